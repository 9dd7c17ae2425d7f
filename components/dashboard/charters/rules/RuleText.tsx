import type { JSX } from "preact";
import { useEffect, useId, useState } from "preact/hooks";
import { fieldsOf, formOf, type HouseRules, isSame, type OpenRule, valueAt } from "../../../../lib/dashboard";
import type { PagesTranslator } from "../../../../lib/i18n";
import { Button } from "../../../ui";
import { type PlacedError, pathWords, placedErrors } from "./placed-errors";

interface RuleTextProps {
  readonly t: PagesTranslator;
  readonly rules: HouseRules;
  readonly open: OpenRule;
  readonly errors: readonly PlacedError[];
}

/** The open rule as JSON, for whoever writes it faster so; what cannot be read is said with its line, the rest with its path. */
export function RuleText({ t, rules, open, errors }: RuleTextProps): JSX.Element {
  const id = useId();
  const [text, setText] = useState(() => print(open.draft));
  const [syntax, setSyntax] = useState<readonly PlacedError[]>([]);
  // The rule changed elsewhere (undo): the text follows. What was typed and means the same stays as it was typed.
  useEffect(() => {
    setText((typed) => (isSame(read(typed), open.draft) || syntax.length > 0 ? typed : print(open.draft)));
  }, [open.draft, syntax]);
  const form = formOf(open.draft);
  const missing = form
    ? [...new Set(fieldsOf(form).map(({ path }) => String(path[0])))].filter((key) => valueAt(open.draft, [key]) === undefined)
    : [];
  const type = async (next: string) => {
    setText(next);
    setSyntax(placedErrors(await rules.writeText(next), t));
  };
  const shown = [...syntax, ...errors];
  return (
    <div class="field rule-text">
      <label for={id}>{t("rules.textLabel")}</label>
      <textarea
        id={id}
        class="input code"
        rows={Math.min(Math.max(text.split("\n").length + 1, 12), 30)}
        spellcheck={false}
        value={text}
        aria-invalid={shown.length > 0}
        aria-describedby={`${id}-about ${id}-errors`}
        onInput={(event) => void type(event.currentTarget.value)}
      />
      <p id={`${id}-about`} class="field-about">
        {t("rules.textAbout")}
      </p>
      <ul id={`${id}-errors`} class="field-error" aria-live="polite">
        {shown.slice(0, 10).map((error) => (
          <li key={`${pathWords(error.steps)}/${error.inFile}`}>
            {error.inFile.startsWith(pathWords(error.steps)) ? error.inFile : `${pathWords(error.steps)} · ${error.inFile}`}
          </li>
        ))}
      </ul>
      {missing.length > 0 && syntax.length === 0 && (
        <div class="rule-keys">
          <span class="quiet">{t("rules.keys")}</span>
          {missing.map((key) => (
            <Button
              key={key}
              look="link"
              label={t("rules.keyAdd", { key })}
              onPress={() => void type(print({ ...open.draft, [key]: sample(key) }))}
            >
              {key}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

function print(rule: unknown): string {
  return JSON.stringify(rule, undefined, 2);
}

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Something of the right shape to begin with. */
function sample(key: string): unknown {
  if (key === "message" || key === "why") return { fr: "…", en: "…" };
  if (key === "except") return { terms: ["…"] };
  if (key === "near") return { terms: ["…"], within: 5 };
  if (key === "examples") return { flags: ["…"], passes: ["…"] };
  if (key === "if") return { terms: ["…"] };
  if (key === "then") return { require: { terms: ["…"] } };
  if (key === "languages") return ["fr"];
  if (key === "scope") return "first-line";
  if (key === "link") return "https://";
  if (key === "all") return true;
  if (["terms", "patterns", "pages", "pillars", "keep", "strip"].includes(key)) return ["…"];
  if (["min", "max", "limit", "atLeast", "atLeastLetters"].includes(key)) return 1;
  return "";
}
