/** What the gallery shows: each situation once, each in every language, theme and width of its place. */
export interface Situation {
  readonly place: "panel" | "popup" | "dashboard";
  /** Name of the sample state on the plain page of that place. */
  readonly state: string;
  readonly title: string;
  /** More of the page's address. */
  readonly query?: Readonly<Record<string, string>>;
  /** Pressed before the picture is taken, one after the other. */
  readonly press?: readonly string[];
  /** What has to be there before the picture is taken, and in sight. */
  readonly shows?: string;
  /** Name of its files, where two situations begin with one state. */
  readonly as?: string;
}

const panel = (state: string, title: string, more: Partial<Situation> = {}): Situation => ({ place: "panel", state, title, ...more });
const dashboard = (state: string, title: string, more: Partial<Situation> = {}): Situation => ({
  place: "dashboard",
  state,
  title,
  ...more,
});

export const situations: readonly Situation[] = [
  panel("empty", "Panel: nothing written yet"),
  panel("busy", "Panel: several remarks"),
  panel("forty", "Panel: many remarks"),
  panel("complete", "Panel: nothing to change"),
  panel("unreadable-several", "Panel: the editor cannot be read"),
  panel("absent", "Panel: no composer here"),
  panel("first-run", "Panel: first run"),
  panel("fix-choice", "Panel: a fix with a choice", { shows: ".suggestion" }),
  panel("filler", "Panel: a post called filler", { shows: ".card" }),
  panel("near", "Panel: a card beside its words"),
  panel("sheet-open", "Panel: draft sheet"),
  panel("ignore-asking", "Panel: how far to ignore", { press: [".card-ignore button"] }),
  panel("ignored-list", "Panel: what is ignored"),
  panel("gate-question", "Panel: the gate asks"),
  panel("gate-question-block", "Panel: the gate asks for a reason"),
  panel("lost", "Panel: data was lost"),
  panel("menu", "Panel: menu", { press: ["button[aria-controls]"] }),
  panel("paste-busy", "Panel: a pasted text"),
  panel("paste-ad", "Panel: an ad in three fields"),
  panel("help", "Panel: keyboard and help"),
  panel("command-no-fix", "Panel: a command that has nothing to apply"),
  panel("long-words", "Panel: long words and addresses"),
  { place: "popup", state: "reading", title: "Popup: reading" },
  { place: "popup", state: "unreadable", title: "Popup: the editor cannot be read" },
  { place: "popup", state: "lost", title: "Popup: data was lost" },
  dashboard("busy", "Dashboard: drafts"),
  dashboard("empty", "Dashboard: no draft yet"),
  dashboard("first-run", "Dashboard: first run"),
  dashboard("check", "Dashboard: a text to check", { query: { text: "1" } }),
  dashboard("settings", "Dashboard: settings"),
  dashboard("settings-off", "Dashboard: settings, with reading and figures off"),
  dashboard("local", "Dashboard: what is kept"),
  dashboard("reviews", "Dashboard: reviews"),
  dashboard("reviews", "Dashboard: a review opened", { press: [".desk-row-open"], shows: ".desk-text", as: "review-open" }),
  dashboard("reviews-empty", "Dashboard: no review waits"),
  dashboard("reviews-locked", "Dashboard: a decision that waits for the key", {
    press: [".desk-row-open", ".desk-decide button", ".desk-form [data-look=primary]"],
    shows: ".desk-passphrase",
  }),
  dashboard("charters", "Dashboard: charters"),
  dashboard("no-charters", "Dashboard: no charter yet"),
  dashboard("posts", "Dashboard: posts that went out"),
  dashboard("posts-empty", "Dashboard: no post yet"),
  dashboard("ignores", "Dashboard: ignored remarks"),
  dashboard("taste", "Dashboard: the house's taste"),
  dashboard("figures", "Dashboard: how right the rules are"),
  dashboard("team", "Dashboard: team"),
  dashboard("team-empty", "Dashboard: nobody in the team yet"),
  dashboard("mine", "Dashboard: what is stored about the author"),
];

/** One way to look at a situation. Sizes in CSS pixels. */
export interface Look {
  readonly name: string;
  readonly language: "fr" | "en";
  readonly theme: "light" | "dark";
  readonly width: number;
  readonly height: number;
  readonly forcedColours?: true;
  readonly direction?: "rtl";
}

const widths: Readonly<Record<Situation["place"], readonly (readonly [number, number])[]>> = {
  panel: [
    [360, 720],
    [1280, 860],
    [1920, 1000],
  ],
  popup: [[352, 600]],
  dashboard: [
    [360, 720],
    [1280, 860],
    [1920, 1000],
  ],
};

/** Every language, theme and width; then strong zoom, forced colours, and (for the panel) right to left. */
export function looksOf({ place }: Situation): readonly Look[] {
  const usual = widths[place].flatMap(([width, height]) =>
    (["fr", "en"] as const).flatMap((language) =>
      (["light", "dark"] as const).map((theme) => ({ name: `${language} ${theme} ${width}`, language, theme, width, height })),
    ),
  );
  const plain = { language: "fr", theme: "light" } as const;
  const [width, height] = widths[place].at(Math.min(1, widths[place].length - 1)) ?? [1280, 860];
  return [
    ...usual,
    // 1280 × 1024 at 400 %.
    ...(place === "popup" ? [] : [{ ...plain, name: "fr zoom 400", width: 320, height: 256 }]),
    { ...plain, name: "fr forced colours", width, height, forcedColours: true },
    ...(place === "panel" ? [{ ...plain, name: "fr right to left", width, height, direction: "rtl" as const }] : []),
  ];
}
