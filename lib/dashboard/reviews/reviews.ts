import type { PageInputs } from "../inputs";
import { type CharterHelp, createCharterHelp } from "./charter-help";
import { createReviewDesk, type ReviewDesk } from "./desk";
import { createReviewFiles, type FilePorts, type ReviewFiles } from "./files";
import { createReviewFolder, type FolderPort, type ReviewFolder } from "./folder";
import { createMine, type MineState } from "./mine";

/** The outside world of the review screen. */
export interface ReviewPorts extends FilePorts {
  /** Watches a folder; nothing where the browser cannot. */
  readonly folder?: FolderPort | undefined;
  /** Opens the reviewer's key of this computer. False: that is not its passphrase. */
  unlock(passphrase: string): Promise<boolean>;
}

/** All that the review screen shows and can do. */
export interface ReviewsState {
  readonly desk: ReviewDesk;
  readonly help: CharterHelp;
  readonly files: ReviewFiles;
  readonly folder: ReviewFolder;
  readonly mine: MineState;
}

export function createReviews(inputs: PageInputs, ports: ReviewPorts): ReviewsState {
  const desk = createReviewDesk({ ...inputs, unlock: ports.unlock });
  const files = createReviewFiles(inputs, ports);
  return {
    desk,
    help: createCharterHelp(inputs),
    files,
    folder: createReviewFolder(files, ports.folder, inputs.signal),
    mine: createMine(inputs, ports, desk, desk.load),
  };
}
