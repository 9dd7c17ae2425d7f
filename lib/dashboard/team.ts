import { effect, type ReadonlySignal, signal } from "@preact/signals";
import type { TeamMember, TeamView } from "../messages";
import { sixWords } from "../trust";
import type { PageInputs, RequestFailure } from "./inputs";
import { coalesce } from "./latest";
import { createTeamKeys, type TeamKeys } from "./team-keys";
import type { TeamNote } from "./team-note";
import type { TeamPorts } from "./team-ports";

export type TeamScreenView =
  | { readonly status: "loading" }
  | { readonly status: "failed"; readonly reason: RequestFailure }
  | { readonly status: "shown"; readonly team: TeamView; readonly stale?: RequestFailure };

export interface TeamState extends TeamKeys {
  readonly view: ReadonlySignal<TeamScreenView>;
  /** What the last action came to. */
  readonly note: ReadonlySignal<TeamNote | undefined>;
  /** Id of whoever just came in by an invitation, to be compared next. */
  readonly arrived: ReadonlySignal<string | undefined>;
  load(): Promise<void>;
  setName(name: string): Promise<boolean>;
  /** Reads an invitation; whoever sent it is in the list then, without any right. */
  add(text: string): Promise<void>;
  /** The six words for that person's key and one of one's own; nothing while there is no key of one's own. */
  words(memberKey: string, own: "author" | "supervisor", language: "fr" | "en"): Promise<readonly string[] | undefined>;
  confirm(member: TeamMember): Promise<void>;
  remove(member: TeamMember): Promise<void>;
  erase(member: TeamMember): Promise<void>;
  forgetPublisher(charterId: string, name: string): Promise<void>;
}

/**
 * How often the background is asked while a key is open, milliseconds: what is asked within thirty seconds is not stopped for idling,
 * and with it would go the opened key. The background locks it by itself when nobody signs for long.
 */
const STAY = 20_000;

/** People and keys, as far as a screen may know them: ids and names, never a private half. */
export function createTeam(inputs: PageInputs, ports: TeamPorts): TeamState {
  const { client, signal: ended } = inputs;
  const view = signal<TeamScreenView>({ status: "loading" });
  const note = signal<TeamNote | undefined>(undefined);
  const arrived = signal<string | undefined>(undefined);

  const load = coalesce(async () => {
    const answer = await client.request("team.get", {});
    if (ended.aborted) return;
    const before = view.value;
    if (answer.ok) view.value = { status: "shown", team: answer.value };
    else if (before.status === "shown") view.value = { ...before, stale: answer.reason };
    else view.value = { status: "failed", reason: answer.reason };
  });
  const say = async (said: TeamNote | undefined) => {
    if (ended.aborted) return;
    note.value = said;
    await load();
  };
  const team = () => (view.value.status === "shown" ? view.value.team : undefined);

  let stay: (() => void) | undefined;
  const stop = effect(() => {
    stay?.();
    stay = team()?.supervisor?.isOpen ? ports.schedule(() => void load(), STAY) : undefined;
  });
  ended.addEventListener("abort", () => {
    stop();
    stay?.();
  });

  const act = async (asked: ReturnType<typeof client.request<"team.confirm">>, code: "confirmed" | "removed" | "erased", name: string) => {
    const answer = await asked;
    if (!answer.ok) return say({ code: "failed", reason: answer.reason });
    if (arrived.value !== undefined) arrived.value = undefined;
    return say(answer.value.changed ? { code, name } : { code: "gone" });
  };

  return {
    ...createTeamKeys(inputs, ports, say, () => team()?.name),
    view,
    note,
    arrived,
    load,
    async setName(name) {
      const answer = await client.request("team.name", { name });
      await say(
        answer.ok ? { code: answer.value.changed ? "named" : "badName", name: name.trim() } : { code: "failed", reason: answer.reason },
      );
      return answer.ok && answer.value.changed;
    },
    async add(text) {
      const answer = await client.request("team.add", { text: text.trim() });
      if (!answer.ok) return say({ code: answer.reason === "bad-request" ? "not-one" : "failed", reason: answer.reason });
      const { status, id } = answer.value;
      await say(undefined);
      const name = team()?.members.find((member) => member.id === id)?.name ?? "";
      arrived.value = status === "added" || (status === "known" && isWaiting(team(), id)) ? id : undefined;
      note.value = { code: status === "removed" ? "wasRemoved" : status, name };
    },
    async words(memberKey, own, language) {
      const key = team()?.[own];
      return key && sixWords(key.id, memberKey, language);
    },
    confirm: ({ id, name }) => act(client.request("team.confirm", { id }), "confirmed", name),
    remove: ({ id, name }) => act(client.request("team.remove", { id }), "removed", name),
    erase: ({ id, name }) => act(client.request("team.erase", { id }), "erased", name),
    async forgetPublisher(charterId, name) {
      const answer = await client.request("team.forget-publisher", { charterId });
      await say(answer.ok ? { code: "publisherForgotten", name } : { code: "failed", reason: answer.reason });
    },
  };
}

function isWaiting(team: TeamView | undefined, id: string | undefined): boolean {
  return team?.members.some((member) => member.id === id && !member.confirmed) ?? false;
}
