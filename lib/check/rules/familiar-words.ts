import type { Language } from "../draft";
import { termSet } from "../match/terms";
import type { Post } from "../post";
import { opensClause } from "../reading/clause-start";
import { isPartOfName } from "../reading/names";
import { isQuoted } from "../reading/quoted";
import { keepCase } from "../reading/replacement";
import { isTagged } from "../reading/tagged";
import { defineRule } from "../rule";

interface Familiar {
  readonly term: string;
  readonly use?: string;
  /** A greeting: it counts at the head of a clause only, where it is nothing else. */
  readonly greets?: boolean;
}

/** Slang and texting forms, `=` what to write instead, `!` greetings. Terms parted by a bar. */
const WORDS: Readonly<Record<Language, string>> = {
  fr: "mdr|ptdr|xptdr|lol|wtf|omg|ptn|jpp|tkt|jsp|oklm|bjr=bonjour|slt=bonjour|stp=s’il vous plaît|dsl=désolé|bcp=beaucoup|kiffer=adorer|kiffe|kiffes|kiffez|kiffons|kiffent|kiffé|chelou|relou|wesh|meuf|meufs|keuf|teuf|frérot|cimer|taf=travail|bosser=travailler|boulot=travail|bouffe|bouffer=manger|fringues=vêtements|fric=argent|thune|thunes|ouais=oui|ouaip=oui|beurk|trop bien|trop cool|trop stylé|trop stylée|trop mignon|trop mignonne|trop hâte|trop la classe|hyper cool|méga cool|grave bien|un truc de ouf|truc de ouf|truc de fou|de ouf|ça déchire|à donf|vachement|dégueulasse|coucou=!bonjour|salut=!bonjour|hey=!bonjour|hello=!bonjour|yo=!bonjour",
  en: "lol|lmao|rofl|omg|wtf|yolo|ngl|tbh|idk|imho|btw|bae|gonna=going to|wanna=want to|gotta=have to|gimme=give me|lemme=let me|kinda=rather|sorta=rather|dunno|ain't|y'all|thx=thanks|tnx=thanks|pls=please|plz=please|coz=because|cuz=because|soz=sorry|ur=your|thank u=thank you|see u=see you|love u|if u=if you|do u=do you|are u=are you|can u=can you|for u=for you|u guys|u can=you can|u are=you are|u r=you are|bro|dude|dudes|bestie|yeah=yes|yep=yes|yup=yes|nope=no|nah=no|hiya=!hello|heya=!hello|hey=!hello|yo=!hello",
};
/** Longer terms that make something else of a word of the list. */
const KEPT: Readonly<Record<Language, string>> = {
  fr: "métro boulot dodo|pas trop bien",
  en: "dude ranch|dude ranches",
};
/** Read as a texting form even in capitals; the others may then be the letters of a body or a unit. */
const LOUD = new Set("mdr ptdr lol lmao omg wtf rofl yolo".split(" "));

export const familiarWords = defineRule({
  id: "familiar-words",
  family: "voice",
  name: { fr: "Mots familiers", en: "Slang and texting" },
  severity: "off",
  whenOn: "hint",
  wanted: (charter) => (charter.voice.sliders.formal ?? 0) >= 4,
  languages: ["fr", "en"],
  perLine: true,
  message: { fr: "Retirez « {found} » : la charte veut une langue soignée", en: "Take out “{found}”: the charter wants a formal voice" },
  variants: {
    swap: { fr: "Écrivez « {use} » plutôt que « {found} »", en: "Write “{use}” rather than “{found}”" },
  },
  why: {
    fr: "La charte place la voix de l’entreprise du côté soigné ; ce mot vient de la conversation entre amis.",
    en: "The charter sets the company’s voice on the formal side; this word comes from talk between friends.",
  },
  source: {
    title: {
      fr: "Nielsen Norman Group, dimensions du ton ; la voix de la charte, soutenue ou familière",
      en: "Nielsen Norman Group, dimensions of tone of voice; the charter’s voice, formal or casual",
    },
  },
  lesson: 3,
  options: {},
  compile: (_options, charter) => {
    const own = [
      ...charter.lexicon.products,
      ...charter.cta.allowed.flatMap(({ text, terms }) => [text, ...terms]),
      charter.identity.pageName,
    ];
    const sets = { fr: familiarTerms("fr", own), en: familiarTerms("en", own) };
    return function* (post) {
      if (post.language === "und") return;
      for (const { start, end, value } of sets[post.language].find(post)) {
        if (value === undefined || !isFamiliar(post, { start, end, value })) continue;
        const found = post.text.slice(start, end);
        yield {
          start,
          end,
          values: { found, use: value.use ?? "" },
          ...(value.use === undefined
            ? {}
            : {
                variant: "swap",
                fixes: [
                  {
                    label: { fr: "Remplacer par « {use} »", en: "Replace with “{use}”" },
                    edits: [{ start, end, text: keepCase(found, value.use) }],
                    safe: false,
                  },
                ],
              }),
        };
      }
    };
  },
});

function familiarTerms(language: Language, own: readonly string[]) {
  const listed = WORDS[language].split("|").map((entry): Familiar => {
    const [term = "", use] = entry.split("=");
    return { term, ...(use === undefined ? {} : { use: use.replace("!", ""), greets: use.startsWith("!") }) };
  });
  const kept = [...own, ...KEPT[language].split("|")].map((term) => [term, undefined] as const);
  return termSet<Familiar | undefined>([...kept, ...listed.map((familiar) => [familiar.term, familiar] as const)]);
}

function isFamiliar(post: Post, { start, end, value }: { start: number; end: number; value: Familiar }): boolean {
  const { text } = post;
  const found = text.slice(start, end);
  const isCapitals = found === found.toUpperCase();
  if (isCapitals && !LOUD.has(value.term) && !value.term.includes(" ")) return false;
  if (isCapitals && /(?:^|[\s(])(?:l[ae]|les|du|de|des|à|au|the|a)\s$/iu.test(text.slice(Math.max(0, start - 5), start))) return false;
  if ((/\p{Lu}/u.test(found.slice(1)) && !isCapitals) || text.charAt(end) === "-") return false;
  if (!isCapitals && found.charAt(0) !== found.charAt(0).toLowerCase() && !opensClause(text, start)) return false;
  if (value.term === "trop bien" && !/^[ \u00a0\u202f]*(?:[.!?,…;:)\n]|$|\p{Extended_Pictographic})/u.test(text.slice(end, end + 3)))
    return false;
  if (value.greets === true && !isGreeting(text, start, end)) return false;
  if (isQuoted(post, { start, end }) || isPartOfName(text, { start, end }, value.term)) return false;
  return !isTagged(post, { start, end });
}

/** At the head of a clause, and followed by those who are greeted or by a mark. */
function isGreeting(text: string, start: number, end: number): boolean {
  return (
    opensClause(text, start) &&
    /^(?:[ \u00a0\u202f]*[!,.:…\n]|\s*$|[ \u00a0](?:à|les|tout|toi|vous|nos|mes|all|everyone|everybody|there|guys|folks|\p{Extended_Pictographic}))/iu.test(
      text.slice(end, end + 12),
    )
  );
}
