// Opens every page of a site's sitemap and reports what is wrong, by kind. Started by everypage.
//
//   node everypage.mjs URL [REPORT]
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus, totalmem } from "node:os";
import { HtmlValidate } from "html-validate";
import { chromium } from "playwright-core";
import { writePart } from "../report.mjs";

const [url, report] = process.argv.slice(2);
const [part, parts] = (process.env.SLICE ?? "1/1").split("/").map(Number);
const workers = Number(process.env.WORKERS ?? 2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const checks = readFileSync(new URL("../../PraktijkVoorbeelden.BrowserTests/Support/pageChecks.js", import.meta.url), "utf8");
const html = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended", "html-validate:a11y"],
  rules: {
    // About the length of a name and the white space of a template, and not about what HTML is.
    "long-title": "off", "no-trailing-whitespace": "off",
    "form-dup-name": ["error", { shared: ["radio", "checkbox", "button", "reset", "submit"] }],
  },
});

const kinds = new Map();
const fault = (path, kind) => kinds.set(kind, [...(kinds.get(kind) ?? []), path]);
// The same fault on many pages is one kind: what differs from page to page is left out.
const kindOf = text => text.replace(/: <.*$/s, "").replace(/\d+(\.\d+)? (wide|in a drawing)/, "… $2");

const read = async path => {
  const response = await fetch(url + path);
  if (response.status !== 200) fault(path, `answers ${response.status}`);
  return response.text();
};
const locations = xml => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address).pathname);
const pages = [];
for (const file of locations(await read("/sitemap.xml"))) pages.push(...locations(await read(file)));
const mine = pages.filter((_, at) => at % parts === part - 1);
const feeds = new Set();

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});

// html-validate does not know yet that <search> is a landmark, which a page with two of them has to name.
const isFault = message => message.severity === 2 && !(message.ruleId === "aria-label-misuse" && /(^|[ >])search$/.test(message.selector));

const look = async (page, path) => {
  const text = await read(path);
  for (const result of (await html.validateString(text)).results) {
    for (const message of result.messages.filter(isFault)) fault(path, `html ${message.ruleId}: ${message.message}`);
  }
  for (const [, feed] of text.matchAll(/<link rel="alternate" type="application\/atom\+xml" href="([^"]+)"/g)) feeds.add(feed);

  const ask = async (check, when = "") => {
    for (const found of await page.evaluate(name => globalThis.pageChecks[name](), check)) fault(path, when + kindOf(found) + (process.env.DETAILS ? ` (${found})` : ""));
  };
  const runAxe = async when => {
    const result = await page.evaluate(() => globalThis.axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], resultTypes: ["violations"],
    }));
    for (const violation of result.violations) fault(path, `${when}axe ${violation.id}: ${violation.help}${process.env.DETAILS ? ` (${violation.nodes[0].html})` : ""}`);
  };
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(url + path);
  await page.evaluate(checks);
  await page.evaluate(axe);
  await page.keyboard.press("Tab");
  for (const check of ["focus", "structure", "forms", "motion", "drawings"]) await ask(check);
  await runAxe("");
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  await page.setViewportSize({ width: 320, height: 800 });
  for (const check of ["sideways", "drawings"]) await ask(check, "at 320 in the dark, ");
  await runAxe("at 320 in the dark, ");
  await page.evaluate(() => globalThis.pageChecks.widen());
  for (const check of ["sideways", "lost"]) await ask(check, "at 320 with wide text, ");
  await page.evaluate(() => globalThis.pageChecks.narrow());
  await page.setViewportSize({ width: 640, height: 800 });
  await page.evaluate(() => { document.documentElement.style.fontSize = "200%"; });
  for (const check of ["sideways", "lost"]) await ask(check, "with text twice as large, ");
  for (const cookie of await page.context().cookies()) fault(path, `sets the cookie ${cookie.name}`);
};

const work = async todo => {
  const page = await (await browser.newContext({ locale: "nl-NL" })).newPage();
  let now = "";
  page.on("console", message => message.type() === "error" && fault(now, `console: ${message.text()}`));
  page.on("pageerror", error => fault(now, `a script fails: ${error.message}`));
  page.on("request", request => !request.url().startsWith("data:") && new URL(request.url()).origin !== url && fault(now, `asks something of ${new URL(request.url()).host}`));
  while ((now = todo.shift()) !== undefined) await look(page, now);
};

const began = performance.now();
const todo = [...mine];
await Promise.all(Array.from({ length: workers }, () => work(todo)));
const reader = await browser.newPage();
for (const feed of feeds) {
  const problem = await reader.evaluate(xml => {
    const feed = new DOMParser().parseFromString(xml, "application/xml");
    return feed.querySelector("parsererror")?.textContent ?? (feed.documentElement.localName === "feed" ? "" : "not a feed");
  }, await read(feed));
  if (problem) fault(feed, `feed: ${problem}`);
}
await browser.close();

const found = [...kinds].map(([kind, paths]) => [kind, [...new Set(paths)]]).sort((one, other) => other[1].length - one[1].length);
for (const [kind, paths] of found) console.log(`${String(paths.length).padStart(5)}  ${kind}  (${paths.slice(0, 3).join(" ")})`);
const seconds = (performance.now() - began) / 1000;
console.log(`${mine.length} pages and ${feeds.size} feeds in ${seconds.toFixed(0)} s: ${found.length} kinds of fault`);
// A slice says nothing about the whole site.
if (report && parts === 1) {
  writePart(report, "everypage", [
    "## Every page",
    "",
    "Written by `tests/bench/browser/everypage`: the published site (Release, Production) with the catalogue that ships, every page of its",
    "sitemap in Chromium and every feed that these pages name. Asked of each page: HTML that is valid, axe (WCAG 2.2 A and AA, best practices)",
    "in the light at 1280 and in the dark at 320 pixels, the structure, a focus that is seen, forms, motion, contrast in drawings, nothing",
    "sideways or cut off at 320 pixels with wide text and with text twice as large, no error in a script, no cookie, nothing from a third party.",
    "",
    `- When: ${new Date().toISOString().slice(0, 16)} UTC, in ${seconds.toFixed(0)} s with ${workers} at a time`,
    `- Machine: ${cpus().length} cores (${cpus()[0].model.trim()}), ${(totalmem() / 1024 ** 3).toFixed(0)} GB, load average at the end ${readFileSync("/proc/loadavg", "utf8").split(" ")[0]}`,
    ...(process.env.NOTE ? [`- ${process.env.NOTE}`] : []),
    `- ${mine.length} pages and ${feeds.size} feeds: ${found.length === 0 ? "nothing was found" : `${found.length} kinds of fault`}`,
    ...(found.length === 0 ? [] : ["", "| fault | pages | for example |", "| --- | ---: | --- |", ...found.map(([kind, paths]) => `| ${kind.replaceAll("|", "\\|")} | ${paths.length} | ${paths[0]} |`)]),
  ]);
}
process.exit(found.length ? 1 : 0);
