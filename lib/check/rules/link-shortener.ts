import { defineRule } from "../rule";

/** Well-known public shorteners. Meta's and messengers' own short hosts, and video hosts, are left out: people know where they lead. */
const SHORTENERS = new Set(
  "adf.ly bit.do bit.ly bitly.com bl.ink buff.ly clck.ru cutt.ly dlvr.it dub.sh fur.ly goo.gl hubs.ly hyperurl.co ift.tt is.gd j.mp kutt.it lc.cx lc.chat linkd.in lnk.to mcaf.ee mz.cm ow.ly po.st qr.ae rb.gy rebrand.ly rebrandly.com s.id short.gy short.io shorturl.at smarturl.it snip.ly soo.gd spr.ly su.pr t.co t.ly t2m.io tiny.cc tiny.one tinyurl.com tr.im trib.al u.to urlr.me urlz.fr v.gd x.co xurl.es yep.it zpr.io".split(
    " ",
  ),
);

export const linkShortener = defineRule({
  id: "link-shortener",
  family: "links",
  name: { fr: "Lien raccourci", en: "Shortened link" },
  severity: "hint",
  languages: "any",
  perLine: true,
  message: { fr: "Donnez l’adresse entière au lieu de {host}", en: "Give the full address instead of {host}" },
  why: {
    fr: "Un lien raccourci cache où il mène ; Meta s’en méfie, et vos lecteurs aussi. La longueur ne coûte rien sur Facebook.",
    en: "A short link hides where it leads; Meta distrusts it, and so do readers. Length costs nothing on Facebook.",
  },
  source: {
    title: "Meta, Content Distribution Guidelines, links to suspected cloaking domains (2021)",
    url: "https://transparency.meta.com/features/approach-to-ranking/types-of-content-we-demote/",
    seen: "2026-11-23",
  },
  lesson: 28,
  options: {},
  compile: (_options, charter) => {
    const exempt = [...charter.links.allowedShorteners, ...charter.identity.domains].map((host) =>
      host.toLowerCase().replace(/^www\./, ""),
    );
    const allowed = new Set(exempt);
    return function* (post) {
      for (const { start, end, host, path } of post.links) {
        if (SHORTENERS.has(host) && !allowed.has(host) && path.length > 1) yield { start, end, values: { host } };
      }
    };
  },
});
