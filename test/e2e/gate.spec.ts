import { connect } from "node:net";
import type { APIRequestContext } from "@playwright/test";
import { expect, test } from "./fixtures";
import { languages, wordsOf } from "./words";

const long = `?${"a&".repeat(7000)}`;

for (const language of languages) {
  test(`${language}: an address too long is told so before it costs anything`, async ({
    request,
  }) => {
    const { t } = wordsOf(language);
    for (const path of [`/${language}`, `/${language}/guide`, `/${language}/x.txt`]) {
      const response = await request.get(path + long);
      expect(response.status()).toBe(414);
      expect(await response.text()).toContain(t("errors:refused.tooLong.detail"));
      expect(response.headers()["cache-control"]).toBe("no-store");
    }
  });
}

/** What a shared cache would keep of a page, and give to everybody. */
async function kept(request: APIRequestContext, headers: Record<string, string>) {
  const response = await request.get("/en/guide", { headers, maxRedirects: 0 });
  const { location, "content-type": type, "content-security-policy": policy } = response.headers();
  return { status: response.status(), location, type, policy, text: await response.text() };
}

for (const headers of [
  { RSC: "1" },
  { RSC: "1", "Next-Router-Prefetch": "1" },
  { "Next-Router-State-Tree": "%5B%22%22%5D", RSC: "1" },
  { "X-Forwarded-Host": "evil.example" },
  { "X-Forwarded-Proto": "https" },
  { "X-Middleware-Subrequest": "proxy:proxy:proxy:proxy:proxy" },
  { "X-Nextjs-Data": "1" },
  { Range: "bytes=0-10" },
  { Purpose: "prefetch" },
]) {
  test(`nobody changes what others are given from a shared cache: ${JSON.stringify(headers)}`, async ({
    request,
  }) => {
    expect(await kept(request, headers)).toEqual(await kept(request, {}));
  });
}

test("redirects stay where the visitor came from, whatever a request says of its host", async ({
  request,
}) => {
  for (const headers of [
    { "X-Forwarded-Host": "evil.example" },
    { "X-Forwarded-Proto": "https" },
  ]) {
    const response = await request.get("/guide", { headers, maxRedirects: 0 });
    expect(response.headers().location).toMatch(/^\/[a-z]{2}\/guide$/);
  }
});

for (const [address, status] of [
  ["/en/", 200],
  ["/fr//guide/", 200],
  ["/guide/", 307],
  ["/%ff.html", 400],
  ["/%zz.txt", 400],
  ["/en/%E0%A4%A", 400],
  ["/xx/advisor/foo.bar", 404],
  ["/en/advisor/foo.bar", 404],
  ["/fr/nope.html", 404],
  ["/fr/guide.rsc", 404],
  ["/.segment.rsc", 404],
  ["/nothing.txt", 404],
  ["/favicon.ico", 404],
  ["/_next/static/nothing.js", 404],
  ["/api/nothing", 404],
] as const) {
  test(`${address} is answered with ${status}`, async ({ request }) => {
    const response = await request.get(address, { maxRedirects: 0 });
    expect(response.status()).toBe(status);
    expect(response.headers()["x-content-type-options"]).toBe("nosniff");
    if (status === 307) return;
    expect(response.headers()["content-security-policy"]).toContain("default-src 'none'");
  });
}

test("a French address that leads nowhere says so in French, dot or not", async ({ request }) => {
  const { t } = wordsOf("fr");
  for (const path of ["/fr/nope", "/fr/nope.html", "/fr/advisor/foo.bar"]) {
    expect(await (await request.get(path)).text()).toContain(t("errors:notFound.title"));
  }
});

for (const method of ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"]) {
  test(`${method} changes nothing here, and is told what is allowed`, async ({ request }) => {
    for (const path of ["/en", "/en/advisor?exchange=send", "/", "/en/nowhere", "/api/x"]) {
      const response = await request.fetch(path, { method, maxRedirects: 0 });
      expect(response.status(), path).toBe(405);
      expect(response.headers().allow).toBe("GET, HEAD");
    }
  });
}

test("a parameter of Next’s own does not turn a page into another language", async ({ page }) => {
  await page.goto("/en?nxtPlang=de");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

/** The first line of what the server says to these bytes. */
function say(port: number, ...lines: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "localhost", () => socket.write(`${lines.join("\r\n")}\r\n\r\n`));
    socket.setTimeout(5_000, () => socket.destroy(new Error("it stays open")));
    socket.setEncoding("utf8").on("error", reject);
    let said = "";
    socket.on("data", (part) => {
      said += part;
    });
    socket.on("close", () => resolve(said.split("\r\n")[0] ?? ""));
  });
}

for (const [line, status] of [
  ["GET * HTTP/1.1", "400"],
  ["OPTIONS * HTTP/1.1", "400"],
  ["GET http://evil.example/en HTTP/1.1", "200"],
  ["GET http://evil.example/guide HTTP/1.1", "307"],
] as const) {
  test(`${line} is answered, and no fault of ours`, async ({ baseURL }) => {
    const port = Number(new URL(baseURL ?? "").port);
    expect(await say(port, line, "Host: localhost", "Connection: close")).toContain(status);
  });
}

test("who asks for another protocol is answered in this one, and holds no connection", async ({
  baseURL,
}) => {
  const port = Number(new URL(baseURL ?? "").port);
  for (const [path, status] of [
    ["/en", "200"],
    ["/", "307"],
    ["/x", "307"],
    ["/_next/webpack-hmr", "404"],
  ] as const) {
    const asked = ["Host: localhost", "Connection: Upgrade, close", "Upgrade: websocket"];
    expect(await say(port, `GET ${path} HTTP/1.1`, ...asked), path).toContain(status);
  }
});

test("what is refused is said, however much was sent with it", async ({ request }) => {
  const response = await request.post("/en", { data: Buffer.alloc(3_000_000, "x") });
  expect(response.status()).toBe(405);
  expect(await response.text()).toContain("GET");
});

for (const header of ["If-Match", "If-Unmodified-Since", "Range"]) {
  test(`a file is served whatever ${header} says`, async ({ request }) => {
    const html = await (await request.get("/en")).text();
    const [script = ""] = /\/_next\/static\/[^"]+\.js/.exec(html) ?? [];
    const whole = await request.get(script);
    for (const value of ["0", "bytes=5-1", "bytes=99999999-", '"x"']) {
      const response = await request.get(script, { headers: { [header]: value } });
      expect(response.status(), value).toBe(200);
      expect(await response.body()).toEqual(await whole.body());
      expect(response.headers()["cross-origin-resource-policy"]).toBe("same-origin");
    }
  });
}
