import type { Example, RuleExamples } from "../rule";

const caption = (text: string): Example => ({ text, context: { surface: "instagram-post" } });

export const examples: RuleExamples = {
  flags: {
    fr: [
      caption("Le goûter des aînés cherche des bras : partagez cette annonce sur votre mur !"),
      caption("Abonnez-vous à cette page Facebook pour suivre le chantier du gymnase."),
      caption("Publiez votre plus belle récolte sur notre mur, la semence préférée gagne un panier."),
      caption("Vous aimez nos tartes ? Likez notre page et passez samedi."),
      caption("Les résultats de la tombola sont sur notre mur Facebook."),
    ],
    en: [
      caption("The hall needs six volunteers: please share this notice on your wall."),
      caption("Post your harvest photo on our wall and win a seed box."),
      caption("Enjoying the repairs? Like our Page for a tip every Tuesday."),
      caption("Follow this Facebook page for news of the new surgery."),
      caption("Share it to your timeline so that the whole street knows."),
    ],
  },
  passes: {
    fr: [
      "Le goûter des aînés cherche des bras : partagez cette annonce sur votre mur !",
      caption("Posez ce papier peint sur votre mur en une matinée, on vous prête la table."),
      caption("Une fresque de douze mètres vient d’être peinte sur notre mur, côté rue des Tanneurs."),
      caption("Partagez votre voie préférée sur notre mur d’escalade, ouvert jusqu’à 22 h."),
      caption("Retrouvez aussi l’album complet sur notre page Facebook."),
      caption("Cette page du registre date de 1784, et l’encre n’a pas bougé."),
      caption("Notre stagiaire apprend : on n’écrit jamais « partagez sur votre mur » ici."),
      caption("Aimez-vous la page blanche ? Notre atelier d’écriture reprend mardi."),
    ],
    en: [
      "The hall needs six volunteers: please share this notice on your wall.",
      caption("Share your favourite route on our wall of fame, chalk on the left of the desk."),
      caption("There is a new mural on our wall, painted by year six."),
      caption("We would like our page to load faster, so the site is down until noon."),
      caption("There is nothing like this page of the 1784 register."),
      caption("Like this page? It was set by hand, on a press from 1911."),
      caption("The full album is on our Facebook page too."),
      caption("Hang it on your wall with two screws; we drill the holes for you."),
    ],
  },
};
