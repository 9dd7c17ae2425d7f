import * as z from "zod/mini";
import { readWhole } from "../charter";
import { faultOfCharters } from "./backup-charters";
import { askForCharter, type CharterReader, type HandedOut } from "./charter-in-force";
import { type Answer, type MessageShape, type MessageType, protocol, REFUSAL_CODES, type ReplyOf, type RequestOf } from "./protocol";
import { pageReplies } from "./replies";
import { type Client, type ClientPorts, createRequester, type RequestResult } from "./requester";
import { wholeRequests } from "./whole";

const answerSchema: z.ZodMiniType<Answer> = z.discriminatedUnion("ok", [
  z.strictObject({ ok: z.literal(true), requestId: z.uuid(), payload: z.unknown() }),
  z.strictObject({ ok: z.literal(false), requestId: z.uuid(), code: z.enum(REFUSAL_CODES) }),
]);

type Schemas = Readonly<Partial<Record<MessageType, z.ZodMiniType>>>;
const ofPages: Schemas = pageReplies;
const whole: Schemas = wholeRequests;
const ofBoth: Readonly<Record<MessageType, MessageShape>> = protocol;

type Asking = { readonly [Type in MessageType]?: (payload: RequestOf<Type>) => Promise<RequestResult<ReplyOf<Type>>> };

/** The side of our own pages: charters are read whole before they are sent, an answer is held against the table before it is handed out. */
export function createClient(ports: ClientPorts): Client {
  const plain = createRequester(ports, (type, requestId, raw) => readAnswer(raw, requestId, ofPages[type] ?? ofBoth[type].reply));
  const unread = createRequester(ports, (type, requestId, raw) => readAnswer(raw, requestId, ofBoth[type].reply));
  const otherwise: Asking = {
    async "charter.get"(payload) {
      const answer = await askForCharter(
        (without) => unread.request("charter.get", { ...payload, ...(without && { without }) }) as Promise<RequestResult<HandedOut>>,
        async () => reader,
      );
      if (!answer.ok) return answer;
      const { charter, ...given } = answer.value;
      return charter ? { ok: true, value: { ...given, charter } } : { ok: false, reason: "bad-reply" };
    },
    async "restore.put"(payload) {
      const value = faultOfCharters(payload);
      return value ? { ok: true, value } : plain.request("restore.put", payload);
    },
  };

  return {
    async request<Type extends MessageType>(type: Type, payload: RequestOf<Type>) {
      const read = whole[type]?.safeParse(payload);
      if (read?.success === false) return { ok: false, reason: "bad-request" };
      const asked = read ? (read.data as RequestOf<Type>) : payload;
      return otherwise[type]?.(asked) ?? plain.request(type, asked);
    },
  };
}

/** As beside the composer, where it comes as a part. */
const reader: CharterReader = { read: readWhole };

function readAnswer<Value>(raw: unknown, requestId: string, reply: z.ZodMiniType | undefined): RequestResult<Value> {
  const answer = answerSchema.safeParse(raw);
  if (!answer.success || answer.data.requestId !== requestId) return { ok: false, reason: "bad-reply" };
  if (!answer.data.ok) return { ok: false, reason: answer.data.code };
  const read = reply?.safeParse(answer.data.payload);
  return read?.success ? { ok: true, value: read.data as Value } : { ok: false, reason: "bad-reply" };
}
