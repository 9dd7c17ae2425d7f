import type { Example, RuleExamples } from "../rule";

const caption = (text: string): Example => ({ text, context: { surface: "instagram-post" } });

export const examples: RuleExamples = {
  flags: {
    fr: [
      caption("Le menu de la semaine est en ligne : https://bistrot-des-halles.example/menu"),
      caption("Inscriptions au tournoi avant dimanche 👉 club-voile.example/inscription"),
      caption("Réservez votre visite www.musee-du-lin.example/visites?jour=samedi puis venez"),
      caption("Sa bio est à lire ici : https://editions-brume.example/auteurs/nora"),
      caption("https://mairie-sauve.example et le compte rendu est à vous"),
    ],
    en: [
      caption("This week’s menu: https://market-bistro.example/menu"),
      caption("Enter the regatta by Sunday 👉 sailing-club.example/enter"),
      caption("Book a tour at www.linen-museum.example/tours?day=sat and bring the children"),
      caption("Read the author’s bio: https://mist-books.example/authors/nora"),
    ],
  },
  passes: {
    fr: [
      caption("Le menu de la semaine est en ligne, lien en bio."),
      "Le menu de la semaine est en ligne : https://bistrot-des-halles.example/menu",
      caption("Réservation sur bistrot-des-halles.example ou au comptoir"),
      caption("Lien dans la bio (https://bistrot-des-halles.example/menu) jusqu’à dimanche"),
      caption("Écrivez à visites@musee-du-lin.example pour un groupe"),
      caption("Ouvert le 24.12 et le 31.12, de 9 h à 16 h"),
    ],
    en: [
      caption("This week’s menu is up, link in bio."),
      "This week’s menu: https://market-bistro.example/menu",
      caption("Tables at market-bistro.example or at the bar"),
      caption("Link is in our bio (https://market-bistro.example/menu) until Sunday"),
      caption("Groups: write to tours@linen-museum.example"),
      caption("Open 24.12 and 31.12, nine to four"),
    ],
  },
};
