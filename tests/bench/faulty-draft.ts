/** A draft that misses the sample charter in as many words as possible: five times for each of sixteen rules. Own sentences. */

const lines = [
  "Commentez «\u00a0OUI\u00a0» si vous avez froid. Écrivez INFO en commentaire. Commentez GUIDE pour recevoir le dossier.",
  "Mets un cœur en commentaire si tu viens samedi. Dites «\u00a0présent\u00a0» en com si vous serez là.",
  "Partagez à dix amis pour participer. Partagez si vous êtes fiers de votre région. Invitez tous vos amis à aimer la page.",
  "Partagez cette publication pour gagner un diagnostic. Partagez en masse.",
  "Tague un ami qui a froid aux pieds. Identifiez deux personnes avec qui vous viendriez. Mentionne ta meilleure amie en commentaire.",
  "Pour participer, taguez vos 3 voisins préférés. Taguez celui qui oublie de fermer la porte.",
  "Votez avec une réaction pour le camion. Le commentaire le plus liké remporte un mug. Faites voter vos proches pour la façade.",
  "Likez si vous aimez la terrasse. Lâche un like pour l’équipe. Mettez un ❤️ si vous aimez nos ateliers.",
  "Likez la page pour débloquer la recette. Dès 500 likes, on vous dévoile le plan. Abonnez-vous à la page pour voir la vidéo.",
  "Une équipe incroyable, du jamais vu. Un isolant révolutionnaire au confort phénoménal. Un résultat époustouflant.",
  "Vous ne devinerez jamais ce qu’on a trouvé. La suite va vous surprendre. L’astuce que personne ne vous dit.",
  "Tout est là\u00a0: https://bit.ly/3abcd et tinyurl.com/combles et http://urlz.fr/a1B2 puis bit.ly/visite et bit.ly/samedi",
  "Le plan\u00a0: https://ville.example/conseil?fbclid=IwAR0abc et https://magasin.example/promo?gclid=Cj0KCQ&taille=m",
  "Le devis\u00a0: https://atelier-test.example/devis et atelier-test.example/guide et https://www.atelier-test.example/visite",
  "GRANDE BRADERIE ce week-end, DERNIERS JOURS pour la visite, TRAVAUX IMPORTANTS devant, ENTRÉE LIBRE partout, VENEZ VITE ici.",
  "C’est pas cher, à 1\u00a0€, isolation gratuite, clé en main, numéro un, une solution innovante de qualité irréprochable.",
  "Notre solution d’isolation pour le bénéficiaire, en isolant biosourcé, avant la deadline, matériau biosourcé compris.",
  "Les élections, la religion, les arnaqueurs, un accident, de l’amiante\u00a0: on en parle.",
  "Tu viens\u00a0!! Tu vois\u00a0!! Tu ris\u00a0!! Tu sais\u00a0!! Tu dors\u00a0!!",
  "𝐏𝐑𝐎𝐌𝐎 sur le bois, 𝓑𝓸𝓷 𝓪𝓷𝓷𝓲𝓿𝓮𝓻𝓼𝓪𝓲𝓻𝓮, Ⓢⓞⓛⓓⓔⓢ, Ｎｏｕｖｅａｕ, 𝗖𝗼𝗻𝘁𝗿𝗼𝗹𝗲.",
];

/** Its lines, parted by line ends. */
export const faultyDraft = lines.join("\n");
