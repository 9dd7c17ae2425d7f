import type { TranslationOf } from "./message";
import type { panelEn } from "./panel.en";

/** The panel's words in French. `\u202f` stands before ; ! ?, `\u00a0` before : and inside « ». */
export const panelFr = {
  "substance.pillarNamed": "Pilier\u00a0: {name}",
  "substance.next.audience": "Pour aller plus loin, dites à qui vous parlez.",
  "substance.next.fact": "Pour aller plus loin, donnez un chiffre, une date ou un lieu.",
  "substance.next.offer": "Pour aller plus loin, nommez ce que vous proposez.",
  "substance.next.proof": "Pour aller plus loin, montrez une preuve.",
  "substance.next.action": "Pour aller plus loin, dites quoi faire maintenant.",
  "substance.next.pillar": "Pour aller plus loin, rattachez-le à l’un de vos piliers.",

  "panel.region": "Ligne, remarques sur votre brouillon",
  "review.ask": "Faire relire",
  "panel.open": "Ouvrir Ligne",
  "panel.openWith": "Ouvrir Ligne\u00a0: {details}",
  "tab.news": { one: "{count} retour de relecture", other: "{count} retours de relecture" },
  "panel.collapse": "Replier Ligne",
  "panel.thisPage": "cette Page",
  "panel.quoted": "«\u00a0{text}\u00a0»",

  "menu.title": "Réglages",
  "menu.side": "Place du panneau",
  "menu.side.left": "À gauche",
  "menu.side.right": "À droite",
  "menu.pause": "Mettre la lecture en pause",
  "menu.resume": "Reprendre la lecture",

  "state.starting": "Je prépare la charte",
  "state.empty": "J’attends vos premiers mots",
  "state.charter": "Charte illisible",

  "empty.title": "Commencez par votre lecteur",
  "empty.body": "Écrivez à qui vous parlez et ce qu’il y gagne. Les remarques viennent quand vous faites une pause.",
  "waiting.title": "Continuez d’écrire",
  "waiting.body": "Les remarques viennent quand vous faites une pause.",
  "starting.title": "Un instant",
  "starting.body": "Votre charte se prépare.",
  "paused.title": "La lecture est en pause",
  "paused.resume": "Reprendre la lecture",
  "charter.title": "Cette charte est illisible",
  "charter.body":
    "Votre brouillon n’est pas vérifié. Demandez à la personne qui tient la charte de vous la renvoyer, ou importez-la de nouveau dans Ligne.",

  "unreadable.title": "Je ne peux pas lire ce champ",
  "unreadable.signals-disagree": "Cette page ne ressemble pas tout à fait à l’écran de publication.",
  "unreadable.unknown-structure": "Le champ de texte est construit d’une façon que je ne connais pas.",
  "unreadable.several-fields": "Il y a plusieurs champs de texte, et rien ne dit lequel est votre publication.",
  "unreadable.unread-surface":
    "Je lis les publications et les reels. Je ne lis ni les stories, ni les importations groupées, ni les messages.",
  "unreadable.unread-surface.title": "Je ne lis pas ce format",
  "unreadable.unread-surface.honest": "Rien n’a été vérifié ici.",
  "unreadable.try": "Cliquez dans votre texte et tapez un mot. Si rien ne change, enregistrez votre brouillon et rechargez la page.",
  "unreadable.honest": "D’ici là, rien n’a été vérifié.",

  "state.waiting": "J’attends le champ de texte",
  "state.put-away": "Texte à une autre étape",
  "absent.waiting.title": "Votre champ de texte n’est pas encore là",
  "absent.waiting.body": "Cette page annonce une publication. La lecture commence dès que son champ de texte apparaît.",
  "absent.put-away.title": "Votre texte est à une autre étape",
  "absent.put-away.body": "Revenez au texte pour reprendre la lecture.",
  "pick.start": "Désigner mon champ de texte",
  "pick.asking": "Cliquez dans votre champ de texte.",
  "pick.how": "Ou tapez-y un mot. Échap annule.",
  "pick.cancel": "Annuler",
  "pick.close": "Fermer",
  "pick.again": "Désigner un autre champ",
  "pick.accepted": "Je lis maintenant ce champ, et je le lirai à vos prochaines visites.",
  "pick.refused": "Je ne peux pas lire ce champ.",
  "pick.refusedBody": "Il est construit d’une façon que je ne connais pas. Rien n’a été vérifié.",
  "part.tab": "onglet {name}",
  "part.field": "champ {number} sur {total}",

  "report.copy": "Copier le rapport de lecture",
  "report.copied": "Le rapport est copié.",
  "report.shown": "Le navigateur n’a pas permis la copie. Sélectionnez le rapport et copiez-le vous-même.",
  "report.holds": "Il dit comment la page a été reconnue. Il ne contient ni votre texte ni aucun nom.",
  "report.text": "Rapport de lecture",

  "clean.title": "Rien à reprendre",
  "clean.form": "Rien à reprendre sur la forme",
  "clean.complete": "Rien n’y manque.",
  "clean.body": "Votre brouillon suit la charte.",
  "clean.formBody": "Les règles qui ont pu être appliquées sont suivies.",

  "findings.title": "Remarques",
  "findings.more": { one: "Voir {count} autre remarque", other: "Voir {count} autres remarques" },
  "findings.fewer": "Ne garder que les cinq premières",

  "card.show": "Voir dans le texte",
  "card.showNamed": "Voir dans le texte\u00a0: {message}",
  "card.copy": "Copier",
  "card.copyNamed": "Copier\u00a0: {text}",
  "card.before": "maintenant",
  "card.after": "proposé",
  "card.remove": "à retirer",
  "card.copied": "Copié.",
  "card.copyFailed": "Le navigateur ne l’a pas permis. Sélectionnez les mots et copiez-les vous-même.",
  "card.gone": "Ces mots ont changé entre-temps. Attendez la prochaine lecture.",
  "card.fix": "Corriger",
  "card.fixNamed": "Corriger\u00a0: {label}",
  "card.unsureCopied":
    "Je ne peux pas confirmer la correction\u00a0: le texte est copié, collez-le à la main. Regardez d’abord votre texte.",
  "card.unsureByHand":
    "Je ne peux pas confirmer la correction. Regardez votre texte\u202f; si elle manque, copiez la proposition et collez-la à la main.",
  "card.unsureRemoval":
    "Je ne peux pas confirmer le retrait. Regardez votre texte\u202f; si les mots y sont encore, retirez-les à la main.",
  "card.impossibleCopied": "Je ne peux pas écrire dans ce champ pour l’instant\u00a0: le texte est copié, collez-le à la main.",
  "card.impossibleByHand": "Je ne peux pas écrire dans ce champ pour l’instant. Copiez la proposition et collez-la à la main.",
  "card.impossibleRemoval": "Je ne peux pas écrire dans ce champ pour l’instant. Retirez ces mots à la main.",

  "fix.all": "Tout corriger ({count})",
  "fix.done": { one: "C’est corrigé.", other: "{count} corrections faites." },
  "fix.changed": "Votre texte a changé entre-temps. Ce qui restait à corriger n’a pas été touché.",
  "fix.unsure": "Je ne peux pas confirmer toutes les corrections. Regardez votre texte\u202f; ce qui reste à corriger a son bouton.",
  "fix.impossible": "Je ne peux pas écrire dans ce champ pour l’instant. Copiez les propositions une à une.",

  "announce.findings": "{total}\u00a0: {details}.",
  "announce.clean": "Rien à reprendre.",
  "announce.form": "Rien à reprendre sur la forme.",
  "announce.unreadable": "Ligne ne peut pas lire ce champ.",

  "notice.und": "Langue non reconnue\u00a0: seuls la longueur, les liens, les mots-dièse et les émojis sont vérifiés.",
  "notice.other-language": "Les règles pour cette langue arrivent\u00a0: pour l’instant, le texte n’est vérifié qu’en partie.",
  "notice.filler-later": "Le repérage du remplissage arrive\u00a0: pour l’instant, seules les autres règles sont vérifiées.",
  "notice.rules": {
    one: "{count} règle n’a pas pu être appliquée ({rules}). Toutes les autres l’ont été.",
    other: "{count} règles n’ont pas pu être appliquées ({rules}). Toutes les autres l’ont été.",
  },
  "notice.unavailable":
    "Cette fenêtre ne garde rien\u00a0: vos brouillons ne compteront pas dans les mesures. La relecture marche comme d’habitude.",
  "notice.full":
    "Plus de place sur cet ordinateur\u00a0: les mesures de ce brouillon ne sont pas gardées. Libérez de l’espace, puis continuez.",
  "notice.newer":
    "Les données d’ici viennent d’une version plus récente de Ligne. Mettez à jour les extensions du navigateur pour enregistrer de nouveau.",
  "notice.lost": "Des données locales ont été perdues. Ouvrez Ligne depuis la barre d’outils pour retrouver ce qui peut l’être.",
  "notice.blocked":
    "Un autre onglet garde ouvertes des données plus anciennes. Fermez les autres onglets où Ligne tourne\u00a0: l’enregistrement reprend tout seul.",
  "notice.upgrade-failed":
    "Les données gardées ici n’ont pas pu être reprises. Elles sont entières et intactes\u202f; rien de nouveau n’est enregistré avant la prochaine version de Ligne.",
  "notice.unreachable":
    "Ce qui a été relevé sur ce brouillon n’est pas encore enregistré. Ligne réessaie\u202f; votre texte et les remarques restent là.",
  "notice.room-low": "Il reste peu de place sur cet ordinateur. Libérez de l’espace pour que vos mesures continuent d’être gardées.",
  "notice.charter-stale": "Cette charte devait être relue avant le {day}. Elle s’applique encore\u202f; dites-le à qui la tient.",
  "notice.charter-none":
    "Aucune de vos chartes n’est liée à la Page {page}\u00a0: c’est la charte d’exemple qui parle. Liez-en une dans le tableau de bord, à l’écran Chartes.",
  "notice.charter-company": "La Page {page} n’est liée à aucune charte\u00a0: celle de votre entreprise s’applique.",
  "notice.outdated": "Ligne a été mise à jour. Enregistrez votre brouillon, puis rechargez la page.",
} as const satisfies TranslationOf<typeof panelEn>;
