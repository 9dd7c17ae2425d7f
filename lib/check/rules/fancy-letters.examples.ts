import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  flags: {
    fr: [
      "𝐏𝐑𝐎𝐌𝐎 sur le pain de campagne : 3,90 € jusqu’à dimanche.",
      "✨ 𝓑𝓸𝓷 𝓪𝓷𝓷𝓲𝓿𝓮𝓻𝓼𝓪𝓲𝓻𝓮 au club, quarante ans cette saison",
      "𝗖𝗼𝗻𝘁𝗿𝗼̂𝗹𝗲 𝘁𝗲𝗰𝗵𝗻𝗶𝗾𝘂𝗲 : prenez rendez-vous au garage avant le 30.",
      "Ⓢⓞⓛⓓⓔⓢ à la boutique du musée, dès mercredi",
      "Ｎｏｕｖｅａｕ à la mairie : le guichet ouvre le samedi.",
      "ʙɪᴇɴᴠᴇɴᴜᴇ ᴀᴜ ᴄᴀʙɪɴᴇᴛ — docteure Roux reçoit dès lundi.",
      "🅵🅴🆁🅼🅴́ ce jeudi pour inventaire",
      "Jusqu’à 𝟓𝟎 % sur les plants de tomates",
    ],
    en: [
      "𝐎𝐏𝐄𝐍 𝐃𝐀𝐘 at the primary school on Thursday from four.",
      "𝘖𝘶𝘳 𝘸𝘪𝘯𝘵𝘦𝘳 𝘮𝘦𝘯𝘶 starts on Monday: three courses, £24.",
      "ꜱᴏʟᴅ ᴏᴜᴛ: the two-bed flat on Mill Lane went in a week.",
      "ⓃⒺⓌ opening hours at the surgery",
      "Ｆｒｅｅ ｅｎｔｒｙ to the farm museum for under-fives",
      "Book with #𝐓𝐚𝐥𝐥𝐨𝐰𝐋𝐚𝐧𝐞 by Friday",
    ],
  },
  passes: {
    fr: [
      "Biscuits Atelier™ et Fournil® : 2 ½ kg, cuits à 180 ℃, recette n° ② du carnet.",
      "① une photo ② une visite ③ un devis : c’est tout.",
      "Le garage accepte les voitures de 9 m², à 1ᵉʳ et 2ᵉ étage, Mᵐᵉ Roy vous guide.",
      "Donneurs 🅰️ 🅱️ et 🅾️ : la collecte de sang est mardi à la salle des fêtes.",
      "Plan du marché : entrée Ⓐ côté église, entrée Ⓑ côté poste.",
      "Révisions du bac : résoudre 𝑥 + 𝑦 = 0, puis tracer 𝑓.",
      "Notre école ouvre un cours de japonais : ＡＢＣ 教室 le jeudi.",
      "SOLDES EN GRAND, mais en lettres ordinaires",
      "Suivez-nous aussi sur 𝕏.",
    ],
    en: [
      "Tallow Lane® bells, size ¾, no. ④ on the wall, 20 ㎏ at most.",
      "① bring the bike ② pick a slot ③ ride home",
      "Say it /ˈɡɪtəbaʊt/, or /ʀ/ as the French do.",
      "Parking is at 🅿️ by the station, blue badge bays at the front.",
      "For any set ℝ of numbers our maths club has a puzzle.",
      "The museum label reads ΑΘΗΝΑ, and the coin is Roman: ⅩⅣ.",
      "We moved to 𝕏, follow the link.",
      "BIG NEWS in plain capitals",
    ],
  },
};
