import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Schema } from "./schema";

type Content = { readonly content?: Readonly<Record<string, { readonly schema: Schema }>> };
type Parameter = { readonly name: string; readonly in: string; readonly schema: Schema };

/** One call as HubSpot describes it. */
export type Operation = {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Content & { readonly required?: boolean };
  readonly responses: Readonly<Record<string, Content>>;
};

type Components = {
  readonly schemas: Readonly<Record<string, Schema>>;
  readonly responses?: Readonly<Record<string, Content>>;
};

export type Description = {
  readonly file: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Components;
};

/** All descriptions of one version in a folder, however deep. */
export function descriptionsIn(folder: string, version: string): Description[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".json") && file.split(/[\\/]/).includes(version))
    .map((file) => ({ ...JSON.parse(readFileSync(join(folder, file), "utf8")), file }))
    .filter((one) => one.openapi !== undefined);
}

/** The call that a method and a path stand for: best from the description named for the type of record. */
export function operationOf(all: readonly Description[], method: string, path: string) {
  const [, , area = "", version = "", type = ""] = path.split("/");
  const name = type.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
  const wanted = area === "objects" ? [`${name}.json`, "objects.json"] : [];
  const rank = ({ file }: Description) => {
    const at = wanted.findIndex((one) => file.endsWith(one));
    return at === -1 ? wanted.length : at;
  };
  const fitting = all.flatMap((description) =>
    Object.entries(description.paths).flatMap(([template, operations]) => {
      const operation = operations[method.toLowerCase()];
      const fits = template.includes(version) && patternOf(template).test(path);
      const steps = template.split("{").length; // the fewer are left open, the better it fits
      return operation && fits ? [{ description, operation, steps }] : [];
    }),
  );
  return fitting.sort((a, b) => a.steps - b.steps || rank(a.description) - rank(b.description))[0];
}

const patternOf = (template: string) => new RegExp(`^${template.replace(/\{\w+\}/g, "[^/]+")}$`);

/** The schema of a content, whatever type of media it is for. */
export const schemaIn = (content: Content | undefined): Schema | undefined =>
  Object.values(content?.content ?? {})[0]?.schema;
