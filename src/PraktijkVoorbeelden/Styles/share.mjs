// Draws the pictures that show when somebody shares a page: one for each theme in the seeds, and one for all others.
// Run by hand when a theme is added or the look changes, and commit what it makes:
//
//   node share.mjs CHROMIUM   (in this folder; CHROMIUM: the path of a browser)
//
// Then name the theme in Features/Shared/ThemePictures.cs.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const [chromium] = process.argv.slice(2);
const output = resolve("../wwwroot/images/delen");
const seeds = resolve("../../../seeds/themas");
const font = resolve("node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2");
const logo = readFileSync("../wwwroot/images/logo.svg", "utf8");
const [width, height] = [1200, 630];

const field = (text, name) => text.match(new RegExp(`^${name}: "?(.+?)"?$`, "m"))[1];
const themes = readdirSync(seeds).map(file => readFileSync(join(seeds, file), "utf8"))
  .map(text => ({ slug: field(text, "adres"), title: field(text, "naam"), line: "Praktijkvoorbeelden van gemeenten: wat werkte, en wat niet" }));
const pictures = [{ slug: "praktijkvoorbeelden", title: "Wat gemeenten doen in het sociaal domein", line: "En wat ervan kwam" }, ...themes];

// A field of tiles, as on the map; which ones are filled follows from the name, so that each theme has a pattern of its own.
const tile = (x, y, fill) => `<path fill="${fill}" d="M${x} ${y - 46} ${x + 40} ${y - 23}V${y + 23}L${x} ${y + 46} ${x - 40} ${y + 23}V${y - 23}Z"/>`;
const tiles = slug => {
  let seed = [...slug].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)) >>> 0, 7);
  const next = () => (seed = (seed * 1664525 + 1013904223) >>> 0) / 2 ** 32;
  const fills = ["#0f5a6d", "#0f5a6d", "#15748c", "#e0a526", "#92d2e2"];
  let drawn = "";
  for (let row = 0; row < 8; row++)
    for (let column = 0; column < 5; column++)
      if (next() < 0.3 + column * 0.14) drawn += tile(820 + column * 86 + (row % 2) * 43, 40 + row * 75, fills[Math.floor(next() * fills.length)]);
  return drawn;
};
const page = ({ slug, title, line }) => `<!doctype html><meta charset="utf-8"><style>
@font-face { font-family: S; src: url("file://${font}"); font-weight: 200 900 }
* { margin: 0 } body { width: ${width}px; height: ${height}px; background: #0b4250; color: #fff; font-family: S; position: relative; overflow: hidden }
svg.tiles { position: absolute; inset: 0 } div { position: absolute; left: 72px; width: 700px }
.site { top: 64px; display: flex; gap: 20px; align-items: center; font-size: 32px; font-weight: 600 } .site span { background: #fff; border-radius: 12px; padding: 8px; display: flex }
h1 { font-size: 76px; line-height: 1.08; font-weight: 700 } .title { bottom: 84px } p { font-size: 34px; line-height: 1.3; margin-top: 24px; color: #c9e8f0 }
</style><svg class="tiles" width="${width}" height="${height}">${tiles(slug)}</svg>
<div class="site"><span>${logo}</span>Praktijkvoorbeelden sociaal domein</div><div class="title"><h1>${title}</h1><p>${line}</p></div>`;

mkdirSync(output, { recursive: true });
const work = mkdtempSync(join(tmpdir(), "share-"));
for (const picture of pictures) {
  const html = join(work, "page.html");
  writeFileSync(html, page(picture));
  execFileSync(chromium, ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--force-device-scale-factor=1", `--user-data-dir=${work}`,
    `--window-size=${width},${height}`, `--screenshot=${join(output, `${picture.slug}.png`)}`, `file://${html}`], { stdio: "ignore" });
}
rmSync(work, { recursive: true });
