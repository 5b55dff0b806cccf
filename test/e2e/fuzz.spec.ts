import { show } from "../fuzz/findings";
import { run } from "../fuzz/run";
import { streamOf } from "../fuzz/stream";
import { expect, test } from "./fixtures";

const REQUESTS = 1_500;
const SEED = 1;

test("whatever strangers send, the site answers, gives nothing back as markup and lives on", async ({
  request,
  baseURL,
}) => {
  const faults: string[] = [];
  await run({
    url: baseURL ?? "",
    stream: streamOf(SEED, 0, REQUESTS),
    connections: 8,
    judged: ({ numbered, faults: found }) => {
      for (const { kind, detail } of found) {
        faults.push(`${kind} (${detail}), ${numbered.index}: ${show(numbered.request)}`);
      }
      return true;
    },
  });
  expect(faults).toEqual([]);
  expect((await request.get("/en")).ok()).toBe(true);
});
