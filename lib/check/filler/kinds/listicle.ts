import { type KindOfFiller, unit } from "../kind";

const NOUN_FR =
  "choses|raisons|facons|manieres|signes|trucs|astuces|photos?|images|videos|moments|situations|gifs|phrases|memes|animaux|chats|chiens|idees|fails|types?|sortes|genres|preuves|fois ou|stars|celebrites|personnes|personnalites|mots|citations|films|series|chansons|livres|pays|villes|destinations|habitudes|secrets|erreurs|bienfaits|anecdotes|excuses|cadeaux|blagues|profils|comportements|questions|verites|mensonges|lecons|plaisirs|metiers|defauts|qualites|collegues|petits bonheurs|petites choses|regles";
const NUMBER_FR = "\\d{1,3}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|cinquante|cent";
const HOOK_FR = new RegExp(
  `\\btop\\s?\\d{1,3}\\b|(?:^|\\n|[.!?:]\\s)\\W{0,12}\\b(?:(?:les|nos|mes|ces|voici|decouvrez|il y a|y'a|y a|il existe|on connait tous)\\s){0,2}(?:${NUMBER_FR})\\s(?:(?:meilleure?s|petite?s|grande?s|bonnes|vraies|pires|incroyables)\\s)?(?:${NOUN_FR})\\b`,
);
const NOUN_EN =
  "things|reasons|ways|signs|facts|photos|pictures|pics|moments|times|people|cats|dogs|puppies|kittens|gifs|memes|tweets|types|kinds|sorts|celebrities|struggles|stages|questions|secrets|fails|hacks|tips|tricks|ideas|quotes|movies|films|songs|books|shows|places|destinations|habits|lessons|rules|mistakes|lies|truths|excuses|gifts|jokes|traits|personalities|words|phrases|problems|thoughts|recipes|foods|inventions|superpowers|benefits|feelings|colleagues|coworkers|bosses|managers|customers|friends";
const NUMBER_EN = "\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|fifty|hundred";
const HOOK_EN = new RegExp(
  `\\btop\\s(?:\\d{1,3}|five|ten|twenty)\\b|(?:^|\\n|[.!?:]\\s)\\W{0,12}\\b(?:(?:the|our|here are|here's|these|there are|we all know)\\s){0,2}(?:${NUMBER_EN})\\s(?:[a-z'-]+\\s){0,2}?(?:${NOUN_EN})\\b`,
);
/** A ranking of what the whole world has, or of what is funny, whatever the things are; one’s own sales and cakes are none. */
const RANKING_FR = new RegExp(
  `(?:^|\\n|[.!?:]\\s)\\W{0,12}\\b(?:(?:voici|decouvrez|top)\\s)?(?:les|des)\\s(?:${NUMBER_FR})\\s[^.!?\\n]{0,60}?\\bplus [^.!?\\n]{0,40}?\\b(?:droles?|foll?es|fous|insolites|mignon(?:ne)?s|improbables|bizarres|etonnant(?:e?s)|incroyables|ridicules|adorables|genant(?:e?s)|du monde|au monde|de la planete|de tous les temps|de l'histoire|d'europe)\\b`,
);
const RANKING_EN = new RegExp(
  `(?:^|\\n|[.!?:]\\s)\\W{0,12}\\b(?:(?:the|here are)\\s){0,2}(?:${NUMBER_EN})\\s(?:(?:funniest|weirdest|craziest|cutest|strangest|silliest)\\b|(?:most\\s[a-z]+|[a-z]+est)\\s[^.!?\\n]{0,40}?\\b(?:in the world|on earth|of all time|in history|ever|on the planet)\\b)`,
);
const WHICH_FR =
  /\b(?:(?:quel|quelle) (?:type|sorte|genre|signe|animal|personnage|collegue|patron)[^?\n]{0,40}(?:etes[- ]vous|es[- ]tu|vous etes|tu es)|(?:vous etes|tu es|t'es) (?:lequel|laquelle|plutot le|quel)|et vous,? (?:lequel|laquelle)|c'est quoi la (?:dixieme|cinquieme|onzieme|\d+e))/;
const WHICH_EN = /\b(?:which|what) (?:one|type|kind|sort)?\s?(?:of )?[a-z ]{0,24}are you\b|\bwhich (?:one )?(?:is|are) you\b/;
const ORDINAL =
  /\b(?:la|le) (?:numero |n°\s?)?(?:\d{1,2}(?:e|eme)?|derniere?)\s(?:est|va|vous|m'a|nous|on|c'est|:)|\b(?:number|#)\s?\d{1,2} (?:is|will|hit|had|made|got|blew)/;
/** A gallery of types: « celui qui… celui qui… ». */
const GALLERY = /\b(celui|celle|ceux) qui\b[\s\S]{3,120}\b\1 qui\b|\bthe one who\b[\s\S]{3,120}\bthe one who\b|:\s?the [a-z]+, the [a-z]+/;
/** Awards, ranks and places won are news of the house, not a borrowed list. */
const RANKED =
  /\b(?:classe\w*|nomme\w*|elu\w*|figure\w*|named|ranked|listed|placed|voted|came \d|finished) (?:[a-z]+ ){0,4}(?:top|parmi|among)\b/;
/** From this many words on, the list says something about each of its points. */
const DEVELOPED = 45;

export const listicle: KindOfFiller = {
  id: "listicle",
  excuse: 0.6,
  lesson: 5,
  message: { fr: "Une liste que tout le monde a déjà", en: "A list everyone has seen already" },
  why: {
    fr: "Le lecteur en trouve mille pareilles, et aucune ne mène chez {page}.",
    en: "Readers find a thousand like it, and none leads to {page}.",
  },
  question: {
    fr: "Quelle erreur ou quelle étape de votre métier, vue cette semaine, mérite sa place dans une liste\u202f?",
    en: "Which mistake or step of your own trade, seen this week, deserves a list?",
  },
  see: (reading) => {
    const french = reading.language === "fr";
    const hook = reading.find(french ? HOOK_FR : HOOK_EN);
    const which = reading.find(french ? WHICH_FR : WHICH_EN);
    const ranking = reading.find(french ? RANKING_FR : RANKING_EN);
    if ((!hook && !which && !ranking) || reading.find(RANKED)) return undefined;
    const bait = reading.weight("list-bait");
    const ordinal = reading.find(ORDINAL);
    const gallery = reading.find(GALLERY);
    const chatter = reading.distinct("small-talk") + reading.distinct("meme-topics") + reading.distinct("animals");
    const matter =
      0.09 * Math.min(4, reading.distinct("trade")) +
      0.12 * Math.min(2, reading.distinct("actions")) +
      (reading.post.words.length > DEVELOPED && bait < 0.4 ? 0.08 : 0);
    const score =
      (hook ? 0.3 : 0.2) +
      (ranking ? 0.4 : 0) +
      (which ? 0.25 : 0) +
      0.4 * Math.min(1.3, bait) +
      (ordinal ? 0.2 : 0) +
      (gallery ? 0.25 : 0) +
      0.09 * Math.min(5, chatter) +
      (reading.post.emojis.length > 0 ? 0.05 : 0) -
      matter;
    const evidence = [hook ?? ranking, which, ordinal].filter((span) => span !== undefined);
    return { score: unit(score), evidence: [...evidence, ...reading.spans("list-bait")] };
  },
};
