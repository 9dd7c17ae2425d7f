const decoder = new TextDecoder("utf-8", { fatal: true });

/** Text of UTF-8 bytes without its byte order mark, or a sentence about why it cannot be read. */
export function decodeText(bytes: Uint8Array): { readonly text: string } | { readonly reason: string } {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { reason: "is written in UTF-16; save it as UTF-8" };
  }
  try {
    return { text: decoder.decode(bytes) };
  } catch {
    return { reason: "is not valid UTF-8; save it as UTF-8" };
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "reading it is not allowed",
  EPERM: "reading it is not allowed",
  ENOTDIR: "part of its path is not a folder",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "its name is too long",
};

/** Why the system would not give us a file; anything but a system error is a bug and is thrown on. */
export function describeReadError(error: unknown): string {
  if (!(error instanceof Error) || !("code" in error)) throw error;
  return REASONS[String(error.code)] ?? `the system says ${String(error.code)}`;
}
