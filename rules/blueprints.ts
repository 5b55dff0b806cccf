import { type Area, areas, type Blueprint } from "./blueprint";
import * as files from "./blueprint-files";
import { rulebook } from "./rulebook";

export { areas };

const sheet = rulebook.useCases.map(({ id }) => id);

/** In the order of the sheet; what the sheet does not have comes last, by name. */
const rank = (id: string) => (sheet.includes(id) ? sheet.indexOf(id) : sheet.length);

/** All blueprints, by area and then in the sheet's order. Trusts the files: the tests check them. */
export const blueprints: readonly Blueprint[] = (
  Object.values(files) as unknown as Blueprint[]
).sort(
  (a, b) =>
    areas.indexOf(a.area) - areas.indexOf(b.area) ||
    rank(a.id) - rank(b.id) ||
    a.id.localeCompare(b.id),
);

export const blueprintIds: readonly string[] = blueprints.map(({ id }) => id);

const byId = new Map(blueprints.map((one) => [one.id, one]));

/** The blueprint of a use case; undefined where there is none. */
export const blueprintOf = (id: string): Blueprint | undefined => byId.get(id);

/** The blueprints of an area. */
export const blueprintsIn = (area: Area): Blueprint[] =>
  blueprints.filter((one) => one.area === area);
