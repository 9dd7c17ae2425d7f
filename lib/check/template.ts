/** Fills `{name}` slots; a slot without a value stays as it is, so that a forgotten one is seen. */
export function fillTemplate(template: string, values: Readonly<Record<string, string | number>> | undefined): string {
  if (values === undefined || !template.includes("{")) return template;
  return template.replaceAll(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));
}
