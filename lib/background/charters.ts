import type { KeptCharter } from "../charter";
import { type CharterSummary, type Handlers, Refused } from "../messages";
import type { Policy } from "../policy";
import type { CharterOutcome, CharterRow, Store, Stored } from "../store";
import { findUnsafe } from "../trust";
import type { SigningHandlers } from "./governing";
import { noPolicySource, type PolicySource } from "./policy";
import { type Chosen, chooseWithPolicy, leaveAside, withPolicyGate } from "./policy-charter";
import { allTaken, taken } from "./taken";

type CharterHandlers = Omit<Pick<Handlers, Extract<keyof Handlers, `charter.${string}`>>, keyof SigningHandlers>;

export interface CharterPorts {
  readonly store: Store;
  readonly charters: { defaultCharter(language: "fr" | "en"): KeptCharter | Promise<KeptCharter> };
  /** What was said here of remarks under a charter. */
  readonly tasteOf: (charterId: string) => Promise<CharterTaste>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Tells our open pages that stored data changed. */
  readonly announce: () => void;
  /** Tells our scripts in Meta's pages that another charter may be in force. */
  readonly announceCharter: () => void;
  /** What the organisation set. */
  readonly policy?: PolicySource;
}
type CharterTaste = Exclude<Awaited<ReturnType<Handlers["charter.get"]>>, Refused>["taste"];

/**
 * What the background does about the company's own charters. It keeps them and hands them on: whoever sends one has read it whole, and
 * so does whoever gets one. Where nothing can be read the samples apply.
 */
export function createCharterHandlers(ports: CharterPorts): CharterHandlers {
  const { store, now } = ports;
  const told = () => {
    ports.announce();
    ports.announceCharter();
  };
  const settle = (outcome: CharterOutcome) => {
    if (outcome.status === "added" || outcome.status === "published") told();
    return outcome;
  };

  return {
    "charter.get": async ({ language, page = {}, without }) => {
      const listed = await store.charters.list();
      const { charters, bindings } = listed.ok ? listed.value : { charters: [], bindings: [] };
      const policy = leaveAside(await (ports.policy ?? noPolicySource).current(), without ?? []);
      const chosen = chooseWithPolicy(policy, charters, bindings, page);
      const own = await charterOf(chosen);
      const charter = withPolicyGate(own ?? (await ports.charters.defaultCharter(language)), policy, own === undefined);
      const taste = await ports.tasteOf(charter.id);
      const known = charters.length + policy.charters.length;
      const hint = known > 0 && { match: own && chosen.from !== "none" ? chosen.match : ("none" as const), own: known };
      return { charter, source: own ? "own" : "default", ...hint, ...(!without && deployedIn(policy)), ...(taste && { taste }) };
    },

    "charter.list": async () => {
      const { charters, bindings, drafts } = taken(await store.charters.list());
      const sorted = charters.toSorted((a, b) => Number(b.isCompany) - Number(a.isCompany) || a.name.localeCompare(b.name));
      return { charters: sorted.map((row) => summaryOf(row, bindings, drafts.includes(row.id))) };
    },

    "charter.open": async ({ id }) => {
      const [opened, listed] = await allTaken([store.charters.open(id), store.charters.list()]);
      if (!opened) return {};
      const { row, charter, draft, versions } = opened;
      return {
        opened: {
          summary: summaryOf(row, listed.bindings, draft !== undefined),
          charter,
          ...(draft && { draft: { charter: draft.charter, savedAt: draft.at, base: draft.base ?? row.number } }),
          versions: versions.toReversed().map(({ number, version, at, who, why }) => ({ number, version, at, who, why })),
        },
      };
    },

    "charter.version": async ({ id, number }) => {
      return { charter: taken(await store.charters.version(id, number)) };
    },

    "charter.import": async ({ charter, who, why }) => {
      if (findUnsafe(charter)) return new Refused("bad-request");
      return settle(taken(await store.charters.add(charter, { at: now(), who, why })));
    },

    "charter.save-draft": async ({ charter, base }) => {
      if (findUnsafe(charter)) return new Refused("bad-request");
      const at = now();
      const saved = taken(await store.charters.saveDraft(charter, base, at));
      return saved ? { status: "kept", at } : { status: "gone" };
    },

    "charter.drop-draft": async ({ id }) => {
      taken(await store.charters.dropDraft(id));
      ports.announce();
      return {};
    },

    "charter.publish": async ({ charter, base, who, why }) => {
      if (findUnsafe(charter)) return new Refused("bad-request");
      return settle(taken(await store.charters.publish(charter, base, { at: now(), who, why })));
    },

    "charter.restore": async ({ id, number, who, why }) => {
      return settle(taken(await store.charters.restore(id, number, { at: now(), who, why })));
    },

    "charter.bind": async ({ id, page }) => {
      const bound = taken(await store.charters.bind(id, page.kind, page.value));
      told();
      return bound ? { status: "kept", at: now() } : { status: "gone" };
    },

    "charter.unbind": async ({ page }) => done(await store.charters.unbind(page.kind, page.value)),
    "charter.company": async ({ id }) => done(await store.charters.setCompany(id)),
    "charter.remove": async ({ id }) => done(await store.charters.remove(id)),
  };

  async function charterOf(chosen: Chosen): Promise<KeptCharter | undefined> {
    if (chosen.from !== "own") return chosen.from === "policy" ? chosen.charter : undefined;
    const current = await store.charters.current(chosen.row.id);
    return current.ok ? current.value : undefined;
  }

  function done(stored: Stored<unknown>) {
    taken(stored);
    told();
    return {};
  }
}

/** For whoever did not say yet what of it reads. */
function deployedIn({ charters }: Policy) {
  return charters.length > 0 ? { deployed: charters.map(({ charter }) => charter) } : {};
}

function summaryOf(
  row: CharterRow,
  bindings: readonly { kind: "id" | "name"; value: string; charterId: string }[],
  hasDraft: boolean,
): CharterSummary {
  const { claims, ...rest } = row;
  const named = claims.flatMap(({ id, name }) => [
    ...(id ? [{ kind: "id" as const, value: id }] : []),
    ...(name ? [{ kind: "name" as const, value: name.slice(0, 200) }] : []),
  ]);
  const pages = bindings.filter(({ charterId }) => charterId === row.id).map(({ kind, value }) => ({ kind, value }));
  return { ...rest, hasDraft, pages, named };
}
