import type { MessageType, Protocol, RefusalCode, ReplyOf } from "./protocol";
import { type Client, type ClientPorts, createRequester, type RequestResult } from "./requester";

/** What our script in Meta's page may ask. */
export type ContentMessageType = {
  [Type in MessageType]: "content" extends Protocol[Type]["from"][number] ? Type : never;
}[MessageType];

export type ContentClient = Client<ContentMessageType>;

/**
 * The side of our script in Meta's page. It holds the envelope against the request, not the payload against the table: the server
 * has done that with the schemas of this very package (a script whose package was replaced reaches nobody, F5), and the schemas
 * would weigh a tenth of the script in every page of Meta's.
 */
export function createContentClient(ports: ClientPorts): ContentClient {
  return createRequester(ports, readEnvelope);
}

/** A list of its own, because the table's would bring the schemas along; a code that is missing does not compile. */
const REFUSALS: Readonly<Record<RefusalCode, true>> = {
  "not-allowed": true,
  "bad-request": true,
  store: true,
  failed: true,
  locked: true,
  "not-publisher": true,
};

function readEnvelope<Type extends MessageType>(_type: Type, requestId: string, raw: unknown): RequestResult<ReplyOf<Type>> {
  if (typeof raw !== "object" || raw === null || !("requestId" in raw) || raw.requestId !== requestId || !("ok" in raw))
    return { ok: false, reason: "bad-reply" };
  if (raw.ok === true && "payload" in raw && typeof raw.payload === "object" && raw.payload !== null)
    return { ok: true, value: raw.payload as ReplyOf<Type> };
  return { ok: false, reason: raw.ok === false && "code" in raw && isRefusal(raw.code) ? raw.code : "bad-reply" };
}

function isRefusal(code: unknown): code is RefusalCode {
  return typeof code === "string" && Object.hasOwn(REFUSALS, code);
}
