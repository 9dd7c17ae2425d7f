import type { ReplyOf } from "../../lib/messages";
import { type PastPost, POST_DAYS } from "../../lib/posts";

const page = { name: "Atelier Marchand, Lyon 7ᵉ" };
const texts: readonly (readonly [string, Partial<PastPost>])[] = [
  [
    "Combles isolés à partir de 39 € TTC le m², pose comprise.\n\nMardi, à Clisson, 145 mm de laine de bois posés en une journée chez Nadia.",
    { pillarId: "chantiers", counts: { hint: 1, advice: 0, must: 0, block: 0 }, charterVersion: "1.2.0" },
  ],
  ["Samedi 28 novembre, l’atelier est ouvert de 9 h à 12 h, 14 rue des Teinturiers. Venez avec vos plans.", { origin: "brought" }],
  ["Taguez un ami qui a besoin de vacances 😂😂😂", { counts: { hint: 0, advice: 1, must: 2, block: 0 }, charterVersion: "1.1.0" }],
  [
    "Une porte d’entrée en chêne, trois semaines d’atelier, quarante-deux assemblages et pas un seul clou. Karim raconte en photos comment il s’y est pris, du tronc à la poignée, et ce qu’il referait autrement la prochaine fois.",
    { pillarId: "savoir-faire", surface: "instagram-post" },
  ],
];

/** Posts that went out, newest first. */
const samplePosts: PastPost[] = texts.map(([text, rest], at) => ({
  id: `00000000-0000-4000-8000-${String(at).padStart(12, "0")}`,
  page,
  surface: "facebook-post",
  text,
  publishedAt: `2026-11-${String(22 - at * 5).padStart(2, "0")}T09:30:00+01:00`,
  origin: "seen",
  shingles: [],
  ...rest,
}));

export const postsFrom =
  (posts: readonly PastPost[] = samplePosts) =>
  (): ReplyOf<"posts.list"> => ({ posts: [...posts], total: posts.length, days: Math.min(90, POST_DAYS) });
