/**
 * Who may import whom; types count as imports. Each room lists what it may reach; everything else is reported.
 * `tests/structure/imports.test.ts` plants a forbidden type-only import and expects it here.
 */
const npm = (...names) => names.map((name) => `^node_modules/(?:@types/)?${name}(?:/|$)`);
const room = (...names) => names.map((name) => `^lib/${name}/index\\.tsx?$`);

/** room → what it may import beside its own files. */
const rooms = {
  charter: [...npm("zod")],
  check: [...room("charter")],
  patterns: [...room("check"), ...npm("re2js")],
  metrics: [...room("check", "charter"), ...npm("zod")],
  posts: [...room("check", "metrics"), ...npm("papaparse", "zod")],
  composer: [...room("check")],
  messages: [...room("charter", "check", "metrics", "posts", "review", "trust"), "^lib/browser\\.ts$", ...npm("zod")],
  store: [...room("backup", "charter", "metrics", "posts", "review", "trust"), ...npm("dexie", "zod")],
  background: [...room("charter", "check", "messages", "metrics", "posts", "policy", "review", "store", "trust"), "^lib/browser\\.ts$"],
  session: [...room("check", "charter", "messages", "metrics", "posts")],
  panel: [...room("check", "charter", "metrics", "messages", "i18n", "posts", "review"), ...npm("@preact/signals", "@preact/signals-core")],
  dashboard: [
    ...room("backup", "check", "charter", "document", "metrics", "messages", "i18n", "posts", "outline", "review", "trust"),
    ...npm("@preact/signals", "@preact/signals-core"),
  ],
  i18n: [],
  outline: [],
  document: [...room("charter", "check", "i18n", "outline")],
  trust: [],
  policy: [...room("charter", "trust"), ...npm("zod")],
  backup: [...room("trust"), ...npm("zod")],
  review: [...room("check", "charter", "trust"), ...npm("zod")],
  learning: [...room("check", "charter"), ...npm("zod")],
  cli: [
    ...room("charter", "check", "document", "i18n", "metrics", "patterns"),
    ...npm("papaparse"),
    "^assets/filler/model\\.json$",
    "^(?:node:)?(?:fs|path|url|util|process|stream|os|readline|events|buffer|tty|zlib)(?:/|$)",
  ],
};

const fences = Object.entries(rooms).map(([name, allowed]) => ({
  name: `room-${name}`,
  comment: `lib/${name} may import only what ARCHITECTURE.md lists for it, and other rooms through their index.`,
  severity: "error",
  from: { path: `^lib/${name}/` },
  to: { pathNot: [`^lib/${name}/`, ...allowed] },
}));

module.exports = {
  forbidden: [
    ...fences,
    {
      name: "unknown-room",
      severity: "error",
      comment: "A new room needs a line in .dependency-cruiser.cjs.",
      from: { path: "^lib/[^/]+/", pathNot: `^lib/(?:${Object.keys(rooms).join("|")})/` },
      to: {},
    },
    {
      name: "components-are-looks",
      severity: "error",
      comment: "Components get props and call back; they never reach browser, store, composer or messages.",
      from: { path: "^components/" },
      to: {
        pathNot: [
          "^components/",
          "^assets/",
          ...room("panel", "dashboard", "i18n", "check", "charter", "posts", "document", "review", "trust"),
          ...npm("preact", "@preact/signals"),
        ],
      },
    },
    {
      name: "front-door",
      severity: "error",
      comment: "Another room is entered through its index.ts.",
      from: { path: "^(?:entrypoints|components)/" },
      to: { path: "^lib/[^/]+/", pathNot: "^lib/[^/]+/index\\.tsx?$" },
    },
    {
      name: "only-background-opens-the-store",
      severity: "error",
      from: { path: "^(?:entrypoints|components)/", pathNot: "^entrypoints/background\\.ts$" },
      to: { path: "^(?:lib/(?:store|background)/|node_modules/dexie/)", reachable: true },
    },
    {
      name: "one-site-of-the-extension-api",
      severity: "error",
      from: { pathNot: "^lib/browser\\.ts$" },
      to: { path: "^(?:node_modules/(?:(?:@types/)?webextension-polyfill/|@wxt-dev/browser/|wxt/dist/browser\\.)|webextension-polyfill$)" },
    },
    {
      name: "types-only",
      severity: "error",
      comment: "The check knows a charter's shape, the panel and the session a message's shape; none of them may pull in the code.",
      from: { path: "^lib/(?:check|patterns|composer|session|panel|dashboard)/" },
      to: { path: "^lib/(?:charter|messages)/index\\.ts$", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "types-only-of-the-check",
      severity: "error",
      comment: "The composer reads, the session notes, patterns run; none of them judges.",
      from: { path: "^lib/(?:composer|session|patterns)/" },
      to: { path: "^lib/check/index\\.ts$", dependencyTypesNot: ["type-only"] },
    },
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    { name: "nothing-from-tests", severity: "error", from: { path: "^(?:lib|components|entrypoints)/" }, to: { path: "^tests/" } },
    {
      name: "not-resolvable",
      severity: "error",
      comment: "The types of the extension API are written for a package that we do without.",
      from: {},
      to: { couldNotResolve: true, pathNot: "^webextension-polyfill$" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "^node_modules" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "browser", "default", "types"],
      extensions: [".ts", ".tsx", ".js", ".mjs", ".json", ".css"],
    },
  },
};
