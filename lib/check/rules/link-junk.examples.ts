import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  flags: {
    fr: [
      "Le replay du conseil municipal : https://ville-de-sauve.example/conseil?fbclid=IwAR0abcDEF_aem_12",
      "Bons plans vélo ici https://magasin.example/promo?couleur=rouge&gclid=Cj0KCQ&taille=m",
      "https://www.facebook.com/events/123456/?__cft__[0]=AZXabc&__tn__=R-R",
      "La photo du jour : https://www.instagram.com/p/Cabc123/?igsh=MWQ1ZGUx",
      "À lire : https://l.facebook.com/l.php?u=https%3A%2F%2Fgazette.example%2Fferme%3Ffbclid%3DIwAR1&h=AT0xyz",
      "Le bulletin : mairie.example/bulletin?mc_cid=9a8b&mc_eid=77aa#agenda",
    ],
    en: [
      "The council meeting again: https://town.example/council?fbclid=IwAR0abcDEF_aem_12",
      "Bike offers https://shop.example/sale?colour=red&GCLID=Cj0KCQ&size=m",
      "https://www.facebook.com/events/123456/?__cft__%5B0%5D=AZXabc&__tn__=R-R",
      "Today’s picture: https://www.instagram.com/p/Cabc123/?igshid=MWQ1ZGUx",
      "Worth reading: https://lm.facebook.com/l.php?u=https%3A%2F%2Fgazette.example%2Ffarm&h=AT0xyz",
      "The newsletter: parish.example/news?mc_cid=9a8b&mc_eid=77aa#diary",
    ],
  },
  passes: {
    fr: [
      "Le replay : https://ville-de-sauve.example/conseil?date=2026-11-12",
      "https://atelier-test.example/devis?utm_source=facebook&utm_medium=social&utm_campaign=hiver",
      "Parrainez un voisin : https://panier.example/inscription?ref=ferme-des-noues",
      "La doc du module est là : https://outil.example/aide/fbclid",
      "Notre article explique le paramètre fbclid, et comment l’effacer",
      "https://recherche.example/?q=gclid+dclid&page=2",
      {
        text: "https://atelier-test.example/lettre?mc_cid=hiver",
        charter: { links: { utm: [{ name: "mc_cid", value: "" }] } },
      },
    ],
    en: [
      "The meeting: https://town.example/council?date=2026-11-12",
      "https://tallow-lane-cycles.example/book?utm_source=facebook&utm_medium=social&utm_campaign=winter",
      "Bring a neighbour: https://veg-box.example/join?ref=brook-farm",
      "The help page: https://tool.example/help/fbclid",
      "Our talk explains the gclid parameter and how to drop it",
      "https://search.example/?q=gclid+dclid&page=2",
    ],
  },
};
