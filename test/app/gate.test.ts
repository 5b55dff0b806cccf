import { createServer, type IncomingMessage, Server } from "node:http";
import { connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { guardServers } from "@/app/_server/gate";
import { i18nOf } from "@/locales/words";

const emit = Server.prototype.emit;
let seen: Pick<IncomingMessage, "url" | "headers">[] = [];
const server = createServer((request, response) => {
  seen.push({ url: request.url ?? "", headers: { ...request.headers } });
  response.end("inside");
});
server.on("upgrade", () => seen.push({ url: "upgraded", headers: {} })); // Next's listens too
let port = 0;

beforeAll(async () => {
  guardServers();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = (server.address() as { port: number }).port;
});

afterAll(() => {
  Server.prototype.emit = emit;
  server.close();
  server.closeAllConnections();
});

/** What the server says to these very bytes. */
function say(...lines: string[]): Promise<string> {
  seen = [];
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.write([...lines, "Host: x", "Connection: close", "", ""].join("\r\n"));
    });
    let said = "";
    socket.setEncoding("utf8").on("data", (part) => {
      said += part;
    });
    socket.on("end", () => resolve(said)).on("error", reject);
  });
}

test("what is in order goes in, its query noted, and nothing a caller says of it believed", async () => {
  const said = await say("GET /api/x?__proto__=1&nxtPa=2 HTTP/1.1", "X-Whole-Query: exchange=send");
  expect(said).toContain("inside");
  expect(seen[0]?.headers["x-whole-query"]).toBe("__proto__=1&nxtPa=2");
  expect(seen[0]?.url).toBe("/api/x?__proto__=1&nxtPa=2");
});

test("a page sees nothing of what Next would take for its own", async () => {
  await say("GET /en?nxtPlang=de&a=1 HTTP/1.1", "RSC: 1", "X-Forwarded-Host: evil.example");
  expect(seen[0]?.url).toBe("/en?a=1");
  expect(seen[0]?.headers).not.toHaveProperty("rsc");
  expect(seen[0]?.headers).not.toHaveProperty("x-forwarded-host");
});

test.each(["en", "fr", "es", "de"] as const)(
  "%s: an address too long is told so in the language of the page, and goes no further",
  async (language) => {
    const said = await say(`GET /${language}?${"a&".repeat(7000)} HTTP/1.1`);
    const [head = "", body] = said.split("\r\n\r\n");
    const { t } = i18nOf(language);
    expect(head).toContain("414 URI Too Long");
    expect(head).toContain("Cache-Control: no-store");
    expect(head).toContain("X-Content-Type-Options: nosniff");
    expect(body).toContain(t("errors:refused.tooLong.title"));
    expect(body).toContain(t("errors:refused.tooLong.detail"));
    expect(seen).toEqual([]);
  },
);

test("where no page names a language, the browser’s is spoken", async () => {
  const said = await say("TRACE /x HTTP/1.1", "Accept-Language: de");
  expect(said).toContain("405 Method Not Allowed");
  expect(said).toContain("Allow: GET, HEAD");
  expect(said).toContain(i18nOf("de").t("errors:refused.method.title"));
});

test("a machine is told in its own form", async () => {
  const said = await say(`GET /api/recommendation?${"a&".repeat(200)} HTTP/1.1`);
  const [head, body = ""] = said.split("\r\n\r\n");
  expect(head).toContain("application/problem+json");
  const json = body.slice(body.indexOf("{"), body.lastIndexOf("}") + 1);
  expect(JSON.parse(json)).toMatchObject({ type: "about:blank", status: 414 });
});

test("who asks for another protocol is answered in this one", async () => {
  for (const protocol of ["websocket", "h2c"]) {
    const said = await say("GET /en HTTP/1.1", `Upgrade: ${protocol}`, "Connection: Upgrade");
    expect(said).toContain("inside");
    expect(seen.map(({ url }) => url)).toEqual(["/en"]);
  }
});
