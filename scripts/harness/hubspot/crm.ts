import type { Crm, Write } from "@/rules/use-cases/case";
import { problem, type Reply, refuse } from "./answers";
import { routes } from "./calls";
import { change, plural, type Stored } from "./records";
import { type CallName, refusal } from "./requests";

export type Asked = { readonly method: string; readonly path: string; readonly body: unknown };
type Parsed = Asked & { readonly query: unknown };
export type Handler = (crm: FakeCrm, parts: readonly string[], asked: Parsed) => Reply;
/** A method and a path, and what such a call does. */
export type Route = {
  readonly method: string;
  readonly path: RegExp;
  readonly name: CallName;
  readonly handler: Handler;
};

/** What HubSpot works out by itself for a new record. */
const computed = (type: string) => ({ ...(type === "deals" ? { hs_is_closed: "false" } : {}) });

type Link = { readonly id: string; readonly primary: boolean };

/** Searches that HubSpot takes within a second, from the whole account. */
const SEARCHES = 5;

/** HubSpot’s CRM as far as the templates use it, in memory: strict about path, method, query and body. */
export class FakeCrm {
  readonly objects = new Map<string, Map<string, Stored>>();
  readonly writes: Write[] = [];
  readonly pageSize: number;
  readonly owners: NonNullable<Crm["owners"]>;
  /** How many searches came too fast. */
  throttled = 0;
  readonly #links = new Map<string, Link[]>();
  readonly #unique: readonly string[];
  readonly #faults: string[];
  readonly #clock: () => number;
  #searches: number[] = [];
  #created = 9000;

  /** @param unique properties whose values HubSpot keeps unique, as “deals.order_number” */
  constructor(
    before: Crm,
    unique: readonly string[],
    faults: string[],
    clock = () => performance.now(),
  ) {
    for (const [type, records] of Object.entries(before.objects ?? {})) {
      const stored = records.map(({ id, properties }): [string, Stored] => [
        id,
        { id, properties: { ...properties } },
      ]);
      this.objects.set(plural(type), new Map(stored));
    }
    for (const [from, id, to, other, primary] of before.associations ?? []) {
      this.link(from, id, to, other, primary === "primary");
    }
    this.owners = before.owners ?? [];
    this.pageSize = before.pageSize ?? 200;
    this.#unique = ["contacts.email", ...unique].filter((one) => !before.notUnique?.includes(one));
    this.#faults = faults;
    this.#clock = clock;
  }

  /** Answers one call, and does what it asks. */
  handle(asked: Asked): Reply {
    const reply = this.#answer(asked);
    if (reply.fault) this.#faults.push(`${asked.method} ${asked.path}: ${reply.fault}`);
    return reply;
  }

  #answer(asked: Asked): Reply {
    const { pathname, searchParams } = new URL(asked.path, "http://hubspot");
    const known = routes.filter(({ path }) => path.test(pathname));
    const route = known.find(({ method }) => method === asked.method);
    if (!route) {
      const status = known.length > 0 ? 405 : 404;
      const fault = `the CRM of the tests knows no such call (${status})`;
      return { ...problem(status, "no such call"), fault };
    }
    const wrong = refusal(route.name, searchParams, asked.body);
    if (wrong) return refuse(wrong);
    if (route.name === "search" && this.#tooFast()) {
      this.throttled++;
      return problem(429, "too many searches", "RATE_LIMITS");
    }
    const parts = (route.path.exec(pathname) ?? []).slice(1);
    return route.handler(this, parts, { ...asked, query: Object.fromEntries(searchParams) });
  }

  #tooFast(): boolean {
    const now = this.#clock();
    this.#searches = [...this.#searches.filter((time) => now - time < 1000), now];
    return this.#searches.length > SEARCHES;
  }

  isUnique(type: string, property: string): boolean {
    return this.#unique.includes(`${plural(type)}.${property}`);
  }

  record(type: string, id: string): Stored | undefined {
    return this.objects.get(plural(type))?.get(id);
  }

  all(type: string): Stored[] {
    return [...(this.objects.get(plural(type))?.values() ?? [])];
  }

  add(type: string, properties: Readonly<Record<string, string>>): Stored {
    const stored = { id: String(++this.#created), properties: computed(plural(type)) };
    const records = this.objects.get(plural(type)) ?? new Map<string, Stored>();
    this.objects.set(plural(type), records.set(stored.id, stored));
    change(stored, properties);
    return stored;
  }

  /** Ties two records, seen from both; a primary tie stays one. */
  link(from: string, id: string, to: string, other: string, primary = false): void {
    this.#tie(`${plural(from)} ${id} ${plural(to)}`, other, primary);
    this.#tie(`${plural(to)} ${other} ${plural(from)}`, id, false);
  }

  #tie(key: string, id: string, primary: boolean): void {
    const links = this.#links.get(key) ?? [];
    const at = links.findIndex((one) => one.id === id);
    if (at === -1) links.push({ id, primary });
    else links[at] = { id, primary: primary || links[at]?.primary === true };
    this.#links.set(key, links);
  }

  linked(from: string, id: string, to: string): readonly Link[] {
    return this.#links.get(`${plural(from)} ${id} ${plural(to)}`) ?? [];
  }
}
