import type { Span } from "../../finding";
import { type KindOfFiller, unit } from "../kind";
import type { FillerReading } from "../reading";

const TEMPLATE_FR =
  /(?:^|\n|[.!?:]\s)\W{0,12}\b(?:quand (?:tu|t'|on te|on t'|ton|ta|tes|le client|la cliente|le patron|le boss|le chef|un client|le collegue|ton collegue|c'est lundi|le vendredi)|moi (?:quand|apres|le lundi|en train|qui|a \d|au|:)|(?:moi|nous|lui|elle|personne|absolument personne|mon cerveau|mon corps|mon banquier|mon reveil|mon patron|theorie|pratique|attentes?|realite|instagram|comment ca commence|comment ca finit)(?: [a-z0-9 ]{1,16})?\s?:|pov\b|c'est l'histoire d'un|c'est un gars|que dit un|que fait un|quel est le comble|pourquoi les plongeurs|ce (?:pote|collegue) qui|les (?:lundis|gens) (?:quand|qui))/;
const TEMPLATE_EN =
  /(?:^|\n|[.!?:]\s)\W{0,12}\b(?:when (?:you|u|your|the (?:client|customer|boss)|a client|someone|it's|they)\b|that (?:moment|feeling) when|me (?:when|after|on|trying|at)\b|us when|(?:me|us|him|her|also me|nobody|no one|absolutely nobody|literally nobody|literally no one|my brain|my body|my boss|my alarm|the client|client|expectations?|reality|how it started|how it's going)(?: [a-z0-9 ]{1,20})?\s?:|(?:monday|friday)(?: me| mood| morning)?\s?:|pov\b|tfw\b|mfw\b|nobody told me|tell me you|knock knock|why did the|what do you call|a man walks into|said no one)/;
const LAUGH = /(?:😂|🤣|😹|💀|🤡|😅|🫠|😭|🙃|😆)/gu;
/** Two-line template: « X : … » and « Y : … ». */
const PAIR = /(?:^|\n)[^\n:]{2,40}\s?:\s?[^\n]+\n[^\n:]{2,40}\s?:/;
/** « Quand votre chaudière… » followed by a real instruction is advice, not a joke. */
const ADVICE =
  /\b(?:appelez|coupez|verifiez|pensez a|evitez|faites|n'oubliez pas|prenez|gardez|call|check|switch off|turn off|bring|keep|ask|don't|avoid|ring)\b/;

/** Two lines that begin alike and end otherwise: « Moi le 1er : … Moi le 2 : … » */
const TWINS = /(?:^|\n)([a-z]+ [a-z]+)[^\n:]{0,40}:[^\n]{1,120}\n\1[^\n:]{0,40}:/;

/** Two halves of one day or one body, set against each other. */
const HALVES =
  /\b(?:mon|ma|my|mes) (?:cerveau|corps|motivation|compte|energie|brain|body|motivation|bank account|energy)\b[^:\n]{0,30}:[\s\S]{2,160}\b(?:mon|ma|my|mes) (?:cerveau|corps|motivation|compte|energie|brain|body|motivation|bank account|energy)\b/;

function laughs(reading: FillerReading): readonly Span[] {
  return [...reading.post.text.matchAll(LAUGH)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

export const meme: KindOfFiller = {
  id: "meme",
  excuse: 0.55,
  lesson: 5,
  message: { fr: "Une blague qui tourne partout", en: "A joke that goes round everywhere" },
  why: {
    fr: "Sans vous dedans, c’est un spectacle gratuit\u00a0: on rit, on oublie {page}. Copier l’image d’un autre pose aussi une question de droits.",
    en: "Without you in it, it is a free show: people laugh and forget {page}. A copied picture also raises a rights question.",
  },
  question: {
    fr: "Quelle situation vraie, vécue avec un client, ferait sourire et dirait ce que vous faites\u202f?",
    en: "Which true moment with a customer would raise a smile and say what you do?",
  },
  see: (reading) => {
    const template = reading.find(reading.language === "fr" ? TEMPLATE_FR : TEMPLATE_EN);
    const laughing = laughs(reading);
    const marks = reading.weight("memes");
    if (!template && marks < 0.4 && !(laughing.length >= 2 && reading.hits("meme-topics").length > 0)) return undefined;
    const ownHumour = reading.humour >= 4 ? 0.1 : 0;
    const score =
      (template ? 0.46 : 0.1) +
      0.22 * Math.min(2, marks) +
      0.1 * Math.min(2, laughing.length) +
      0.09 * Math.min(2, reading.distinct("meme-topics")) +
      (reading.find(PAIR) ? 0.12 : 0) +
      (reading.find(HALVES) || reading.find(TWINS) ? 0.3 : 0) -
      (reading.find(ADVICE) ? 0.25 : 0) -
      0.07 * Math.min(4, reading.distinct("trade")) -
      ownHumour;
    return { score: unit(score), evidence: [...(template ? [template] : []), ...reading.spans("memes"), ...laughing] };
  },
};
