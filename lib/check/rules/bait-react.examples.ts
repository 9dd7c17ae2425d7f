import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  flags: {
    fr: [
      "Likez si vous avez hâte de retrouver la terrasse.",
      "Mettez un ❤️ si vous aimez nos ateliers, et bonne semaine à tous",
      "Lâche un like pour souligner le travail de l’équipe !",
      "𝐋𝐢𝐤𝐞𝐳 si vous êtes fans de charpente",
      "Nouveau record : 1 like = 1 planche de plus sur le toit.",
      "Likez et partagez cette photo, merci beaucoup à vous",
      "Un petit cœur pour soutenir notre apprenti, qui passe son examen demain matin",
    ],
    en: [
      "LIKE if you ride to work in the rain.",
      "Give us a thumbs up if you are ready for spring.",
      "Brand-new stands in the workshop today. Double tap if you like them.",
      "Smash that like button and have a lovely weekend, everyone",
      "Hit 'like' if you agree that bells should be standard.",
      "1 like = 1 pump for the school.",
      "Click LIKE to wish Owen a happy birthday.",
      "His name is Biscuit. Drop a ❤️ if he made you smile",
      "Leave a 🍂 if autumn is your favourite season",
      "Drop a 🌭 below if hot dogs are life",
    ],
  },
  passes: {
    fr: [
      "Si vous aimez les vieilles poutres, venez voir celles de la longère samedi à 10 h.",
      "N’écrivez jamais « likez si vous êtes d’accord » : Meta réduit alors la portée de toute la Page.",
      "Vous avez aimé le chantier de Rezé ? Dites-nous ce que vous auriez fait autrement.",
      "Le coup de cœur de l’équipe : une charpente de 1870, reprise en six jours.",
      "Nous ne vous demanderons pas de mettre un pouce : posez-nous plutôt votre question.",
      "J’aime ce métier pour une raison simple : on voit le résultat le soir même.",
    ],
    en: [
      "What would your commute look like if you had mudguards? Ask Owen on Thursday.",
      "We never ask you to like if you agree: tell us what you would change instead.",
      "Pads like these wear out in a month if you ride through winter grit.",
      "If you like a quiet chain, wipe it before you oil it.",
      "Would you like us to keep a slot for you on Friday?",
      "Drop a note at the counter if you want your old chain back.",
      "It felt like summer on the river path this morning, so we opened the workshop doors.",
      "Leave a spare key if nobody is home: Owen brings the bike to the porch.",
    ],
  },
};
