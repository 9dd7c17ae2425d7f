import { type ReadonlySignal, signal } from "@preact/signals";
import type { Charter } from "../../charter";
import type { EntryOf } from "../../review";
import type { PageInputs } from "../inputs";

/** What came of making a text an example. `sample`: there is no charter of one's own under that id. */
export type ExampleNote = { readonly code: "done"; readonly charterId: string } | { readonly code: "sample" | "failed" };

/** What the charter of a draft gives its reader, and takes from the decision. */
export interface CharterHelp {
  /** Ready answers of the charter, by charter id; empty while they are looked up and where it has none. */
  readonly canned: ReadonlySignal<readonly string[]>;
  /** Characters of a post that a phone shows, as the charter has it. */
  readonly phoneCharacters: ReadonlySignal<number>;
  readonly exampleNote: ReadonlySignal<ExampleNote | undefined>;
  /** Looks the charter up once; the next draft is mostly under the same one. */
  follow(charterId: string): Promise<void>;
  /** Puts the text among the charter's examples, as a draft of the charter that somebody has to publish. */
  addExample(entry: EntryOf<"submitted">, as: "good" | "bad", why: string | undefined): Promise<void>;
  forgetNote(): void;
}

/** About what Facebook shows on a phone, where the charter is not here. */
const PHONE_CHARACTERS = 125;
const MOST_EXAMPLES = 100;
const LONGEST_WHY = 300;

export function createCharterHelp({ client, signal: ended }: PageInputs): CharterHelp {
  const canned = signal<readonly string[]>([]);
  const phoneCharacters = signal(PHONE_CHARACTERS);
  const exampleNote = signal<ExampleNote | undefined>(undefined);
  let followed = "";

  return {
    canned,
    phoneCharacters,
    exampleNote,
    async follow(charterId) {
      if (charterId === followed) return;
      followed = charterId;
      const answer = await client.request("charter.open", { id: charterId });
      if (ended.aborted || followed !== charterId) return;
      const charter = answer.ok ? answer.value.opened?.charter : undefined;
      canned.value = charter ? answersOf(charter) : [];
      phoneCharacters.value = charter?.length.foldCharacters ?? PHONE_CHARACTERS;
    },
    async addExample(entry, as, why) {
      const { id } = entry.charter;
      exampleNote.value = undefined;
      const answer = await client.request("charter.open", { id });
      if (ended.aborted) return;
      if (!answer.ok) {
        exampleNote.value = { code: "failed" };
        return;
      }
      const { opened } = answer.value;
      if (!opened) {
        exampleNote.value = { code: "sample" };
        return;
      }
      const saved = await client.request("charter.save-draft", {
        charter: withExample(opened.draft?.charter ?? opened.charter, entry, as, why),
        base: opened.draft?.base ?? opened.summary.number,
      });
      if (ended.aborted) return;
      exampleNote.value = saved.ok && saved.value.status === "kept" ? { code: "done", charterId: id } : { code: "failed" };
    },
    forgetNote() {
      exampleNote.value = undefined;
    },
  };
}

/** Replies of the moderation and points of the checklist: what the house says again and again. */
function answersOf({ moderation, workflow }: Charter): readonly string[] {
  return [...new Set([...moderation.templates.map(({ text }) => text), ...workflow.checklist])];
}

/** The charter with a text among its examples, once, the newest last. */
function withExample(charter: Charter, { text, sheet }: EntryOf<"submitted">, as: "good" | "bad", why: string | undefined): Charter {
  const pillar = charter.pillars.some((known) => known.id === sheet.pillar?.id) ? sheet.pillar?.id : undefined;
  const reason = why?.replaceAll(/\s+/g, " ").trim().slice(0, LONGEST_WHY);
  const example = { text, ...(reason && { why: reason }), ...(pillar !== undefined && { pillar }) };
  const others = charter.examples[as].filter((known) => known.text !== text);
  return { ...charter, examples: { ...charter.examples, [as]: [...others, example].slice(-MOST_EXAMPLES) } };
}
