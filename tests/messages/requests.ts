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
  "today.get": { since: "2026-11-23T00:00:00.000Z" },
  "store.health": {},
  "store.recover": { choice: "restore" },
  "commands.list": {},
  "page.open": { screen: "settings" },
  "pasted.take": {},
};

const usual = { side: "right", language: "auto", paused: false, underlines: "marks", keepFigures: true, introduced: false } as const;

export const replies: { readonly [Type in MessageType]: ReplyOf<Type> } = {
  "charter.get": { charter, source: "default" },
  "part.load": { loaded: true },
  "verdict.note": { taste: { meme: { keep: 1, wrongAlert: 0, filler: 0 } } },
  "taste.list": { tastes: [] },
  "taste.reset": {},
  "prefs.get": { ...usual, open: true },
  "prefs.set": { ...usual, open: false },
  "session.append": { ok: true, stored: 2 },
  "sessions.list": { sessions: [], total: 0 },
  "today.get": { drafts: 0, findings: 0, flagged: 0 },
  "store.health": { status: "ready" },
  "store.recover": { restored: 0 },
  "commands.list": { commands: [{ name: "toggle-panel", keys: "Alt+Shift+K" }, { name: "apply-fix" }] },
  "page.open": {},
  "pasted.take": { text: "Un texte choisi ailleurs." },
};

export const REQUEST_ID = "7e7a0a52-6c8a-4a55-8c61-9d7a3f1b2c01";
