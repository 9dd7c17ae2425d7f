import type { CompileError } from "./compiled";
import type { Language } from "./draft";
import { compileHouseRules } from "./house";
import type { OwnRules } from "./own-rules";
import { runSelfTests, type SelfTestFailure } from "./self-tests";

/** The rules that a charter states itself, of every kind, with their examples. */
export const houseRules: OwnRules = {
  compile: compileHouseRules,
  test: (charter, rules, language) => runSelfTests(charter, rules).failures.map((failure) => testError(failure, language)),
};

function testError({ rule, path, sort, text, found }: SelfTestFailure, language: Language): CompileError {
  const messages = {
    flags: {
      fr: "La règle ne dit rien de cet exemple, qu’elle devrait relever ; corrigez l’un ou l’autre.",
      en: "The rule says nothing about this example, which it should flag; mend one or the other.",
    },
    passes: {
      fr: `La règle relève cet exemple, qu’elle devrait laisser passer (« ${found ?? ""} ») ; corrigez l’un ou l’autre.`,
      en: `The rule flags this example, which it should let pass (“${found ?? ""}”); mend one or the other.`,
    },
  };
  return { rule, path, value: text, message: messages[sort][language] };
}
