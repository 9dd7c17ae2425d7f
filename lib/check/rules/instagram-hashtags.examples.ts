import type { Example, RuleExamples } from "../rule";

const caption = (text: string): Example => ({ text, context: { surface: "instagram-post" } });

export const examples: RuleExamples = {
  charter: { hashtags: { max: 30, brand: [], banned: [] } },
  flags: {
    fr: [
      caption("Fournée de 6 h ce matin 🥖 #boulangerie #levain #painbio #lyon #croixrousse #artisanboulanger"),
      caption(
        "#mairie #petitdejeuner #voisins #fetedesvoisins #quartier #convivialite #ensemble\nLa fête des voisins, c’est vendredi rue des Lilas.",
      ),
      caption("Nouvelle #coupe, nouvelle #couleur, même #salon : #coiffure #balayage #rennes #bretagne"),
      {
        text: "Les agneaux sont nés #ferme #elevage #agneau #campagne #aveyron #circuitcourt",
        charter: { hashtags: { max: 2, brand: [], banned: [] }, builtins: { "hashtag-count": { severity: "off" } } },
        context: { surface: "instagram-post" },
      },
    ],
    en: [
      caption("First loaves out at six #bakery #sourdough #bread #leeds #headingley #shoplocal"),
      caption("#match #saturday #netball #under12s #derby #club #proud\nKick-off at ten, tea from nine."),
      caption("A #quiet #library, a #warm #room and a #new #carpet: come and sit"),
      {
        text: "Lambs today #farm #lambing #sheep #dales #spring #shepherd",
        charter: { hashtags: { max: 2, brand: [], banned: [] }, builtins: { "hashtag-count": { severity: "off" } } },
        context: { surface: "instagram-post" },
      },
    ],
  },
  passes: {
    fr: [
      caption("Fournée de 6 h ce matin #boulangerie #levain #painbio #lyon #croixrousse"),
      "Fournée de 6 h ce matin #boulangerie #levain #painbio #lyon #croixrousse #artisanboulanger",
      caption("Les dossards #12, #45, #78, #103, #150 et #212 sont à retirer au gymnase"),
      caption("Tout est sur https://musee-du-lin.example/visite#tissage#filage#teinture#rouet#metier#atelier"),
      // The charter's own limit is the stricter one, and speaks for both.
      {
        text: "Les agneaux sont nés #ferme #elevage #agneau #campagne #aveyron #circuitcourt",
        charter: { hashtags: { max: 2, brand: [], banned: [] } },
        context: { surface: "instagram-post" },
      },
    ],
    en: [
      caption("First loaves out at six #bakery #sourdough #bread #leeds #headingley"),
      "First loaves out at six #bakery #sourdough #bread #leeds #headingley #shoplocal",
      caption("Lots #4, #9, #17, #23, #31 and #40 are still for sale"),
      caption("We write C#, F# and a little Python; nobody here minds which"),
      {
        text: "Lambs today #farm #lambing #sheep #dales #spring #shepherd",
        charter: { hashtags: { max: 3, brand: [], banned: [] } },
        context: { surface: "instagram-post" },
      },
    ],
  },
};
