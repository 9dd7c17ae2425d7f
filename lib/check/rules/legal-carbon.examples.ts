import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  charter: { legal: { packs: ["environnement"] } },
  flags: {
    fr: [
      "Nos livraisons sont désormais neutres en carbone.",
      "Une brasserie zéro carbone au bord du canal.",
      "Votre nuit d’hôtel est 100 % compensée, CO2 compris.",
      "Un café à l’empreinte carbone nulle, torréfié à Brest.",
      "Imprimé chez nous : toutes les émissions sont compensées.",
      "Notre gamme climatiquement neutre débarque en rayon.",
      "Livraison neutre en carbone, notre rapport annuel : https://atelier-test.example/rapport",
    ],
    en: [
      "Our deliveries are now carbon neutral.",
      "The first climate-positive bakery on the canal.",
      "Stay with us: a zero-carbon hotel in the heart of Brest.",
      "Every parcel is net zero, and so is the van.",
      "We offset all of our emissions so you can fly with a light heart.",
    ],
  },
  passes: {
    fr: [
      "La région vise la neutralité carbone en 2050 ; la réunion publique est mardi.",
      "Un cadre en fibre de carbone, 7,2 kg sur la balance.",
      "Faites le bilan carbone de votre association avec nous jeudi.",
      "Nous ne sommes pas neutres en carbone : voici nos tonnes, poste par poste.",
      "Le lundi de Pentecôte travaillé est 100 % compensé par un jour de repos.",
      "Conférence au lycée : que veut dire neutre en carbone ?",
      "Le béton bas carbone du gymnase : 210 kg de CO2 par mètre cube.",
      "Attention au monoxyde de carbone : faites ramoner avant l’hiver.",
    ],
    en: [
      "The council aims to be carbon neutral by 2050, and the meeting is on Tuesday.",
      "A carbon fibre frame, 7.2 kg on the scales.",
      "We are not carbon neutral: here are our tonnes, line by line.",
      "What does net zero mean? A talk at the library on Thursday.",
      "Check your carbon monoxide alarm before winter.",
      "The new gym uses low-carbon concrete, 210 kg of CO2 per cubic metre.",
    ],
  },
};
