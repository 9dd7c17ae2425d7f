import type { TranslationOf } from "./message";
import type { questionsEn } from "./questions.en";

/** Words of the twelve questions in French. */
export const questionsFr = {} as const satisfies TranslationOf<typeof questionsEn>;
