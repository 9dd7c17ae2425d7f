import Papa from "papaparse";
import { LONGEST_POST } from "./limits";
import type { PastPost, PostSurface } from "./post";
import { readWallTime, type WallTime } from "./times";

/** One post of an export, before its zone and its id are settled. */
export interface ReadPost {
  readonly page: PastPost["page"];
  readonly surface: PostSurface;
  readonly text: string;
  readonly time: WallTime;
  readonly sourceId?: string;
}

/** Why a file brings no posts. `columns` are those it has. */
export type ExportFault =
  | { readonly code: "spreadsheet" | "empty" | "too-large" }
  | { readonly code: "no-text" | "no-time"; readonly columns: readonly string[] };

export type ReadExport =
  | {
      readonly ok: true;
      readonly posts: readonly ReadPost[];
      /** Rows left out: without words (a shared post, a story), or without a date that can be read. */
      readonly wordless: number;
      readonly dateless: number;
    }
  | { readonly ok: false; readonly fault: ExportFault };

/** Largest file that is read, bytes. */
const LARGEST = 20 * 1024 * 1024;
/** Most posts taken from one file, the first ones. */
const MOST_ROWS = 1_000;

/** Column names of Page exports in English and French, folded; old and new, Facebook and Instagram. The first one that is there is taken. */
const COLUMNS = {
  texts: ["title", "titre", "description", "post message", "message", "caption", "legende", "text", "texte", "post", "publication"],
  time: ["publish time", "heure de publication", "posted", "published", "publie le", "created", "date"],
  sourceId: ["post id", "identifiant de la publication"],
  pageId: ["page id", "id de la page", "account id", "id du compte"],
  pageName: ["page name", "nom de la page", "page", "account name", "nom du compte"],
  account: ["account username", "nom de profil du compte"],
  permalink: ["permalink", "permalien"],
} as const;

/** Reads the table of a Page's posts that Business Suite exports, or any table with a column of texts and one of dates. */
export function readExport(bytes: Uint8Array): ReadExport {
  if (bytes.length > LARGEST) return refuse({ code: "too-large" });
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return refuse({ code: "spreadsheet" });
  const source = decode(bytes).replace(/^sep=.\r?\n/, "");
  const { data } = Papa.parse<string[]>(source, { delimitersToGuess: [",", ";", "\t"], skipEmptyLines: "greedy" });
  const [header = [], ...rows] = data;
  if (rows.length === 0) return refuse({ code: "empty" });
  const names = header.map(foldName);
  const shown = header.map((name) => name.trim()).filter((name) => name !== "");
  const at = (list: readonly string[]) => list.map((name) => names.indexOf(name)).filter((index) => index >= 0);
  const texts = at(COLUMNS.texts);
  const times = at(COLUMNS.time);
  if (texts.length === 0) return refuse({ code: "no-text", columns: shown });
  if (times.length === 0) return refuse({ code: "no-time", columns: shown });

  const posts: ReadPost[] = [];
  let wordless = 0;
  let dateless = 0;
  for (const row of rows.slice(0, MOST_ROWS)) {
    const first = (list: readonly string[]) =>
      at(list)
        .map((index) => row[index]?.trim() ?? "")
        .find((cell) => cell !== "") ?? "";
    // Photos have their words in the title, films in both: the longer one is the caption.
    const text = texts
      .map((index) => row[index] ?? "")
      .reduce((longest, cell) => (cell.trim().length > longest.trim().length ? cell : longest), "");
    const time = times.map((index) => readWallTime(row[index] ?? "")).find((found) => found !== undefined);
    if (text.trim() === "" || text.length > LONGEST_POST) wordless += 1;
    else if (time === undefined) dateless += 1;
    else posts.push({ text: text.replaceAll("\r\n", "\n").trim(), time, ...placeOf(first) });
  }
  return { ok: true, posts, wordless, dateless };
}

function placeOf(cell: (names: readonly string[]) => string): Pick<ReadPost, "page" | "surface" | "sourceId"> {
  const [number, pageId, name] = [cell(COLUMNS.sourceId), cell(COLUMNS.pageId), cell(COLUMNS.pageName)];
  const isReel = /\/reel\//.test(cell(COLUMNS.permalink));
  const surface = cell(COLUMNS.account) !== "" ? "instagram-post" : isReel ? "facebook-reel" : "facebook-post";
  return {
    // Spreadsheet programs turn long numbers into 1.22E+17: such a number names nothing.
    page: { ...(/^\d{1,32}$/.test(pageId) && { id: pageId }), ...(name !== "" && { name: name.slice(0, 200) }) },
    surface,
    ...(/^\d{1,32}(?:_\d{1,32})?$/.test(number) && { sourceId: number }),
  };
}

/** Small letters without accents, one space, straight apostrophe. */
function foldName(name: string): string {
  return name.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("’", "'").replaceAll(/\s+/g, " ").trim().toLowerCase();
}

/** By its byte order mark, else UTF-8, else the Windows set that spreadsheet programs save in. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function refuse(fault: ExportFault): ReadExport {
  return { ok: false, fault };
}
