import type { Row } from "./rows";

/** Counts of our own drafts by language and label, for their card: length in words, and shares of what could give a label away. */
export function draftCounts(rows: readonly Row[]): string {
  const head = ["drafts", "texts", "words", "emoji", "figure", "!", "?", "hashtag", "word in capitals"];
  const ours = rows.filter(({ source }) => source.isOurs);
  const lines = [...new Set(ours.map(({ language }) => language))].flatMap((language) =>
    ([1, 0] as const).map((label) => {
      const texts = ours.filter((row) => row.language === language && row.label === label).map(({ text }) => text);
      return [
        `${language}, ${label === 1 ? "filler" : "useful"}`,
        texts.length,
        meanWords(texts),
        ...SIGNS.map((sign) => share(texts, sign)),
      ];
    }),
  );
  return [head, head.map(() => "---"), ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

const SIGNS = [/\p{Extended_Pictographic}/u, /\d/, /!/, /\?/, /#\p{L}/u, /(?<!\p{L})\p{Lu}{3,}(?!\p{L})/u];

function meanWords(texts: readonly string[]): string {
  const words = texts.reduce((sum, text) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
  return (words / Math.max(1, texts.length)).toFixed(1);
}

function share(texts: readonly string[], sign: RegExp): string {
  return `${((100 * texts.filter((text) => sign.test(text)).length) / Math.max(1, texts.length)).toFixed(0)} %`;
}
