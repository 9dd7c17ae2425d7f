import type { Envelope, MessageType, RefusalCode, ReplyOf, RequestOf } from "./protocol";

/**
 * `updated`: the extension was replaced under this page, only a reload helps (F5). `unreachable`: nobody answered in time (F4).
 * `bad-reply`: the answer does not fit the table. The others are the background's own codes.
 */
export type RequestFailure = "updated" | "unreachable" | "bad-reply" | RefusalCode;

export type RequestResult<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly reason: RequestFailure };

export interface ClientPorts {
  /** `runtime.sendMessage`. */
  readonly send: (message: Envelope) => Promise<unknown>;
  /** False once the extension was updated or removed under this page (`runtime.id` is gone). */
  readonly isAlive?: () => boolean;
  /** Milliseconds on a clock that never goes back; only differences are used. */
  readonly now?: () => number;
  /** Resolves after so many milliseconds. */
  readonly wait?: (milliseconds: number) => Promise<void>;
  /** A random UUID. */
  readonly newId?: () => string;
}

export interface Client<Types extends MessageType = MessageType> {
  /** Asks the background. Never rejects for anything that can happen in use. */
  request<Type extends Types>(type: Type, payload: RequestOf<Type>): Promise<RequestResult<ReplyOf<Type>>>;
}

/** Three tries within five seconds (fault F4); every request is safe to repeat, its id stays the same. */
const PAUSES = [0, 250, 1_000] as const;
const PATIENCE = 5_000;
/** Longest time for one try, milliseconds: three of them and the pauses fit. A killed worker may leave a promise that never settles. */
const TRY = 1_500;
/** Putting back, bringing in or erasing thousands of records takes longer than any other request. */
const LONG: Partial<Record<MessageType, number>> = {
  "store.recover": 120_000,
  "review.import": 60_000,
  "review.queue": 20_000,
  // A passphrase is made slow to guess on purpose.
  "team.make-key": 30_000,
  "team.make-author": 30_000,
  "team.unlock": 30_000,
  "team.restore-key": 30_000,
  "stored.summary": 20_000,
  "restore.put": 20_000,
  "restore.check": 120_000,
  "erase.kinds": 120_000,
  "erase.person": 120_000,
  "erase.everything": 120_000,
};

const INVALIDATED = /context invalidated/i;
const silent = Symbol("no answer in time");

/** What an answer says, or `bad-reply` when it is none to this request. */
export type ReadAnswer = <Type extends MessageType>(type: Type, requestId: string, raw: unknown) => RequestResult<ReplyOf<Type>>;

/** The asking side of the message table: tries, pauses and patience. How an answer is read is the caller's. */
export function createRequester(
  {
    send,
    isAlive = () => true,
    now = () => performance.now(),
    wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    newId = () => crypto.randomUUID(),
  }: ClientPorts,
  read: ReadAnswer,
): Client {
  let updated = false;

  /** One try: the raw answer, or the reason why there is none. */
  const attempt = async (envelope: Envelope, patience: number): Promise<{ answer: unknown } | "updated" | "unreachable"> => {
    if (updated || !isAlive()) return "updated";
    try {
      const answer = await Promise.race([send(envelope), wait(patience).then(() => silent)]);
      // A killed worker can resolve to nothing instead of rejecting; the table knows no empty answer.
      return answer === silent || answer === undefined || answer === null ? "unreachable" : { answer };
    } catch (error) {
      return !isAlive() || INVALIDATED.test(String(error)) ? "updated" : "unreachable";
    }
  };

  /** All tries of one request; the last word is the first answer, or why there is none. */
  const attemptAll = async (envelope: Envelope, type: MessageType): Promise<{ answer: unknown } | "updated" | "unreachable"> => {
    const deadline = now() + (LONG[type] ?? PATIENCE);
    for (const pause of PAUSES) {
      if (pause > 0) await wait(pause);
      const left = deadline - now();
      const outcome = left > 0 ? await attempt(envelope, Math.min(left, LONG[type] ?? TRY)) : "unreachable";
      if (outcome !== "unreachable") return outcome;
    }
    return "unreachable";
  };

  return {
    async request(type, payload) {
      const envelope: Envelope = { type, requestId: newId(), payload };
      const outcome = await attemptAll(envelope, type);
      if (outcome === "updated") updated = true;
      return typeof outcome === "string" ? { ok: false, reason: outcome } : read(type, envelope.requestId, outcome.answer);
    },
  };
}
