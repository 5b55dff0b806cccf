import { Agent, get } from "node:http";

/** What visitors ask for, over and over. */
export const visited = [
  "/en",
  "/fr/guide",
  "/de/use-cases",
  "/es/advisor?app=yes&exchange=two-way",
  "/api/recommendation?app=yes&exchange=two-way",
];

const PATIENCE = 10_000;

/**
 * Milliseconds to each answer, for visitors who come at a steady pace whether or not the one before
 * was answered: who waits for an answer before asking again hardly notices a server that stands still.
 */
export async function visit(url: string, seconds: number, perSecond: number): Promise<number[]> {
  const agent = new Agent({ keepAlive: true });
  const started = performance.now();
  const answers = Array.from({ length: seconds * perSecond }, async (_, i) => {
    const due = started + (i * 1_000) / perSecond;
    await until(due);
    await ask(`${url}${visited[i % visited.length]}`, agent);
    return performance.now() - due;
  });
  const milliseconds = await Promise.all(answers);
  agent.destroy();
  return milliseconds;
}

/** Asks for an address once a second until told to stop, and does not care for the answers. */
export function attack(address: string): () => void {
  const agent = new Agent({ keepAlive: true });
  const once = () => ask(address, agent).catch(() => undefined);
  once();
  const timer = setInterval(once, 1_000);
  return () => {
    clearInterval(timer);
    agent.destroy();
  };
}

const until = (due: number) =>
  new Promise((resolve) => setTimeout(resolve, due - performance.now()));

/** Resolves when the answer is there, or when nobody would wait for it any longer. */
function ask(address: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const call = get(address, { agent, signal: AbortSignal.timeout(PATIENCE) });
    call.on("response", (response) => response.resume());
    // A server that is gone refuses at once: that is no quick answer.
    call.on("error", (error) => (error.name === "AbortError" ? resolve() : reject(error)));
    call.on("close", resolve);
  });
}
