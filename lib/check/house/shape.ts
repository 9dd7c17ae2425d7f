/**
 * A word's shape: `X` one capital, `x` one small letter, `9` one digit, `+` behind it one or more; any other sign stands for
 * itself. `Xx+` is « Nantes », `X+` « TVA », `9+` « 2026 ». Each run takes all it can.
 */
export function createShape(shape: string): (word: string) => boolean {
  const parts = Array.from(shape.matchAll(/(\P{Mn})(\+?)/gu), ([, sign = "", more]) => ({ sign, isRun: more === "+" }));
  return (word) => {
    const characters = [...word];
    let at = 0;
    for (const { sign, isRun } of parts) {
      const from = at;
      while (at < characters.length && isOf(characters[at] ?? "", sign) && (isRun || at === from)) at++;
      if (at === from) return false;
    }
    return at === characters.length;
  };
}

function isOf(character: string, sign: string): boolean {
  if (sign === "X") return /^\p{Lu}$/u.test(character);
  if (sign === "x") return /^\p{Ll}$/u.test(character);
  return sign === "9" ? /^\p{N}$/u.test(character) : character === sign;
}
