// Parts of docs/metingen.md: each measurement writes its own and leaves those of the others as they are.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";

const title = "# Measurements\n";

/** Puts a part into the report, in the place of its last version. */
export const writePart = (file, name, lines) => {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const part = [begin, "", ...lines, "", end].join("\n");
  const report = existsSync(file) ? readFileSync(file, "utf8") : title;
  const [from, to] = [report.indexOf(begin), report.indexOf(end)];
  writeFileSync(file, from < 0 ? `${report.trimEnd()}\n\n${part}\n` : report.slice(0, from) + part + report.slice(to + end.length));
  console.log(lines.join("\n"));
};

/** When and on what it was measured. */
export const conditions = (rounds, seconds) => [
  `- When: ${new Date().toISOString().slice(0, 16)} UTC; medians of ${rounds} interleaved rounds of ${seconds} s; wrk on the same machine`,
  `- Machine: ${cpus().length} cores (${cpus()[0].model.trim()}), ${(totalmem() / 1024 ** 3).toFixed(0)} GB, load average at the start ${readFileSync("/proc/loadavg", "utf8").split(" ")[0]}`,
  ...(process.env.NOTE ? [`- ${process.env.NOTE}`] : []),
];

export const median = numbers => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)];
