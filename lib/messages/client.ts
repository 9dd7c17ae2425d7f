import * as z from "zod/mini";
import { type Answer, type MessageShape, type MessageType, protocol, REFUSAL_CODES, type ReplyOf } from "./protocol";
import { pageReplies } from "./replies";
import { type Client, type ClientPorts, createRequester, type RequestResult } from "./requester";

const answerSchema: z.ZodMiniType<Answer> = z.discriminatedUnion("ok", [
  z.strictObject({ ok: z.literal(true), requestId: z.uuid(), payload: z.unknown() }),
  z.strictObject({ ok: z.literal(false), requestId: z.uuid(), code: z.enum(REFUSAL_CODES) }),
]);

const ofPages: Readonly<Partial<Record<MessageType, z.ZodMiniType>>> = pageReplies;
const ofBoth: Readonly<Record<MessageType, MessageShape>> = protocol;

/** The side of our own pages: an answer is held against the table before it is handed out. */
export function createClient(ports: ClientPorts): Client {
  return createRequester(ports, readAnswer);
}

function readAnswer<Type extends MessageType>(type: Type, requestId: string, raw: unknown): RequestResult<ReplyOf<Type>> {
  const answer = answerSchema.safeParse(raw);
  if (!answer.success || answer.data.requestId !== requestId) return { ok: false, reason: "bad-reply" };
  if (!answer.data.ok) return { ok: false, reason: answer.data.code };
  const reply = (ofPages[type] ?? ofBoth[type].reply)?.safeParse(answer.data.payload);
  return reply?.success ? { ok: true, value: reply.data as ReplyOf<Type> } : { ok: false, reason: "bad-reply" };
}
