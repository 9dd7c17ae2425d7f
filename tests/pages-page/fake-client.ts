import type { PagesClient, RequestFailure } from "../../lib/dashboard";
import type { MessageType, ReplyOf, RequestOf, RequestResult } from "../../lib/messages";

/** What the background would answer: a value, or a failure code. */
type Answer<Value> = Value | { readonly refuse: RequestFailure } | Promise<Value | { readonly refuse: RequestFailure }>;
export type Answers = { [Type in MessageType]?: (payload: RequestOf<Type>) => Answer<ReplyOf<Type>> };

export interface FakeClient extends PagesClient {
  /** Every request so far, oldest first. */
  readonly requests: { readonly type: MessageType; readonly payload: unknown }[];
  /** Exchanged at will between two requests. */
  readonly answers: Answers;
}

/** Stands for the background. A message without an answer is never answered. */
export function createFakeClient(answers: Answers): FakeClient {
  const requests: { type: MessageType; payload: unknown }[] = [];
  return {
    requests,
    answers,
    async request<Type extends MessageType>(type: Type, payload: RequestOf<Type>): Promise<RequestResult<ReplyOf<Type>>> {
      requests.push({ type, payload });
      const answer = answers[type];
      if (!answer) return new Promise(() => undefined);
      const value = await answer(payload);
      if (typeof value === "object" && value !== null && "refuse" in value) return { ok: false, reason: value.refuse };
      return { ok: true, value };
    },
  };
}
