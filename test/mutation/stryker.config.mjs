import { tmpdir } from "node:os";
import { join } from "node:path";
import { roomName, rooms } from "./rooms.mjs";

const room = rooms[roomName];
const cache = `node_modules/.cache/mutation/${roomName}`;

/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  mutate: room.mutate,
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "test/mutation/vitest.config.ts" },
  coverageAnalysis: "perTest",
  concurrency: 1,
  timeoutMS: 30_000, // a busy machine is slow: what runs for ever is told by its hits, not by the clock
  thresholds: { high: 100, low: room.atLeast, break: room.atLeast },
  reporters: ["clear-text", "progress-append-only", "html", "json"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: `${cache}.html` },
  jsonReporter: { fileName: `${cache}.json` },
  incremental: true,
  incrementalFile: `${cache}-incremental.json`,
  tempDirName: join(tmpdir(), "advisor-mutation"), // within the project, other tools would read it
  ignorePatterns: [".next", "coverage", "test/e2e", "*.png"],
  disableTypeChecks: false,
  tsconfigFile: "none", // it names nothing outside of the sandbox, so there is nothing to rewrite
};
