// Measures the search of one or more sites and writes its part of docs/metingen.md. Started by run, which publishes and
// fills them.
//
//   node meet.mjs REPORT LIMIT_URL NAME=URL,DATAFOLDER,PID,BUILD_SECONDS,START_SECONDS,PUBLISH_SECONDS …
//
// Rounds are interleaved: every site is asked once in each round, and so is the least that Kestrel can do (tests/bench/limit),
// so that what else the machine does strikes all alike and can be seen.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { conditions, median, writePart } from "../report.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const [report, limit, ...given] = process.argv.slice(2);
const rounds = Number(process.env.ROUNDS ?? 5);
const seconds = Number(process.env.SECONDS_EACH ?? 10);
const connections = Number(process.env.CONNECTIONS ?? 4);
const sites = given.map(text => {
  const [name, rest] = text.split("=");
  const [url, data, pid, build, start, publish] = rest.split(",");
  return { name, url, data, pid, build, start, publish };
});

// The fixed list: kind, a tab, a path.
const questions = readFileSync(join(here, "vragen.txt"), "utf8").split("\n").filter(line => line && !line.startsWith("#")).map(line => line.split("\t"));
const kinds = [...new Set(questions.map(([kind]) => kind))];
const work = mkdtempSync(join(tmpdir(), "bench-"));
const files = new Map([...kinds, "alles"].map(kind => {
  const file = join(work, kind);
  writeFileSync(file, questions.filter(([own]) => kind === "alles" || own === kind).map(([, path]) => path).join("\n") + "\n");
  return [kind, file];
}));

const wrk = (site, kind, many) => {
  const text = execFileSync("wrk", ["-t2", `-c${many}`, `-d${seconds}s`, "-s", join(here, "wrk.lua"), site.url], { env: { ...process.env, BENCH_PATHS: files.get(kind) } }).toString();
  const [p50, p95, p99, rate, errors] = text.match(/RESULT (.*)/)[1].split(" ").map(Number);
  return { p50, p95, p99, rate, errors };
};
const memory = site => Number(readFileSync(`/proc/${site.pid}/status`, "utf8").match(/VmRSS:\s+(\d+)/)[1]) / 1024;
const size = folder => readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0) / 1024 / 1024;

for (const site of sites) wrk(site, "alles", connections);
const results = new Map();
const limits = [];
const where = conditions(rounds, seconds);
for (let round = 0; round < rounds; round++) {
  limits.push(Number(execFileSync("wrk", ["-t2", `-c${connections}`, `-d${seconds}s`, limit]).toString().match(/Requests\/sec:\s+([\d.]+)/)[1]));
  for (const kind of [...kinds, "alles"])
    for (const site of sites) {
      const key = `${site.name}\t${kind}`;
      results.set(key, [...(results.get(key) ?? []), wrk(site, kind, connections)]);
    }
}

const of = (site, kind, what) => median(results.get(`${site.name}\t${kind}`).map(result => result[what]));
const names = { zeldzaam: "search with all facets, each word in < 5% of the cards", ander: "any other search or choice of facets", suggestie: "suggestion", alles: "all of the list, in turn" };
const number = (value, digits = 0) => Number(value).toFixed(digits);
rmSync(work, { recursive: true });
writePart(report, "search", [
  "## Search",
  "",
  "Written by `tests/bench/scale/run`, which makes the catalogues, publishes the site (Release) and asks it. The page cache is off and",
  `request logging is on. ${questions.length} questions, the same for each size (\`tests/bench/scale/vragen.txt\`), over ${connections} connections.`,
  "",
  ...where,
  `- Bare Kestrel in the same rounds, the same number of connections: ${number(median(limits))} requests a second (from ${number(Math.min(...limits))} to ${number(Math.max(...limits))})`,
  "",
  "| | " + sites.map(site => `${site.name} cards`).join(" | ") + " |",
  "| --- |" + sites.map(() => " ---: |").join(""),
  ...[...kinds, "alles"].flatMap(kind => [
    ...["p50", "p95", "p99"].map(what => `| ${names[kind] ?? kind}: ${what} | ${sites.map(site => `${number(of(site, kind, what), 1)} ms`).join(" | ")} |`),
    `| requests a second | ${sites.map(site => number(of(site, kind, "rate"))).join(" | ")} |`,
  ]),
  `| errors | ${sites.map(site => [...kinds, "alles"].reduce((sum, kind) => sum + results.get(`${site.name}\t${kind}`).reduce((all, result) => all + result.errors, 0), 0)).join(" | ")} |`,
  `| index built in | ${sites.map(site => `${site.build} s`).join(" | ")} |`,
  `| started and ready to search, with an index | ${sites.map(site => `${site.start} s`).join(" | ")} |`,
  `| one card, from published to found | ${sites.map(site => `${site.publish} s`).join(" | ")} |`,
  `| index files | ${sites.map(site => `${number(size(join(site.data, "index")))} MB`).join(" | ")} |`,
  `| resident memory after all of this | ${sites.map(site => `${number(memory(site))} MB`).join(" | ")} |`,
]);
