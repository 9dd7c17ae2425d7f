import { defineRule } from "../rule";

export const linkInsecure = defineRule({
  id: "link-insecure",
  family: "links",
  name: { fr: "Lien sans https", en: "Link without https" },
  severity: "off",
  whenOn: "hint",
  languages: "any",
  perLine: true,
  message: {
    fr: "Écrivez https:// devant {host}, après avoir essayé le lien",
    en: "Write https:// before {host}, once you have tried the link",
  },
  why: {
    fr: "En http://, le téléphone peut avertir que le site n’est pas sécurisé, et le lecteur fait demi-tour.",
    en: "With http:// a phone may warn that the site is not secure, and the reader turns back.",
  },
  source: {
    title: {
      fr: "Les navigateurs signalent comme non sécurisées les pages servies en http",
      en: "Browsers mark pages that come over http as not secure",
    },
  },
  lesson: 28,
  options: {},
  compile: () =>
    function* (post) {
      for (const { start, end, scheme, host } of post.links) {
        // Machines on the desk and bare numbers have no certificate to offer.
        if (scheme !== "http" || host === "localhost" || /^[\d.]+$/.test(host)) continue;
        yield {
          start,
          end,
          values: { host },
          fixes: [
            {
              label: { fr: "Passer en https://", en: "Change to https://" },
              edits: [{ start, end: start + "http".length, text: "https" }],
              safe: false,
            },
          ],
        };
      }
    },
});
