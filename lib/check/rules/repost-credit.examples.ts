import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  flags: {
    fr: [
      "Idée de table d’anniversaire vue sur Pinterest, on adore les lampions.",
      "Une charpente de 1702, photo trouvée sur internet.",
      "Repost @lesjardinsdelucie : semer les pois en février.",
      "Quelle agilité, ce border collie (via @fermedumarais)",
      "On partage cette vidéo, désolé pour le filigrane.",
      "Si quelqu’un connaît la source… artiste inconnu, mais quel coup de crayon.",
      { text: "Escalier suspendu, image prise sur Google.", charter: { curation: { creditForm: "Photo : nom de l’auteur" } } },
    ],
    en: [
      "Party table idea spotted on Pinterest, we love the lanterns.",
      "A roof from 1702, picture found on the internet.",
      "Repost from @lucysgarden: sow your peas in February.",
      "What a clever collie (via @marshfarm)",
      "Love this clip, please ignore the watermark.",
      { text: "Floating stairs, image from Google.", charter: { curation: { creditForm: "Photo: the author’s name" } } },
    ],
  },
  passes: {
    fr: [
      "Vous nous avez trouvés sur Google ? Dites-nous quelle question vous aviez tapée.",
      "Vu sur le chantier ce matin : un nid de mésanges dans la gaine. On a décalé la pose.",
      "Notre équipe vue sur France 3 Pays de la Loire, le reportage est en ligne.",
      "Une charpente de 1702, photo trouvée sur internet. Photo : Marc Delvaux, avec son accord.",
      "Prenez rendez-vous via @cabinetdeslices ou par téléphone.",
      "N’hésitez pas à reposter nos photos, les originaux sont sur le site.",
      "Retrouvez nos menus sur Instagram et sur Facebook chaque lundi.",
      "Trouvée sur une brocante, cette armoire a repris ses portes d’origine.",
      "Repost @lesjardinsdelucie 📷 @lucie.berne, avec son autorisation : semer les pois en février.",
    ],
    en: [
      "Did you find us on Google? Tell us what you typed.",
      "Seen on site this morning: a wren’s nest in the duct, so we moved the work.",
      "A roof from 1702, picture found on the internet. Photo: Marc Delvaux, with permission.",
      "Book via @thelicesclinic or call the desk.",
      "Feel free to repost our pictures, the originals are on the site.",
      "Found on a skip, this dresser has its own doors again.",
      "You may have seen this on Facebook last night: the rumour about the school is not true.",
    ],
  },
};
