import { charterHosts, hostOf, hostSet, isMetaHost, isNameOfSite } from "../reading/link-hosts";
import { wrappedTarget } from "../reading/link-parts";
import { defineRule } from "../rule";

export const linkDomains = defineRule({
  id: "link-domains",
  family: "links",
  name: { fr: "Site hors de la charte", en: "Site outside the charter" },
  severity: "off",
  whenOn: "advice",
  wanted: (charter) => charter.links.allowedHosts.length > 0,
  languages: "any",
  perLine: true,
  message: {
    fr: "Vérifiez ce lien : {host} n’est pas parmi les sites de la charte",
    en: "Check this link: {host} is not among the charter’s sites",
  },
  why: {
    fr: "La charte tient la liste des sites où envoyer vos lecteurs ; ailleurs, personne ne répond de ce qu’ils trouvent.",
    en: "The charter lists the sites to send readers to; elsewhere nobody answers for what they find.",
  },
  source: {
    title: {
      fr: "Les domaines de l’entreprise et les sites admis par la charte",
      en: "The company’s own domains and the sites that the charter allows",
    },
  },
  lesson: 28,
  options: {},
  compile: (_options, charter) => {
    if (charter.links.allowedHosts.length === 0) return undefined;
    const isAllowed = hostSet(charterHosts(charter));
    return function* (post) {
      for (const link of post.links) {
        const [host = link.host] = hostOf(wrappedTarget(link));
        if (!isAllowed(host) && !isMetaHost(host) && !isNameOfSite(link)) yield { start: link.start, end: link.end, values: { host } };
      }
    };
  },
});
