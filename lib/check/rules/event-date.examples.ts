import type { RuleExamples } from "../rule";

const charter = { builtins: { "event-date": { severity: "hint" } } };
const asked = (texts: readonly string[]) => texts.map((text) => ({ text, charter }));

export const examples: RuleExamples = {
  flags: {
    fr: asked([
      "Portes ouvertes au lycée horticole ! Venez découvrir nos formations et rencontrer nos enseignants.",
      "Grand concert au camping avec le groupe Les Embruns ! Venez nombreux !",
      "Dégustation au caveau 🍷 Venez goûter notre nouveau millésime !",
      "Atelier cuisine pour les enfants à la médiathèque : sablés et chocolat chaud. Gratuit, sur inscription.",
      "Une rencontre avec l’autrice Lina Mérel autour de son roman. On vous attend à la librairie !",
    ]),
    en: asked([
      "Open day at the riding school! Come and meet the ponies and the team.",
      "Live music at the pub with The Gulls! See you there!",
      "Wine tasting at the cellar door 🍷 Come and try the new vintage!",
      "Our wreath-making workshop costs £35 with all materials. Book now, limited places.",
      "We are holding a coffee morning for the air ambulance. Everyone welcome, bring a friend.",
    ]),
  },
  passes: {
    fr: asked([
      "Portes ouvertes au lycée horticole samedi 6 février de 9 h à 17 h. Venez nombreux !",
      "Concert ce soir au camping avec Les Embruns. Venez nombreux !",
      "Dégustation au caveau ce week-end : venez goûter le nouveau millésime.",
      "Atelier couture pour débutants : inscrivez-vous au 06 11 22 33 44, on vous dira les créneaux.",
      "Portes ouvertes au lycée : horaires et inscription sur https://lycee.example/portes-ouvertes. Venez nombreux !",
      "Quel concert ! Merci aux Embruns et à vous tous. Ne ratez pas le prochain.",
      "Un concert, un mariage, un séminaire : réservez notre salle de 120 places à Rezé.",
      "Vous organisez une soirée ? Réservez le buffet chez nous, à partir de 18 € par personne.",
      "Soirée crêpes au camping, tous les détails sur l’affiche. Réservez vite !",
      "Venez à l’atelier voir la charpente de Vertou, on vous attend avec vos photos.",
      "Gagnez deux places pour un concert : participez en commentaire.",
      "Portes ouvertes : venez nous voir au lycée jusqu’au 12 ou le 19 décembre.",
      "Visite guidée tous les jours à 15 h, entrée libre.",
      "La dégustation est annulée à cause du vent. Venez plutôt au marché.",
    ]),
    en: asked([
      "Open day at the riding school on Sunday 7 March, 10 to 4. Come and meet the ponies.",
      "Live music tonight with The Gulls. See you there!",
      "Wine tasting at the cellar door this weekend. Come and try the new vintage!",
      "Wreath-making workshop: sign up at https://shop.example/wreaths and pick a session.",
      "What a concert! Thank you all. Don’t miss the next one.",
      "Our barn seats 120 for a concert or a wedding. Book a visit and hire it for your own party.",
      "Coffee morning at the library every Tuesday. Everyone welcome.",
      "A workshop full of bikes to mend: come and see us, Owen has the kettle on daily.",
      "Win two tickets for a gig: join us in the comments.",
      "Quiz night at the Swan at 8 pm. Come along and bring a friend.",
      "The author talk is fully booked. Join us for the book club instead.",
      "Open day: see the poster for times. Everyone welcome!",
    ]),
  },
};
