import type { Clock } from "./clock";

/** What an action finds around it instead of the real thing, all on the clock given. */
export function surroundings(clock: Clock, start: number, draw: () => number) {
  return {
    Date: dateOf(clock, start),
    setTimeout: (run: () => void, milliseconds = 0) => clock.after(milliseconds, run),
    AbortSignal: { timeout: (milliseconds: number) => abortedAfter(clock, milliseconds) },
    crypto: { getRandomValues: (bytes: Uint8Array) => bytes.fill(draw()) },
    console: Object.fromEntries(
      ["log", "info", "warn", "error", "debug"].map((level) => [level, () => undefined]),
    ),
  };
}

function abortedAfter(clock: Clock, milliseconds: number): AbortSignal {
  const controller = new AbortController();
  clock.after(milliseconds, () => controller.abort(new DOMException("too late", "TimeoutError")));
  return controller.signal;
}

/** As in the other harness: `new Date()` stands still, so that results are exact; Date.now() goes on. */
function dateOf(clock: Clock, start: number): DateConstructor {
  return new Proxy(Date, {
    construct: (date, parts) => Reflect.construct(date, parts.length > 0 ? parts : [start]),
    get: (date, name) => (name === "now" ? () => start + clock.now : Reflect.get(date, name)),
  });
}
