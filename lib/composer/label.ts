/**
 * Accessible names seen on Meta's text fields. Only an optional hint: the wording is translated and reworded now and then.
 * English, Vietnamese and Brazilian Portuguese are the languages for which public evidence was found (2020 to October 2026);
 * no other wording is guessed.
 */
export type LabelLanguage = "en" | "vi" | "pt-BR";

interface KnownLabel {
  readonly language: LabelLanguage;
  /** A group `name` holds the Page's name where the label carries it. */
  readonly pattern: RegExp;
}

const knownLabels: readonly KnownLabel[] = [
  { language: "en", pattern: /^Write into the dialogue box to include text with your post\.$/ },
  { language: "vi", pattern: /^Hãy viết vào ô hộp thoại để thêm văn bản vào bài viết\.$/ },
  { language: "vi", pattern: /^Mô tả thước phim của bạn để mọi người biết nội dung thước phim$/ },
  { language: "pt-BR", pattern: /^Escreva na caixa de diálogo o texto a ser adicionado (?:à publicação|ao post)\.$/ },
  { language: "en", pattern: /^What's on your mind(?:, (?<name>.+))?\?$/ },
  { language: "en", pattern: /^Create a public post…$/ },
  { language: "en", pattern: /^Describe your reel\.\.\.$/ },
  { language: "vi", pattern: /^(?:(?<name>.+) ơi, )?bạn đang nghĩ gì thế\?$/ },
];

/** Text as a reader hears it: Meta's labels carry zero-width spaces and uneven white space. */
export function cleanLabel(label: string): string {
  return label.replaceAll("\u200B", "").replaceAll("\u2019", "'").replaceAll(/\s+/g, " ").trim().normalize("NFC");
}

/** What is known of a field's accessible name: its language and, on facebook.com, the Page's name. Nothing for unknown wording. */
export function recogniseLabel(label: string | null): { readonly language: LabelLanguage; readonly name?: string } | undefined {
  if (label === null) return undefined;
  const clean = cleanLabel(label);
  for (const { language, pattern } of knownLabels) {
    const match = pattern.exec(clean);
    if (match) return { language, ...(match.groups?.name && { name: match.groups.name }) };
  }
  return undefined;
}
