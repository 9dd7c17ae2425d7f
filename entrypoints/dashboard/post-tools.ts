import { shinglesOf } from "../../lib/check";
import type { PostTools } from "../../lib/dashboard";
import { suggestSheet } from "../../lib/panel";
import { broughtPost, instantOf, likelierZone, readExport, splitPasted } from "../../lib/posts";

/** What bringing posts in takes: the reader of tables and the hashes of the rules. Loaded when posts are first brought. */
export const postTools: PostTools = {
  readExport,
  splitPasted,
  likelierZone: (times) => likelierZone(times),
  instantOf,
  pillarOf: (text, charter) => suggestSheet(text, charter).pillarId,
  brought: (read, zone, page) => broughtPost(read, zone, page, { newId: () => crypto.randomUUID(), shinglesOf }),
};
