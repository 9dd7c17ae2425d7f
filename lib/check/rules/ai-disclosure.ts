import { fold } from "../match";
import type { Post } from "../post";
import { isMentionedOnly } from "../reading/guards";
import { findPatterns, type PatternTable } from "../reading/patterns";
import { defineRule } from "../rule";
import { overlapsAny } from "../spans";

/** The post says that a machine made or altered what it shows. */
const patterns: PatternTable = {
  fr: [
    {
      needs: ["midjourney", "dall", "stable diffusion", "firefly", "sora", "runway", "leonardo"],
      pattern:
        /\b(?:fait|faite|faits|faites|cree|creee|crees|creees|genere|generee|generes|generees|realisee?s?|imaginee?s?|dessinee?s?|retouchee?s?|illustree?s?|merci|signee?s?|produite?s?|concue?s?|obtenue?s?|(?:on a|j'ai|nous avons) (?:demande|utilise|teste|confie)|image|images|photo|visuel|visuels|illustration|illustrations|video|affiche|rendu|version) (?:[\w']{1,14} ){0,4}?(?:midjourney|dall[- ]?e\b|stable diffusion|adobe firefly|firefly|sora\b|runway(?:ml)?|leonardo ?\.?ai)|#(?:midjourney|dalle|dalle2|dalle3|stablediffusion|aiart|iaart|imageia|artia)\b/g,
    },
    {
      needs: ["ia", "intelligence artificielle", "chatgpt", "gemini", "copilot"],
      pattern:
        /\b(?:(?:genere|cree|realise|retouche|imagine|produit|fabrique|illustre|colorise|restaure|dessine|anime|concu)(?:e|s|es)? (?:entierement |en partie |a 100 % )?(?:par|avec|grace a|a l'aide de|via) (?:(?:une|notre|la) )?(?:l')?(?:ia|intelligence artificielle|chatgpt|gemini|copilot)|(?:(?:on a|j'ai|nous avons) (?:demande|confie) (?:ca |cela |le visuel |l'affiche )?a|merci) (?:l'ia|l'intelligence artificielle|chatgpt|gemini|une ia)(?= (?:de |d'|pour )(?:nous |lui |le |la |les )?(?:l'|d'|un |une )?(?:imaginer|dessiner|representer|illustrer|creer (?:une|cette|l'|des)|transformer|mettre en image|image|visuel|dessin|affiche|illustration|portrait))|l'ia (?:a|nous a) (?:imagine|dessine|transforme|rajeuni|vieilli|recolorise|colorise)\b|(?:image|visuel|photo|portrait|illustration|video|voix|affiche|version)s? (?:100 % )?ia\b)/g,
    },
  ],
  en: [
    {
      needs: ["midjourney", "dall", "stable diffusion", "firefly", "sora", "runway", "leonardo"],
      pattern:
        /\b(?:made|created|generated|produced|designed|imagined|drawn|rendered|edited|illustrated|courtesy of|thanks|thank you|(?:we|i) (?:asked|used|tried|let)|image|images|photo|picture|visual|artwork|illustration|video|poster|version) (?:[\w']{1,14} ){0,4}?(?:midjourney|dall[- ]?e\b|stable diffusion|adobe firefly|firefly|sora\b|runway(?:ml)?|leonardo ?\.?ai)|#(?:midjourney|dalle|dalle2|dalle3|stablediffusion|aiart|aigenerated|aiartwork)\b/g,
    },
    {
      needs: ["ai", "artificial intelligence", "chatgpt", "gemini", "copilot"],
      pattern:
        /\b(?:(?:generated|created|made|produced|edited|retouched|enhanced|colou?rised|restored|drawn|imagined|illustrated|designed|animated) (?:entirely |partly )?(?:by|with|using|via|through) (?:an )?(?:ai|artificial intelligence|chatgpt|gemini|copilot)\b|ai[- ](?:generated|made|created|edited|enhanced) (?:\w{1,12} )?(?:images?|photos?|pictures?|visuals?|artwork|art|portraits?|videos?|posters?|illustrations?|version)|(?:we|i) (?:asked|got|let) (?:ai|chatgpt|gemini|copilot|an ai)(?= (?:to )?(?:imagine|draw|picture|illustrate|design (?:a|our|the) (?:poster|image|logo|mascot)|create (?:an? )?(?:image|picture|portrait|poster|photo)|turn our|show (?:us )?what|paint))|(?:the )?ai (?:has )?(?:imagined|drew|drawn|turned (?:our|us|me)|aged us|coloured) )/g,
    },
  ],
};

/** Said so that nobody can miss it: what is seen, and that a machine made it, in one breath, or on a line or in brackets of its own. */
const LABEL =
  /\b(?:images?|photos?|visuels?|illustrations?|videos?|affiches?|dessins?|montages?|portraits?|pictures?|visuals?|posters?|artworks?|voix|voices?)(?: [\w'-]{1,16}){0,5}? (?:generee?s?|creee?s?|realisee?s?|retouchee?s?|modifiee?s?|produite?s?|colorisee?s?|restauree?s?|fait(?:e|s|es)?|generated|created|made|edited|altered|enhanced|produced|colou?rised|restored) (?:par|avec|a l'aide d'une|grace a|by|with|using) (?:une |l'|an )?(?:ia|ai|intelligence artificielle|artificial intelligence|midjourney|dall[- ]?e|firefly|stable diffusion|sora)\b|(?:^|\n|[([])\s*(?:generee?s?|creee?s?|generated|created|made|images?|visuels?|photos?|videos?|illustrations?|ai[- ]generated)(?: (?:par|avec|by|with|using))? ?(?:une |l')?(?:ia|ai|intelligence artificielle|artificial intelligence|(?<=ai[- ]generated ?)(?:image|photo|picture|video|illustration)?)\s*(?:[)\].!]|\n|$)|\bai info\b/;

/** The post speaks of such pictures in general: a course, a talk, a warning. */
const TOPIC =
  /\b(?:comment (?:reconnaitre|reperer|detecter|verifier|utiliser)|savez-vous (?:reconnaitre|reperer)|reconnaitre (?:une|les|des)|attention aux|mefi\w+|fausses? (?:images?|photos?|videos?)|faux (?:profils?|avis)|deep-?fakes?|arnaques?|desinformation|formations?|ateliers?|conferences?|webinaires?|debats?|cours|stage|exposition|reglement|loi|interdi\w+|how to (?:spot|tell|recogni[sz]e|use)|can you (?:spot|tell)|beware|fakes?|scams?|misinformation|training|workshops?|courses?|webinars?|talks?|lectures?|panel|debate|exhibition|policy|regulation|act|banned)\b/;
/** “Made with AI” may be said of anything; only a picture wants the label. */
const NEUTRAL = /^(?:cree|realise|produit|fabrique|concu|created|made|produced|designed)/;
const TOOL = /midjourney|dall|diffusion|firefly|sora|runway|leonardo/;
const PICTURE =
  /\b(?:images?|photos?|visuels?|affiches?|illustrations?|dessins?|videos?|portraits?|montages?|mascottes?|logos?|clips?|reels?|pictures?|posters?|drawings?|artworks?|mascots?|banners?|covers?|couvertures?|flyers?|animations?|voix|voices?|decors?)\b/;
/** Words, not pictures: no label is owed for them here. */
const WRITTEN =
  /\b(?:textes?|traductions?|traduit\w*|recettes?|articles?|legendes?|resumes?|discours|code|devis|plannings?|avis|reponses?|ecrite?s?|redige\w*|chansons?|musiques?|texts?|translations?|translated|recipes?|captions?|summar(?:y|ies)|speech|repl(?:y|ies)|reviews?|written|songs?|music)\b[^.!?\n]{0,40}$/;
const DENIED = /\b(?:pas|ni|aucune?s?|jamais|sans|zero|non|rien|not|no|never|nothing|without|isn't|wasn't|aren't)\b[^.!?\n]{0,30}$/;

export const aiDisclosure = defineRule({
  id: "ai-disclosure",
  family: "disclosure",
  name: { fr: "Image d’IA sans mention", en: "AI picture without a label" },
  severity: "off",
  whenOn: "hint",
  wanted: ({ visuals }) => !visuals.ai.allowed || visuals.ai.label !== undefined,
  languages: ["fr", "en"],
  message: { fr: "À vérifier : ajoutez une mention claire, « {label} »", en: "Check: add a clear label, “{label}”" },
  variants: {
    refused: {
      fr: "Remplacez l’image : la charte n’en veut pas de faites par IA",
      en: "Replace the picture: the charter wants none made by AI",
    },
  },
  why: {
    fr: "Une image réaliste faite ou modifiée par IA doit se reconnaître comme telle : Meta le demande, le règlement européen aussi.",
    en: "A realistic picture made or altered by AI must be recognisable as one: Meta asks for it, and so does European law.",
  },
  question: {
    fr: "L’image montre-t-elle une personne, un lieu ou un fait que l’on pourrait croire vrai ?",
    en: "Does it show a person, a place or an event that people could take for real?",
  },
  source: {
    title: {
      fr: "Règlement (UE) 2024/1689, article 50 ; Meta, mention de l’IA ; les visuels de la charte",
      en: "Regulation (EU) 2024/1689, article 50; Meta, AI disclosure; the charter’s visuals",
    },
    seen: "2026-11-23",
  },
  lesson: 24,
  options: {},
  compile: (_options, charter) => {
    const { allowed, label } = charter.visuals.ai;
    const wanted = label === undefined ? undefined : fold(label).text;
    return function* (post) {
      const found = findPatterns(post, patterns).find(({ at, to }) => isMeant(post, at, to));
      if (found === undefined) return;
      const { start, end } = found;
      if (!allowed) {
        yield { start, end, variant: "refused" };
        return;
      }
      const text = post.folded.text;
      if (wanted === undefined ? LABEL.test(text) : text.includes(wanted)) return;
      const shown = label ?? (post.language === "fr" ? "Image générée par IA" : "Image generated by AI");
      const place = post.text.trimEnd().length;
      yield {
        start,
        end,
        values: { label: shown },
        fixes: [
          {
            label: { fr: "Ajouter « {label} »", en: "Add “{label}”" },
            edits: [{ start: place, end: place, text: `\n${shown}` }],
            safe: false,
          },
        ],
      };
    };
  },
});

/** Said of the post's own picture: outside links, not denied, and not where such pictures are only the subject. */
function isMeant(post: Post, at: number, to: number): boolean {
  const { text } = post.folded;
  if (TOPIC.test(text) || DENIED.test(text.slice(Math.max(0, at - 60), at)) || isMentionedOnly(post, at, to)) return false;
  if (NEUTRAL.test(text.slice(at, to)) && !TOOL.test(text.slice(at, to)) && !PICTURE.test(text)) return false;
  if (WRITTEN.test(text.slice(Math.max(0, at - 60), at)) || /^[ \u00a0]?\?/.test(text.slice(to, to + 2))) return false;
  return !overlapsAny(post.links, post.folded.toSource(at, to));
}
