import type { Crm, Write } from "@/rules/use-cases/case";
import { type Body, change, plural, type Stored } from "./fake-records";

export type Reply = { status: number; json?: unknown };
export type Asked = { readonly method: string; readonly path: string; readonly body: unknown };
export type Handler = (crm: FakeCrm, parts: string[], asked: Asked) => Reply;
/** A method and a path, and what such a call does. */
export type Route = readonly [method: string, path: RegExp, handler: Handler];

/** A reply that says no. */
export const problem = (status: number, message: string): Reply => ({
  status,
  json: { status: "error", message },
});

/** HubSpot’s CRM as far as the templates use it, in memory: strict about path, method and body. */
export class FakeCrm {
  readonly objects = new Map<string, Map<string, Stored>>();
  readonly links: [string, string, string, string][] = [];
  readonly writes: Write[] = [];
  readonly pageSize: number;
  readonly owners: NonNullable<Crm["owners"]>;
  readonly #routes: readonly Route[];
  readonly #faults: string[];
  #created = 9000;

  /** @param routes every call it knows */
  constructor(routes: readonly Route[], before: Crm, faults: string[]) {
    this.#routes = routes;
    for (const [type, records] of Object.entries(before.objects ?? {})) {
      const stored = records.map(({ id, properties }) => [
        id,
        { id, properties: { ...properties } },
      ]);
      this.objects.set(plural(type), new Map(stored as [string, Stored][]));
    }
    for (const [from, id, to, other] of before.associations ?? []) {
      this.link(plural(from), id, plural(to), other);
    }
    this.owners = before.owners ?? [];
    this.pageSize = before.pageSize ?? 200;
    this.#faults = faults;
  }

  /** Answers one call, and does what it asks. */
  handle(asked: Asked): Reply {
    const { method, path } = asked;
    const [pathname = ""] = path.split("?");
    const known = this.#routes.filter(([, pattern]) => pattern.test(pathname));
    const route = known.find(([verb]) => verb === method);
    if (!route) {
      const status = known.length > 0 ? 405 : 404;
      this.#faults.push(`${method} ${path}: the CRM of the tests knows no such call (${status})`);
      return problem(status, "no such call");
    }
    const [, pattern, handler] = route;
    const answer = handler(this, (pattern.exec(pathname) ?? []).slice(1), asked);
    if (answer.status === 400) {
      this.#faults.push(`${method} ${path}: ${JSON.stringify(answer.json)}`);
    }
    return answer;
  }

  record(type: string, id: string): Stored | undefined {
    return this.objects.get(plural(type))?.get(id);
  }

  all(type: string): Stored[] {
    return [...(this.objects.get(plural(type))?.values() ?? [])];
  }

  add(type: string, properties: Body): Stored {
    const stored = { id: String(++this.#created), properties: {} };
    const records = this.objects.get(plural(type)) ?? new Map<string, Stored>();
    this.objects.set(plural(type), records.set(stored.id, stored));
    change(stored, properties);
    return stored;
  }

  link(from: string, id: string, to: string, other: string): void {
    const same = this.links.some((one) => one.join() === [from, id, to, other].join());
    if (!same) this.links.push([from, id, to, other], [to, other, from, id]);
  }

  linked(from: string, id: string, to: string): string[] {
    return this.links
      .filter((one) => one[0] === plural(from) && one[1] === id && one[2] === plural(to))
      .map((one) => one[3]);
  }
}
