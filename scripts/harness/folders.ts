import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Blueprint } from "@/rules/use-cases/blueprint";
import type { Cases } from "@/rules/use-cases/case";
import { fileOf } from "./run";

/** A use case’s folder, as read; a file that is not there is undefined. */
export type UseCaseFolder = {
  readonly id: string;
  readonly blueprint: Blueprint;
  readonly cases: Cases;
  readonly code: string;
};

const folder = fileURLToPath(new URL("../../rules/use-cases", import.meta.url));

/** Every folder that has a blueprint. */
export const folderIds = readdirSync(folder).filter((id) =>
  existsSync(fileOf(id, "blueprint.json")),
);

const json = (file: string) => JSON.parse(readFileSync(file, "utf8"));

/** The folders with code that HubSpot runs; a receiver runs elsewhere and has its own tests. */
export const folders: readonly UseCaseFolder[] = folderIds
  .filter((id) => existsSync(fileOf(id, "action.js")) && existsSync(fileOf(id, "cases.json")))
  .map((id) => ({
    id,
    blueprint: json(fileOf(id, "blueprint.json")),
    cases: json(fileOf(id, "cases.json")),
    code: readFileSync(fileOf(id, "action.js"), "utf8"),
  }));

/** One fault as a line: where, what, and how to mend it. */
export const say = (
  file: string,
  useCase: string,
  field: string,
  problem: string,
  remedy: string,
) => `${file}, use case ${useCase}, field ${field}: ${problem} ${remedy}`;

export const blueprintFile = (id: string) => `rules/use-cases/${id}/blueprint.json`;
export const casesFile = (id: string) => `rules/use-cases/${id}/cases.json`;
export const actionFile = (id: string) => `rules/use-cases/${id}/action.js`;
