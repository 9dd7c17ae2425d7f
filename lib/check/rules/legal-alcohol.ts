import type { Language } from "../draft";
import { fold, matches } from "../match";
import type { Post } from "../post";
import { claimTable, FINE, findUnguarded } from "../reading/claims";
import type { PatternMatch } from "../reading/patterns";
import { defineRule, type Hit } from "../rule";

const patterns = claimTable({
  fr: [
    [
      FINE,
      /\b(?:vinaigres? de (?:vin|cidre|biere)|(?:verres?|caves?|caisses?|flutes?) a (?:vins?|bieres?|champagne)|(?:etiquettes?|bouchons?|capsules?) de (?:vin|champagne|biere)s?|lie de vin|marc de champagne)\b|\b(?:rue|route|place|quai|chemin|impasse|allee|avenue|musee|cite|maison|hotel) d(?:u|es) (?:vins?|cidre|champagne|rhum|whisky)\b|\b(?:du|le) calvados\b|\bmises? en biere\b|\blevures? de biere\b|\brhum[- ]raisins?\b|\b(?!(?:initiation|degustation|initier) )[a-z]{3,20} (?:[a-z]{3,20} )?(?:au|a la|a l')(?: ?)(?:vin|biere|cidre|rhum|champagne|cognac|whisky|liqueur|calvados|eau-de-vie|armagnac)\b|\b[a-z]+-en-champagne\b|\bchampagne[- ]ardennes?\b|\ben champagne\b|\bcocktails? (?:dinatoires?|dejeunatoires?|de (?:bienvenue|lancement|cloture|fruits|vitamines|crevettes|saveurs|couleurs|legumes)|explosifs?|sans alcool|molotov)\b|\b(?:vins?|bieres?|cidres?|cocktails?|aperitifs?|aperos?|gins?|rhums?|spritz|mojitos?|champagnes?) (?:[a-z]+ ){0,2}(?:sans alcool|desalcoolisee?s?|0[.,]0)/g,
    ],
    /\b(?:vins?(?! et spiritueux)|vins et spiritueux|bieres?|cidres?|champagnes?|cremants?|prosecco|rhums?|whisk(?:y|ies|eys?)|vodkas?|gins?|cognacs?|armagnacs?|calvados|pastis|spritz|mojitos?|liqueurs?|spiritueux|hydromel|eaux?-de-vie|(?:nos |les |bar a |carte (?:de|des) |soiree )cocktails|cocktails? (?:a \d|maison|signature|du (?:jour|mois|moment))|degustations? oenologiques?|oenologie)\b/g,
    ["reception", /\b(?:aperos?|aperitifs?)\b/g],
  ],
  en: [
    [
      FINE,
      /\b(?:wine|cider|champagne|beer|malt) vinegars?\b|\b(?:ginger|root|butter) beers?\b|\bginger ale\b|\bwine (?:glass(?:es)?|country|red|street|lane|cooler|rack)\b|\bbeer (?:gardens?|batter\w*|mats?)\b|\bbeer-battered\b|\b(?:cider|beer|ale|rum) (?:butter|sauce|gravy|glaze|bread)\b|\brum (?:babas?|cakes?|raisins?)\b|\brum and raisin\b|\b(?:in|with) (?:a )?(?:red|white) wine(?: sauce| jus| gravy)?\b|\b(?:red|white) wine (?:sauce|jus|gravy|stew)\b|\bcocktail (?:dress(?:es)?|sausages?|stick|sticks|party dress)\b|\b(?:prawn|fruit|shrimp) cocktails?\b|\bcotton gin\b|\bgin(?: rummy|-clear)\b|\b(?:non-alcoholic|alcohol[- ]free|zero[- ]alcohol|dealcoholised|0[.]0 ?%?) (?:[a-z]+ ){0,2}(?:wines?|beers?|ciders?|cocktails?|gins?|ales?|lagers?|prosecco)\b|\bmocktails?\b/g,
    ],
    /\b(?:wines?|beers?|ciders?|champagnes?|prosecco|rums?|whisk(?:y|ies|eys?)|vodkas?|gins?|cognac|lagers?|(?:pale |real |craft |brown )ales?|cocktails?|liqueurs?|brandy|mojitos?|spritz|tequila)\b/g,
  ],
});

/** The sentence the law asks for, in French or, for a post in English, in English. */
const MESSAGE =
  /\babus d[' ]?alcool\b[^.!?\n]{0,20}\bdangereux\b|\b(?:alcohol abuse|abuse of alcohol|excessive (?:alcohol )?(?:drinking|consumption)|drinking too much)\b[^.!?\n]{0,30}\b(?:dangerous|harmful|bad for|damages?)\b/;
const SENTENCE: Readonly<Record<Language, string>> = {
  fr: "L’abus d’alcool est dangereux pour la santé. À consommer avec modération.",
  en: "Alcohol abuse is dangerous for your health. Drink in moderation.",
};
/** Pleasure, party and company: what the law keeps out of advertising for alcohol. */
const AMBIENCE =
  /\b(?:fetes?|fetons|festi(?:f|ve|vite)s?|soirees?|ambiance|convivia\w+|entre (?:amis|copains|potes)|detente|afterwork|happy hour|a volonte|shots?|dj|danse[rz]?|plage|ivresse|bonheur|plaisir|partage|apero|part(?:y|ies)|night out|friends|celebrat\w+|fun|dance|beach|bottomless|cheers|happiness)\b/;
/** Warnings, rules, public health and job offers: nobody is sold a drink. */
const NOT_SOLD =
  /\b(?:(?:bieres?|vins?|bouteilles|alcools?|boissons alcoolisees)[^.!?\n]{0,40}interdit\w*|interdi\w+ (?:de (?:vendre|consommer|boire)|la (?:vente|consommation))|prevention|addict\w+|sobriete|dry january|alcoolemie|sous l'emprise|au volant|conduire|alcooli(?:que|sme)s? anonymes|drink driv\w+|drunk|banned|prohibited|sobriety|rehab|recrut\w+|postulez|candidatures?|cdi|cdd|hiring|apply (?:by|before|to))\b/;

/** Cooked with rather than drunk. */
const RECIPE =
  /\b(?:recettes? (?!de cocktails?)|ingredients|mijot\w+|risotto|marin(?:er|ez|ade)|deglac\w+|recipes?|simmer\w*|marinad\w+|deglaz\w+)/;

export const legalAlcohol = defineRule({
  id: "legal-alcohol",
  family: "legal",
  name: { fr: "Alcool", en: "Alcohol" },
  severity: "off",
  whenOn: "must",
  pack: "alcool",
  languages: ["fr", "en"],
  message: {
    fr: "À vérifier : le message sanitaire sur l’abus d’alcool manque",
    en: "Check: the health message on alcohol abuse is missing",
  },
  variants: {
    ambience: {
      fr: "À vérifier : message sanitaire absent, et seuls les faits sur la boisson sont admis",
      en: "Check: no health message, and only facts about the drink are allowed",
    },
    scene: {
      fr: "À vérifier : « {found} » ; la loi n’admet que les faits sur la boisson",
      en: "Check: “{found}”; the law allows only facts about the drink",
    },
    reception: {
      fr: "À vérifier : si de l’alcool est servi, le message sanitaire est-il utile ici ?",
      en: "Check: if alcohol is served, does this call for the health message?",
    },
  },
  why: {
    fr: "La publicité pour l’alcool s’en tient à l’origine, au degré, à la composition et à la vente, avec le message sanitaire.",
    en: "French law keeps advertising for alcohol to origin, strength, composition and sale, with the health message.",
  },
  question: {
    fr: "Que dit le texte de la boisson elle-même : origine, degré, producteur, prix ?",
    en: "What does the text say of the drink itself: origin, strength, maker, price?",
  },
  source: {
    title: {
      fr: "Code de la santé publique, art. L3323-2 à L3323-6 (loi Évin)",
      en: "Code de la santé publique, art. L3323-2 to L3323-6 (loi Évin)",
    },
    seen: "2026-11-23",
  },
  lesson: 35,
  options: {},
  compile: (_options, charter) => {
    const own = charter.legal.requiredMentions.find(({ text }) => MESSAGE.test(fold(text).text))?.text;
    return function* (post) {
      if (post.language === "und") return;
      const drink = findDrink(post);
      if (drink === undefined) return;
      const { text } = post.folded;
      const scene = AMBIENCE.exec(text);
      if (MESSAGE.test(text)) {
        if (scene !== null && drink.variant === undefined) yield sceneHit(post, scene);
        return;
      }
      yield {
        start: drink.start,
        end: drink.end,
        fixes: [addMessage(post.text, own ?? SENTENCE[post.language])],
        ...(RECIPE.test(text) ? { severity: "hint" as const } : verdict(drink, scene)),
      };
    };
  },
});

/** The first drink on offer; a drink outweighs a mere reception. */
function findDrink(post: Post): PatternMatch | undefined {
  const found = findUnguarded(post, patterns).filter(
    (match) => !post.quotes.some((quote) => quote.start < match.start && quote.end > match.end),
  );
  if (found.length === 0 || matches(post, NOT_SOLD)) return undefined;
  return found.find(({ variant }) => variant === undefined) ?? found[0];
}

/** How grave a drink without health message is: a reception may do without one. */
function verdict(drink: PatternMatch, scene: unknown): Partial<Hit> {
  if (drink.variant === "reception") return { variant: "reception", severity: "hint" };
  return scene === null ? {} : { variant: "ambience" };
}

/** The health message, as a last paragraph. */
function addMessage(text: string, message: string): NonNullable<Hit["fixes"]>[number] {
  const end = text.trimEnd().length;
  const edits = [{ start: end, end, text: `\n\n${message}` }];
  return { label: { fr: "Ajouter le message sanitaire", en: "Add the health message" }, edits, safe: false };
}

/** The words that paint a scene around a drink whose health message is there. */
function sceneHit(post: Post, { index, 0: words }: RegExpExecArray): Hit {
  const scene = post.folded.toSource(index, index + words.length);
  return { ...scene, variant: "scene", severity: "hint", values: { found: post.text.slice(scene.start, scene.end) } };
}
