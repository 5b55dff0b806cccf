import { randomUUID } from "node:crypto";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "./fixtures";

const built = fileURLToPath(new URL("../../.next", import.meta.url));
const filesOnDisk = () => readdirSync(built, { recursive: true }).length;

test("visitors cannot fill the disk: 300 states leave nothing behind", async ({ request }) => {
  const before = filesOnDisk();
  for (let i = 0; i < 300; i += 20) {
    const states = Array.from({ length: 20 }, () => `/en/advisor?exchange=send&${randomUUID()}`);
    const responses = await Promise.all(states.map((state) => request.get(state)));
    for (const response of responses) {
      expect(response.status()).toBe(200);
      expect(response.headers()["x-nextjs-cache"]).toBe("MISS");
    }
  }
  expect(filesOnDisk()).toBe(before);
});

test("the same answers are rendered once, in whatever order they arrive", async ({ request }) => {
  const probe = randomUUID();
  const cached = async (query: string) =>
    (await request.get(`/de/advisor?${query}`)).headers()["x-nextjs-cache"];
  expect(await cached(`exchange=send&trigger=chat&${probe}`)).toBe("MISS");
  expect(await cached(`exchange=send&trigger=chat&${probe}`)).toBe("HIT");
  expect(await cached(`${probe}=1&trigger=chat&exchange=send`)).toBe("HIT");
});

test("a newsletter’s readers share one page, however each link is marked", async ({ request }) => {
  const answers = "exchange=send&trigger=external&colour";
  await request.get(`/de/advisor?${answers}`);
  for (const mark of [
    `_hsmi=${randomUUID()}`,
    `utm_campaign=${randomUUID()}`,
    `_rsc=${randomUUID()}`,
  ]) {
    const response = await request.get(`/de/advisor?${answers}&${mark}`);
    expect(response.headers()["x-nextjs-cache"], mark).toBe("HIT");
  }
});

test("nothing that marks one visitor’s link is in the page that the next one is given", async ({
  request,
}) => {
  const probe = randomUUID();
  for (const mark of ["gclid", "_hsenc", "colour"]) {
    const own = `mine-${mark}-${randomUUID()}`;
    const address = `/fr/advisor?exchange=send&${probe}&${mark}`;
    for (const value of [own, "another"]) {
      const page = await (await request.get(`${address}=${value}`)).text();
      expect(page).toContain("<h1");
      expect(page, mark).not.toContain(own);
    }
  }
});

test("addresses that lead nowhere are not rendered one by one", async ({ request }) => {
  for (let i = 0; i < 5; i++) {
    const response = await request.get(`/fr/${randomUUID()}/${randomUUID()}`);
    expect(response.status()).toBe(404);
    expect(response.headers()["x-nextjs-cache"]).toBe("HIT");
  }
});

test("a shared cache may keep a page, but not for long", async ({ request }) => {
  for (const address of ["/en", "/en/guide", "/en/advisor?exchange=send"]) {
    const policy = (await request.get(address)).headers()["cache-control"] ?? "";
    const [, seconds] = /s-maxage=(\d+)/.exec(policy) ?? [];
    expect(Number(seconds), address).toBeGreaterThan(0);
    expect(Number(seconds), address).toBeLessThanOrEqual(3600);
  }
});
