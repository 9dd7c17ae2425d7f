import { MOST_SHINGLES } from "./limits";
import type { PastPost } from "./post";
import type { ReadPost } from "./read-export";
import { type ExportZone, instantOf } from "./times";

/** What makes a post that was brought whole: an id, and its hashes. */
export interface BroughtPorts {
  newId(): string;
  shinglesOf(text: string): readonly number[];
}

/** A post of an export, or typed in, as it is kept. `page` stands in where the row names none. */
export function broughtPost(read: ReadPost, zone: ExportZone, page: PastPost["page"], { newId, shinglesOf }: BroughtPorts): PastPost {
  const hashes = shinglesOf(read.text);
  const { time, ...rest } = read;
  const isNamed = read.page.id !== undefined || read.page.name !== undefined;
  return {
    ...rest,
    id: newId(),
    origin: "brought",
    publishedAt: instantOf(time, zone),
    page: isNamed ? read.page : page,
    shingles: hashes.length > MOST_SHINGLES ? [] : [...hashes],
  };
}
