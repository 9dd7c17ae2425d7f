import type { Charter } from "../charter";
import { charterDocument, type DocumentInputs } from "./document";
import { escaped, htmlOf } from "./node";
import { documentStyle } from "./style";

/** A page of its own: no script, nothing from elsewhere, its looks inside (T11). */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** The document as one HTML file that any browser opens and prints. */
export function documentPage(inputs: DocumentInputs): string {
  const document = charterDocument(inputs);
  return `<!doctype html>
<html lang="${inputs.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(titleOf(inputs.charter, document))}</title>
<style>${documentStyle}</style>
</head>
<body class="charter-page"><main>${htmlOf(document)}</main></body>
</html>
`;
}

function titleOf({ identity, version }: Charter, document: ReturnType<typeof charterDocument>): string {
  const [header] = document.children;
  const [heading] = typeof header === "object" ? header.children : [];
  const [title] = typeof heading === "object" ? heading.children : [];
  return `${typeof title === "string" ? title : identity.pageName}, ${version}`;
}

/** `atelier-1.2.0.html`: what the file is called. */
export function documentName({ id, version }: Charter): string {
  return `${id.replaceAll(":", "-")}-${version}.html`;
}
