import { readFile } from "node:fs/promises";

/**
 * Lets the specs import the site's own words and rules: bundlers read JSON without an import
 * attribute, Node alone does not.
 * @type {import("node:module").LoadHook}
 */
export async function load(url, context, nextLoad) {
  if (!url.startsWith("file:") || !url.endsWith(".json")) return nextLoad(url, context);
  const json = await readFile(new URL(url), "utf8");
  return { format: "module", source: `export default ${json}`, shortCircuit: true };
}
