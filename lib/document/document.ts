import type { Charter } from "../charter";
import type { InterfaceLanguage } from "../i18n";
import { FORM_SECTIONS } from "../outline";
import { type Chapter, chapterOf } from "./chapter";
import { type DocumentElement, element } from "./node";
import { restOf } from "./rest";
import { builtInRules, houseRules, type KnownCheck } from "./rules";
import { type DocumentWords, documentWords } from "./words";

export interface DocumentInputs {
  readonly charter: Charter;
  /** Language of headings and sentences; what the charter says stays as it is written. */
  readonly language: InterfaceLanguage;
  /** The built-in rules in force under this charter, as the check made them ready. */
  readonly checks: readonly KnownCheck[];
}

/** Sections after which the rules come: what follows is how people behave, not how a post reads. */
const RULES_AFTER = "legal";

/** The charter as a document for people who never see its file: what it says, all of it, and nothing that it leaves open. */
export function charterDocument({ charter, language, checks }: DocumentInputs): DocumentElement {
  const words = documentWords(language);
  const chapters = FORM_SECTIONS.flatMap((section): readonly (Chapter | undefined)[] => {
    const chapter = chapterOf(section, charter, words);
    return section.id === RULES_AFTER ? [chapter, houseRules(charter, words), builtInRules(charter, checks, words)] : [chapter];
  });
  const all = [...chapters, changelog(charter, words), restOf(charter, words)].filter((chapter) => chapter !== undefined);
  return element(
    "article",
    { class: "charter-document", lang: language },
    cover(charter, words),
    contents(all, words),
    all.map(({ id, title, body }) =>
      element("section", { "aria-labelledby": `charter-${id}` }, element("h2", { id: `charter-${id}`, tabindex: "-1" }, title), body),
    ),
    element("footer", {}, element("p", {}, words.t("doc.made", { id: charter.id, version: charter.version }))),
  );
}

function cover(
  { identity, promise, crisis, locale, version, owner, reviewedOn, nextReview }: Charter,
  { t, day }: DocumentWords,
): DocumentElement {
  const lines = [
    t("doc.version", { version }),
    ...(owner === undefined ? [] : [t("doc.owner", { owner })]),
    ...(reviewedOn === undefined ? [] : [t("doc.reviewed", { day: day(reviewedOn) })]),
    ...(nextReview === undefined ? [] : [t("doc.nextReview", { day: day(nextReview) })]),
  ];
  const own = locale.startsWith("fr") ? "fr" : "en";
  const said = promise && promiseOf(promise, own);
  return element(
    "header",
    {},
    element("h1", {}, t("doc.title", { name: identity.pageName })),
    identity.baseline !== undefined && element("p", { class: "doc-baseline" }, identity.baseline),
    element("p", { class: "doc-about" }, lines.join(" · ")),
    crisis.freeze &&
      element(
        "p",
        { class: "doc-frozen" },
        element("strong", {}, crisis.freezeUntil === undefined ? t("doc.frozen") : t("doc.frozenUntil", { day: day(crisis.freezeUntil) })),
        crisis.freezeReason !== undefined && element("span", { lang: own }, ` ${crisis.freezeReason}`),
      ),
    said !== undefined && element("p", { class: "doc-promise", lang: own }, said),
  );
}

/** One sentence in the language of the charter's own words, whatever that of the headings. */
function promiseOf({ who, what, why }: NonNullable<Charter["promise"]>, language: InterfaceLanguage): string {
  const { t } = documentWords(language);
  return why === undefined ? t("doc.promise", { who, what }) : t("doc.promiseWhy", { who, what, why });
}

function contents(chapters: readonly Chapter[], { t }: DocumentWords): DocumentElement {
  const lines = chapters.map(({ id, title }) => element("li", {}, element("a", { href: `#charter-${id}` }, title)));
  return element(
    "nav",
    { "aria-labelledby": "charter-contents" },
    element("h2", { id: "charter-contents" }, t("doc.contents")),
    element("ol", {}, lines),
  );
}

function changelog({ changelog: lines }: Charter, { t, day }: DocumentWords): Chapter | undefined {
  if (lines.length === 0) return undefined;
  const head = [t("doc.what"), t("doc.date"), t("doc.who"), t("doc.why")].map((name) => element("th", { scope: "col" }, name));
  const body = lines
    .toReversed()
    .map(({ version, date, who, why }) =>
      element(
        "tr",
        {},
        element("th", { scope: "row" }, version),
        element("td", { "data-label": t("doc.date") }, date === undefined ? "" : day(date)),
        element("td", { "data-label": t("doc.who") }, who ?? ""),
        element("td", { "data-label": t("doc.why") }, why ?? ""),
      ),
    );
  const table = element("table", {}, element("thead", {}, element("tr", {}, head)), element("tbody", {}, body));
  return { id: "changelog", title: t("doc.changelog"), body: [table] };
}
