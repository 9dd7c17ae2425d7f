import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  flags: {
    fr: [
      "Le programme : https://festival-du-port.example/programme\nLes billets : https://festival-du-port.example/billets",
      "Prenez rendez-vous sur clinique-des-tilleuls.example/rdv ou lisez www.service-public.example/vaccins avant de venir.",
      "https://gite-aubrac.example/chambres, https://gite-aubrac.example/table et https://gite-aubrac.example/acces",
      { text: "Tout est dit ici : https://lycee-curie.example/portes-ouvertes", charter: { links: { max: 0 } } },
      {
        text: "https://ferme.example/panier https://ferme.example/visite https://ferme.example/recettes",
        charter: { links: { max: 2 } },
      },
    ],
    en: [
      "The line-up: https://harbour-festival.example/line-up\nTickets: https://harbour-festival.example/tickets",
      "Book at lime-tree-clinic.example/book, or read www.health.example/jabs before you come.",
      "https://hill-cottage.example/rooms, https://hill-cottage.example/dinner and https://hill-cottage.example/map",
      { text: "All of it is here: https://curie-school.example/open-day", charter: { links: { max: 0 } } },
    ],
  },
  passes: {
    fr: [
      "Le programme et les billets : https://festival-du-port.example/programme",
      "FR : https://thermes.example/horaires\nEN: https://www.thermes.example/horaires/",
      "Nos annonces sont aussi sur Leboncoin.fr et Booking.com ; la visite se réserve sur https://gite-aubrac.example/chambres",
      "Toutes les photos sont sur festival-du-port.example, album du samedi : https://www.festival-du-port.example/samedi",
      "Écrivez à rdv@clinique.example ou à accueil@clinique.example",
      "Versions 2.1 et 3.0 du logiciel : notes de version sur https://logiciel-caisse.example/notes",
      { text: "https://ferme.example/panier puis https://ferme.example/visite", charter: { links: { max: 2 } } },
    ],
    en: [
      "Line-up and tickets: https://harbour-festival.example/line-up",
      "EN: https://baths.example/times\nCY: https://www.baths.example/times/",
      "You may know us from Booking.com and Airbnb.com; book direct at https://hill-cottage.example/rooms",
      "All pictures are on harbour-festival.example, Saturday’s here: https://www.harbour-festival.example/saturday",
      "Write to desk@clinic.example or bills@clinic.example",
      "Versions 2.1 and 3.0 of the till: notes at https://till-software.example/notes",
      { text: "https://farm.example/box then https://farm.example/visit", charter: { links: { max: 2 } } },
    ],
  },
};
