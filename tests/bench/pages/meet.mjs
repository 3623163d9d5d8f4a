// Measures pages beside the least that Kestrel can do, and writes its part of the report. Started by run.
//
//   node meet.mjs REPORT WORKFOLDER DATAFOLDER
import { execFileSync, spawn } from "node:child_process";
import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { conditions, median, writePart } from "../report.mjs";

const [report, work, data] = process.argv.slice(2);
const rounds = Number(process.env.ROUNDS ?? 5);
const seconds = Number(process.env.SECONDS_EACH ?? 8);
const first = Number(process.env.PORT ?? 5150);
const [keptConnections, madeConnections] = [32, 8];
const encoding = "gzip, deflate, br";
const lua = fileURLToPath(new URL("../scale/wrk.lua", import.meta.url));
const pause = time => new Promise(done => setTimeout(done, time));

const servers = [];
const ended = server => new Promise(done => server.exitCode === null ? server.once("exit", done) : done());
const stop = async () => {
  const running = servers.splice(0);
  running.forEach(server => server.kill());
  await Promise.all(running.map(ended));
};
process.on("exit", () => servers.forEach(server => server.kill()));
const serve = async (folder, dll, args, settings, url, path) => {
  const began = performance.now();
  const server = spawn("dotnet", [dll, ...args], { cwd: folder, stdio: "ignore", env: { ...process.env, ...settings } });
  servers.push(server);
  while (true) {
    const answer = await fetch(url + path).catch(() => null);
    await answer?.arrayBuffer();
    if (answer?.ok) return (performance.now() - began) / 1000;
    if (performance.now() - began > 120_000) throw new Error(`${dll} did not start.`);
    await pause(50);
  }
};
// As it runs for readers. Each is a node of its own: one catalogue, but its own index.
const site = async (folder, port, settings, path = "/health/ready") => {
  const url = `http://127.0.0.1:${port}`;
  const production = { ASPNETCORE_ENVIRONMENT: "Production", Site__PublicUrl: url, AllowedHosts: "127.0.0.1" };
  const own = { DataFolder: folder, ConnectionStrings__Catalogue: `Data Source=${join(data, "catalogus.db")};Foreign Keys=True;Default Timeout=30` };
  const ready = await serve(join(work, "site"), "PraktijkVoorbeelden.dll", ["--urls", url], { ...production, ...own, ...settings }, url, path);
  return { url, ready };
};
const node = name => {
  cpSync(join(data, "index"), join(work, name, "index"), { recursive: true });
  return join(work, name);
};
const wrk = (url, connections, extra = [], settings = {}) => {
  const text = execFileSync("wrk", ["-t2", `-c${connections}`, `-d${seconds}s`, "-H", `Accept-Encoding: ${encoding}`, ...extra, url], { env: { ...process.env, ...settings } }).toString();
  if (/Non-2xx/.test(text)) throw new Error(`${url} answered something else: ${text}`);
  return text;
};
const rate = text => Number(text.match(/Requests\/sec:\s+([\d.]+)/)[1]);

// A settled index first; the sites that are measured only read it.
const quiet = { Serilog__MinimumLevel__Default: "Warning" };
const now = await site(data, first, quiet, "/voorbeelden?sorteer=titel");
const pathsOf = async (list, pattern) => {
  const found = new Set();
  for (let page = 1; found.size < 100 && page <= 10; page++) {
    const html = await (await fetch(`${now.url}${list}${list.includes("?") ? "&" : "?"}pagina=${page}`)).text();
    for (const [, path] of html.matchAll(pattern)) found.add(path);
  }
  return [...found].slice(0, 100);
};
const cards = await pathsOf("/voorbeelden?sorteer=titel", /href="(\/voorbeelden\/[^"?#]+)"/g);
const municipalities = await pathsOf("/gemeenten", /href="(\/gemeenten\/[^"?#]+)"/g);
const answer = await new Promise(done => done(execFileSync("curl", ["-s", "-H", `Accept-Encoding: ${encoding}`, now.url + cards[0]])));
writeFileSync(join(work, "page.br"), answer);
// Its index is copied below, and is whole only when it is closed.
await stop();

const limitUrl = `http://127.0.0.1:${first + 9}`;
await serve(join(work, "limit"), "limit.dll", [limitUrl, join(work, "page.br"), "text/html; charset=utf-8", "br"], {}, limitUrl, "/");
const quietSite = await site(node("quiet"), first + 1, quiet);
const loggingSite = await site(node("logging"), first + 2, {});
const madeSite = await site(node("made"), first + 3, { ...quiet, PageCache__Enabled: "false" });

const targets = [
  { name: "limit: Kestrel, the same bytes from memory", url: limitUrl },
  { name: "a card from the cache, request logging off", url: quietSite.url + cards[0] },
  { name: "a card from the cache, request logging on", url: loggingSite.url + cards[0] },
];
for (const target of targets) { wrk(target.url, keptConnections); wrk(target.url, keptConnections); }
const rates = new Map(targets.map(target => [target.name, []]));
const lists = [["cards", cards], ["municipalities", municipalities]].map(([name, paths]) => {
  const file = join(work, name);
  writeFileSync(file, paths.join("\n") + "\n");
  return { name, file, results: [] };
});
const made = list => {
  const [p50, p95, p99, each, errors] = wrk(madeSite.url, madeConnections, ["-s", lua], { BENCH_PATHS: list.file }).match(/RESULT (.*)/)[1].split(" ").map(Number);
  return { p50, p95, p99, each, errors };
};
lists.forEach(made);
const where = conditions(rounds, seconds);
for (let round = 0; round < rounds; round++) {
  for (const target of targets) rates.get(target.name).push(rate(wrk(target.url, keptConnections)));
  for (const list of lists) list.results.push(made(list));
}

const limit = median(rates.get(targets[0].name));
const of = (list, what) => median(list.results.map(result => result[what])).toFixed(1);
writePart(report, "pages", [
  "## Pages",
  "",
  `Written by \`tests/bench/pages/run\`. A page from the cache is asked over ${keptConnections} connections (${answer.length} bytes, brotli), pages that are made`,
  `anew (\`PageCache:Enabled=false\`) over ${madeConnections}, from a list of ${cards.length} cards and one of ${municipalities.length} municipalities.`,
  "",
  ...where,
  "",
  "| | requests a second | of the limit |",
  "| --- | ---: | ---: |",
  ...targets.map(target => { const each = median(rates.get(target.name)); return `| ${target.name} | ${each.toFixed(0)} | ${(each / limit).toFixed(2)} |`; }),
  "",
  "| made anew | p50 | p95 | p99 | requests a second | errors |",
  "| --- | ---: | ---: | ---: | ---: | ---: |",
  ...lists.map(list => `| ${list.name} | ${of(list, "p50")} ms | ${of(list, "p95")} ms | ${of(list, "p99")} ms | ${Number(of(list, "each")).toFixed(0)} | ${list.results.reduce((sum, result) => sum + result.errors, 0)} |`),
  "",
  `Ready (\`/health/ready\`) ${quietSite.ready.toFixed(1)} s after the start, with a ready index.`,
]);
await stop();
