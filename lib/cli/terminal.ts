/** What a command needs of the outside world; an argument, so that commands run in tests without a process. */
export interface Terminal {
  /** Standard input, in chunks of bytes. */
  readonly input: AsyncIterable<Uint8Array>;
  /** Opens a file; reading it throws the system's error. */
  openFile(path: string): AsyncIterable<Uint8Array>;
  /** Writes to standard output; settles once more may be written. */
  print(text: string): Promise<void>;
  /** Writes one line to standard error. */
  complain(line: string): void;
  /** True when standard output understands colours and the reader wants them. */
  readonly colour: boolean;
  /** True when standard input is a keyboard. */
  readonly interactive: boolean;
  /** ISO 8601 date and time; the only clock of the command line. */
  now(): string;
}

/** 0: nothing stops the draft, or the charter holds. 1: a `block` finding, a refused charter, a failed example. 2: wrong usage or something that could not be read. */
export type ExitCode = 0 | 1 | 2;

/** A command of `ligne`: one file, one line in `commands.ts`. */
export interface Command {
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `--help` prints. */
  readonly help: string;
  run(args: readonly string[], terminal: Terminal): Promise<ExitCode>;
}
