// Asks Lighthouse, weighs pages, and writes its part of the report. Started by lighthouse.
//
//   node lighthouse.mjs URL REPORT
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { median, writePart } from "../report.mjs";

const [url, report] = process.argv.slice(2);
const rounds = Number(process.env.ROUNDS ?? 5);
const pages = {
  "front page": "/",
  "list of examples": "/voorbeelden",
  "card": process.env.CARD ?? "/voorbeelden/startpunt-wageningen",
  "municipality": process.env.MUNICIPALITY ?? "/gemeenten/almelo",
  "map": "/gemeenten",
};
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const flags = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const cli = createRequire(import.meta.url).resolve("lighthouse/cli/index.js");

// Now and then it loses the trace of a page on a busy machine, and says so.
const lighthouse = (path, preset, attempts = 3) => {
  const outcome = join(tmpdir(), `lighthouse-${process.pid}.json`);
  const run = spawnSync(process.execPath, [cli, url + path, "--quiet", "--output=json", `--output-path=${outcome}`, "--disable-full-page-screenshot", `--chrome-flags=--headless ${flags.join(" ")}`, ...(preset === "desktop" ? ["--preset=desktop"] : [])],
    { env: { ...process.env, CHROME_PATH: executablePath }, encoding: "utf8" });
  if (run.status !== 0 && attempts > 1) return lighthouse(path, preset, attempts - 1);
  if (run.status !== 0) throw new Error(`Lighthouse failed on ${path}: ${run.stderr}`);
  const found = JSON.parse(readFileSync(outcome, "utf8"));
  rmSync(outcome);
  const score = name => Math.round(found.categories[name].score * 100);
  const value = name => found.audits[name].numericValue;
  return {
    performance: score("performance"), accessibility: score("accessibility"), practices: score("best-practices"), seo: score("seo"),
    lcp: value("largest-contentful-paint"), cls: value("cumulative-layout-shift"), tbt: value("total-blocking-time"),
    short: Object.values(found.audits).filter(audit => audit.score !== null && audit.score < 0.9 && ["binary", "metricSavings"].includes(audit.scoreDisplayMode)).map(audit => audit.id),
  };
};

const file = process.env.RESULTS;
const results = file && existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
for (let round = 0; round < rounds; round++) {
  for (const [name, path] of Object.entries(pages)) {
    for (const preset of ["mobile", "desktop"]) {
      const key = `${name}, ${preset}`;
      (results[key] ??= []).push(lighthouse(path, preset));
      const last = results[key].at(-1);
      console.error(`${key}: ${last.performance} ${last.accessibility} ${last.practices} ${last.seo}, LCP ${last.lcp.toFixed(0)} ms, CLS ${last.cls.toFixed(3)} ${last.short.join(" ")}`);
    }
  }
  if (file) writeFileSync(file, JSON.stringify(results));
}

// What crosses the network, headers included: once for who never came here, and once for who comes from another page.
const browser = await chromium.launch({ executablePath, args: flags });
const weights = {};
const weigh = async (...paths) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const network = await context.newCDPSession(page);
  await network.send("Network.enable");
  let bytes = 0;
  network.on("Network.loadingFinished", event => { bytes += event.encodedDataLength; });
  for (const path of paths) {
    bytes = 0;
    await page.goto(url + path, { waitUntil: "networkidle" });
  }
  await context.close();
  return bytes;
};
for (const [name, path] of Object.entries(pages)) weights[name] = { first: await weigh(path), next: await weigh("/over", path) };
await browser.close();

const count = Math.min(...Object.values(results).map(runs => runs.length));
const of = (runs, what) => median(runs.map(run => run[what]));
const seconds = time => `${(time / 1000).toFixed(2)} s`;
const kilobytes = bytes => `${(bytes / 1000).toFixed(1)} kB`;
writePart(report, "lighthouse", [
  "## Lighthouse and weight",
  "",
  "Written by `tests/bench/browser/lighthouse`: the published site (Release, Production) with the catalogue that ships. Mobile is",
  "Lighthouse's slow phone (4 times slower, 1.6 Mbit/s, 150 ms there and back). Weights hold every answer with its headers; a next page is one that a",
  "visitor opens after another.",
  "",
  `- When: ${new Date().toISOString().slice(0, 16)} UTC; medians of ${count} rounds`,
  `- Machine: ${cpus().length} cores (${cpus()[0].model.trim()}), ${(totalmem() / 1024 ** 3).toFixed(0)} GB, load average at the end ${readFileSync("/proc/loadavg", "utf8").split(" ")[0]}`,
  ...(process.env.NOTE ? [`- ${process.env.NOTE}`] : []),
  "",
  "| | performance | accessibility | best practices | SEO | LCP | layout shift | blocked |",
  "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
  ...Object.entries(results).map(([key, runs]) => `| ${key} | ${of(runs, "performance")} | ${of(runs, "accessibility")} | ${of(runs, "practices")} | ${of(runs, "seo")} | ${seconds(of(runs, "lcp"))} | ${of(runs, "cls").toFixed(3)} | ${of(runs, "tbt").toFixed(0)} ms |`),
  "",
  "| | first visit | next page |",
  "| --- | ---: | ---: |",
  ...Object.entries(weights).map(([name, weight]) => `| ${name} | ${kilobytes(weight.first)} | ${kilobytes(weight.next)} |`),
]);
