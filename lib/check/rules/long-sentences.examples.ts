import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  flags: {
    fr: [
      "La boulangerie de la place, qui a fermé en mars pour refaire son fournil et qui devait rouvrir en juin, ouvrira finalement ses portes le 2 septembre au matin avec une nouvelle équipe.",
      "Bonjour. Suite aux travaux engagés par la commune sur le réseau d’eau potable du hameau des Landes, nous informons les habitants que la distribution sera coupée mardi matin entre neuf heures et midi.",
      {
        text: "Le garage ferme vendredi à midi et rouvre lundi à l’heure habituelle avec toute l’équipe.",
        charter: { readability: { maxSentenceWords: 12 } },
      },
      "Quand on achète une voiture d’occasion sans faire vérifier la distribution, les amortisseurs et les freins par quelqu’un qui n’a rien à vous vendre, on paie souvent deux fois la différence.",
      "👉 Au musée, les élèves du collège ont passé la journée à dessiner les outils du tonnelier puis à raconter, chacun avec ses mots, à quoi ils pouvaient bien servir autrefois.",
    ],
    en: [
      "The surgery will move to the new building behind the library in May, which means that the old phone number will stop working and that letters sent to the former address may come back.",
      "If your cat has stopped eating for more than a day and hides under the bed when you come near, please do not wait for Monday because cats go downhill very fast.",
      {
        text: "Our under-elevens won on Sunday after a long morning of rain, mud and very loud parents.",
        charter: { readability: { maxSentenceWords: 10 } },
      },
      "The council has agreed to keep the swimming pool open through the winter on condition that the clubs which use it every week share the cost of heating the water.",
      "Last year we planted four hundred young hedges along the lane, and this spring, thanks to the children of the village school who watered them every Friday, nearly all came back.",
    ],
  },
  passes: {
    fr: [
      "La boulangerie rouvre le 2 septembre. Nouvelle équipe, même levain. On vous attend dès sept heures.",
      "Au menu de la semaine : velouté de potimarron, blanquette de veau, riz pilaf, gratin de courge, tarte aux pommes, fromage blanc de la ferme, pain complet, compote maison, clafoutis aux prunes.",
      "Horaires : lundi de 8 h à 12 h et de 14 h à 18 h, mardi de 8 h à 12 h, mercredi de 8 h à 12 h et de 14 h à 17 h, vendredi de 9 h à 12 h.",
      "Portes ouvertes samedi 🌻 les ruches seront ouvertes dès dix heures si le temps le permet 🐝 prévoyez des bottes et un pull 🍯 le miel d’été sera en vente sur place",
      "Un client nous a écrit hier : « Je suis arrivé avec une fuite sous l’évier, deux enfants en larmes et un rendez-vous dans l’heure, et votre apprenti a tout réparé pendant que je cherchais mes clés ! » Il s’appelle Théo. Il passe son CAP en juin et il cherche une place pour la rentrée.",
      "L’atelier n’ouvre pas lundi. #AtelierTest #Nantes #Bois #Charpente #Isolation #Renovation #Artisan #Loire #Maison #Combles #Longere #Poutres #Ardoise #Lin #Chanvre #Terre #Chaux #Pierre #Toit #Mur #Sol #Plancher",
    ],
    en: [
      "The surgery moves in May. The new number is on the door. Letters still reach us at the old address until June.",
      "This week’s box: carrots, leeks, curly kale, red onions, beetroot, a small pumpkin, two sorts of apples, chard, parsley, garlic, potatoes, sprouts and one very ugly celeriac.",
      "Five things to bring on Saturday: a torch, boots that do not mind mud, a warm hat, something to sit on, a flask of tea, and a lift home for your neighbour.",
      "Find us at 14 Mill Lane, open Tuesday 9 to 5, Wednesday 9 to 5, Thursday 9 to 7, Friday 9 to 5, Saturday 10 to 2, closed Sunday and Monday.",
      "New in the shop today • wool socks from a mill twelve miles away • soap made next door by two sisters • candles that smell of nothing at all",
      "Ms Patel told us: “I came in with a wheel that looked like a crisp and a train to catch in twenty minutes, and I left with both sorted and a biscuit.” That is what a spare wheel is for. We keep six of the common sizes on the wall and lend them for a day.",
    ],
  },
};
