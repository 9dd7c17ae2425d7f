import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  flags: {
    fr: [
      "Bonjour à toutes et à tous, nous espérons que vous allez bien et que vous êtes prêts pour une belle journée, et nous sommes très heureux de vous annoncer une grande nouvelle : les combles se visitent samedi à 10 h.",
      "🎉🎉🎉\n\n\n\nBonjour à tous !\n\nLa visite des combles de Rezé a lieu samedi à 10 h, inscription au comptoir.",
      "Coucou la communauté !!!\n\nÇa y est, enfin !!!\n\nNous sommes ravis et fiers !\n\nLe devis est en ligne depuis lundi, avec les prix au mètre carré.",
      "Chers amis, chères amies, c’est avec une immense joie et un grand plaisir que nous avons l’honneur de vous annoncer ce moment tant attendu par toute l’équipe : le guide des combles est imprimé.",
    ],
    en: [
      "Hello everyone, we hope you are all having a wonderful day. We are so very excited and thrilled to be announcing some really big and amazing news for you all today: the Thursday evening has eight seats.",
      "🎉🎉🎉\n\n\n\nGood morning all!\n\nThe repair evening is on Thursday at seven, and there are eight seats.",
      "Hey friends!!!\n\nIt’s finally here!!!\n\nWe are so proud!\n\nPrices for wheel builds are on the site since Monday.",
      "Hi friends, good morning to all, and happy day to everyone! We are delighted, honoured and humbled to share this very special moment and so excited to tell you all: helmets arrive on Tuesday.",
    ],
  },
  passes: {
    fr: [
      "Combles : une journée de chantier, trois erreurs à éviter. Bonjour à tous, voici le détail, avec les photos de la semaine dernière et les prix de chaque poste, du plus cher au moins cher.",
      "Bonjour à tous, le chantier de Rezé est fini : 46 m² de rampants, trois jours, 4 200 € TTC. Nous vous montrons chaque étape samedi à 10 h, sur place, avec Paul qui répond à vos questions.",
      "Bonjour à tous et belle journée !",
      "Samedi 14 mars, l’atelier ouvre ses portes de 9 h à 12 h. Nous sommes ravis de vous accueillir et très heureux de vous montrer le nouveau banc de sciage, arrivé de Clisson mardi dernier.",
    ],
    en: [
      "Brakes: one hour, three mistakes to avoid. Hello everyone, here are the details with the photos of last week and the price of each part, from the dearest to the least dear, as you asked.",
      "Hello everyone, Sam’s commuter is finished: new chain, new pads, 68 pounds. We will show each step on Thursday at seven in the workshop, and Owen will answer your questions about your own bike.",
      "Good morning everyone, have a great day!",
      "On Saturday the workshop opens from nine to twelve. We are thrilled to have you and so very happy to show you the new truing stand, which came from Leeds on Tuesday last week.",
    ],
  },
};
