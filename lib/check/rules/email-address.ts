import { emailKey, findEmails, ownContacts } from "../reading/contacts";
import { defineRule } from "../rule";

/** Providers of private mailboxes, whatever the country's ending. */
const WEBMAIL =
  /@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|aol|icloud|me|mac|gmx|proton|protonmail|orange|wanadoo|free|sfr|neuf|laposte|bbox|numericable|btinternet|sky|virginmedia|talktalk|comcast|verizon|skynet|telenet|bluewin|videotron)\.(?:com|fr|net|org|me|be|ch|ca|de|co\.uk|uk)$/;

export const emailAddress = defineRule({
  id: "email-address",
  family: "privacy",
  name: { fr: "Adresse e-mail", en: "E-mail address" },
  severity: "off",
  whenOn: "advice",
  languages: "any",
  perLine: true,
  message: {
    fr: "Vérifiez cette adresse : ni à votre domaine, ni dans vos contacts publics",
    en: "Check this address: neither at your domain nor among your public contacts",
  },
  variants: {
    unlisted: { fr: "Vérifiez que cette adresse est bien celle de l’entreprise", en: "Check that this address is the company’s own" },
    personal: {
      fr: "Mettez plutôt l’adresse de l’entreprise : celle-ci paraît personnelle",
      en: "Use the company’s address instead: this one looks personal",
    },
  },
  why: {
    fr: "Une adresse publiée est aussitôt relevée par les spammeurs ; celle d’une personne demande son accord.",
    en: "A published address is picked up by spammers at once; a person’s own needs their consent.",
  },
  source: {
    title: {
      fr: "Règlement (UE) 2016/679 (RGPD) ; les contacts publics et les domaines de la charte",
      en: "Regulation (EU) 2016/679 (GDPR); the charter’s public contacts and domains",
    },
  },
  lesson: 25,
  options: {},
  compile: (_options, charter) => {
    const { emails } = ownContacts(charter);
    const domains = charter.identity.domains.map((domain) => domain.toLowerCase().replace(/^www\./, ""));
    const isOwn = (key: string) =>
      emails.has(key) || domains.some((domain) => key.endsWith(`@${domain}`) || (key.endsWith(`.${domain}`) && key.includes("@")));
    const unlisted = domains.length + emails.size === 0 ? { variant: "unlisted" } : {};
    return function* ({ text, links }) {
      if (!text.includes("@")) return;
      for (const { start, end } of findEmails(text, links)) {
        const key = emailKey(text.slice(start, end));
        if (!isOwn(key)) yield { start, end, ...(WEBMAIL.test(key) ? { variant: "personal" } : unlisted) };
      }
    };
  },
});
