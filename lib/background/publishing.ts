import { compareVersions, type KeptCharter, keptCharterSchema } from "../charter";
import { Refused, type RequestOf } from "../messages";
import type { Store } from "../store";
import {
  barOf,
  type CharterVerdict,
  canonicalJson,
  findUnsafe,
  type JsonValue,
  judgeCharter,
  mayTake,
  sha256Text,
  signRecord,
  verifyRecord,
} from "../trust";
import { mustGovern, type SigningHandlers } from "./governing";
import { allTaken, taken } from "./taken";

interface PublishingPorts {
  readonly store: Store;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Tells pages and tabs that another charter is in force. */
  readonly announce: () => void;
}

type SignedFile = NonNullable<RequestOf<"charter.weigh">["signed"]>;

/** A signed file, and whose key said what it says; `signer` is `forged` when it did not. */
interface Weighed {
  readonly charter: KeptCharter;
  readonly content: string;
  readonly signer: string;
}

/** Signed charters: what a file is worth, taking it, and handing one out. The signature is held against the file at each of these doors. */
export function createPublishingHandlers({ store, now, announce }: PublishingPorts): SigningHandlers {
  const { team } = store;

  const judge = async (id: string, weighed: Weighed | undefined) => {
    const signer = weighed?.signer;
    const pinned = taken(await team.publisher(id));
    const standing = signer === undefined || signer === "forged" ? undefined : taken(await team.roleOf(signer));
    const verdict: CharterVerdict = judgeCharter(
      {
        signer,
        barred: standing && barOf(standing),
        order: weighed && pinned ? compareVersions(weighed.charter.version, pinned.version) : 0,
        isSame: weighed?.content === pinned?.content,
      },
      pinned?.keyId,
    );
    return { verdict, pinned };
  };
  const keyOf = async (id: string) => {
    const standing = await team.roleOf(id);
    return { id, state: standing.ok ? standing.value.state : ("unknown" as const), ...(standing.ok && { name: standing.value.name }) };
  };

  /** The very file that was taken before changes nothing: what was made of it since stays. */
  const put = async (charter: KeptCharter, isSame: boolean) => {
    const here = isSame ? await store.charters.open(charter.id) : undefined;
    if (!here?.ok || !here.value) return store.charters.add(charter, { at: now(), isSigned: true });
    const { number, version } = here.value.row;
    return { ok: true as const, value: { status: "unchanged" as const, number, version } };
  };

  return {
    "charter.weigh": async ({ id, signed }) => {
      const weighed = signed && (await weigh(signed));
      if (signed && weighed?.charter.id !== id) return new Refused("bad-request");
      const { verdict, pinned } = await judge(id, weighed);
      const signer = weighed && weighed.signer !== "forged" ? await keyOf(weighed.signer) : undefined;
      return {
        verdict,
        ...(signer && { signer }),
        ...(pinned && { pinned: { ...(await keyOf(pinned.keyId)), version: pinned.version } }),
      };
    },

    "charter.take": async ({ signed, consent }) => {
      await mustGovern(store);
      const weighed = await weigh(signed);
      if (!weighed) return new Refused("bad-request");
      const { charter, content, signer } = weighed;
      const { verdict } = await judge(charter.id, weighed);
      if (!mayTake(verdict, consent)) return new Refused("not-publisher");
      const outcome = taken(await put(charter, verdict === "same"));
      const pin = { charterId: charter.id, keyId: signer, publicKey: signed.signer, version: charter.version, content };
      taken(await team.pinPublisher(pin));
      announce();
      return outcome;
    },

    "charter.export": async ({ id }) => {
      const [charter, { supervisor }, pinned] = await allTaken([store.charters.current(id), team.own(), team.publisher(id)]);
      if (!charter) return {};
      if (!supervisor || (pinned && pinned.keyId !== supervisor.id)) return { charter };
      const key = taken(await team.ownKey("publisher"));
      if (!key) return new Refused("locked");
      const payload = JSON.parse(JSON.stringify(charter)) as JsonValue;
      const [content, { signer, signature }] = await Promise.all([contentOf(payload), signRecord(key, "charter", payload)]);
      const { version } = charter;
      taken(await team.pinPublisher({ charterId: id, keyId: supervisor.id, publicKey: signer, version, content }));
      return { charter, signature: { signer, signature } };
    },
  };
}

/** Nothing when the file is no charter; that is found before a byte of it is made ready for the signature. */
async function weigh({ payload, signer, signature }: SignedFile): Promise<Weighed | undefined> {
  const parsed = keptCharterSchema.safeParse(payload);
  if (!parsed.success || findUnsafe(payload) !== undefined) return undefined;
  const said = payload as JsonValue;
  const by = await verifyRecord({ kind: "charter", payload: said, signer, signature });
  return { charter: parsed.data, content: by === undefined ? "" : await contentOf(said), signer: by ?? "forged" };
}

function contentOf(payload: JsonValue): Promise<string> {
  return sha256Text(canonicalJson(payload));
}
