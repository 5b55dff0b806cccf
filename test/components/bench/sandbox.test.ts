import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { draftOf, jobOf } from "@/components/use-case/bench/draft";
import { limit, runInSandbox } from "@/components/use-case/bench/sandbox";
import { sandboxDocument, sandboxPolicy } from "@/components/use-case/bench/sandbox/document";
import { sample } from "./sample";

/** What the frame is told, and the port on which it answers. */
type Told = { id: string; source: string; limit: number };

const job = jobOf("action", sample, draftOf(sample));
const heard = { end: "returned", entries: [{ kind: "returned", text: "{}" }] };
let ports: { onmessage: ((event: { data: unknown }) => void) | null; close: () => void }[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  // jsdom has no channel of its own; what is sent by port 2 arrives at port 1.
  vi.stubGlobal(
    "MessageChannel",
    class {
      port1 = { onmessage: null, close: vi.fn() };
      port2 = {};
      constructor() {
        ports.push(this.port1);
      }
    },
  );
});

afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  ports = [];
});

const frame = () => document.querySelector("iframe");

/** Starts a run and lets its frame load. */
function start(signal?: AbortSignal) {
  const run = runInSandbox("the action", job, signal);
  const post = vi.fn();
  const shown = frame() as HTMLIFrameElement;
  Object.defineProperty(shown, "contentWindow", { value: { postMessage: post } });
  shown.dispatchEvent(new Event("load"));
  const [told] = (post.mock.calls[0] ?? []) as [Told];
  const say = (data: unknown) => ports[0]?.onmessage?.({ data });
  return { run, post, told, say, shown };
}

test("the action runs in a hidden frame of an origin of its own, and the frame is gone afterwards", async () => {
  const { run, told, say, shown } = start();
  expect(shown.getAttribute("sandbox")).toBe("allow-scripts");
  expect([shown.hidden, shown.referrerPolicy]).toEqual([true, "no-referrer"]);
  expect(new URL(shown.src).pathname).toBe("/sandbox.html");
  expect(told).toMatchObject({ source: "the action", job, limit });
  say({ id: told.id, ...heard });
  await expect(run).resolves.toMatchObject(heard);
  expect(frame()).toBeNull();
  expect(ports[0]?.close).toHaveBeenCalledOnce();
});

test("the port is handed to that frame alone, once", () => {
  const { post, shown } = start();
  expect(post.mock.calls[0]?.slice(1)).toEqual(["*", [{}]]);
  shown.dispatchEvent(new Event("load"));
  expect(post).toHaveBeenCalledOnce();
});

test("no two runs have the same id, and what bears another is not heard", async () => {
  const first = start();
  first.say({ id: "forged", ...heard });
  first.say(null);
  await vi.advanceTimersByTimeAsync(3_000);
  await expect(first.run).resolves.toEqual({ end: "unavailable", entries: [] });
  expect(start().told.id).not.toBe(first.told.id);
});

test("a frame that does not answer is given up after three seconds", async () => {
  const { run } = start();
  const given = vi.fn();
  void run.then(given);
  await vi.advanceTimersByTimeAsync(2_999);
  expect(given).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(given).toHaveBeenCalledWith({ end: "unavailable", entries: [] });
});

test("one that has begun has the time limit, and is then taken away", async () => {
  const { run, told, say } = start();
  const given = vi.fn();
  void run.then(given);
  say({ id: told.id, end: 7, entries: [] });
  say({ id: told.id, end: "started" });
  await vi.advanceTimersByTimeAsync(limit + 2_999);
  expect(given).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(given).toHaveBeenCalledWith({ end: "stopped", entries: [] });
});

test("a run can be ended early", async () => {
  const controller = new AbortController();
  const { run } = start(controller.signal);
  controller.abort();
  await expect(run).resolves.toEqual({ end: "stopped", entries: [] });
  expect(frame()).toBeNull();
});

test("the frame’s page holds one script, whose hash its policy names, and lets nothing out", () => {
  const policy = sandboxPolicy("https://a.example; script-src *");
  expect(sandboxDocument.match(/<script type="module">/g)).toHaveLength(1);
  expect(policy).toMatch(/script-src 'sha256-[\w+/]{43}='/);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'none'");
  expect(policy).toContain("frame-ancestors 'self' https://a.example");
  expect(policy.split("; ")).toHaveLength(8);
  expect(sandboxPolicy("'none'")).toContain("frame-ancestors 'self'; sandbox allow-scripts");
});
