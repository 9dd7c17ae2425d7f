import type { Charter } from "../charter";
import type { ExportZone, PastPost, ReadExport, ReadPost } from "../posts";

/** What the screen of own posts needs for bringing posts in; it is brought when it is first needed. */
export interface PostTools {
  readExport(bytes: Uint8Array): ReadExport;
  splitPasted(text: string): readonly string[];
  likelierZone(times: readonly ReadPost["time"][]): ExportZone;
  instantOf(time: ReadPost["time"], zone: ExportZone): string;
  /** The pillar whose words stand in the text; nothing where that is not clear. */
  pillarOf(text: string, charter: Charter): string | undefined;
  brought(read: ReadPost, zone: ExportZone, page: PastPost["page"]): PastPost;
}

export interface PostPorts {
  tools(): Promise<PostTools>;
  /** Lets the page draw and hear presses. */
  breathe(): Promise<void>;
}
