/** The HTML document of every look-alike page, and the policy it is served with. */

/** Content security policy: scripts and styles of the page itself or with this answer's nonce; the shape observed on facebook.com. */
export function contentSecurityPolicy(nonce: string, trustedTypes: boolean): string {
  const policy = `script-src 'self' 'nonce-${nonce}'; style-src 'self' 'nonce-${nonce}'`;
  return trustedTypes ? `${policy}; require-trusted-types-for 'script'` : policy;
}

/** The empty page: the application's element and, beside it, the one for everything that floats above it. */
export function documentHtml(nonce: string): string {
  return `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title></title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/lookalike/app.css">
<style nonce="${nonce}">html { background: #f6f4f1 }</style>
<script type="module" nonce="${nonce}" src="/lookalike/app.js"></script>
</head>
<body><div></div><div data-visualcompletion="ignore"></div></body>
</html>
`;
}
