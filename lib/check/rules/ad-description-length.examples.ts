import type { Example, RuleExamples } from "../rule";

const description = (text: string): Example => ({ text, context: { surface: "ad-description" } });

export const examples: RuleExamples = {
  flags: {
    fr: [
      description("Livraison offerte dès 60 € dans tout le département"),
      description("Essai sans engagement, parking devant le cabinet"),
      description("Réponse sous 24 h, même le samedi"),
      description("Le club accueille les débutants dès huit ans, le mercredi et le samedi matin. ".repeat(4)),
    ],
    en: [
      description("Free delivery on orders over £40 across the county"),
      description("Rated by the people of Skipton, booked by phone or online"),
      description("Reply within a day, weekends too"),
      description("The museum is open every day but Monday, with a café, a shop and a quiet room. ".repeat(4)),
    ],
  },
  passes: {
    fr: [
      description("Livraison offerte dès 60 €"),
      description("Essai sans engagement"),
      description("Réponse le jour même  \n"),
      description(""),
      "Livraison offerte dès 60 € dans tout le département",
      { text: "Essai sans engagement, parking devant le cabinet", context: { surface: "ad-headline" } },
    ],
    en: [
      description("Free delivery over £40"),
      description("Book by phone or online"),
      description(""),
      "Free delivery on orders over £40 across the county",
      { text: "Reply within a day, weekends too, and on bank holidays", context: { surface: "ad-text" } },
    ],
  },
};
