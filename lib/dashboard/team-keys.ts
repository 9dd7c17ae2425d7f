import type { ReplyOf, RequestResult } from "../messages";
import type { PageInputs } from "./inputs";
import type { KeyNote, TeamNote } from "./team-note";
import type { TeamPorts } from "./team-ports";

/** What can be done with one's own keys. What takes a passphrase answers whether it went through, so that its field can be emptied. */
export interface TeamKeys {
  makeKey(passphrase: string): Promise<boolean>;
  unlock(passphrase: string): Promise<boolean>;
  lock(): Promise<void>;
  /** Hands out the supervisor's key under its passphrase. */
  backup(): Promise<void>;
  /** Makes a new author's key and hands out its backup under this passphrase. */
  makeAuthor(passphrase: string): Promise<boolean>;
  restoreAuthor(text: string, passphrase: string): Promise<boolean>;
  restoreKey(text: string, passphrase: string): Promise<boolean>;
  forgetKey(): Promise<void>;
  /** Hands out an invitation with one of one's own keys. */
  invite(key: "author" | "supervisor"): Promise<void>;
}

type Outcome = ReplyOf<"team.unlock">["status"];

/** Words for what came back, where it was not done. */
const NOT_DONE: Readonly<Record<Exclude<Outcome, "done">, KeyNote>> = {
  unchanged: "unchanged",
  weak: "weak",
  there: "there",
  wrong: "wrong",
  none: "none",
  other: "other",
  "not-one": "keyNotOne",
  newer: "keyNewer",
  damaged: "keyDamaged",
};

export function createTeamKeys(
  { client }: PageInputs,
  ports: Pick<TeamPorts, "download">,
  say: (note: TeamNote | undefined) => Promise<void>,
  ownName: () => string | undefined,
): TeamKeys {
  const settle = async (answer: RequestResult<{ readonly status: Outcome }>, done: KeyNote | "backedUp"): Promise<boolean> => {
    if (!answer.ok) {
      await say({ code: "failed", reason: answer.reason });
      return false;
    }
    const { status } = answer.value;
    await say({ code: status === "done" ? done : NOT_DONE[status] });
    return status === "done" || status === "unchanged";
  };
  return {
    makeKey: async (passphrase) => settle(await client.request("team.make-key", { passphrase }), "made"),
    unlock: async (passphrase) => settle(await client.request("team.unlock", { passphrase }), "opened"),
    async lock() {
      const answer = await client.request("team.lock", {});
      await say(answer.ok ? { code: "locked" } : { code: "failed", reason: answer.reason });
    },
    async backup() {
      const answer = await client.request("team.backup", {});
      if (!answer.ok) return say({ code: "failed", reason: answer.reason });
      if (answer.value.text === undefined) return say({ code: "none" });
      ports.download("ligne-supervisor.key.json", answer.value.text);
      return say({ code: "backedUp" });
    },
    async makeAuthor(passphrase) {
      const answer = await client.request("team.make-author", { passphrase });
      const text = answer.ok ? answer.value.text : undefined;
      if (text !== undefined) ports.download("ligne-author.key.json", text);
      return settle(answer, "backedUp");
    },
    restoreAuthor: async (text, passphrase) =>
      settle(await client.request("team.restore-key", { text, passphrase, key: "author" }), "authorRestored"),
    restoreKey: async (text, passphrase) => settle(await client.request("team.restore-key", { text, passphrase }), "restored"),
    async forgetKey() {
      const answer = await client.request("team.forget-key", {});
      await say(answer.ok ? { code: answer.value.changed ? "forgotten" : "none" } : { code: "failed", reason: answer.reason });
    },
    async invite(key) {
      const answer = await client.request("team.invite", { key });
      if (!answer.ok) return say({ code: "failed", reason: answer.reason });
      if (answer.value.text === undefined) return say({ code: "noName" });
      ports.download(`${fileName(ownName() ?? "")}${key === "author" ? "" : "-supervisor"}.invite.json`, answer.value.text);
      return say({ code: "invited" });
    },
  };
}

/** A name as it can stand in a file's. */
function fileName(name: string): string {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "") || "ligne";
}
