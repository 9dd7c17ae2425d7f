import { describe, expect, it } from "vitest";
import { instantOf, likelierZone, readExport, readWallTime } from "../../lib/posts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const english = `\uFEFF"Post ID","Page ID","Page name",Title,Description,"Duration (sec)","Publish time","Caption type",Permalink,"Is crosspost","Is share","Post type",Languages,"Custom labels","Funded content status","Data comment",Date,Views
100000000000001,200000000000002,"Atelier Test","Devis bois : 3 pièges
à éviter, et le ""bon"" calcul",,0,"03/09/2026 00:30",N/A,https://www.facebook.com/atelier/posts/pfbid0A,0,0,Photos,,,,,Lifetime,812
100000000000009,200000000000002,"Atelier Test",,,0,"03/11/2026 00:30",N/A,https://www.facebook.com/atelier/posts/pfbid0B,0,1,Links,,,,,Lifetime,3
`;
const french = `"Identifiant de la publication","ID de la Page","Nom de la page",Titre,Description,"Durée (s)","Heure de publication","Type de légende",Permalien,Date,Vues
100000000000003,200000000000002,"Atelier Test",Visite,"Visite d'atelier samedi 14 mars",41,"03/10/2026 01:05",auto,https://www.facebook.com/reel/9990001/,Global,1503
`;
const read = (bytes: Uint8Array) => {
  const found = readExport(bytes);
  if (!found.ok) throw new Error(found.fault.code);
  return found;
};

describe("the export of a Page", () => {
  it("is read in English: captions with line breaks and quotes, rows without words left out and counted", () => {
    expect(read(utf8(english))).toEqual({
      ok: true,
      wordless: 1,
      dateless: 0,
      posts: [
        {
          page: { id: "200000000000002", name: "Atelier Test" },
          surface: "facebook-post",
          sourceId: "100000000000001",
          text: 'Devis bois : 3 pièges\nà éviter, et le "bon" calcul',
          time: { year: 2026, month: 3, day: 9, hour: 0, minute: 30 },
        },
      ],
    });
  });

  it("is read in French, takes the longer of title and description, and knows a reel by its address", () => {
    const [post] = read(utf8(french)).posts;
    expect(post).toMatchObject({ surface: "facebook-reel", text: "Visite d'atelier samedi 14 mars", time: { month: 3, day: 10 } });
  });

  it("is read as spreadsheet programs save it: semicolons, Windows letters, long numbers spoilt", () => {
    const saved =
      'Identifiant de la publication;Nom de la page;Titre;Heure de publication\n1,22158E+17;Café;"Été à l’atelier; venez";03/10/2026 01:05\n';
    const bytes = Uint8Array.from([...saved].map((letter) => (letter === "’" ? 0x92 : letter.charCodeAt(0))));
    const [post] = read(bytes).posts;
    expect(post).toMatchObject({ page: { name: "Café" }, text: "Été à l’atelier; venez" });
    expect(post?.sourceId).toBeUndefined();
  });

  it("is read in UTF-16, and from any table with texts and dates", () => {
    const bytes = new Uint8Array(2 + 2 * french.length);
    bytes.set([0xff, 0xfe]);
    for (let at = 0; at < french.length; at++) new DataView(bytes.buffer).setUint16(2 + 2 * at, french.charCodeAt(at), true);
    expect(read(bytes).posts).toHaveLength(1);
    expect(read(utf8("date\ttexte\n2026-10-01\tBonjour à tous\n")).posts[0]).toMatchObject({ text: "Bonjour à tous", page: {} });
  });

  it.each([
    ["spreadsheet", Uint8Array.from([0x50, 0x4b, 3, 4])],
    ["empty", utf8("")],
    ["empty", utf8("Titre,Date\n")],
    ["no-text", utf8("Date,Vues\n2026-01-01,3\n")],
    ["no-time", utf8("Titre,Vues\nBonjour,3\n")],
  ])("is refused with its reason: %s", (code, bytes) => {
    expect(readExport(bytes)).toMatchObject({ ok: false, fault: { code } });
  });
});

describe("times without a zone", () => {
  it.each([
    ["03/09/2026 00:30", "2026-3-9 0:30"],
    ["10/31/20 5:00 PM", "2020-10-31 17:0"],
    ["10/31/20 12:05 AM", "2020-10-31 0:5"],
    ["31/10/2026", "2026-10-31 12:0"],
    ["2026-10-31T08:15:00", "2026-10-31 8:15"],
    ["Lifetime", ""],
    ["02/30/2026", ""],
    ["13/13/2026", ""],
  ])("%s", (written, wanted) => {
    const time = readWallTime(written);
    expect(time ? `${time.year}-${time.month}-${time.day} ${time.hour}:${time.minute}` : "").toBe(wanted);
  });

  it("of California are moved by its summer and its winter time", () => {
    expect(instantOf({ year: 2026, month: 7, day: 1, hour: 9, minute: 0 }, "pacific")).toBe("2026-07-01T16:00:00.000Z");
    expect(instantOf({ year: 2026, month: 12, day: 1, hour: 9, minute: 0 }, "pacific")).toBe("2026-12-01T17:00:00.000Z");
    expect(instantOf({ year: 2026, month: 11, day: 1, hour: 0, minute: 30 }, "pacific")).toBe("2026-11-01T07:30:00.000Z");
  });

  it("are held for California's where the reader's own would have the Page post at night", () => {
    const at = (hour: number) => ({ year: 2026, month: 10, day: 5, hour, minute: 0 });
    const local = (hour: number) => new Date(2026, 9, 5, hour).getHours() < 6;
    expect(likelierZone([at(10), at(15)])).toBe(local(10) ? "pacific" : "local");
    const night = [0, 1, 2, 3].map(at);
    const movedNight = night.filter((time) => new Date(instantOf(time, "pacific")).getHours() < 6).length;
    expect(likelierZone(night)).toBe(movedNight < 4 ? "pacific" : "local");
  });
});
