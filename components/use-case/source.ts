import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Blueprint } from "@/rules/use-cases/blueprint";

/** The name of a template's file. */
export const fileOf = ({ kind }: Pick<Blueprint, "kind">) =>
  kind === "receiver" ? "receiver.js" : "action.js";

/** The text of a template's file, as it is pasted and as it is run. On the server only. */
export const sourceOf = (blueprint: Pick<Blueprint, "id" | "kind">): string =>
  readFileSync(join(process.cwd(), "rules", "use-cases", blueprint.id, fileOf(blueprint)), "utf8");
