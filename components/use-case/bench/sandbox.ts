import type { Job } from "./draft";
import type { Heard } from "./report";

/** How long an action may take here, in milliseconds; HubSpot gives it 20 seconds. */
export const limit = 5_000;

const address = "/sandbox.html";
const patience = 3_000; // for the frame itself

/**
 * Runs an action's text in a frame of its own, which is gone afterwards: nothing outlives a run.
 * The answer comes by a port that only this run's frame was given, and bears the run's id.
 * @param signal ends the run early
 */
export function runInSandbox(source: string, job: Job, signal?: AbortSignal): Promise<Heard> {
  const id = idOfRun();
  const frame = hiddenFrame();
  const { port1, port2 } = new MessageChannel();
  let timer: ReturnType<typeof setTimeout>;

  return new Promise<Heard>((resolve) => {
    const give = (end: string) => () => resolve({ end, entries: [] });
    timer = setTimeout(give("unavailable"), patience);
    port1.onmessage = ({ data }) => {
      if (data?.id !== id) return;
      if (isHeard(data)) return resolve(data);
      // The frame ends the worker itself; should it hang as well, it is taken away.
      clearTimeout(timer);
      timer = setTimeout(give("stopped"), limit + patience);
    };
    signal?.addEventListener("abort", give("stopped"));
    frame.onload = () => {
      frame.onload = null; // a second load would not be the sandbox
      // Its origin is opaque, so it cannot be named.
      frame.contentWindow?.postMessage({ id, source, job, limit }, "*", [port2]);
    };
    document.body.append(frame);
  }).finally(() => {
    clearTimeout(timer);
    port1.close();
    frame.remove();
  });
}

/** randomUUID is missing on a site that is served without encryption. */
const idOfRun = () => crypto.getRandomValues(new Uint32Array(4)).join("-");

function hiddenFrame(): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.setAttribute("sandbox", "allow-scripts");
  frame.referrerPolicy = "no-referrer";
  frame.hidden = true;
  frame.src = address;
  return frame;
}

function isHeard(data: unknown): data is Heard {
  const heard = data as Partial<Heard>;
  return typeof heard.end === "string" && Array.isArray(heard.entries);
}
