import type * as z from "zod/mini";
import {
  type Answer,
  envelopeSchema,
  type GivenReply,
  type MessageShape,
  type MessageType,
  type Protocol,
  protocol,
  type RefusalCode,
  type SenderKind,
} from "./protocol";
import { classifySender, type Self, type SenderLike } from "./sender";

/** What a handler knows beside the payload. */
export interface HandlerContext {
  readonly sender: SenderKind;
  readonly requestId: string;
  /** The sender is a private window: nothing of it may be kept. */
  readonly incognito: boolean;
  /** Where the sender is, as the browser vouches for it. */
  readonly tabId: number | undefined;
  readonly documentId: string | undefined;
}

/** Returned or thrown by a handler that cannot answer for a reason that is expected; travels back as its code. */
export class Refused extends Error {
  readonly code: RefusalCode;
  constructor(code: RefusalCode) {
    super(code);
    this.code = code;
  }
}

/** One handler per message; a missing one does not compile. */
export type Handlers = {
  readonly [Type in MessageType]: (
    payload: z.output<Protocol[Type]["request"]>,
    context: HandlerContext,
  ) => Promise<GivenReply<Type> | Refused>;
};

/** What the server tells its log: a code and, when it is one of ours, the message's type. Never the message. */
export interface ServerEvent {
  readonly code: "foreign-sender" | "unknown-type" | "malformed" | RefusalCode;
  readonly type?: MessageType;
  readonly error?: unknown;
}

export interface ServerPorts {
  readonly handlers: Handlers;
  readonly self: Self;
  /** Counts what was turned away or failed. */
  readonly onEvent: (event: ServerEvent) => void;
}

/**
 * Makes the listener for `runtime.onMessage`. It is async, because a native `browser` answers only with a real promise.
 * Resolves to nothing for foreign senders, unknown types and things that are not messages; else to an answer with the
 * request's id, holding either a reply or a code. Never rejects, never sends an error's words. What our script in Meta's page may get
 * is held against its schema here; what only our own pages get, they hold against theirs.
 */
export function createServer({
  handlers,
  self,
  onEvent,
}: ServerPorts): (message: unknown, sender: SenderLike) => Promise<Answer | undefined> {
  return async (message, sender) => {
    const opened = open(message, classifySender(sender, self));
    if (typeof opened === "string") {
      onEvent({ code: opened });
      return undefined;
    }
    const { kind, type, requestId, payload } = opened;

    const refuse = (code: RefusalCode, error?: unknown): Answer => {
      onEvent({ code, type, ...(error === undefined ? {} : { error }) });
      return { ok: false, requestId, code };
    };
    const shape: MessageShape = protocol[type];
    const from: readonly SenderKind[] = shape.from;
    if (!from.includes(kind)) return refuse("not-allowed");
    const request = shape.request.safeParse(payload);
    if (!request.success) return refuse("bad-request");
    const context = {
      sender: kind,
      requestId,
      incognito: sender.tab?.incognito === true,
      tabId: sender.tab?.id,
      documentId: sender.documentId,
    };
    try {
      const result = await handlerOf(handlers, type)(request.data, context);
      if (result instanceof Refused) throw result;
      return { ok: true, requestId, payload: checked(shape, result) };
    } catch (error) {
      return error instanceof Refused ? refuse(error.code) : refuse("failed", error);
    }
  };
}

/** What an envelope holds, or why it is turned away. */
function open(message: unknown, kind: SenderKind | undefined) {
  if (!kind) return "foreign-sender";
  const envelope = envelopeSchema.safeParse(message);
  if (!envelope.success) return "malformed";
  const { type, requestId, payload } = envelope.data;
  return isMessageType(type) ? { kind, type, requestId, payload } : "unknown-type";
}

/** What only our own pages get is held against its schema there. */
function checked({ reply }: MessageShape, result: unknown): unknown {
  return reply ? reply.parse(result) : result;
}

function isMessageType(type: string): type is MessageType {
  return Object.hasOwn(protocol, type);
}

/** The table's types tie each handler to its own schemas; by name alone the compiler cannot follow that, so it is said here once. */
function handlerOf(handlers: Handlers, type: MessageType) {
  return handlers[type] as (payload: unknown, context: HandlerContext) => Promise<unknown>;
}
