import { visibleEnd } from "../reading/visible";
import { defineRule } from "../rule";

/** Words that greet, cheer or tie words together without saying anything yet, folded. Days, figures and names are not among them. */
const EMPTY = new Set(
  "pour avec dans sur par plus ou mais donc bonjour bonsoir salut coucou hello hey hi hola yo bienvenue welcome cher chers chere cheres ami amis amie amies abonne abonnes abonnee abonnees communaute famille team equipe tout tous toute toutes le la les l un une des du de d a au aux et en ce c cette ces est sont on nous vous tu te t je j me m ils elles il elle notre nos votre vos que qu qui ne pas si tres trop bien hyper super vraiment enfin voila voici ca y ravi ravis ravie ravies heureux heureuse heureuses fier fiers fiere fieres content contents contente contentes plaisir joie honneur immense grand grande gros grosse belle beau bel bon bonne excellent excellente journee matin soiree semaine weekend week end jour annoncer annonce annonces nouvelle partager presenter dire vraie attention roulement tambours tambour hate attendre fin moment tant attendu plein monde incroyable genial geniale exceptionnel exceptionnelle magnifique merveilleux merveilleuse special speciale surprise prets pret prete pretes avons avez ai allons sommes etes va vont aujourd hui petit petite question coeur esperons allez esperer espere prendre prenez soin restez connectes the everyone everybody all folks friends guys y'all there and or to a an we re are you your our us so very really super excited thrilled proud happy delighted pleased glad pumped stoked honoured honored humbled announce announcing announcement share sharing tell big huge great amazing awesome incredible exciting special news good morning afternoon evening day today is it s it's that this these time here have has been just can t cannot can't wait be some for something i m i'm our what ready moment finally well hope having hoping wonderful lovely beautiful fantastic fabulous brand".split(
    " ",
  ),
);

export const fold = defineRule({
  id: "fold",
  family: "length",
  name: { fr: "L’essentiel avant « En savoir plus »", en: "The point before “See more”" },
  severity: "advice",
  languages: ["fr", "en"],
  message: {
    fr: "Commencez par l’essentiel : les {count} premiers caractères ne disent encore rien",
    en: "Start with the point: the first {count} characters say nothing yet",
  },
  why: {
    fr: "Sur un téléphone, le reste est caché derrière « En savoir plus » ; la salutation prend la place du message.",
    en: "On a phone the rest hides behind “See more”; the greeting takes the place of the message.",
  },
  question: {
    fr: "Quelle phrase un client pressé devrait-il lire en premier ?",
    en: "Which sentence should a customer in a hurry read first?",
  },
  source: {
    title: {
      fr: "La coupe « Voir plus » de Facebook, vers 125 à 200 caractères sur téléphone ; le réglage de la charte",
      en: "Facebook’s “See more” cut, at about 125 to 200 characters on phones; the charter’s setting",
    },
    seen: "2026-11-23",
  },
  lesson: 9,
  options: {},
  compile: (_options, charter) => {
    const { foldCharacters } = charter.length;
    return function* (post) {
      const shown = visibleEnd(post.text, foldCharacters);
      if (post.text.trimEnd().length <= shown + 20) return;
      const words = post.words.filter((word) => word.start < shown);
      const first = post.text.search(/\S/);
      if (words.some((word) => word.end <= shown && !EMPTY.has(word.folded)) || post.links.some((link) => link.start < shown)) return;
      if (words.length === 0 && post.emojis.every((emoji) => emoji.start >= shown)) return;
      yield { start: first, end: Math.max(first, shown), values: { count: shown } };
    };
  },
});
