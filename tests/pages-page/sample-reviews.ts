import type { QueuedReview, ReplyOf } from "../../lib/messages";
import { compareUrgency, placeOf, type ReviewFinding, type ReviewView, summariseReview } from "../../lib/review";

const hash = (letter: string, number = 0) => letter.repeat(35) + String(number).padStart(8, "0");
const INTERN = hash("a");
const OTHER = hash("b");
const BOSS = hash("c");
const STRANGER = hash("d");
const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;

const FIRST =
  "On est super fiers de vous annoncer notre nouvelle offre combles !!!\nÀ partir de 39 € le m², pose comprise, jusqu’au 31 décembre.\n\nNotre équipe est passionnée et toujours à votre écoute pour tous vos projets d’isolation, du plus petit au plus grand.\n\nLikez si vous aimez le bois. Demandez un devis : https://atelier.example/devis";
const SECOND =
  "Combles isolés à partir de 39 € TTC le m², pose comprise, jusqu’au 31 décembre.\n\nMardi, à Clisson, 145 mm de laine de bois posés en une journée chez Nadia.\n\nNotre équipe est passionnée et toujours à votre écoute pour tous vos projets d’isolation, du plus petit au plus grand.\n\nDemandez un devis : https://atelier.example/devis";

function finding(text: string, words: string, rest: Partial<ReviewFinding>): ReviewFinding {
  const start = Math.max(text.indexOf(words), 0);
  return { ruleId: "rule", severity: "advice", message: "", start, end: start + words.length, outcome: "open", ...rest };
}

const findings: ReviewFinding[] = [
  finding(SECOND, "Notre équipe est passionnée", {
    ruleId: "filler",
    severity: "must",
    message: "Une phrase que chaque concurrent pourrait signer",
  }),
  finding(SECOND, "https://atelier.example/devis", { ruleId: "utm", severity: "advice", message: "Le lien n’est pas suivi" }),
  finding(SECOND, "toujours à votre écoute", { ruleId: "cliche", severity: "hint", message: "Formule toute faite" }),
  finding(SECOND, "", { ruleId: "bait", severity: "block", message: "Appât à réactions", outcome: "fixed" }),
  finding(SECOND, "jusqu’au 31 décembre", {
    ruleId: "dates",
    severity: "advice",
    message: "Date sans année",
    outcome: "ignored",
    reason: "Le client comprend, c’est dans cinq semaines.",
  }),
];

/** A review in its second round, or as it first came. */
export function sampleView(
  number: number,
  change: { readonly round?: 1 | 2; readonly clean?: boolean; readonly state?: ReviewView["state"]; readonly verified?: boolean } = {},
): ReviewView {
  const { round = 2, clean = false, state = "submitted", verified = true } = change;
  const by = verified ? (number % 3 === 0 ? OTHER : INTERN) : STRANGER;
  const page = number % 2 === 0 ? "Atelier Marchand, Lyon 7ᵉ" : "Chantier-école des Monts du Lyonnais";
  const reviewId = hash("r", number);
  const at = new Date(Date.parse("2026-11-23T08:00:00Z") + number * 60_000).toISOString();
  const submitted = (text: string, of: number) =>
    ({
      type: "submitted",
      reviewId,
      sequence: of * 10,
      at,
      nonce: uuid(number),
      round: of,
      textHash: hash("t", of),
      draftId: uuid(number),
      text,
      page: { name: page },
      surface: "facebook-post",
      language: "fr",
      charter: { id: "atelier-marchand", version: "1.2.0" },
      sheet: {
        objective: { id: "o1", name: "Demandes de devis qualifiées" },
        stage: "conversion",
        pillar: { id: "offre", name: "Offre" },
        plannedAt: "2026-11-25T09:00:00Z",
      },
      findings: clean ? [] : findings,
      note: "Le prix vient de Paul, il me l’a confirmé hier. Je voudrais le publier avant midi.",
      image: "Nadia devant sa maison, un rouleau de laine de bois sous le bras.",
      ...(number % 2 === 0 && { deadline: new Date(Date.parse("2026-11-23T12:00:00Z") + number * 600_000).toISOString() }),
    }) as const;
  const rounds = [submitted(FIRST, 1), submitted(SECOND, 2)]
    .slice(0, round)
    .map((entry, index) => ({ id: hash("s", number * 10 + index), by, entry }));
  const last = rounds.at(-1);
  const place = placeOf(FIRST, FIRST.indexOf("39 € le m²"), FIRST.indexOf("39 € le m²") + 4);
  const whole = placeOf(SECOND, SECOND.indexOf("Notre équipe"), SECOND.indexOf("Notre équipe") + 27);
  const thread = (id: number, text: string, rest: object) => ({
    id: hash("k", number * 10 + id),
    by: BOSS,
    at,
    text,
    submission: rounds[0]?.id ?? "",
    replies: [],
    resolved: false,
    ...rest,
  });
  const threads =
    clean || round === 1
      ? []
      : [
          thread(1, "TTC ou HT ? Donnez le prix TTC.", {
            place,
            resolved: true,
            replies: [{ id: hash("l", number), by, at, text: "TTC, c’est ajouté.", submission: rounds[0]?.id ?? "" }],
          }),
          thread(2, "Qu’est-ce qui le prouve ? Un chantier, un nom, une date.", {
            place: whole,
            suggestion: "Nos trois poseurs sont formés à la laine de bois",
          }),
          thread(3, "Likez si…", { place: placeOf(FIRST, FIRST.indexOf("Likez"), FIRST.indexOf("Likez") + 27) }),
        ];
  const history = rounds.flatMap((item) => [{ id: item.id, by: item.by, entry: item.entry }]);
  const decided = state === "approved" || state === "rejected" || state === "changes";
  const decision = decided
    ? {
        decision: {
          id: hash("e", number),
          by: BOSS,
          decision: state,
          at,
          ...(state !== "approved" && { reason: "Le premier paragraphe ne dit rien au lecteur." }),
        },
      }
    : {};
  if (!last) throw new Error("no round");
  return { reviewId, state, author: by, verified, complete: true, rounds, threads, history, ...decision };
}

const NAMES: Readonly<Record<string, string>> = { [INTERN]: "Inès Caron", [OTHER]: "Tom Le Goff", [BOSS]: "Hélène Marchand" };

export function queuedFrom(views: readonly ReviewView[]): QueuedReview[] {
  return views
    .flatMap((view) => summariseReview(view) ?? [])
    .sort(compareUrgency)
    .map((summary) => {
      const name = NAMES[summary.author];
      return { ...summary, shown: summary.state, overdue: false, own: false, ...(name && { authorName: name }) };
    });
}

/** What the background answers about these reviews. */
export function answersFrom(views: readonly ReviewView[], reviewer: "ready" | "locked" | "none" = "ready") {
  const people = [...Object.entries(NAMES)].map(([keyId, name]) => ({
    keyId,
    name,
    own: keyId === BOSS,
    role: keyId === BOSS ? ("reviewer" as const) : ("author" as const),
  }));
  return {
    "review.queue": (): ReplyOf<"review.queue"> => ({ reviews: queuedFrom(views), reviewer, author: "none" }),
    "review.open": ({ reviewId }: { readonly reviewId: string }): ReplyOf<"review.open"> => {
      const view = views.find((known) => known.reviewId === reviewId);
      return view ? { opened: { view, shown: view.state, people, reviewer, author: "none" } } : {};
    },
    ...(reviewer === "locked" && { "review.decide": (): ReplyOf<"review.decide"> => ({ status: "locked" }) }),
  };
}

/** The same for a person who wrote them all. */
export const ownAnswers = (views: readonly ReviewView[]) => ({
  ...answersFrom(views),
  "review.queue": (): ReplyOf<"review.queue"> => ({
    reviews: queuedFrom(views).map((review) => ({ ...review, own: true })),
    reviewer: "none",
    author: "ready",
  }),
});

export const manyViews = (count: number): readonly ReviewView[] =>
  Array.from({ length: count }, (_, number) => sampleView(number, { clean: number % 4 === 1, round: number % 3 === 0 ? 1 : 2 }));
export const fewViews: readonly ReviewView[] = [
  sampleView(2),
  sampleView(3, { clean: true, round: 1 }),
  sampleView(5, { round: 1 }),
  sampleView(6, { state: "changes" }),
  sampleView(7, { state: "approved" }),
  sampleView(8, { verified: false, round: 1 }),
];
