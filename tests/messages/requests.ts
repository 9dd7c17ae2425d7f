import { charterSchema } from "../../lib/charter";
import type { MessageType, ReplyOf, RequestOf } from "../../lib/messages";
import { batch } from "../store/fake-store";

export const charter = charterSchema.parse({
  format: "ligne-charter",
  schema: 1,
  id: "atelier-lumen",
  version: "1.0.0",
  locale: "fr-FR",
  identity: { pageName: "Atelier Lumen" },
});

/** One valid request per message; a new message does not compile without its own. */
export const requests: { readonly [Type in MessageType]: RequestOf<Type> } = {
  "charter.get": { language: "fr" },
  "part.load": { part: "check" },
  "verdict.note": { charterId: "atelier-lumen", kind: "meme", verdict: "keep" },
  "taste.list": {},
  "taste.reset": { charterId: "atelier-lumen" },
  "prefs.get": {},
  "prefs.set": { open: false },
  "session.append": batch(1, [1, 2]) as RequestOf<"session.append">,
  "sessions.list": { limit: 10 },
  "session.gates": { sessionId: "7e7a0a52-6c8a-4a55-8c61-9d7a3f1b2c01" },
  "today.get": { since: "2026-11-23T00:00:00.000Z" },
  "store.health": {},
  "store.recover": { choice: "restore" },
};

export const replies: { readonly [Type in MessageType]: ReplyOf<Type> } = {
  "charter.get": { charter, source: "default" },
  "part.load": { loaded: true },
  "verdict.note": { taste: { meme: { keep: 1, wrongAlert: 0, filler: 0 } } },
  "taste.list": { tastes: [] },
  "taste.reset": {},
  "prefs.get": { side: "right", open: true, language: "auto", paused: false },
  "prefs.set": { side: "right", open: false, language: "auto", paused: false },
  "session.append": { ok: true, stored: 2 },
  "sessions.list": { sessions: [], total: 0 },
  "session.gates": { gates: [] },
  "today.get": { drafts: 0, findings: 0, flagged: 0 },
  "store.health": { status: "ready" },
  "store.recover": { restored: 0 },
};

export const REQUEST_ID = "7e7a0a52-6c8a-4a55-8c61-9d7a3f1b2c01";
