/** @jsxImportSource react */
import { type MouseEvent, useEffect, useReducer, useState } from "react";
import { Notice } from "../controls";
import { DockedChat } from "../decoys";
import { direction, labelDocument, say } from "../locale";
import type { TextKey } from "../locale/en";
import { Composer } from "./Composer";
import { Home, Planner, PublishedPosts } from "./places";
import { Reels } from "./Reels";
import { addressOf, goTo } from "./route";

const places: readonly { path: string; label: TextKey; shows(path: string): boolean }[] = [
  { path: "/latest/home", label: "navHome", shows: (path) => path.startsWith("/latest/home") },
  { path: "/latest/content_calendar", label: "navPlanner", shows: (path) => path.startsWith("/latest/content_calendar") },
  { path: "/latest/posts/published_posts", label: "navContent", shows: (path) => path.startsWith("/latest/posts") },
  { path: "/latest/inbox", label: "navInbox", shows: () => false },
  { path: "/latest/insights", label: "navInsights", shows: () => false },
];

function titleOf(path: string): TextKey {
  if (path.includes("/reels_composer")) return "createReel";
  return path.includes("/composer") ? "createPost" : (places.find((place) => place.shows(path))?.label ?? "navHome");
}

function usePath(): string {
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    const follow = () => setPath(location.pathname);
    addEventListener("popstate", follow);
    return () => removeEventListener("popstate", follow);
  }, []);
  return path;
}

function Place({ path, onKeystroke }: { path: string; onKeystroke(): void }) {
  if (path.includes("/latest/reels_composer")) return <Reels onKeystroke={onKeystroke} />;
  if (path.includes("/latest/composer")) return <Composer onKeystroke={onKeystroke} />;
  if (path.startsWith("/latest/content_calendar")) return <Planner />;
  if (path.startsWith("/latest/posts")) return <PublishedPosts />;
  return <Home />;
}

/** The shell: navigation, main part, a docked chat; places change without loading a page. */
export function SuiteApp() {
  const path = usePath();
  const [, render] = useReducer((count: number) => count + 1, 0);
  useEffect(() => labelDocument(titleOf(path)), [path]);
  const follow = (target: string) => (event: MouseEvent) => {
    event.preventDefault();
    goTo(target);
  };
  return (
    <div className="suite" dir={direction}>
      <nav className="side">
        <div className="brand">
          <span className="mark" aria-hidden="true" />
          {say("brand")}
        </div>
        <input type="search" placeholder={say("search")} aria-label={say("search")} className="search" />
        {places.map((place) => (
          <a
            key={place.path}
            href={addressOf(place.path)}
            aria-current={place.shows(path) ? "page" : undefined}
            onClick={follow(place.path)}
          >
            {say(place.label)}
          </a>
        ))}
        <a
          className="side-create"
          href={addressOf("/latest/composer/?asset_id=1")}
          onClick={follow("/latest/composer/?asset_id=1&context_ref=POSTS")}
        >
          {say("createPost")}
        </a>
        <Notice />
      </nav>
      <div role="main" className="main">
        <Place path={path} onKeystroke={render} />
      </div>
      <DockedChat />
    </div>
  );
}
