import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import manifest from "@/package.json";

const installed = join(process.cwd(), "node_modules");

/** The licence texts of every package that pages are made of, fonts included, one after another. */
export function thirdPartyNotices(): string {
  return Object.keys(manifest.dependencies).map(noticeOf).join("\n\n");
}

function noticeOf(name: string): string {
  const folder = join(installed, name);
  const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)\b/i.test(file));
  if (files.length === 0) throw new Error(`${name} has no licence file to pass on.`);
  const texts = files.map((file) => readFileSync(join(folder, file), "utf8").trim());
  return [`${name} ${version} (${license})`, "-".repeat(72), ...texts, ""].join("\n\n");
}
