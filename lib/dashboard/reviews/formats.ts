import type { ReviewRecord } from "../../review";

type Read =
  | { readonly ok: true; readonly records: readonly ReviewRecord[] }
  | { readonly ok: false; readonly reason: "unreadable" | "newer" | "too-large" };
export const serialiseReviews = (records: readonly ReviewRecord[]): string => JSON.stringify(records);
export const parseReviews = (_text: string): Read => ({ ok: false, reason: "unreadable" });
export const fromChatText = (_text: string): Read => ({ ok: false, reason: "unreadable" });
export const toChatText = (records: readonly ReviewRecord[]): string => JSON.stringify(records);
