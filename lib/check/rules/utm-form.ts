import type { CheckContext } from "../draft";
import type { Link } from "../post";
import { charterHosts, hostSet, isMetaHost } from "../reading/link-hosts";
import { wrappedTarget } from "../reading/link-parts";
import { mendUtm, type UtmWishes, withoutUtm } from "../reading/utm";
import { defineRule, type Hit } from "../rule";

export const utmForm = defineRule({
  id: "utm-form",
  family: "links",
  name: { fr: "Paramètres utm mal formés", en: "Malformed UTM parameters" },
  severity: "off",
  whenOn: "advice",
  languages: "any",
  message: {
    fr: "Écrivez {expected} : sans capitale, accent ni espace",
    en: "Write {expected}: no capitals, accents or spaces",
  },
  variants: {
    hash: { fr: "Passez les paramètres utm devant le « # » de ce lien", en: "Put the UTM parameters before the “#” of this link" },
    question: { fr: "Remplacez le second « ? » de ce lien par « & »", en: "Replace the second “?” of this link with “&”" },
    path: { fr: "Mettez « ? » devant le premier paramètre utm de ce lien", en: "Put “?” before the first UTM parameter of this link" },
    medium: { fr: "Écrivez {expected} : c’est le canal, pas le réseau", en: "Write {expected}: it names the channel, not the network" },
    source: { fr: "Écrivez {expected} : c’est le réseau d’où l’on vient", en: "Write {expected}: it names the network people come from" },
    meta: { fr: "Retirez les paramètres utm : {host} ne les compte pas", en: "Take the UTM parameters out: {host} does not count them" },
    foreign: {
      fr: "Retirez les paramètres utm : {host} n’est pas parmi vos sites",
      en: "Take the UTM parameters out: {host} is not one of your sites",
    },
  },
  why: {
    fr: "Une faute dans ces paramètres, et la visite est comptée ailleurs, ou nulle part : le bilan de la publication est faux.",
    en: "One slip in these parameters and the visit is filed elsewhere, or nowhere: the post’s figures come out wrong.",
  },
  source: {
    title: {
      fr: "Aide de Google Analytics, groupes de canaux par défaut et paramètres de campagne",
      en: "Google Analytics help, default channel groups and campaign parameters",
    },
    url: "https://support.google.com/analytics/answer/9756891",
    seen: "2026-11-23",
  },
  lesson: 28,
  options: {},
  compile: (_options, charter) => {
    const { domains } = charter.identity;
    const isOwn = hostSet(domains);
    const isKnown = domains.length === 0 ? () => true : hostSet(charterHosts(charter));
    const fixed = new Map(charter.links.utm.filter(({ value }) => value !== "").map(({ name, value }) => [name, value]));
    const wishesFor = (link: Link, { surface }: CheckContext): UtmWishes => ({
      medium: fixed.get("utm_medium") ?? (surface.startsWith("ad-") ? "paid_social" : "social"),
      source: fixed.get("utm_source") ?? (surface === "instagram-post" ? "instagram" : "facebook"),
      // On the company's own sites `link-utm` holds these values against the charter; nobody says it twice, or otherwise.
      isSettled: (name, value) => fixed.has(name) && (isOwn(link.host) || fixed.get(name) === value),
    });
    return function* (post, context) {
      for (const link of post.links) {
        if (!/utm_/i.test(link.raw) || wrappedTarget(link) !== undefined) continue;
        const hit = isMetaHost(link.host) || !isKnown(link.host) ? misplaced(link) : malformed(link, wishesFor(link, context));
        if (hit !== undefined) yield hit;
      }
    };
  },
});

/** UTM parameters on a site that the company does not measure. A partner may have asked for them, so only Meta's are cut unseen. */
function misplaced(link: Link): Hit | undefined {
  const address = withoutUtm(link.raw);
  if (address === undefined) return undefined;
  const isMeta = isMetaHost(link.host);
  return {
    start: link.start,
    end: link.end,
    severity: "hint",
    variant: isMeta ? "meta" : "foreign",
    values: { host: link.host },
    fixes: [
      {
        label: { fr: "Retirer ces paramètres", en: "Take these parameters out" },
        edits: [{ start: link.start, end: link.end, text: address }],
        safe: isMeta,
      },
    ],
  };
}

function malformed(link: Link, wishes: UtmWishes): Hit | undefined {
  const mending = mendUtm(link.raw, wishes);
  if (mending === undefined) return undefined;
  const { fault, address, changed, isSure } = mending;
  const [expected = ""] = changed.filter((pair) => (fault === "medium" || fault === "source" ? pair.startsWith(`utm_${fault}=`) : true));
  return {
    start: link.start,
    end: link.end,
    ...(fault === "form" ? {} : { variant: fault }),
    values: { expected: expected.length > 40 ? `${expected.slice(0, 39)}…` : expected },
    fixes: [
      {
        label: { fr: "Corriger le lien", en: "Mend the link" },
        edits: [{ start: link.start, end: link.end, text: address }],
        safe: isSure,
      },
    ],
  };
}
