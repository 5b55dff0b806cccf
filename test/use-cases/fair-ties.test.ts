import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";
import { fileOf } from "../../scripts/harness/run";
import { always } from "../always";

type Action = { main(event: unknown): Promise<{ outputFields: { owner_id: string } }> };

const action = createRequire(import.meta.url)(fileOf("rotate-leads", "action.js")) as Action;

const reps = ["1001", "1002", "1003", "1004"].map((id, i) => ({
  id,
  userId: i + 1,
  email: `rep-${i}@example.com`,
}));

/** All reps have the same room, so only the draw decides. */
function answer(url: string, listed = reps) {
  if (url.includes("/reps")) {
    return Response.json({ reps: listed.map(({ email }) => ({ email, open: 5, limit: 10 })) });
  }
  const lead = { id: "1", properties: { hubspot_owner_id: null } };
  return Response.json(url.includes("/owners/") ? { results: listed } : lead);
}

const ownerFor = async (objectId: number) =>
  (await action.main({ object: { objectId }, inputFields: {} })).outputFields.owner_id;

afterEach(() => void vi.unstubAllGlobals());

test("leads with consecutive ids spread evenly over reps with equal room", {
  timeout: 30_000,
}, async () => {
  vi.stubGlobal("fetch", async (url: string) => answer(url));
  const draws = 3_000;
  const wins = new Map(reps.map(({ id }) => [id, 0]));
  for (let lead = 1; lead <= draws; lead++) {
    const owner = await ownerFor(900_000 + lead);
    wins.set(owner, (wins.get(owner) ?? 0) + 1);
  }
  expect([...wins.keys()]).toHaveLength(reps.length);
  const due = draws / reps.length;
  const chiSquare = [...wins.values()].reduce((sum, won) => sum + (won - due) ** 2 / due, 0);
  expect(chiSquare).toBeLessThan(16.27); // three degrees of freedom, one in a thousand
});

test("the order in which reps are listed does not decide", async () => {
  const anyOrder = fc.shuffledSubarray(reps, { minLength: reps.length });
  const sameOwner = fc.asyncProperty(fc.integer({ min: 1 }), anyOrder, async (lead, listed) => {
    vi.stubGlobal("fetch", async (url: string) => answer(url));
    const owner = await ownerFor(lead);
    vi.stubGlobal("fetch", async (url: string) => answer(url, listed));
    expect(await ownerFor(lead)).toBe(owner);
  });
  await always(sameOwner, 50);
});

test("leads and tickets break ties by the same draw", () => {
  const [leads, tickets] = ["rotate-leads", "capacity-ticket-assignment"].map(
    (id) => /function lot\([\s\S]*?\n}/.exec(readFileSync(fileOf(id, "action.js"), "utf8"))?.[0],
  );
  expect(leads).toBeDefined();
  expect(tickets).toBe(leads);
});
