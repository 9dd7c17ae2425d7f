import { TAB_STATE } from "./answer-tab-state";
import { type TabState, tabStateSchema } from "./tab-state";

/** `no-script`: our script does not run in that tab, or did not answer; `bad-reply`: an older script answered. */
export type TabStateResult =
  | { readonly ok: true; readonly state: TabState }
  | { readonly ok: false; readonly reason: "no-script" | "bad-reply" };

/** The popup's side: `send` is `tabs.sendMessage` to the top frame of the tab in front. */
export async function askTabState(send: (message: { type: typeof TAB_STATE }) => Promise<unknown>): Promise<TabStateResult> {
  let answer: unknown;
  try {
    answer = await send({ type: TAB_STATE });
  } catch {
    return { ok: false, reason: "no-script" };
  }
  if (answer === undefined || answer === null) return { ok: false, reason: "no-script" };
  const state = tabStateSchema.safeParse(answer);
  return state.success ? { ok: true, state: state.data } : { ok: false, reason: "bad-reply" };
}
