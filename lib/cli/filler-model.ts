import file from "../../assets/filler/model.json";
import { type FillerModel, readFillerModel } from "../check";
import type { Terminal } from "./terminal";

/** The trained part of the filler judgement as the product ships it; when it is damaged that is said, and evidence judges alone. */
export function shippedFillerModel(terminal: Pick<Terminal, "complain">): FillerModel | undefined {
  const read = readFillerModel(file);
  if (read.ok) return read.model;
  terminal.complain(`ligne: assets/filler/model.json is not used. ${read.reason}`);
  return undefined;
}
