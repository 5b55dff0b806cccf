import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { roomName, rooms } from "./rooms.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { tests, exclude, environment } = rooms[roomName];

/** The quickest tests first: the first that fails ends a mutant's run. */
class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    return (await super.sort(files)).reverse();
  }
}

/** All words as one module: the many files they stand in are slow to load for each mutant. */
const wordsInOne = {
  name: "words-in-one",
  enforce: "pre" as const,
  transform(code: string, id: string) {
    if (!id.endsWith("/locales/generated.ts")) return undefined;
    const folder = dirname(id);
    return code.replace(
      /import (\w+) from "(.+\.json)";/g,
      (_, name, file) => `const ${name} = ${readFileSync(join(folder, file), "utf8")};`,
    );
  },
};

/** The tests of one room, in the process where its mutants are. */
export default defineConfig({
  root,
  plugins: [wordsInOne, react()],
  resolve: { alias: { "@": root } },
  test: {
    setupFiles: ["test/setup.ts", "test/mutation/setup.ts"],
    testTimeout: 30_000,
    runner: "test/mutation/runner.ts",
    include: tests,
    exclude,
    environment,
    isolate: false, // each mutant has a thread of its own: that is enough
    sequence: { sequencer: QuickestFirst },
  },
});
