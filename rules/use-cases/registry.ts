import { areas } from "../rulebook/schema";
import type { Blueprint } from "./blueprint";
import type { Cases } from "./case";
import { files } from "./generated";

/** Every use case that has a folder, by area and then in the sheet's order. Trusts the files: the tests check them. */
export const blueprints: readonly Blueprint[] = Object.values(files)
  .map(({ blueprint }) => blueprint as unknown as Blueprint)
  .sort(
    (a, b) =>
      areas.indexOf(a.area) - areas.indexOf(b.area) ||
      itemOf(a) - itemOf(b) ||
      a.id.localeCompare(b.id),
  );

export const blueprintIds: readonly string[] = blueprints.map(({ id }) => id);

const byId = new Map(blueprints.map((one) => [one.id, one]));

/** The blueprint of a use case; undefined where there is none. */
export const blueprintOf = (id: string): Blueprint | undefined => byId.get(id);

/** Whether HubSpot offers something for a use case without code. */
export const offersNative = (useCase: string | null): boolean =>
  Boolean(blueprintOf(useCase ?? "")?.native);

/** What was tried with a use case's code: the very cases that the tests run. @throws where there are none */
export function casesOf(id: string): Cases {
  const found = (files as Readonly<Record<string, { cases: unknown }>>)[id];
  if (!found) throw new Error(`rules/use-cases has no folder “${id}”.`);
  return found.cases as Cases;
}

/** What the sheet does not number comes last. */
function itemOf({ places }: Blueprint): number {
  return places.find(({ document }) => document === "one-pager")?.item ?? 99;
}
