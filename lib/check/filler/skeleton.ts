import type { Charter } from "../../charter";
import type { Language } from "../draft";
import type { FillerKind, SubstancePart } from "../result";
import { ANY_FACT, BLANK, FACT_LINES } from "./skeleton-lines";

/** What a skeleton is asked for. */
export interface SkeletonWish {
  readonly charter: Charter;
  /** The charter is another company's: its rules stand, its customers, offers and proofs are not this Page's. */
  readonly isLent?: boolean;
  /** Of the draft, not of the interface: the lines go into the post. */
  readonly language: Language;
  /** Parts of substance that the draft lacks. */
  readonly missing: readonly SubstancePart[];
  /** Kinds that were seen, strongest first. */
  readonly kinds: readonly FillerKind[];
  /** ISO 8601; proofs that have expired by then are left out. */
  readonly now: string;
}

/** Most names set side by side in one line. */
const CHOICE = 3;

/**
 * A rewrite to fill in, built from the charter: one short line for each part that is missing, and always the fact that the leading
 * kind lacks. Sections that the charter leaves empty become lines that say what to look for. Pure; lines are parted by `\n`.
 */
export function skeletonOf(given: SkeletonWish): string {
  const wish = given.isLent === true ? { ...given, charter: withoutCompany(given.charter) } : given;
  const { missing } = wish;
  // Answering what readers ask serves a pillar as well as naming one.
  const asksQuestion = (missing.includes("audience") || missing.includes("pillar")) && questionLine(wish) !== undefined;
  const lines = [
    missing.includes("audience") && audienceLine(wish),
    asksQuestion && questionLine(wish),
    missing.includes("pillar") && !asksQuestion && pillarLine(wish),
    factLine(wish),
    missing.includes("offer") && offerLine(wish),
    missing.includes("proof") && proofLine(wish),
    missing.includes("action") && actionLine(wish),
  ];
  return lines.filter((line) => line !== false && line !== undefined).join("\n");
}

function withoutCompany({ promise, ...charter }: Charter): Charter {
  const { lexicon, cta } = charter;
  return { ...charter, personas: [], pillars: [], proofs: [], lexicon: { ...lexicon, products: [] }, cta: { ...cta, allowed: [] } };
}

function toFill(label: string, { language }: SkeletonWish): string {
  return `${label}${language === "fr" ? "\u00a0" : ""}: ${BLANK}`;
}

function oneOf(names: readonly string[], { language }: SkeletonWish): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} ${language === "fr" ? "ou" : "or"} ${last}`;
}

function personaOf({ charter }: SkeletonWish) {
  const personas = charter.personas.filter(({ archived }) => archived !== true);
  return personas.find(({ questions }) => questions.length > 0) ?? personas[0];
}

function audienceLine(wish: SkeletonWish): string {
  const { charter, language } = wish;
  const who = charter.promise?.who ?? personaOf(wish)?.name;
  if (who === undefined)
    return toFill(language === "fr" ? "Pour qui, et dans quelle situation" : "Who it is for, and in which situation", wish);
  return toFill(language === "fr" ? `Pour ${who}` : `For ${who}`, wish);
}

function questionLine(wish: SkeletonWish): string | undefined {
  const question = personaOf(wish)?.questions[0];
  if (question === undefined) return undefined;
  return toFill(
    wish.language === "fr" ? `On nous demande «\u00a0${question}\u00a0» Notre réponse` : `People ask us “${question}” Our answer`,
    wish,
  );
}

/** The biggest first; a pillar without a share comes last. */
function pillarsOf({ charter }: SkeletonWish) {
  return charter.pillars.filter(({ archived }) => archived !== true).toSorted((a, b) => (b.share ?? 0) - (a.share ?? 0));
}

function pillarLine(wish: SkeletonWish): string | undefined {
  const names = pillarsOf(wish)
    .slice(0, CHOICE)
    .map(({ id, name }) => name ?? id);
  if (names.length === 0) return undefined;
  return toFill(wish.language === "fr" ? `Le lien avec ${oneOf(names, wish)}` : `How it ties in with ${oneOf(names, wish)}`, wish);
}

function factLine(wish: SkeletonWish): string {
  const lead = wish.kinds[0];
  return toFill((lead === undefined ? ANY_FACT : FACT_LINES[lead])[wish.language], wish);
}

function offerLine(wish: SkeletonWish): string {
  const products = wish.charter.lexicon.products.slice(0, CHOICE);
  const label = wish.language === "fr" ? "Ce que nous proposons" : "What we offer";
  return toFill(products.length === 0 ? label : `${label} (${oneOf(products, wish)})`, wish);
}

function proofLine(wish: SkeletonWish): string {
  const { charter, language, now } = wish;
  const proof = charter.proofs.find(({ validUntil }) => validUntil === undefined || validUntil >= now.slice(0, 10));
  const label = language === "fr" ? "Preuve" : "Proof";
  if (proof === undefined)
    return toFill(
      `${label} ${language === "fr" ? "(chiffre, avis signé, photo du travail fini)" : "(figure, signed review, photo of the finished work)"}`,
      wish,
    );
  return `${label}${language === "fr" ? "\u00a0" : ""}: ${proof.claim}`;
}

/** The call that closes posts of the biggest pillar, else one that suits the objective, else the first. */
function actionLine(wish: SkeletonWish): string {
  const { charter, language } = wish;
  const { allowed } = charter.cta;
  const usual = pillarsOf(wish)[0]?.ctaDefault;
  const stage = charter.objectives.find(({ archived }) => archived !== true)?.stage;
  const call = allowed.find(({ id }) => id === usual) ?? allowed.find((each) => stage !== undefined && each.stage === stage) ?? allowed[0];
  if (call === undefined)
    return toFill(language === "fr" ? "Ce que le lecteur peut faire, et où" : "What the reader can do now, and where", wish);
  if (call.url === undefined) return `${call.text}.`;
  if (charter.links.place === "first-comment")
    return `${call.text} (${language === "fr" ? "lien en premier commentaire" : "link in the first comment"}).`;
  return `${call.text}${language === "fr" ? "\u00a0" : ""}: ${withUtm(call.url, wish)}`;
}

/** The link as the charter wants links; where it leaves a value open, the month of publication stands for a campaign and the day for all else. */
function withUtm(address: string, { charter, now }: SkeletonWish): string {
  const wanted = charter.links.utm;
  if (wanted.length === 0 || address.includes("?") || address.includes("#")) return address;
  const day = now.slice(0, 10);
  const open = (name: string) => (name === "utm_campaign" ? `facebook-${day.slice(0, 7)}` : day.replaceAll("-", ""));
  const pairs = wanted.map(({ name, value }) => `${name}=${encodeURIComponent(value === "" ? open(name) : value)}`);
  return `${address}${/^https?:\/\/[^/]+$/.test(address) ? "/" : ""}?${pairs.join("&")}`;
}
