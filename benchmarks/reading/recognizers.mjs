// Reads the numbers and dates of the texts in a file with Microsoft's Recognizers, once for each line on standard input.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const suite = require("@microsoft/recognizers-text-suite");
const { version } = require("@microsoft/recognizers-text-suite/package.json");
const culture = suite.Culture.English;
const texts = readFileSync(process.argv[2], "utf8").split("\n").filter(line => line).map(line => JSON.parse(line));
suite.recognizeDateTime("1", culture); // makes the models, which are kept
suite.recognizeNumber("1", culture);
console.log(JSON.stringify({ version: `@microsoft/recognizers-text-suite ${version}` }));
for await (const _ of createInterface({ input: process.stdin })) {
  const start = process.hrtime.bigint();
  let found = 0;
  for (const { text, published } of texts) found += suite.recognizeNumber(text, culture).length + suite.recognizeDateTime(text, culture, suite.DateTimeOptions.None, new Date(published ?? 0)).length;
  console.log(JSON.stringify({ ns: Number(process.hrtime.bigint() - start), found }));
}
