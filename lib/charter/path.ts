/** Where something stands in a charter, step by step from its root. */
export type CharterPath = readonly (string | number)[];

/** `["rules", 3, "use"]` → `rules[3].use`; keys that are not plain words are quoted: `builtins["my rule"]`. */
export function formatPath(path: CharterPath): string {
  let text = "";
  for (const step of path) {
    if (typeof step === "number") text += `[${step}]`;
    else if (/^[\p{L}_][\p{L}\p{N}_-]*$/u.test(step)) text += text === "" ? step : `.${step}`;
    else text += `[${showText(step)}]`;
  }
  return text;
}

/** Characters that cannot be seen or turn the direction of text are written as `\u202E`. */
export function showText(text: string): string {
  const cut = text.length > 80 ? `${text.slice(0, 80)}…` : text;
  return JSON.stringify(cut).replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    return code.length > 4 ? `\\u{${code}}` : `\\u${code}`;
  });
}
