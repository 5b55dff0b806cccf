/** One change to one of the project's JSON files. Steps into a list are ids or positions; `-` appends. */
export type Patch = {
  readonly file: string;
  readonly path: string;
  readonly value?: unknown;
  readonly remove?: true;
};

/** What a patched file is looked up in: by path from the project's root. */
export type Files = Record<string, unknown>;

type Node = Record<string, unknown> | unknown[];

/** @throws where the path leads nowhere, so that no fixture is out of date unnoticed */
export function applyPatch(files: Files, { file, path, value, remove }: Patch): void {
  const steps = [file, ...(path === "" ? [] : path.split(" "))];
  const last = steps.pop() as string;
  let at = files as Node;
  for (const step of steps) {
    at = (at as Record<string, Node>)[keyIn(at, step)] as Node;
    if (typeof at !== "object") throw new Error(`${file} has nothing at “${path}” (${step}).`);
  }
  const key = keyIn(at, last);
  if (!remove) (at as Record<string, unknown>)[key] = value;
  else if (!(key in at)) throw new Error(`${file} has nothing at “${path}” to remove.`);
  else if (Array.isArray(at)) at.splice(Number(key), 1);
  else delete at[key];
}

function keyIn(at: Node, step: string): string {
  if (!Array.isArray(at)) return step;
  if (step === "-") return String(at.length);
  const position = at.findIndex((entry) => (entry as { id?: string })?.id === step);
  return position < 0 ? step : String(position);
}
