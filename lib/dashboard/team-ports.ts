/** The outside world of the team screen. */
export interface TeamPorts {
  /** Hands a file to the reader. */
  download(name: string, text: string): void;
  /** Runs `callback` once after `milliseconds` and returns what calls it off. */
  schedule(callback: () => void, milliseconds: number): () => void;
}
