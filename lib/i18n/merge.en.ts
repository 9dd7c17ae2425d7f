import type { Messages } from "./message";

/** Words of merging an imported charter, in English. */
export const mergeEn = {
  "merge.offer": "Or merge it into a charter you have",
  "merge.offer.about": "You choose section by section what comes from the file. Nothing is in force before you publish.",
  "merge.into": "Merge into",
  "merge.start": "Choose the sections",
  "merge.title": "From the file into “{name}”",
  "merge.count": { one: "{count} section differs", other: "{count} sections differ" },
  "merge.same": "The file says the same as “{name}”. There is nothing to choose.",
  "merge.draft": "Your unpublished changes are what it is held against.",
  "merge.allTheirs": "All from the file",
  "merge.allMine": "All mine",
  "merge.keep": "Keep mine",
  "merge.take": "Take the file’s",
  "merge.byEntry": "Entry by entry",
  "merge.entry.theirs": "only in the file",
  "merge.entry.mine": "only in yours; taking the file’s removes it",
  "merge.entry.both": "differs",
  "merge.differences": { one: "{count} difference", other: "{count} differences" },
  "merge.unnamed": "It says the same in another order or form.",
  "merge.refused": "These choices do not go together yet. Nothing was changed:",
  "merge.do": "Put into the editor",
  "merge.leave": "Leave it",
  "merge.nothing": "Take at least one section from the file.",
  "charters.note.merged": "What you took from the file is in the editor of “{name}”. Look through it, then publish.",
} as const satisfies Messages;
