import fc from "fast-check";

/** Text that would become elements, scripts or attributes if it were ever parsed. */
export const markup = fc
  .array(
    fc.constantFrom(
      "<img src=x onerror=alert(1)>",
      "<script>alert(1)</script>",
      "</td></tr></table><iframe srcdoc='x'>",
      "<svg onload=alert(1)>",
      "&lt;b&gt;",
      '"><a href="javascript:alert(1)">',
      "{name}",
      "$&",
      "__proto__",
      "\u202e",
      "x",
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((parts) => parts.join(""));

/** The simulated document keeps over a megabyte for each drawing, so the long run stops at what two workers can hold. */
export const runs = { numRuns: Math.min(2_000, Number(process.env.LIGNE_RUNS ?? 1000)) };

/** Names of the elements and of all their attributes, and every address that can be followed. */
export function skeletonOf(container: Element): { readonly names: readonly string[]; readonly addresses: readonly string[] } {
  const elements = [...container.querySelectorAll("*")];
  return {
    names: elements.map((element) => `${element.localName} ${element.getAttributeNames().sort().join(" ")}`),
    addresses: elements.flatMap((element) => element.getAttribute("href") ?? element.getAttribute("src") ?? []),
  };
}
