import { existsSync, readFileSync } from "node:fs";
import { blueprintSchema } from "@/rules/use-cases/blueprint";
import { casesSchema, receiverCasesSchema } from "@/rules/use-cases/case";
import { blueprintFile, casesFile, say } from "./folders";
import { fileOf } from "./run";

/** Where a use case's blueprint or cases have another shape than they should. */
export function shapeFaults(id: string): string[] {
  const isReceiver = existsSync(fileOf(id, "receiver.js"));
  const files = [
    [blueprintFile(id), fileOf(id, "blueprint.json"), blueprintSchema],
    [casesFile(id), fileOf(id, "cases.json"), isReceiver ? receiverCasesSchema : casesSchema],
  ] as const;
  return files.flatMap(([name, file, schema]) => {
    if (!existsSync(file)) return [say(name, id, "-", "the file is missing.", "Add it.")];
    const issues = schema.safeParse(JSON.parse(readFileSync(file, "utf8"))).error?.issues ?? [];
    return issues.map(({ path, message }) =>
      say(name, id, path.join("."), message, "Compare cleanup-company-data."),
    );
  });
}
