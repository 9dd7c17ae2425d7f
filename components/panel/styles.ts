import tokens from "../../assets/tokens.css?inline";
import primitives from "../ui/ui.css?inline";
import cards from "./styles/cards.css?inline";
import filler from "./styles/filler.css?inline";
import frame from "./styles/frame.css?inline";
import gate from "./styles/gate.css?inline";
import head from "./styles/head.css?inline";
import kept from "./styles/kept.css?inline";
import messages from "./styles/messages.css?inline";
import near from "./styles/near.css?inline";
import paste from "./styles/paste.css?inline";
import pick from "./styles/pick.css?inline";
import substance from "./styles/substance.css?inline";
import tabAndWidths from "./styles/tab-and-widths.css?inline";

/** Everything the panel needs to look right, as one style sheet text: for a shadow root or a plain page. Later parts win. */
export const panelStyles: string = [
  tokens,
  primitives,
  frame,
  head,
  substance,
  cards,
  filler,
  kept,
  messages,
  near,
  pick,
  paste,
  tabAndWidths,
  gate,
].join("\n");
