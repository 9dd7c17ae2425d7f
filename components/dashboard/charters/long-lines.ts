/** Places of the lines that hold the words, whatever their capitals; all of them where none are given. */
export function placesOf(lines: readonly string[], search: string): number[] {
  const wanted = search.trim().toLowerCase();
  const places: number[] = [];
  for (const [index, line] of lines.entries()) if (wanted === "" || line.toLowerCase().includes(wanted)) places.push(index);
  return places;
}

/** The list after the lines at these places were written anew as `text`; new ones come where the first of them stood, else at the end. */
export function rewritten(
  lines: readonly string[],
  places: readonly number[],
  text: string,
): { readonly lines: readonly string[]; readonly places: readonly number[] } {
  const kept = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const first = places[0] ?? lines.length;
  const gone = new Set(places);
  const rest = lines.filter((_line, index) => !gone.has(index));
  return { lines: [...rest.slice(0, first), ...kept, ...rest.slice(first)], places: kept.map((_line, index) => first + index) };
}
