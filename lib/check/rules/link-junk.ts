import type { Link } from "../post";
import { joinParts, nameOf, partsOf, wrappedTarget } from "../reading/link-parts";
import { defineRule, type Hit } from "../rule";

/** Identifiers that networks, ad and mail tools add to a link for whoever clicked it; none of them changes the page. `ref` may. */
const JUNK = new Set(
  "fbclid gclid gclsrc dclid gbraid wbraid msclkid ttclid igshid igsh mibextid mc_cid mc_eid _ga _gl yclid twclid li_fat_id _hsenc _hsmi __tn__ __cft__ __xts__".split(
    " ",
  ),
);

export const linkJunk = defineRule({
  id: "link-junk",
  family: "links",
  name: { fr: "Restes de suivi dans un lien", en: "Tracking leftovers in a link" },
  severity: "advice",
  languages: "any",
  perLine: true,
  message: { fr: "Retirez {found} de ce lien", en: "Take {found} out of this link" },
  variants: {
    wrapped: {
      fr: "Donnez l’adresse de la page : ce lien passe par {host}",
      en: "Give the page’s own address: this link goes through {host}",
    },
  },
  why: {
    fr: "Ces restes désignent la personne qui a copié le lien, et brouillent vos statistiques de visites.",
    en: "These leftovers point at whoever copied the link, and blur your visit figures.",
  },
  source: {
    title: {
      fr: "Les identifiants de clic que Meta, Google, Microsoft, TikTok, X, LinkedIn et Mailchimp ajoutent aux liens ; le détour l.facebook.com de Meta",
      en: "The click identifiers that Meta, Google, Microsoft, TikTok, X, LinkedIn and Mailchimp add to links; Meta’s wrapper l.facebook.com",
    },
    seen: "2026-11-23",
  },
  lesson: 28,
  options: {},
  compile: (_options, charter) => {
    const asked = new Set(charter.links.utm.map(({ name }) => name));
    const isJunk = (pair: string) => {
      const name = nameOf(pair).replace(/(?:\[|%5B)\d*(?:\]|%5D)?$/i, "");
      return JUNK.has(name.toLowerCase()) && !asked.has(name);
    };
    return function* (post) {
      for (const link of post.links) {
        if (link.query === "") continue;
        const target = wrappedTarget(link);
        const hit = target === undefined ? cleaned(link, isJunk, post.text) : unwrapped(link, target, isJunk);
        if (hit !== undefined) yield hit;
      }
    };
  },
});

function cleaned(link: Link, isJunk: (pair: string) => boolean, text: string): Hit | undefined {
  const { start, end, raw } = link;
  const junk = partsOf(raw).pairs.filter(isJunk);
  if (junk.length === 0) return undefined;
  const edit = { start, end: end + tailOf(link, isJunk, text), text: without(raw, isJunk) };
  const found = junk.slice(0, 2).map(nameOf).join(", ") + (junk.length > 2 ? "…" : "");
  return { start, end, values: { found }, fixes: [{ label: { fr: "Nettoyer le lien", en: "Clean the link" }, edits: [edit], safe: true }] };
}

function unwrapped({ start, end, host }: Link, target: string, isJunk: (pair: string) => boolean): Hit {
  const edits = [{ start, end, text: without(target, isJunk) }];
  const label = { fr: "Mettre l’adresse de la page", en: "Put the page’s own address" };
  return { start, end, variant: "wrapped", values: { host }, fixes: [{ label, edits, safe: true }] };
}

function without(address: string, isJunk: (pair: string) => boolean): string {
  const parts = partsOf(address);
  return joinParts({ ...parts, pairs: parts.pairs.filter((pair) => !isJunk(pair)) });
}

/** An identifier may end with underscores, which read as punctuation; left behind, they would become part of the path. */
function tailOf({ raw, end }: Link, isJunk: (pair: string) => boolean, text: string): number {
  const { pairs, hash } = partsOf(raw);
  if (hash !== "" || !isJunk(pairs.at(-1) ?? "")) return 0;
  return /^_+(?=\s|$)/.exec(text.slice(end, end + 8))?.[0].length ?? 0;
}
