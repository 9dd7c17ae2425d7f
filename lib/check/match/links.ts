import type { Link } from "../post";

/** Endings of addresses written without `https://`; those that are also everyday words only count with a path. */
const ENDINGS =
  "com|fr|org|net|eu|be|ch|ca|uk|io|info|biz|ly|gl|gg|shop|store|app|dev|example|test|paris|bzh|alsace|corsica|quebec|asso|gouv|edu|gov|tv|lu|mc|cc|pro|online|site|web|cat|london|wales|scot|ie|au|nz|us|de|es|it|nl|pt|at|co|me|to|in|is|so|no|la|page|link|social|news|blog|club|team|group|agency|studio|design|space|tech|digital|cloud|ai|gy|cx|sh|id|ee";
const ENDINGS_ALONE =
  /\.(?:com|fr|org|net|eu|ch|ca|uk|io|info|biz|ly|gl|example|paris|bzh|alsace|corsica|quebec|gouv|edu|gov|tv|lu|london|wales|scot|ie|au|nz|nl|pt)$/i;
const LINK =
  /(?:(https?):\/\/(?:[^\s/?#@]*@)?|(?<![\p{L}\p{N}@._/-])(?=www\.|[\p{L}\p{N}-]+\.[\p{L}\p{N}.-]*))([\p{L}\p{N}][\p{L}\p{N}-]*(?:\.[\p{L}\p{N}][\p{L}\p{N}-]*)+|localhost)(:\d{1,5})?((?:[/?#][^\s<>«»“”"]*)?)/giu;
const ENDING = new RegExp(`\\.(?:${ENDINGS}|[\\p{L}]{2}\\.(?:uk|au|nz))$`, "iu");
const TRAILING = /[.,;:!?…'’*_]+$/u;

/** Web links as Facebook would link them: with a scheme, with `www.`, or a bare host with a usual ending. E-mail addresses are no links. */
export function findLinks(text: string): Link[] {
  if (!mayHoldLink(text)) return [];
  const links: Link[] = [];
  for (const match of text.matchAll(LINK)) {
    const [whole, scheme = "", host = "", port = "", rest = ""] = match;
    if (text[match.index + whole.length] === "@") continue;
    if (scheme === "" && !isBareHost(host, rest)) continue;
    const raw = trimEnd(whole, whole.length - rest.length - port.length);
    links.push({ start: match.index, end: match.index + raw.length, raw, ...parts(raw, scheme, host, port) });
  }
  return links;
}

/** Whether a point stands between two signs, or a scheme's mark anywhere: without either there is no link. */
function mayHoldLink(text: string): boolean {
  for (let at = text.indexOf("."); at >= 0; at = text.indexOf(".", at + 1)) {
    const after = text.charCodeAt(at + 1);
    if (at > 0 && text.charCodeAt(at - 1) > 0x20 && (after > 0x80 || (after > 0x2f && after < 0x3a) || (after > 0x40 && after < 0x7b)))
      return true;
  }
  return text.includes("://");
}

function isBareHost(host: string, rest: string): boolean {
  if (/^www\./iu.test(host)) return true;
  if (!ENDING.test(host) || /^[\d.]+$/u.test(host)) return false;
  return rest.startsWith("/") || ENDINGS_ALONE.test(host);
}

/** Drops the punctuation of the sentence around the link; closing brackets stay as far as the link opened them. */
function trimEnd(raw: string, hostEnd: number): string {
  let link = raw;
  for (;;) {
    const shorter = link.replace(TRAILING, "");
    const closing = shorter.at(-1);
    const next =
      (closing === ")" && shorter.split(")").length > shorter.split("(").length) || closing === "]" || closing === "}"
        ? shorter.slice(0, -1)
        : shorter;
    if (next.length < hostEnd || next === link) return link.length >= hostEnd ? link : raw.slice(0, hostEnd);
    link = next;
  }
}

function parts(raw: string, scheme: string, host: string, port: string) {
  const rest = raw.slice(raw.toLowerCase().indexOf(host.toLowerCase()) + host.length + port.length);
  const hashAt = rest.indexOf("#");
  const hash = hashAt < 0 ? "" : rest.slice(hashAt + 1);
  const beforeHash = hashAt < 0 ? rest : rest.slice(0, hashAt);
  const queryAt = beforeHash.indexOf("?");
  return {
    host: host.toLowerCase().replace(/^www\./u, ""),
    path: queryAt < 0 ? beforeHash : beforeHash.slice(0, queryAt),
    query: queryAt < 0 ? "" : beforeHash.slice(queryAt + 1),
    hash,
    scheme: scheme.toLowerCase(),
  };
}
