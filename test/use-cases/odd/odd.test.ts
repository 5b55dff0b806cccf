import { describe, expect, test, vi } from "vitest";
import type { Case } from "@/rules/use-cases/case";
import { folders, type UseCaseFolder } from "../../../scripts/harness/folders";
import type { Arrival } from "../../../scripts/harness/virtual/network";
import { type Played, play } from "../../../scripts/harness/virtual/run";
import type { Answer, Call, Disturbance } from "../../../scripts/harness/world";
import { randomFrom } from "../random";
import { type Odd, oddAnswers } from "./answers";
import { wrongDeeds } from "./judge";

vi.setConfig({ testTimeout: 900_000 });

/** ODD=all tries every odd answer to every call of every case; otherwise a sample, by ODD_SEED. */
const everything = process.env.ODD === "all";
const random = randomFrom(Number(process.env.ODD_SEED ?? 20_260_901));

/** How many of the odd answers to a call of another case than the good ones are in the sample. */
const SHARE = 0.3;

const figures = { tried: 0, wrong: 0 };

const asking = folders.filter(({ blueprint }) => blueprint.services.length > 0);

/** Cases of odd answers are no measure for others. */
const inOrder = ({ cases }: UseCaseFolder) =>
  cases.cases.filter(({ kind }) => kind !== "nonsense").map((one) => [one.id, one] as const);

/** A right answer is one that does what was asked, or says that there is no such thing. */
const isRight = ({ status }: Call) => (status >= 200 && status < 300) || status === 404;

describe.each(asking.map((folder) => [folder.id, folder] as const))("%s", (_, folder) => {
  test.each(inOrder(folder))("%s: no odd answer leads to a wrong deed", async (_, tried) => {
    expect(await wrongIn(folder, tried)).toEqual([]);
  });
});

test("every action that calls somebody was tried", () => {
  console.info(`odd answers × calls: ${figures.tried}, wrong deeds: ${figures.wrong}`);
  expect(asking.length).toBeGreaterThan(10);
  expect(figures.tried).toBeGreaterThan(1_000);
});

/** Every wrong deed in a case, with the call and the odd answer that led to it. */
async function wrongIn(folder: UseCaseFolder, tried: Case): Promise<string[]> {
  const { blueprint } = folder;
  const calm = await play(folder, tried);
  if (!calm.world.calls.every(isRight)) return []; // something fails already
  const silent = await play(folder, tried, { disturb: () => ({ hang: true }) });
  const whole = everything || tried.kind === "good" || tried.id === folder.cases.sample;
  const wrong: string[] = [];
  for (const [at, call] of calm.world.calls.entries()) {
    for (const one of oddAnswers) {
      if (!whole && random() > SHARE) continue;
      const odd = await play(folder, tried, { disturb: disturbing(calm, at, one) });
      const found = wrongDeeds({ blueprint, tried, calm, silent, odd });
      figures.tried++;
      figures.wrong += found.length;
      const where = `call ${at + 1}, ${call.method} ${call.path}, ${one.name}`;
      wrong.push(...found.map((what) => `${where}: ${what}`));
    }
  }
  return wrong;
}

/** Answers oddly to one of the calls of a calm run, and to each that repeats it. */
function disturbing(calm: Played, at: number, odd: Odd): Disturbance {
  const meant = calm.world.calls[at];
  const usual: Answer & Arrival = { status: meant?.status ?? 200, json: meant?.response as never };
  const nameOf = (call: Call | undefined) => {
    const name = JSON.stringify([call?.method, call?.path, call?.body]);
    return odd.endless ? name.replace(/&after=[^"&]*|,?"after":"[^"]*"/g, "") : name;
  };
  let count = -1;
  return (call) => {
    count++;
    return count >= at && nameOf(call) === nameOf(meant) ? odd.make(usual) : undefined;
  };
}
