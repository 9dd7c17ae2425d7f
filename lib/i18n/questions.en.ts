import type { Messages } from "./message";

/** Words of the twelve questions in English. */
export const questionsEn = {} as const satisfies Messages;
