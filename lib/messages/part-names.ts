/** The parts of our own script that the one in Meta's page may ask for; nothing else can be asked for. */
export const PART_NAMES = [
  "check",
  "check-fr",
  "check-en",
  "check-all",
  "check-all-fr",
  "check-all-en",
  "charter",
  "filler",
  "filler-fr",
  "filler-en",
  "patterns",
  "review",
  "weights",
] as const;
