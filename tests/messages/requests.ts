import { charterSchema } from "../../lib/charter";
import type { MessageType, ReplyOf, RequestOf } from "../../lib/messages";
import { batch, draft, ignoreOf } from "../store/fake-store";
import { storedReplies, storedRequests } from "./stored-requests";

export const charter = charterSchema.parse({
  format: "ligne-charter",
  schema: 1,
  id: "atelier-lumen",
  version: "1.0.0",
  locale: "fr-FR",
  identity: { pageName: "Atelier Lumen" },
});

const ignore = ignoreOf(1);

/** One valid request per message; a new message does not compile without its own. */
export const requests: { readonly [Type in MessageType]: RequestOf<Type> } = {
  "charter.get": { language: "fr" },
  "charter.list": {},
  "charter.open": { id: "atelier-lumen" },
  "charter.version": { id: "atelier-lumen", number: 1 },
  "charter.import": { charter },
  "charter.save-draft": { charter, base: 1 },
  "charter.drop-draft": { id: "atelier-lumen" },
  "charter.publish": { charter, base: 1, who: "Ana", why: "moins d’émojis" },
  "charter.restore": { id: "atelier-lumen", number: 1 },
  "charter.bind": { id: "atelier-lumen", page: { kind: "name", value: "Atelier Lumen" } },
  "charter.unbind": { page: { kind: "id", value: "1234567890" } },
  "charter.company": { id: "atelier-lumen" },
  "charter.remove": { id: "atelier-lumen" },
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
  "ignores.list": { page: { id: "1234567890" } },
  "ignores.add": { ignore },
  "ignores.remove": { id: ignore.id, page: { id: "1234567890" } },
  "sheet.get": { page: { id: "1234567890" } },
  "sheet.set": { draft },
  "policy.get": {},
  ...storedRequests,
  "store.health": {},
  "store.recover": { choice: "restore" },
  "commands.list": {},
  "page.open": { screen: "settings" },
  "pasted.take": {},
};

const usual = { side: "right", language: "auto", paused: false, underlines: "marks", keepFigures: true, introduced: false } as const;

export const replies: { readonly [Type in MessageType]: ReplyOf<Type> } = {
  "charter.get": { charter, source: "default" },
  "charter.list": { charters: [] },
  "charter.open": {},
  "charter.version": { charter },
  "charter.import": { status: "added", number: 1, version: "1.0.0" },
  "charter.save-draft": { status: "kept", at: 1 },
  "charter.drop-draft": {},
  "charter.publish": { status: "conflict" },
  "charter.restore": { status: "gone" },
  "charter.bind": { status: "kept", at: 1 },
  "charter.unbind": {},
  "charter.company": {},
  "charter.remove": {},
  "part.load": { loaded: true },
  "verdict.note": { taste: { meme: { keep: 1, wrongAlert: 0, filler: 0 } } },
  "taste.list": { tastes: [] },
  "taste.reset": {},
  "prefs.get": { ...usual, open: true },
  "prefs.set": { ...usual, open: false },
  "session.append": { ok: true, stored: 2 },
  "sessions.list": { sessions: [], total: 0 },
  "session.gates": { gates: [] },
  "today.get": { drafts: 0, findings: 0, flagged: 0 },
  "ignores.list": { salt: "s", ignores: [ignore] },
  "ignores.add": { added: true },
  "ignores.remove": { removed: true },
  "sheet.get": { salt: "s", drafts: [draft] },
  "sheet.set": {},
  "policy.get": { charters: [], pages: [], team: [], refusals: [] },
  ...storedReplies,
  "store.health": { status: "ready" },
  "store.recover": { restored: 0 },
  "commands.list": { commands: [{ name: "toggle-panel", keys: "Alt+Shift+K" }, { name: "apply-fix" }] },
  "page.open": {},
  "pasted.take": { text: "Un texte choisi ailleurs." },
};

export const REQUEST_ID = "7e7a0a52-6c8a-4a55-8c61-9d7a3f1b2c01";
