import { answerSchema, type MessageType, protocol, type ReplyOf } from "./protocol";
import { type Client, type ClientPorts, createRequester, type RequestResult } from "./requester";

/** The side of our own pages: an answer is held against the table before it is handed out. */
export function createClient(ports: ClientPorts): Client {
  return createRequester(ports, readAnswer);
}

function readAnswer<Type extends MessageType>(type: Type, requestId: string, raw: unknown): RequestResult<ReplyOf<Type>> {
  const answer = answerSchema.safeParse(raw);
  if (!answer.success || answer.data.requestId !== requestId) return { ok: false, reason: "bad-reply" };
  if (!answer.data.ok) return { ok: false, reason: answer.data.code };
  const reply = protocol[type].reply.safeParse(answer.data.payload);
  return reply.success ? { ok: true, value: reply.data as ReplyOf<Type> } : { ok: false, reason: "bad-reply" };
}
