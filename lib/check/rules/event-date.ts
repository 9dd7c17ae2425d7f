import type { ByLanguage } from "../draft";
import { inOwnLanguage, matches, matchesOf } from "../match";
import type { Post } from "../post";
import { saysWhen } from "../reading/says-when";
import { defineRule } from "../rule";

/** What one comes to at a time, where a clause begins or as one of ours; on folded text. */
const EVENT: ByLanguage<RegExp> = {
  fr: /(?:^|[.!?:\n][^a-z0-9\n]{0,8}|\b(?:un|une|grande?|premiere?|prochaine?|nouvel(?:le)?|nouveau|belle|petite?) )((?:journee )?portes ouvertes|concert|degustation|vernissage|seance de dedicaces?|dedicace|rencontre avec|soiree|vide-greniers?|brocante|loto|kermesse|initiation|visite guidee|spectacle|projection|conference|tournoi|karaoke|aperos?|inauguration|(?:atelier|stage)(?= (?:de |d'|du |pour |couture|cuisine|poterie|creatif|decouverte|parents?|enfants?|[a-z]{3,12} (?:pour|avec|au|a la) )))\b/g,
  en: /(?:^|[.!?:\n][^a-z0-9\n]{0,8}|\b(?:an?|our|first|next|new|big|free|annual|special) )((?:[a-z]+[ -]){0,3}?(?:open (?:day|evening|house)|workshop|concert|live music|gig|tasting|book signing|author (?:event|talk)|quiz(?: night)?|fayre|car boot(?: sale)?|jumble sale|bake sale|taster session|masterclass|open mic(?: night)?|coffee morning|film night|guided (?:walk|tour)|barn dance|fundraiser|(?:curry|games|bingo|karaoke|music) night))\b/g,
};
/** The Page asks the reader to come. */
const INVITES: ByLanguage<RegExp> = {
  fr: /\b(?:venez|rendez-vous|rejoignez|on vous attend|nous vous attendons|vous (?:invite|invitons|attend|accueille|accueillons)|inscrivez|(?:sur|les) inscriptions?|reservez|sur reservation|ne (?:ratez|manquez)|a ne pas (?:rater|manquer)|au programme|entree (?:libre|gratuite)|places limitees|participez)\b/,
  en: /\b(?:come (?:and|along|to|join|down)|join us|see you (?:there|all there)|(?:everyone|all) (?:is |are )?welcome|don't miss|book (?:now|your|a|early|fast)|sign up|rsvp|save the date|you(?:'re| are) (?:all )?invited|free (?:entry|admission)|limited places|bring (?:a|your) friends?)\b/,
};
/** A time that no figure tells, or a place where the time stands: the link, the poster, the comments, the programme. */
const SOMETIME =
  /\b(?:\d{1,2} ?(?:h|[ap]\.?m)\b|\d{1,2}(?:h|:)\d\d|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december|week-?ends?|semaine|week|month|mois|matin|midi|apres-midi|soirs?|noon|morning|lunchtime|afternoon|ete|hiver|printemps|automne|summer|winter|spring|autumn|noel|christmas|paques|easter|halloween|toussaint|vacances|holidays|rentree|half.term|bientot|soon|prochainement|maintenant|now on|en cours|until|toute l'annee|all year|permanent|toujours|chaque|every|daily|regular|dates?|horaires?|programme complet|affiche|visuel|poster|flyer|agenda|calendrier|calendar|comment\w*|mp|dm|message|appele[rz]|call|ring|en savoir plus|details?|infos?|site|website)\b/;
/** It is over, called off, somebody else’s to hold, a prize, or work that is offered. */
const NOT_TO_COME =
  /\b(?:merci|bravo|felicitations|retour (?:sur|en images)|souvenirs?|hier|dernier|derniere|etait|etaient|c'etait|a ete|ont ete|avons|s'est|avez ete|complete?s?|annulee?s?|reportee?s?|organise[rz]|organisez-vous|privatis\w+|louer?|louez|location|mariages?|seminaires?|devis|gagne[rz]?|tirage|concours|recrut\w+|recherch\w+|benevoles?|vend\w*|thanks?|thank you|was|were|been|had|last|yesterday|congratulations|well done|recap|sold out|fully booked|cancell?ed|postponed|hire|hiring|weddings?|your own|host your|win|prize|draw|volunteers?)\b/;
const REACHED = /(?:\+\d{2}|\b0\d)(?:[ .\u00a0\u202f-]?\d{2,4}){3,5}\b|[\w.+-]+@[\w-]+\.\w+/;

export const eventDate = defineRule({
  id: "event-date",
  family: "dates",
  name: { fr: "Événement sans date", en: "Event without a date" },
  severity: "off",
  whenOn: "hint",
  languages: ["fr", "en"],
  message: { fr: "Dites quand : il manque le jour et l’heure", en: "Say when: the day and the hour are missing" },
  why: {
    fr: "Qui aimerait venir doit d’abord poser la question, et beaucoup passeront leur chemin.",
    en: "Whoever would like to come has to ask first, and many will scroll on.",
  },
  question: { fr: "Quel jour et à quelle heure faut-il venir ?", en: "On which day and at what time should people come?" },
  source: {
    title: {
      fr: "Ce que dit la publication : ni jour, ni heure, ni où se renseigner",
      en: "What stands in the post: neither a day nor an hour, nor where to ask",
    },
  },
  lesson: 11,
  options: {},
  compile: () =>
    function* (post) {
      const event = firstEvent(post);
      if (event !== undefined && !saysWhenOrWhom(post, event.name) && !matches(post, NOT_TO_COME)) {
        yield { start: event.start, end: event.end };
      }
    },
});

/** The first event that the post invites to. */
function firstEvent(post: Post) {
  const event = inOwnLanguage(post, EVENT);
  if (event === undefined || !matches(post, inOwnLanguage(post, INVITES))) return undefined;
  const [first] = matchesOf(post, event);
  if (first === undefined) return undefined;
  const end = first.from + first.match.index + first.match[0].length;
  const name = first.match[1] ?? "";
  return { ...post.folded.toSource(end - name.length, end - (name.length - name.trimEnd().length)), name };
}

/** Whether a reader finds when it is, or somebody or something to ask. A coffee morning names no hour by its name. */
function saysWhenOrWhom({ folded, links, mentions }: Post, name: string): boolean {
  const text = folded.text.replace(name, "");
  return links.length + mentions.length > 0 || saysWhen(text) || SOMETIME.test(text) || REACHED.test(text);
}
