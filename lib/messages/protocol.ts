import * as z from "zod/mini";
import { charterIdSchema as charterId } from "../charter";
import { FILLER_KINDS } from "../check";
import { draftEventSchema, tasteSchema, verdictSchema } from "../metrics";
import { charterMessages } from "./charters";
import { COMMANDS } from "./command-names";
import { keptMessages, pageRef } from "./kept";
import { PART_NAMES } from "./part-names";
import { postMessages } from "./posts";
import type { pageReplies } from "./replies";
import { reviewMessages } from "./reviews";
import { storedMessages } from "./stored";
import { publishingMessages, teamMessages } from "./team";

// zod would probe `new Function` for speed; our pages and Meta's forbid it, and the refusal would be reported as a violation.
z.config({ jitless: true });

/** Who may send a message: our script in Meta's page (may be forged), or one of our own pages. */
export type SenderKind = "content" | "page";

/** What the store can do right now, in codes that the screens put into words. */
const storeHealthSchema = z.discriminatedUnion("status", [
  /** `roomLow`: under 200 MB are left on the disk, as far as the browser tells. */
  z.strictObject({ status: z.literal("ready"), roomLow: z.optional(z.literal(true)) }),
  /** The browser keeps nothing here (private window, history off). */
  z.strictObject({ status: z.literal("unavailable") }),
  /** No room left; nothing was stored. */
  z.strictObject({ status: z.literal("full") }),
  /** Written by a newer version: read only until the browser has updated. */
  z.strictObject({ status: z.literal("newer"), found: z.number(), known: z.number() }),
  /** The database is gone although the second copy says that it held data. `restorable` counts the events that copy still holds. */
  z.strictObject({
    status: z.literal("lost"),
    sessions: z.number(),
    lastAt: z.optional(z.string()),
    restorable: z.optional(z.int()),
    /** Charters of the company's own that were here; the second copy holds them whole. */
    charters: z.optional(z.int()),
  }),
  /** Another tab holds the old data open; the update goes on by itself when that tab is closed. */
  z.strictObject({ status: z.literal("blocked") }),
  /** The update of the stored data failed and was undone: the old data is whole, nothing new is written. */
  z.strictObject({ status: z.literal("upgrade-failed"), found: z.number(), known: z.number() }),
]);
export type StoreHealth = z.output<typeof storeHealthSchema>;

const side = z.enum(["left", "right"]);
const language = z.enum(["auto", "fr", "en"]);
/** How remarks are drawn under the author's words. */
const underlines = z.enum(["marks", "off"]);
/** Most fields remembered: one per surface, of which fewer are known. */
const MOST_PICKED = 8;
/** A tag, a role and a pagelet: words without spaces of their own, so that no text fits in. */
const place = z.string().check(z.maxLength(200), z.regex(/^[\w.:-]*(?: [\w.:-]*){0,2}$/));
/** Fields that the author pointed at by hand, by where they stand; newest last. */
const picked = z
  .array(
    z.strictObject({
      host: z.enum(["business.facebook.com", "www.facebook.com"]),
      adapter: z.string().check(z.regex(/^[a-z][a-z-]{0,63}$/)),
      editorKind: z.enum(["draft-js", "lexical", "unknown"]),
      role: z.string().check(z.maxLength(64), z.regex(/^[\w.:-]*$/)),
      path: z.array(place).check(z.maxLength(8)),
    }),
  )
  .check(z.maxLength(MOST_PICKED));
/** `keepFigures`: whether drafts leave figures behind; `keepPosts`: whether posts that went out are kept; `introduced`: the reader has seen what is kept. */
export const panelPrefsSchema = z.strictObject({
  side: z._default(side, "right"),
  open: z._default(z.boolean(), true),
  language: z._default(language, "auto"),
  paused: z._default(z.boolean(), false),
  picked: z.optional(picked),
  underlines: z._default(underlines, "marks"),
  keepFigures: z._default(z.boolean(), true),
  keepPosts: z._default(z.boolean(), true),
  introduced: z._default(z.boolean(), false),
});
/** Some of the preferences. Not the partial of `panelPrefsSchema`: that would fill the default in for every key left out. */
const said = z.optional(z.boolean());
const panelPrefsChangeSchema = z.strictObject({
  side: z.optional(side),
  open: said,
  language: z.optional(language),
  paused: said,
  picked: z.optional(picked),
  underlines: z.optional(underlines),
  keepFigures: said,
  keepPosts: said,
  introduced: said,
});
export type PanelPrefs = z.output<typeof panelPrefsSchema>;

const none = z.strictObject({});

/**
 * Every message: who may send it, what it carries, what comes back. A message that is not listed is not answered. What comes back of
 * messages that only our own pages may send stands in `replies`, which the background does without.
 * Content scripts may read the charter, get parts of our own package, append events of drafts, say what a remark
 * was worth, add and take back ignores of a Page, keep the sheets of its drafts, hand in and withdraw own reviews, hand in a
 * post that went out, read the digest of a Page's posts, and set panel preferences.
 */
export const protocol = {
  ...charterMessages,
  ...publishingMessages,
  ...teamMessages,
  /** An author's word on one remark about filler, or the same taken back; what it makes of the house's taste comes back. */
  "verdict.note": {
    from: ["content", "page"],
    request: z.strictObject({
      ...verdictSchema.shape,
      takeBack: z.optional(z.literal(true)),
    }),
    reply: z.strictObject({ taste: tasteSchema }),
  },
  "taste.list": {
    from: ["page"],
    request: none,
  },
  /** Forgets what was said of a kind, or of all kinds, under a charter. */
  "taste.reset": {
    from: ["page"],
    request: z.strictObject({ charterId, kind: z.optional(z.enum(FILLER_KINDS)) }),
  },
  /** Puts a part of our own package beside the script that asks: the rules, the engine for patterns, the author's side of reviews, or the learnt weights. */
  "part.load": {
    from: ["content"],
    request: z.strictObject({ part: z.enum(PART_NAMES) }),
    reply: z.strictObject({ loaded: z.boolean() }),
  },
  "prefs.get": { from: ["content", "page"], request: none, reply: panelPrefsSchema },
  "prefs.set": { from: ["content", "page"], request: panelPrefsChangeSchema, reply: panelPrefsSchema },
  "session.append": {
    from: ["content"],
    request: z.strictObject({
      sessionId: z.uuid(),
      page: z.optional(pageRef),
      surface: z.enum(["facebook-post", "facebook-reel", "instagram-post"]),
      events: z.array(draftEventSchema).check(z.minLength(1), z.maxLength(100)),
    }),
    /** Sent only after the transaction has committed. `stored` counts new events; repeats count as nothing. */
    reply: z.discriminatedUnion("ok", [
      z.strictObject({ ok: z.literal(true), stored: z.int() }),
      z.strictObject({ ok: z.literal(false), health: storeHealthSchema }),
    ]),
  },
  "sessions.list": {
    from: ["page"],
    /** Last touched first; `before` is the id of the last session already shown (clocks jump, so time is no cursor). */
    request: z.strictObject({ limit: z.int().check(z.minimum(1), z.maximum(200)), before: z.optional(z.uuid()) }),
  },
  /** What came of the presses on Publish in one draft, oldest first; the newest hundred. */
  "session.gates": {
    from: ["page"],
    request: z.strictObject({ sessionId: z.uuid() }),
  },
  "today.get": {
    from: ["page"],
    /** Start of the reader's day, so that the worker needs no time zone. */
    request: z.strictObject({ since: z.iso.datetime() }),
  },
  ...keptMessages,
  ...reviewMessages,
  ...postMessages,
  /** What the organisation set. */
  "policy.get": { from: ["page"], request: none },
  ...storedMessages,
  "store.health": { from: ["content", "page"], request: none, reply: storeHealthSchema },
  /** After a loss: start again with an empty store, or put back what the second copy still holds. */
  "store.recover": {
    from: ["page"],
    request: z.strictObject({ choice: z.enum(["restore", "start-empty"]) }),
  },
  /** The keyboard commands with the keys that the browser has for them now; a command without a key has none. */
  "commands.list": {
    from: ["content", "page"],
    request: none,
    reply: z.strictObject({
      commands: z.array(z.strictObject({ name: z.enum(COMMANDS), keys: z.optional(z.string().check(z.maxLength(60))) })),
    }),
  },
  /** Opens a screen of the dashboard in a new tab. */
  "page.open": { from: ["content"], request: z.strictObject({ screen: z.enum(["charters", "local", "settings"]) }), reply: none },
  /** The words that were selected in a page for a check, once: they are gone from the worker when this has been answered. */
  "pasted.take": { from: ["page"], request: none },
} as const satisfies Record<string, MessageShape>;

/** A message that our script in Meta's page may send has its reply here, because the server alone looks at it. */
export type MessageShape =
  | { readonly from: readonly ["page"]; readonly request: z.ZodMiniType; readonly reply?: never }
  | { readonly from: readonly SenderKind[]; readonly request: z.ZodMiniType; readonly reply: z.ZodMiniType };

export type Protocol = typeof protocol;
export type MessageType = keyof Protocol;
export type RequestOf<Type extends MessageType> = z.input<Protocol[Type]["request"]>;
type PageReplies = typeof pageReplies;
type Reply<Type extends MessageType> = Protocol[Type] extends { readonly reply: infer Schema extends z.ZodMiniType } ? Schema : never;
/** What a handler gives. A message without a reply has none that one could give: it does not compile. */
export type GivenReply<Type extends MessageType> = z.input<
  Reply<Type> extends never ? (Type extends keyof PageReplies ? PageReplies[Type] : never) : Reply<Type>
>;
/** What our own pages get of it. */
export type ReplyOf<Type extends MessageType> = z.output<Type extends keyof PageReplies ? PageReplies[Type] : Reply<Type>>;

export const MESSAGE_TYPES = Object.keys(protocol) as readonly MessageType[];

/** How a message travels. `requestId` stays the same over all tries of one request and comes back in the answer. */
export const envelopeSchema = z.strictObject({ type: z.string().check(z.maxLength(64)), requestId: z.uuid(), payload: z.unknown() });
export type Envelope = z.output<typeof envelopeSchema>;

/**
 * Why a request was answered without a result. Codes only: no stack, no text. `locked`: the supervisor's key must be opened first.
 * `not-publisher`: the charter is signed, and not by a key of one's own.
 */
export const REFUSAL_CODES = ["not-allowed", "bad-request", "store", "failed", "locked", "not-publisher"] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** What the background sends back. */
export type Answer =
  | { readonly ok: true; readonly requestId: string; readonly payload: unknown }
  | { readonly ok: false; readonly requestId: string; readonly code: RefusalCode };
