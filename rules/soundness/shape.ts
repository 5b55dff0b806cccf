import type { z } from "zod";
import { type FileName, fileSchemas, type RulebookFiles } from "../rulebook/schema";
import { type Fault, rulebookFile } from "./fault";

/** Where a file's shape is not what schema.ts says. */
export function shapeFaults(files: RulebookFiles): Fault[] {
  return (Object.keys(fileSchemas) as FileName[]).flatMap((name) => {
    const { error } = fileSchemas[name].safeParse(files[name]);
    return (error?.issues ?? []).map((issue) => shapeFault(rulebookFile(name), files[name], issue));
  });
}

/** One issue of a schema as a fault. */
export function shapeFault(path: string, file: unknown, issue: z.core.$ZodIssue): Fault {
  const unknown = issue.code === "unrecognized_keys" ? issue.keys.join(", ") : undefined;
  const field = unknown ?? String(issue.path.at(-1) ?? "(whole file)");
  const remedy = unknown
    ? "Remove it, or correct its name."
    : "Compare a neighbouring entry; an editor that reads the $schema shows what is allowed.";
  return {
    file: path,
    entry: entryOf(file, issue.path),
    field,
    problem: `${issue.message}.`.replace(/\.+$/, "."),
    remedy,
  };
}

/** The innermost entry on the path that has an id; else the path itself. */
function entryOf(file: unknown, path: readonly PropertyKey[]): string {
  let named: string | undefined;
  let at = file as Record<PropertyKey, unknown> | undefined;
  for (const step of path) {
    at = at?.[step] as typeof at;
    if (typeof at?.id === "string") named = at.id;
  }
  return named ? `entry ${named}` : `at ${path.join(".") || "the top"}`;
}
