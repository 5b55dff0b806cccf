import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import type { Frame, Page } from "@playwright/test";
import { violations } from "./axe";
import { test as base, expect } from "./fixtures";
import { unfold } from "./outline";
import { wordsOf } from "./words";

const { t } = wordsOf("en");
const address = "/en/use-cases/cleanup-company-data";

/** A server that nothing may reach: it notes every connection and every address asked for. */
type Trap = { url: string; port: number; connections: () => number; asked: string[] };

const test = base.extend<{ trap: Trap; bench: Bench }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from here
  trap: async ({}, use) => {
    const asked: string[] = [];
    let connections = 0;
    const server: Server = createServer(({ url = "" }, response) => {
      asked.push(url);
      response.setHeader("Access-Control-Allow-Origin", "*");
      response.setHeader("Content-Type", "text/javascript").end("0");
    });
    server.on("connection", () => connections++);
    server.on("upgrade", ({ url = "" }, socket) => {
      asked.push(url);
      socket.destroy();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    await use({ url: `http://127.0.0.1:${port}`, port, connections: () => connections, asked });
    server.closeAllConnections();
    server.close();
  },
  bench: async ({ page }, use) => {
    await page.addInitScript(putOtherCodeInPlace);
    await page.goto(address);
    await expect(runButton(page)).toBeEnabled();
    await unfold(page);
    await use(new Bench(page));
  },
});

/** The bench sends the action's own text; on its way into the frame another takes its place. */
function putOtherCodeInPlace() {
  const own = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, "contentWindow");
  Object.defineProperty(HTMLIFrameElement.prototype, "contentWindow", {
    get() {
      const inner: Window = own?.get?.call(this);
      return {
        postMessage: (order: object, target: string, ports: Transferable[]) => {
          const source = Reflect.get(window, "other");
          inner.postMessage({ ...order, ...(source && { source }) }, target, ports);
        },
      };
    },
  });
}

const runButton = (page: Page) => page.getByRole("button", { name: t("bench:run") });

const regionOf = (page: Page) => page.getByRole("region", { name: t("bench:title"), exact: true });

class Bench {
  readonly page: Page;
  readonly region;
  readonly status;

  constructor(page: Page) {
    this.page = page;
    this.region = regionOf(page);
    this.status = page.locator("[data-phase]");
  }

  /** Presses Run with another code in the action's place. */
  async start(code?: string) {
    await this.page.evaluate((text) => Reflect.set(window, "other", text), code);
    await runButton(this.page).click();
  }

  async run(code?: string) {
    await this.start(code);
    await expect(this.status).toHaveAttribute("data-phase", "done", { timeout: 12_000 });
    await unfold(this.page);
  }

  /** The outputs shown, by name. */
  async outputs(): Promise<Record<string, string>> {
    const rows = await this.region.locator("tbody tr").all();
    const cells = rows.map(async (row) => {
      const [name = "", value = ""] = await row.locator("th, td").allTextContents();
      return [name, value] as const;
    });
    return Object.fromEntries(await Promise.all(cells));
  }

  async outputsOf(code: string) {
    await this.run(code);
    return this.outputs();
  }

  field = (name: string) => this.region.getByRole("textbox", { name });
  answer = (service: string) =>
    this.region.getByRole("group", { name: new RegExp(`^${service}: `, "i") });
  stopped = t("bench:status.stopped", { seconds: 5 });
}

/** Code that returns what each attempt came to, an error's name included. */
const attempting = (attempts: Record<string, string>, helpers = "") => `
  ${helpers}
  const attempts = { ${Object.entries(attempts)
    .map(([name, code]) => `${JSON.stringify(name)}: async () => { ${code} }`)
    .join(",\n")} };
  exports.main = async () => {
    const outputFields = {};
    for (const [name, attempt] of Object.entries(attempts)) {
      const tooLong = new Promise((resolve) => setTimeout(resolve, 400, "silence"));
      const outcome = attempt().catch((error) => "refused: " + error.name);
      outputFields[name] = String(await Promise.race([outcome, tooLong]));
    }
    return { outputFields };
  };`;

const inNestedWorker = `
  const nested = (code) => new Promise((resolve) => {
    const worker = new Worker(URL.createObjectURL(new Blob([code])));
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => resolve("error: " + message);
  });`;

/** Every way a worker has to say something to a server; each asks for an address named after it. */
const waysOut = ({ url, port }: Trap) => ({
  fetch: `return (await fetch("${url}/fetch")).status;`,
  request: `const ask = new XMLHttpRequest(); ask.open("GET", "${url}/request"); ask.send();
    return new Promise((resolve) => { ask.onloadend = () => resolve(ask.status); });`,
  synchronous: `const ask = new XMLHttpRequest(); ask.open("POST", "${url}/synchronous", false);
    ask.send("secret"); return ask.status;`,
  socket: `const socket = new WebSocket("ws://127.0.0.1:${port}/socket");
    return new Promise((resolve) => { socket.onclose = ({ code }) => resolve(code); });`,
  events: `const source = new EventSource("${url}/events");
    return new Promise((resolve) => { source.onerror = () => resolve(source.readyState); });`,
  beacon: `return navigator.sendBeacon("${url}/beacon", "secret");`,
  scripts: `importScripts("${url}/scripts"); return "imported";`,
  module: `await import("${url}/module"); return "imported";`,
  worker: `new Worker("${url}/worker"); return "started";`,
  font: `await new FontFace("x", "url(${url}/font)").load(); return "loaded";`,
  "fetch-nested": `return nested(\`fetch("${url}/fetch-nested", { keepalive: true })
    .then(({ status }) => postMessage(status), ({ name }) => postMessage("refused: " + name));\`);`,
  "scripts-nested": `return nested(\`importScripts("${url}/scripts-nested"); postMessage("in");\`);`,
  location: `self.location = "${url}/location"; location.href = "${url}/location"; return "set";`,
});

const policyFaults = /Content Security Policy|^policy: |Refused|violates/;

test.describe("no request leaves the worker", () => {
  test.use({ allowed: [[policyFaults, /^to: |ERR_|console: |importScripts/], { scope: "test" }] });

  test("by any way there is", async ({ bench, trap }) => {
    const outcomes = await bench.outputsOf(attempting(waysOut(trap), inNestedWorker));
    expect(Object.keys(outcomes)).toEqual(Object.keys(waysOut(trap)));
    expect(outcomes.fetch).toBe("404"); // the sample responses know nothing of it
    await bench.page.waitForTimeout(500);
    expect(trap.asked).toEqual([]);
    expect(trap.connections()).toBe(0);
  });

  test("and without the frame’s policy the same code would get out", async ({
    page,
    trap,
    baseURL,
  }) => {
    const [site, close] = await lenient(baseURL ?? "");
    await page.addInitScript(putOtherCodeInPlace);
    await page.goto(site + address);
    await expect(runButton(page)).toBeVisible();
    await new Bench(page).run(attempting(waysOut(trap), inNestedWorker));
    const ways = ["request", "synchronous", "socket", "events", "scripts", "module", "font"];
    const reached = [...ways, "fetch-nested", "scripts-nested"].map((way) => `/${way}`);
    await expect.poll(() => trap.asked).toEqual(expect.arrayContaining(reached));
    close();
  });
});

/** The site again, but for the policy that keeps the worker in. */
async function lenient(site: string): Promise<[string, () => void]> {
  const server = createServer(async (asked, answer) => {
    const response = await fetch(site + asked.url);
    const headers = Object.fromEntries(response.headers);
    const policy = "content-security-policy";
    if (asked.url === "/sandbox.html") headers[policy] = "sandbox allow-scripts";
    for (const name of ["content-encoding", "content-length", "transfer-encoding", "connection"]) {
      delete headers[name];
    }
    answer.writeHead(response.status, headers).end(Buffer.from(await response.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return [`http://127.0.0.1:${port}`, close];
}

test("the worker has nothing of the page and nothing of the site’s storage", async ({ bench }) => {
  const { page } = bench;
  await page.context().addCookies([{ name: "lang", value: "en", url: page.url() }]);
  await page.evaluate(() => {
    localStorage.setItem("kept", "here");
    document.documentElement.dataset.heard = "nothing";
    const heard = () => {
      document.documentElement.dataset.heard = "something";
    };
    new BroadcastChannel("site").onmessage = heard;
    addEventListener("storage", heard);
  });
  const absent = [
    "document",
    "window",
    "parent",
    "top",
    "opener",
    "localStorage",
    "sessionStorage",
  ];
  const outcomes = await bench.outputsOf(
    attempting({
      ...Object.fromEntries(absent.map((name) => [name, `return typeof ${name};`])),
      open: "return typeof open;",
      origin: "return self.origin;",
      cookies: "return (await cookieStore.getAll()).length;",
      database: "indexedDB.open('x'); return 'open';",
      caches: "await caches.open('x'); return 'open';",
      files: "await navigator.storage.getDirectory(); return 'open';",
      channel: "new BroadcastChannel('site').postMessage('hello'); return 'said';",
      shared: "new SharedWorker('data:,'); return 'started';",
      eval: "return eval('1 + 1');",
      function: "return new Function('return 1')();",
    }),
  );
  for (const name of [...absent, "open"])
    expect([name, outcomes[name]]).toEqual([name, "undefined"]);
  expect(outcomes.origin).toBe("null");
  for (const name of ["cookies", "database", "caches", "files", "shared", "eval", "function"]) {
    expect([name, outcomes[name]]).toEqual([name, expect.stringMatching(/^refused: /)]);
  }
  expect(outcomes.channel).toBe("said");
  await expect(page.locator("html")).toHaveAttribute("data-heard", "nothing");
});

/** The frame while a run is on; it is gone with the run. */
async function frameOf({ page, start }: { page: Page; start: () => Promise<void> }) {
  await start();
  await expect.poll(() => page.frames().length).toBe(2);
  const frame = page.frames()[1] as Frame;
  await frame.waitForLoadState();
  return frame;
}

const waiting = "exports.main = () => new Promise(() => {});";

test.describe("even the frame around the worker", () => {
  test.use({ allowed: [[/.*/], { scope: "test" }] });

  test("has no way to the page, the site’s storage, another window or a server", async ({
    bench,
    trap,
  }) => {
    const { page } = bench;
    await page.context().addCookies([{ name: "lang", value: "en", url: page.url() }]);
    const frame = await frameOf({ page, start: () => bench.start(waiting) });
    const outcomes = await frame.evaluate(async (url) => {
      const attempts: Record<string, () => unknown> = {
        parent: () => window.parent.document.title,
        cookie: () => document.cookie,
        local: () => localStorage.length,
        session: () => sessionStorage.length,
        database: () => indexedDB.open("x"),
        caches: () => caches.keys(),
        top: () => {
          if (window.top) window.top.location.href = `${url}/top`;
        },
        fetch: () => fetch(`${url}/fetch`),
        eval: () =>
          document.body.append(
            Object.assign(document.createElement("script"), { text: "window.ran = 1" }),
          ),
      };
      const outcomes: Record<string, string> = {};
      for (const [name, attempt] of Object.entries(attempts)) {
        try {
          outcomes[name] = `got ${await attempt()}`;
        } catch (error) {
          outcomes[name] = `refused: ${(error as Error).name}`;
        }
      }
      outcomes.popup = String(window.open(`${url}/popup`));
      outcomes.ran = String(Reflect.get(window, "ran"));
      new Image().src = `${url}/image`;
      navigator.sendBeacon(`${url}/beacon`, "x");
      const link = Object.assign(document.createElement("link"), { rel: "prefetch" });
      document.head.append(Object.assign(link, { href: `${url}/prefetch` }));
      const inner = Object.assign(document.createElement("iframe"), { src: `${url}/frame` });
      const form = Object.assign(document.createElement("form"), { action: `${url}/form` });
      document.body.append(inner, form);
      form.submit();
      return outcomes;
    }, trap.url);
    const { eval: appended, popup, ran, ...refused } = outcomes;
    expect(Object.values(refused)).toEqual(
      Object.values(refused).map(() => expect.stringMatching(/^refused: /)),
    );
    expect({ appended, popup, ran }).toEqual({
      appended: "got undefined",
      popup: "null",
      ran: "undefined",
    });
    await page.waitForTimeout(500);
    expect(trap.asked).toEqual([]);
    expect(page.url()).toContain(address);
    expect(page.context().pages()).toHaveLength(1);
  });

  test("cannot leave for another site, which would carry data in the address", async ({
    bench,
    trap,
  }) => {
    const { page } = bench;
    const frame = await frameOf({ page, start: () => bench.start(waiting) });
    await frame.evaluate((url) => location.assign(`${url}/left?secret`), trap.url);
    await page.waitForTimeout(1000);
    expect(trap.asked).toEqual([]);
    await expect(bench.status).toHaveAttribute("data-phase", "done", { timeout: 12_000 });
  });
});

const endless = {
  "a loop": "exports.main = () => { for (;;); };",
  "a loop outside main": "for (;;);",
  "a loop of promises": "exports.main = async () => { for (;;) await null; };",
  "a loop of requests": `exports.main = async () => {
    for (;;) await fetch("https://provider.example.com/companies").catch(() => 0); };`,
  "a loop of timers": `exports.main = () => new Promise(() => setInterval(() => console.log("x"), 0));`,
  "a loop in a worker of its own": `exports.main = () => new Promise(() => {
    new Worker(URL.createObjectURL(new Blob(["for (;;);"]))); });`,
  "a promise that never settles": waiting,
  "a worker that closes itself": "exports.main = () => { close(); return new Promise(() => {}); };",
};

for (const [name, code] of Object.entries(endless)) {
  test(`the time limit ends ${name}, and the page stays responsive`, async ({ bench }) => {
    const { page } = bench;
    await bench.start(code);
    await expect(bench.status).toHaveText(t("bench:status.running"));
    await page.waitForTimeout(500);
    const slowest = await page.evaluate(async () => {
      let slowest = 0;
      for (let i = 0; i < 20; i++) {
        const before = performance.now();
        await new Promise((resolve) => setTimeout(resolve, 10));
        slowest = Math.max(slowest, performance.now() - before);
      }
      return slowest;
    });
    expect(slowest).toBeLessThan(500);
    await bench.field("domain").fill("example.net");
    await expect(bench.field("domain")).toHaveValue("example.net");
    await expect(bench.status).toHaveText(bench.stopped, { timeout: 12_000 });
    await expect.poll(() => page.frames().length).toBe(1);
    await expect.poll(() => page.workers().length).toBe(0);
    await bench.run();
    expect(await bench.outputs()).toMatchObject({ status: "complete" });
  });
}

test("what was sent and logged before the end is still shown", async ({ bench }) => {
  await bench.run(`exports.main = async () => {
    console.log("before");
    await fetch("https://provider.example.com/companies?domain=x");
    for (;;);
  };`);
  await expect(bench.status).toHaveText(bench.stopped);
  await expect(bench.region.getByText("before", { exact: true })).toBeVisible();
  await expect(bench.region.getByText("/companies?domain=x")).toBeVisible();
});

const huge = {
  "a long log": `exports.main = () => { for (let i = 0; i < 1e5; i++) console.log("line " + i);
    return { outputFields: { status: "ok" } }; };`,
  "long lines": `exports.main = () => { for (let i = 0; i < 100; i++) console.log("x".repeat(1e6));
    return { outputFields: { status: "ok" } }; };`,
  "a long output": `exports.main = () => ({ outputFields: { a: "x".repeat(5e7) } });`,
  "many outputs": `exports.main = () => ({ outputFields: Object.fromEntries(
    Array.from({ length: 1e5 }, (_, i) => ["o" + i, i])) });`,
  "many requests": `exports.main = async () => { await Promise.all(Array.from({ length: 1e4 }, () =>
    fetch("https://provider.example.com/x", { method: "POST", body: "x".repeat(1e5) })));
    return { outputFields: { status: "ok" } }; };`,
  "an endless message": `Object.prototype.toJSON = () => "x".repeat(1e7);
    exports.main = () => { console.log({}); return { outputFields: {} }; };`,
};

for (const [name, code] of Object.entries(huge)) {
  test(`${name} is cut before it reaches the page`, async ({ bench }) => {
    await bench.run(code);
    const size = await bench.page.evaluate(() => document.body.innerHTML.length);
    expect(size).toBeLessThan(1_500_000);
    await bench.run();
    expect(await bench.outputs()).toMatchObject({ status: "complete" });
  });
}

test("a run cannot speak for a later one", async ({ bench }) => {
  const forged = `{ kind: "returned", text: '{"outputFields":{"status":"forged"}}', took: 1 }`;
  await bench.run(`
    const forge = () => {
      for (const scope of [self, Object.getPrototypeOf(self)]) {
        try { scope.postMessage(${forged}); } catch {}
      }
      try { postMessage(${forged}); } catch {}
      console.log("forged");
    };
    const nested = ${JSON.stringify(`setInterval(() => postMessage(${forged}), 1)`)};
    new Worker(URL.createObjectURL(new Blob([nested])));
    setInterval(forge, 1);
    exports.main = () => ({ outputFields: { typeOfPost: typeof postMessage } });`);
  expect(await bench.outputs()).toEqual({ typeOfPost: "undefined" });
  await bench.start(waiting);
  await bench.page.evaluate(() => {
    const entries = [{ kind: "returned", text: '{"outputFields":{"status":"forged"}}' }];
    for (const id of ["", undefined, "0-0-0-0"]) {
      window.postMessage({ id, end: "returned", entries }, "*");
    }
  });
  await expect(bench.status).toHaveText(bench.stopped, { timeout: 12_000 });
  await expect(bench.region.getByText("forged")).toHaveCount(0);
});

/** Orders a run of the window named, as any window could that has a hold of it. */
function order(frame: Frame | Page, target: "self" | "first") {
  return frame.evaluate(async (to) => {
    const { port1, port2 } = new MessageChannel();
    const source = "exports.main = () => ({ outputFields: {} });";
    const answer = new Promise<string>((resolve) => {
      port1.onmessage = () => resolve("answered");
    });
    const window = to === "self" ? self : (self.top ?? self)[0];
    window?.postMessage({ id: "x", source, job: {}, limit: 1000 }, "*", [port2]);
    const silence = new Promise<string>((resolve) => setTimeout(resolve, 1000, "silence"));
    return Promise.race([answer, silence]);
  }, target);
}

test("the frame obeys its page alone", async ({ page }) => {
  await page.goto("/sandbox.html");
  expect(await order(page, "self")).toBe("silence"); // of an opaque origin
  await page.goto(address);
  await page.evaluate(async () => {
    const frame = document.createElement("iframe");
    frame.setAttribute("sandbox", "allow-scripts");
    frame.src = "/sandbox.html";
    const loaded = new Promise((resolve) => frame.addEventListener("load", resolve));
    document.body.append(frame, document.createElement("iframe"));
    await loaded;
  });
  const sibling = page.frames().find((frame) => frame.url() === "about:blank") as Frame;
  expect(await order(sibling, "first")).toBe("silence"); // of the site’s origin
  expect(await order(page, "first")).toBe("answered");
});

test("code that tampers with its surroundings spoils only its own run", async ({ bench }) => {
  await bench.run(`
    JSON.stringify = () => "forged"; Array.prototype.push = () => 0; Object.entries = () => [];
    String.prototype.slice = () => "forged"; Promise.prototype.then = undefined;
    self.onmessage = null; self.fetch = null;
    exports.main = async () => ({ outputFields: { status: "mine" } });`);
  await bench.run();
  expect(await bench.outputs()).toMatchObject({ status: "complete", reason: "completed" });
});

test("the frame’s page has the strictest policy and is not indexed", async ({ request }) => {
  const response = await request.get("/sandbox.html");
  const headers = response.headers();
  const policy = headers["content-security-policy"] ?? "";
  expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[^']+'; worker-src blob:; /);
  expect(policy).toMatch(/connect-src 'none'; .*frame-ancestors 'self'; sandbox allow-scripts$/);
  expect(policy).not.toMatch(/unsafe|allow-same-origin|\*/);
  expect(headers["x-robots-tag"]).toBe("noindex");
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["set-cookie"]).toBeUndefined();
});

test("the page may frame nothing but the site", async ({ request }) => {
  const { "content-security-policy": policy } = (await request.get(address)).headers();
  expect(policy).toContain("frame-src 'self';");
  expect(policy).not.toMatch(/unsafe|blob:|worker-src/);
});

test.describe("trying it", () => {
  test("the sample runs, sends no secret, and is announced", async ({ bench }) => {
    const { page } = bench;
    await bench.run();
    await expect(bench.status).toHaveText(/^Finished in \d/);
    expect(await bench.outputs()).toMatchObject({ status: "complete", reason: "completed" });
    await expect(bench.region.getByText("x-api-key: {PROVIDER_KEY_CLEANUP}")).toBeVisible();
    await expect(bench.region.getByText("Bearer {HUBSPOT_TOKEN_CLEANUP}").first()).toBeVisible();
    expect(await page.content()).not.toContain("dummy-value-of");
  });

  for (const [status, reason] of [
    ["500", "http_500"],
    ["404", "http_404"],
    ["429", "http_429"],
    ["none", "no_answer"],
  ] as const) {
    test(`a provider that responds ${status} leads to the default route`, async ({ bench }) => {
      const choice = bench.answer("provider").getByLabel(t("bench:responses.status"));
      await choice.selectOption(status);
      await bench.run();
      expect(await bench.outputs()).toMatchObject({ status: "review", reason });
    });
  }

  test("an input left empty is missing", async ({ bench }) => {
    await bench.field("domain").fill("");
    await bench.run();
    expect(await bench.outputs()).toMatchObject({ status: "review", reason: "no_domain" });
  });

  test("a response that is no JSON is pointed at and kept, and Reset brings the sample back", async ({
    bench,
  }) => {
    const body = bench.answer("provider").getByLabel(t("bench:responses.body"));
    const before = await body.inputValue();
    await body.fill('{\n  "industry": COMPUTER\n}');
    await bench.start();
    await expect(bench.status).toHaveText(t("bench:status.faults"));
    await expect(body).toBeFocused();
    await expect(body).toHaveAccessibleDescription(/line 2, column 15/);
    await expect(body).toHaveValue('{\n  "industry": COMPUTER\n}');
    await bench.page.getByRole("button", { name: t("bench:reset") }).click();
    await expect(body).toHaveValue(before);
    await expect(bench.status).toHaveText(t("bench:status.reset"));
  });

  test("an error of the code is shown with its line", async ({ bench }) => {
    await bench.run("exports.main = () => {\n  undefined.x;\n};");
    await expect(bench.region.getByText("TypeError")).toBeVisible();
    await expect(bench.region.getByText(t("bench:result.line", { line: 2 }))).toBeVisible();
    await bench.run("exports.main = (;");
    await expect(bench.region.getByText("SyntaxError")).toBeVisible();
  });

  test("it works by keyboard alone, and another input still finds its answer", async ({
    bench,
  }) => {
    const { page } = bench;
    const domain = await bench.field("domain").inputValue();
    await bench.field("domain").focus();
    await page.keyboard.press("End");
    await page.keyboard.type(".uk");
    await page.keyboard.press("Enter");
    await expect(bench.status).toHaveAttribute("data-phase", "done");
    await expect(bench.region.getByText(`companies?domain=${domain}.uk`)).toBeVisible();
    expect(await bench.outputs()).toMatchObject({ status: "complete" });
  });

  test("axe finds nothing wrong, before a run and after", async ({ bench }) => {
    expect(await violations(bench.page, "all")).toEqual([]);
    await bench.run();
    expect(await violations(bench.page, "all")).toEqual([]);
  });

  test("nothing is cut off at 320 pixels", async ({ bench }) => {
    await bench.page.setViewportSize({ width: 320, height: 700 });
    await bench.run();
    const width = await bench.page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the run that the tests made is shown, and nothing that needs a script", async ({
    page,
  }) => {
    await page.goto(address);
    await expect(
      regionOf(page).getByRole("heading", { name: t("bench:result.ours") }),
    ).toBeVisible();
    await expect(regionOf(page).locator("noscript p")).toHaveText(t("bench:noScript"));
    await expect(
      regionOf(page).getByRole("cell", { name: "completed", exact: true }),
    ).toBeVisible();
    await expect(regionOf(page).getByRole("button")).toHaveCount(0);
  });
});

test("the scripts of a page with a bench stay within 185 kB", async ({ page }) => {
  const sizes: Promise<number>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() !== "script") return;
    sizes.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
  });
  await page.goto(address, { waitUntil: "networkidle" });
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThan(185_000);
});
