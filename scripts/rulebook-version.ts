/** Adds an entry to the record of versions, where what decides has changed: `npm run rules:version -- "why"`. */
import { readFileSync, writeFileSync } from "node:fs";
import { rulebook } from "../rules/rulebook/rulebook";
import { digestOf } from "../rules/version/digest";
import { versionsSchema } from "../rules/version/schema";
import { unrecorded } from "../rules/version/unrecorded";

const path = "rules/version/versions.json";

const why = process.argv.slice(2).join(" ").trim();
const record = versionsSchema.parse(JSON.parse(readFileSync(path, "utf8")));
if (!unrecorded(rulebook, record.versions)) {
  console.log("What decides has not changed since the newest version: nothing to add.");
} else if (!why) {
  console.error('Say what changed, and why: npm run rules:version -- "why"');
  process.exitCode = 1;
} else {
  const date = new Date().toISOString().slice(0, 10);
  record.versions.push({ date, digest: digestOf(rulebook), why });
  writeFileSync(path, `${JSON.stringify(record, null, 2)}\n`);
  console.log(`${path}: ${date}, ${record.versions.at(-1)?.digest}`);
}
