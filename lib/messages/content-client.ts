import { askForCharter, type CharterReader, type HandedOut, type InForceReply } from "./charter-in-force";
import type { MessageType, Protocol, RefusalCode, ReplyOf, RequestOf } from "./protocol";
import { type Client, type ClientPorts, createRequester, type RequestResult } from "./requester";

/** What our script in Meta's page may ask, beside the charter. */
type ContentMessageType = Exclude<
  { [Type in MessageType]: "content" extends Protocol[Type]["from"][number] ? Type : never }[MessageType],
  "charter.get"
>;

export interface ContentClient extends Client<ContentMessageType> {
  /** The charter in force, read whole by what `reader` brings. */
  charterInForce(asked: RequestOf<"charter.get">, reader: () => Promise<CharterReader | undefined>): Promise<RequestResult<InForceReply>>;
}

/**
 * The side of our script in Meta's page. It holds the envelope against the request, not the payload against the table: the server
 * has done that with the schemas of this very package (a script whose package was replaced reaches nobody, F5), and the schemas
 * would weigh a tenth of the script in every page of Meta's. A charter alone is read here, with what comes for that.
 */
export function createContentClient(ports: ClientPorts): ContentClient {
  const { request } = createRequester(ports, readEnvelope);
  return {
    request,
    charterInForce: (asked, reader) =>
      askForCharter(
        (without) => request("charter.get", { ...asked, ...(without && { without }) }) as Promise<RequestResult<HandedOut>>,
        reader,
      ),
  };
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
