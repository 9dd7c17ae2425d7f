/** Between an instant with its zone, as the rules read it, and the clock on the wall, as a date field shows it. */

/** `2026-11-30T09:00` on this machine's clock; empty for nothing and for what is no instant. */
export function toLocal(instant: string | undefined): string {
  const at = instant === undefined ? Number.NaN : Date.parse(instant);
  if (Number.isNaN(at)) return "";
  return new Date(at - new Date(at).getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** The instant of a wall clock's time, with the zone that this machine has on that day; nothing for an empty field. */
export function fromLocal(local: string): string | undefined {
  const at = new Date(local);
  if (local === "" || Number.isNaN(at.getTime())) return undefined;
  const minutes = -at.getTimezoneOffset();
  const two = (value: number) => String(Math.trunc(Math.abs(value))).padStart(2, "0");
  return `${local.slice(0, 16)}:00${minutes < 0 ? "-" : "+"}${two(minutes / 60)}:${two(minutes % 60)}`;
}
