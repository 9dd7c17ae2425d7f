import type { Charter } from "../charter";
import { type FindingSeverity, plainWords } from "../check";

/** What decides whether a second person reads a draft. */
export interface WantedGiven {
  readonly text: string;
  /** Severities of the remarks that are still open. */
  readonly open: readonly FindingSeverity[];
  /** The author's name, as the team knows it. */
  readonly author: string | undefined;
}

const FROM = { advice: ["advice", "must", "block"], must: ["must", "block"], block: ["block"] } as const;

/** Whether the charter wants this draft read before it goes out. A gate that waits for approval, and no other word, means every draft. */
export function isReviewWanted({ workflow, gate }: Pick<Charter, "workflow" | "gate">, given: WantedGiven): boolean {
  if (mentions(given.text, workflow.fourEyesTopics)) return true;
  switch (workflow.approval) {
    case "always":
      return true;
    case "by-severity":
      return given.open.some((severity) => (FROM[workflow.severity ?? "must"] as readonly string[]).includes(severity));
    case "by-topic":
      return false;
    case "by-level":
      return !isExperienced(workflow.roles, given.author);
    case "never":
      return gate.mode === "approval" && workflow.fourEyesTopics.length === 0;
  }
}

function isExperienced(roles: Charter["workflow"]["roles"], author: string | undefined): boolean {
  const name = author === undefined ? "" : plainWords(author).join(" ");
  return (
    name !== "" &&
    roles.some((entry) => entry.role === "author" && entry.level === "experienced" && plainWords(entry.name).join(" ") === name)
  );
}

/** Whole words in their order, without regard to accents and capitals. */
function mentions(text: string, topics: readonly string[]): boolean {
  if (topics.length === 0) return false;
  const words = ` ${plainWords(text).join(" ")} `;
  return topics.some((topic) => {
    const wanted = plainWords(topic).join(" ");
    return wanted !== "" && words.includes(` ${wanted} `);
  });
}
