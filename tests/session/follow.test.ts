import { describe, expect, it } from "vitest";
import { followDrafts } from "../../lib/session";

function bench() {
  const log: string[] = [];
  const tasks: { task: () => void; signal: AbortSignal }[] = [];
  const follow = followDrafts(
    {
      open: ({ page, surface }) => log.push(`open ${page?.id ?? "-"} ${surface}`),
      close: () => log.push("close"),
      unreadable: (reason) => log.push(reason),
    },
    (task, _milliseconds, signal) => tasks.push({ task, signal }),
    new AbortController().signal,
  );
  const wait = () => {
    for (const { task, signal } of tasks.splice(0)) if (!signal.aborted) task();
  };
  return { log, follow, wait };
}

const post = { status: "reading", page: { id: "1", name: "Atelier" }, surface: "facebook-post" } as const;

describe("where one draft ends and the next begins", () => {
  it("goes on through a composer that is drawn anew", () => {
    const { log, follow, wait } = bench();
    follow(post);
    follow({ status: "absent" });
    follow(post);
    wait();
    expect(log).toEqual(["open 1 facebook-post"]);
  });

  it("ends when the composer stays away, and begins again when it is back", () => {
    const { log, follow, wait } = bench();
    follow(post);
    follow({ status: "absent" });
    wait();
    follow(post);
    expect(log).toEqual(["open 1 facebook-post", "close", "open 1 facebook-post"]);
  });

  it("begins anew for another Page or another surface, and not when only the Page's name is drawn later", () => {
    const { log, follow } = bench();
    follow({ ...post, page: { id: "1" } });
    follow(post);
    follow({ ...post, page: { id: "2" } });
    follow({ ...post, page: { id: "2" }, surface: "facebook-reel" });
    expect(log).toEqual(["open 1 facebook-post", "open 2 facebook-post", "open 2 facebook-reel"]);
  });

  it("F6 ends at once when the page is left, and begins a new draft when the browser brings the page back", () => {
    const { log, follow } = bench();
    follow(post);
    follow({ status: "left" });
    follow(post);
    expect(log).toEqual(["open 1 facebook-post", "close", "open 1 facebook-post"]);
  });

  it("F24 notes an editor that cannot be read, also when no draft was read before", () => {
    const { log, follow } = bench();
    follow({ status: "unreadable", reason: "signals-disagree" });
    expect(log).toEqual(["open - facebook-post", "signals-disagree"]);
  });
});
