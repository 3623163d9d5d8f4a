// Asks the judged questions of a site and tells how good the answers are.
//
//   node meet.mjs REPORT http://127.0.0.1:5000 [FILE]
//
// nDCG@10 compares the order of the first ten answers with the best order there is: 1 is perfect. Gains are 2^grade - 1.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { writePart } from "../report.mjs";

const own = join(dirname(fileURLToPath(import.meta.url)), "vragen.tsv");
const [report, site, file = own] = process.argv.slice(2);
const depth = 10;
const questions = readFileSync(file, "utf8").split("\n").filter(line => line && !line.startsWith("#")).map(line => {
  const [who, kind, list, text, answers] = line.split("\t");
  return { who, kind, list, text, grades: new Map(answers.split(" ").map(answer => answer.split("=")).map(([slug, grade]) => [slug, Number(grade)])) };
});

const found = async ({ list, text }) => {
  const page = await (await fetch(`${site}/${list}?zoek=${encodeURIComponent(text)}`)).text();
  const hits = list === "zoeken" ? /class="app-hit">[\s\S]*?href="([^"]*)/g : /<h3[^>]*>\s*<a[^>]*href="([^"]*)/g;
  const main = page.slice(page.indexOf("<main"));
  return [...main.matchAll(hits)].map(match => match[1].split("/").at(-1));
};
const gain = (grades) => grades.slice(0, depth).reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
const mean = numbers => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

const results = [];
for (const question of questions) {
  const slugs = await found(question);
  const best = gain([...question.grades.values()].sort((one, other) => other - one));
  results.push({ ...question, slugs, ndcg: gain(slugs.map(slug => question.grades.get(slug) ?? 0)) / best });
}

const groups = name => [...new Set(results.map(result => result[name]))].map(value => {
  const those = results.filter(result => result[name] === value);
  return `| ${value} | ${those.length} | ${mean(those.map(result => result.ndcg)).toFixed(3)} |`;
});
for (const { text, ndcg, slugs, grades } of results.filter(result => result.ndcg < 0.9).sort((one, other) => one.ndcg - other.ndcg))
  console.log(`${ndcg.toFixed(2)}  ${text}\n      ${slugs.slice(0, depth).map(slug => `${slug}${grades.has(slug) ? `=${grades.get(slug)}` : ""}`).join(" ") || "nothing"}`);
const lines = [
  "## Relevance",
  "",
  "Written by `tests/bench/relevance/run`: judged questions of our own, asked of the catalogue that ships. 1 is the best order there is.",
  "",
  "| | questions | nDCG@10 |",
  "| --- | ---: | ---: |",
  `| all | ${results.length} | ${mean(results.map(result => result.ndcg)).toFixed(3)} |`,
  ...groups("who"),
  ...groups("kind"),
  "",
  `Nothing was found ${results.filter(result => result.slugs.length === 0).length} times.`,
];
// Questions of somebody else are reported on the terminal only.
if (file === own) writePart(report, "relevance", lines);
else console.log(lines.join("\n"));
