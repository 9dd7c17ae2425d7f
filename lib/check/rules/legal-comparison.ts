import type { Span } from "../finding";
import { fold } from "../match";
import { termSet } from "../match/terms";
import type { Post } from "../post";
import { CLAIM_SURFACES, claimTable, FINE, findClaims, sentenceAround } from "../reading/claims";
import { defineRule, type Hit } from "../rule";
import { overlaps } from "../spans";

/** `named`: only where what follows is written like a brand. */
const patterns = claimTable({
  fr: [
    /\b(?:moins chere?s?|moitie moins chere?s?|meilleure?s?|mieux|plus (?:rapides?|fiables?|solides?|efficaces?|fraiche?s?|frais|simples?|sures?|surs?|economiques?)|superieure?s?) qu(?:e |')(?:chez |a |ce(?:lui|lles?|ux) d\w+ |tou(?:s|tes) |en |l)?(?:nos |les |le |la |l'|autres )?(?:la )?(?:concurren\w+|grandes? surfaces?|grande distribution|supermarches?|hypermarches?|(?:autres )?(?:marques|enseignes|banques|agences|garages|artisans|operateurs|plateformes|magasins|salons|fournisseurs|constructeurs))\b/g,
    /\b(?:contrairement a(?:ux)?|a la difference d(?:e|es)|pas comme) (?:la |nos |notre |certaine?s |les |d'autres |autres )?(?:concurren\w+|grandes? surfaces?|grande distribution|(?:autres )?(?:marques|enseignes|banques|agences|garages|artisans|operateurs|plateformes|magasins|fournisseurs))\b/g,
    /\b(?:les? |la )?moins chere?s? (?:du (?:marche|quartier|departement|coin|pays)|de (?:la (?:ville|region)|france|tou(?:s|tes))|de [a-z]{4,20}(?=[ .!]*$))|\bdefi(?:e|ent|ant) toute concurrence\b|\bprix imbattables?\b|\bsans concurrence\b/gm,
    [
      "named",
      /\b(?:moins chere?s? qu(?:e |')|(?:mieux|meilleure?s?) que chez |contrairement a |pas comme chez )(?:chez )?[a-z][\w&'.-]{2,24}/g,
    ],
  ],
  en: [
    /\b(?:cheaper|better|faster|fresher|safer|stronger|more (?:reliable|effective|efficient)|superior) (?:than|to) (?:(?:at |in |from |our |the |any |any of the |other |all |your |big |most )){0,3}(?:competit(?:ors?|ion)|rivals?|supermarkets?|other (?:brands?|shops?|garages?|banks?|agenc(?:y|ies)|suppliers?|providers?|salons?|makers)|(?:brands?|chains?|high street banks?|banks|garages|agencies|agents|suppliers) (?:can|do|offer|in)\b)|\bunlike (?:our |the |many |most |some |other ){1,2}(?:competit\w+|rivals|brands|shops|garages|banks|agents|suppliers|providers|supermarkets)\b|\bbeats? (?:all |any |our )?(?:the )?competit(?:ors|ion)\b/g,
    /\b(?:the )?(?:cheapest|lowest prices?) (?:[a-z]+ ){0,2}(?:in (?:town|the (?:city|country|area|region|business)|france|europe)|on the market|around|anywhere)\b|\b(?:unbeatable|unrivalled) prices?\b/g,
    ["named", /\bcheaper than (?:at )?[a-z][\w&'.-]{2,24}/g],
  ],
});

/** Capitalised, but nobody's brand. */
const NO_BRAND = new Set(
  "paris lyon marseille nantes lille bordeaux toulouse londres london suisse france belgique espagne italie allemagne luxembourg europe noel christmas easter amsterdam berlin york england britain uk usa america monday tuesday wednesday thursday friday saturday sunday".split(
    " ",
  ),
);
/** Words by which a competitor's name becomes a comparison. */
const COMPARES =
  /\b(?:moins|plus|mieux|meilleure?s?|contrairement|difference|face a|alternative a|au lieu d|plutot qu|cheaper|better|faster|than|unlike|versus|vs|beats?|alternative to|instead of)\b/;
/** What was compared, where and when, is told. */
const BACKED =
  /\b(?:releves?|comparati[fv]\w*|etude|enquete|source|selon|ufc|60 millions|test (?:de|du)|survey|study|source|according|which\?)/;

export const legalComparison = defineRule({
  id: "legal-comparison",
  family: "legal",
  name: { fr: "Comparaison", en: "Comparison" },
  severity: "off",
  whenOn: "advice",
  pack: "comparaison",
  surfaces: CLAIM_SURFACES,
  languages: ["fr", "en"],
  message: {
    fr: "À vérifier : la comparaison « {found} » repose-t-elle sur un fait mesurable ?",
    en: "Check: does the comparison “{found}” rest on a measurable fact?",
  },
  why: {
    fr: "Se comparer est permis si c’est vrai, mesurable, pour le même besoin, et sans dénigrer personne.",
    en: "Comparing is lawful when it is true, measurable, for the same need, and runs nobody down.",
  },
  question: {
    fr: "Qu’avez-vous comparé, chez qui, à quelle date, et où le lecteur peut-il le vérifier ?",
    en: "What did you compare, with whom, on which date, and where can readers verify it?",
  },
  source: {
    title: { fr: "Code de la consommation, art. L122-1 et suivants", en: "Code de la consommation, art. L122-1 et seq." },
    seen: "2026-11-23",
  },
  lesson: 23,
  options: {},
  compile: (_options, charter) => {
    const competitors = charter.identity.competitors.filter((name) => fold(name).text.trim() !== "");
    const names = termSet(competitors.map((name) => [name, name] as const));
    return function* (post) {
      if (post.language === "und") return;
      const hits: Hit[] = [];
      for (const { start, end, at, to, variant } of findClaims(post, patterns)) {
        if (variant === FINE || (variant === "named" && !endsInBrand(post.text.slice(start, end)))) continue;
        if (!BACKED.test(sentenceAround(post, at, to))) hits.push({ start, end, values: { found: post.text.slice(start, end) } });
      }
      yield* hits;
      if (competitors.length > 0) yield* namedCompetitors(post, names.find(post), hits);
    };
  },
});

function endsInBrand(words: string): boolean {
  const last = /[\s'’]([^\s'’]+)$/u.exec(words)?.[1] ?? "";
  return /^\p{Lu}/u.test(last) && !NO_BRAND.has(fold(last).text.replace(/[.]+$/, ""));
}

/** Sentences with a competitor's name that are looked at; more never make a post. */
const MOST = 20;

/** A competitor's own name in a sentence that compares, once a sentence, where nothing was found yet. */
function* namedCompetitors(post: Post, names: readonly Span[], hits: readonly Hit[]): Generator<Hit> {
  let next = 0;
  let read = 0;
  for (const sentence of post.sentences) {
    while ((names[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.start) next++;
    const name = names[next];
    if (name === undefined || read === MOST) return;
    if (name.end > sentence.end) continue;
    read++;
    const { text } = fold(post.text.slice(sentence.start, sentence.end));
    if (!COMPARES.test(text) || BACKED.test(text) || hits.some((hit) => overlaps(hit, sentence))) continue;
    if (post.quotes.some((quote) => quote.start < name.start && quote.end > name.end)) continue;
    yield { start: name.start, end: name.end, values: { found: post.text.slice(name.start, name.end) } };
  }
}
