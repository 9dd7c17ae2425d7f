import { matches } from "../match";
import { isAnsweredAtOnce } from "../reading/answered";
import { isMentionedOnly } from "../reading/guards";
import { findPatterns, type PatternTable } from "../reading/patterns";
import { defineRule } from "../rule";

const patterns: PatternTable = {
  fr: [
    {
      needs:
        "croi,reven,devin,ce qu,suite,fin ,resultat,raison,reponse,reaction,numero,la n,derniere,personne ne,astuce,secret,methode,truc,geste,detail,detest,vous cachent,on vous,on ne vous dit,mais vrai,attendez de voir,sans voix,e va,e peut,e vous,e est,vie".split(
          ",",
        ),
      pattern:
        /\b(?:(?:vous n'allez|tu (?:ne |n')?vas) (?:pas|jamais) (?:en |y |le )?(?:croire|revenir)|(?:vous|tu) (?:ne )?(?:le )?devinere[zs] (?:jamais|pas)|(?:vous|tu) (?:ne |n'en )?(?:en )?(?:croire[zs]|reviendre[zs]) (?:jamais|pas)|ce qu(?:i|'il|'elle) (?:se passe|s'est passe|suit|arrive|a fait|a decouvert|decouvre|a trouve) (?:ensuite|apres|va vous|est)|(?:la suite|la fin|le resultat|sa reaction|la raison|la reponse|le numero \d+|la n[o°]? ?\d+|la derniere) (?:va |vont )?(?:vous |te )?(?:etonner|surprendre|choquer|bluffer|bouleverser|scotcher|est (?:incroyable|hallucinante?|bouleversante?|surprenante?))|va(?:is|ient)? (?:changer|bouleverser) (?:votre|ta) vie|personne ne s'y attendait|(?:l'astuce|le secret|la methode|le truc|ce petit (?:detail|geste|truc)) que (?:personne|les \w+) (?:ne |vous )?|devinez (?:qui|quoi|ce|ou)|l[ae] \d+e(?:me)? (?:va|peut|vous|est (?:juste )?(?:incroyable|dingue|fou|folle|hallucinante?))|(?:les|vos) \w+ (?:detestent|vous cachent) (?:cette|ce|cet)|(?:nous a|vous|va vous|m'a) (?:laisse[srz]?|laissera|laisser) sans voix|(?:la fin|le resultat|sa reaction) est (?:juste |vraiment |tout simplement )(?:incroyable|magique|dingue|folle?|hallucinante?|geniale?)|on vous (?:raconte|dit|explique) tout (?:dans la prochaine|en commentaire)|incroyable mais vrai|on ne vous dit pas tout|attendez de voir)\b/g,
    },
  ],
  en: [
    {
      needs:
        "believe,guess,happen,blow your,shock you,surprise you,change your life,make you,reason,number,#,no,forever,speechless,trick,doctors,wait,never look".split(
          ",",
        ),
      pattern:
        /(?:\b|(?=#))(?:you (?:won'?t|will not|wouldn'?t|can'?t) (?:even )?believe|you'?ll never (?:guess|believe|look at)|what happen(?:s|ed) next|will (?:blow your mind|shock you|surprise you|change your life|change (?:your|the way you) [a-z ]{0,20}forever|leave you speechless|make you (?:cry|laugh|smile))|(?:the )?reason (?:why )?will|(?:number |no\.? ?|# ?)\d+ (?:will(?: \w+ you)?|is (?:genius|insane|shocking|incredible|unbelievable|a must))|this one (?:weird |simple |little |easy )?trick|doctors hate|nobody (?:saw (?:it|this|that) coming|expected)|wait (?:for it|until you see|till you see)|guess (?:who(?:'s| is| just| we| was)|what (?:happened|we|is|this)))/g,
    },
  ],
};

/** Once the answer stands in the post (a countdown's date, a solution), the phrase holds nothing back. */
const ANSWERED = /\b(?:la )?(?:reponse|solution|answer|spoiler)\s*:/;

export const clickbaitWithholding = defineRule({
  id: "clickbait-withholding",
  family: "clickbait",
  name: { fr: "Information retenue", en: "Withheld information" },
  severity: "advice",
  languages: ["fr", "en"],
  message: { fr: "Écrivez la réponse au lieu de la faire deviner", en: "Write the answer instead of making people guess" },
  why: {
    fr: "Meta rétrograde les accroches qui cachent l’essentiel ; qui clique en sachant déjà de quoi il s’agit est un vrai prospect.",
    en: "Meta demotes hooks that hide the point; a reader who clicks knowing what it is about is a real prospect.",
  },
  question: { fr: "Quelle est la réponse, en une phrase ?", en: "What is the answer, in one sentence?" },
  source: {
    title: {
      fr: "Meta, Content Distribution Guidelines, clickbait links (septembre 2021) ; listes de tournures mesurées sur des corpus publics de titres",
      en: "Meta, Content Distribution Guidelines, clickbait links (September 2021); phrase lists measured on public headline corpora",
    },
    url: "https://transparency.meta.com/features/approach-to-ranking/types-of-content-we-demote/",
    seen: "2026-11-23",
  },
  lesson: 16,
  options: {},
  compile: () =>
    function* (post) {
      if (matches(post, ANSWERED)) return;
      for (const { start, end, at, to } of findPatterns(post, patterns)) {
        if (!isMentionedOnly(post, at, to) && !isAnsweredAtOnce(post.text, end)) yield { start, end };
      }
    },
});
