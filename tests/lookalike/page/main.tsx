/** @jsxImportSource react */
import type { ComponentType } from "react";
import { createRoot } from "react-dom/client";
import { PageFeed } from "./dialog/PageFeed";
import { evictForeign } from "./evict-foreign";
import { expose } from "./expose";
import { has } from "./flags";
import "./styles.css";
import { SuiteApp } from "./suite/SuiteApp";

const fixtures: Readonly<Record<string, readonly ["suite" | "dialog", ComponentType]>> = {
  "business.facebook.com": ["suite", SuiteApp],
  "www.facebook.com": ["dialog", PageFeed],
};

const [name, Fixture] = fixtures[location.hostname] ?? ["suite", SuiteApp];
expose(location.pathname.includes("/reels_composer") ? "reels" : name);
const place = document.querySelector("body > div");
if (place) createRoot(place).render(<Fixture />);
if (has("evict-foreign")) evictForeign();
