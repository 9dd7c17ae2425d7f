/** French words whose first letter carries an accent that a hurried keyboard drops from the capital. Own selection. */
const WORDS =
  "État École Écolier Écolière Église Événement Événementiel Évènement Écrivez Écrire Écris Écoutez Écouter Écoute Êtes Être Était Étaient Étant Étais Équipe Équiper Équipez Équipement Équipements Équipière Équipier Équilibre Équilibré Équitation Équitable Éclairage Éclaircie Éclat Échange Échangez Échanger Échangeons Échéance Échelle Écho Échoppe Économisez Économiser Économique Écologie Écologique Écran Écrin Écluse Écurie Écureuil Écriture Écrivain Écrivaine Édité Éditeur Éditrice Édifice Éducateur Éducatrice Éducatif Éducative Égal Égale Également Égalité Égayez Élève Élevage Éleveur Éleveuse Élevé Élevée Élégance Élégant Élégante Élaboré Élaborée Élan Élargi Électricité Électricien Électricienne Électrique Électronique Électroménager Élément Éliminez Élu Élue Élysée Élisez Émerveillez Énergie Énergétique Énorme Énormément Énigme Énième Énoncé Épargne Épargnez Épatant Épicerie Épicé Épice Épicier Épicière Épinards Éplucher Épluchez Époque Époux Épouse Épreuve Éprouvé Épuisé Épuisée Établi Établissement Étage Étagère Étalage Étang Étape Étanchéité Été Étendue Éternel Étiquette Étoffe Étoile Étoilé Étonnant Étonnante Étonnez Étrange Étranger Étrangère Étrennes Étroit Étude Étudiant Étudiante Étudier Étudiez Évadez Évasion Évaluez Évaluation Éveil Éveillez Évidemment Éviter Évitez Évoluer Ébéniste Ébénisterie Éboueurs Écailler Écaille Écharpe Écologiste Écoconception Éolien Éolienne Épanouissement Épaule Âge Âgé Âgée Âme Âne Âpre Île Îlot Îlots Ôté Ôtez Épinal Évreux Évry Épernay Édimbourg Égypte Équateur Éthiopie Érythrée Élysées Édition Éditions Éducation Élection Évolution Émotion Émission Économie Élite Éclair Éligible Évident Ça";

/** Words that English writes the same way: only trusted where a French sentence begins with them. */
export const SHARED_WITH_ENGLISH: ReadonlySet<string> = new Set(
  "Edition Editions Education Election Elections Evolution Evolutions Emotion Emotions Emission Emissions Economies Elite Elites Eclair Eclairs Eligible Evident Element Elements Elan Elegant Elevation Evasion Evaluation Echo Age Ages Egypt".split(
    " ",
  ),
);

const ACCENTED = new Map<string, string>();
for (const word of WORDS.split(" ")) {
  const bare = word.charAt(0).normalize("NFD").charAt(0) + word.slice(1);
  if (bare !== word) ACCENTED.set(bare, word);
}
// With no accent at all.
for (const [bare, word] of [
  ["Evenement", "Événement"],
  ["Evenements", "Événements"],
  ["Etes", "Êtes"],
  ["Ete", "Été"],
] as const) {
  ACCENTED.set(bare, word);
}

/** The word with the accent of its capital, in the singular or the plural; nothing when none is missing. */
export function accentsFor(word: string): string | undefined {
  const found = ACCENTED.get(word);
  if (found !== undefined || !word.endsWith("s")) return found;
  const singular = ACCENTED.get(word.slice(0, -1));
  return singular === undefined ? undefined : `${singular}s`;
}

/** What stands behind « A » when it is the preposition without its accent; elsewhere it may be a grade, a name, a verb. */
export const CAPITAL_A =
  /^[ \u00a0](?:(?:bient[oô]t|vos|votre|tes|nos|notre|mon avis|mes|la|tous|toutes?|tout|ce|cet|cette|ces|ses|leurs?|chaque|quelles?|quels?|quoi|qui|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|noter|vendre|louer|savoir|suivre|lire|voir|revoir|gagner|découvrir|retrouver|réserver|consommer|emporter|déguster|partager|venir|faire|table|peine|propos|travers|cause|force|côté|droite|gauche|pied|vélo|bord|plus tard|midi|minuit|deux|trois|quatre|quelques|domicile|distance|nouveau|présent|défaut|titre|long terme|court terme|volonté|proximité|base|destination|commencer|ne|Noël|Pâques|jamais|condition|nous|vous|toi|eux)(?![\p{L}\p{N}])|l['’]|qu['’]|partir d|compter d|\d{1,3}[ \u00a0\u202f]?(?:h|km|m|min|minutes?|heures?|jours?|mois|ans|pas|€|euros|%|degrés)(?!\p{L})|\p{Lu}[\p{L}-]{2,20},)/u;
