import type { ByLanguage } from "../draft";
import type { Post } from "../post";

/** Words of a sentence that announces something still to come. */
const ANNOUNCES: ByLanguage<RegExp> = {
  fr: /\b(?:rendez-vous|rdv|venez|rejoignez|inscrivez|reservez|participez|profitez|notez|ne (?:manquez|ratez|tardez)|vous (?:attend|attendons|attendent|accueille|accueillons|accueillent|invite|invitons|invitent)|aura lieu|auront lieu|se (?:tiendra|tiendront|deroulera|derouleront)|sera|serons|seront|ouvrira|ouvrirons|fermera|fermerons|reprendra|commencera|date limite|valable|jusqu'au|avant le|au plus tard)\b/,
  en: /\b(?:join us|come (?:along|and|to)|book (?:now|your|a|online|by)|register|sign up|rsvp|apply by|applications close|closing date|deadline|don't miss|save the date|see you|will (?:be|take|open|close|start|run|host|hold)|we'll|takes place|opens on|starts on|begins on|closes on|until|before|no later than)\b/,
};
/** Words of a sentence that looks back. */
const LOOKS_BACK: ByLanguage<RegExp> = {
  fr: /\b(?:derniere?s?|passee?s?|hier|depuis|a eu|ont eu|a ete|ont ete|avons (?!le plaisir|la joie|l'honneur|besoin)|etait|etaient|etions|avait|avaient|s'est|se sont|fut|furent|nee?s? le|fondee?|creee?|signee?|publiee?|mise? a jour|merci (?:a|d|pour)|bravo|il y a)\b/,
  en: /\b(?:last|(?<!half |quarter )past|since|was|were|had|been|took|held|happened|ago|born|founded|established|signed|published|updated|thank you|thanks (?:to|for)|congratulations|well done)\b/,
};
/** A place in the folded text. */
interface Place {
  readonly at: number;
  readonly to: number;
}

/** Whether the sentence around a date tells of something to come. */
export function announces(post: Post, place: Place): boolean {
  return post.language !== "und" && ANNOUNCES[post.language]?.test(sentenceAround(post, place)) === true;
}

/** Whether the sentence around a date tells what was. */
export function looksBack(post: Post, place: Place): boolean {
  return post.language !== "und" && LOOKS_BACK[post.language]?.test(sentenceAround(post, place)) === true;
}

function sentenceAround({ folded: { text } }: Post, { at, to }: Place): string {
  const before =
    text
      .slice(Math.max(0, at - 160), at)
      .split(/[!?;\n]|\. /)
      .at(-1) ?? "";
  const after = text.slice(to, to + 160).split(/[!?;\n]|\. /)[0] ?? "";
  return `${before}${text.slice(at, to)}${after}`;
}
