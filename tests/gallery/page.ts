import type { Look, Situation } from "./situations";

export interface Picture {
  readonly situation: Situation;
  readonly look: Look;
  /** Name of the file beside the page. */
  readonly file: string;
}

const quoteHtml = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** A page without scripts: a section for each situation, a picture for each look. */
export function galleryPage(pictures: readonly Picture[]): string {
  const titles = [...new Set(pictures.map(({ situation }) => situation.title))];
  const sections = titles.map((title, index) => {
    const figures = pictures
      .filter(({ situation }) => situation.title === title)
      .map(
        ({ look, file }) =>
          `<figure><a href="${quoteHtml(file)}"><img loading="lazy" src="${quoteHtml(file)}" alt="${quoteHtml(`${title}, ${look.name}`)}"></a><figcaption>${quoteHtml(look.name)}</figcaption></figure>`,
      );
    return `<section id="s${index}"><h2>${quoteHtml(title)}</h2><div>${figures.join("")}</div></section>`;
  });
  const links = titles.map((title, index) => `<li><a href="#s${index}">${quoteHtml(title)}</a></li>`);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Ligne: gallery</title>
<style>
:root { color-scheme: light dark; font: 14px/1.5 system-ui, sans-serif }
body { margin: 0 auto; padding: 24px; max-width: 1800px }
ul { columns: 3 260px; padding: 0; list-style: none }
section > div { display: grid; grid-template-columns: repeat(auto-fill, minmax(300px, 1fr)); gap: 16px }
figure { margin: 0 }
img { width: 100%; border: 1px solid #8886; border-radius: 6px }
figcaption { color: GrayText }
</style>
<h1>Ligne: gallery</h1>
<ul>${links.join("")}</ul>
${sections.join("\n")}
</html>
`;
}
