import { TestRunner, test } from "vitest";

/**
 * A mutant that breaks what a test file needs to load has been noticed, but Stryker counts failed
 * tests alone: such a file fails as one test.
 */
export default class extends TestRunner {
  override async importFile(path: string, source: "collect" | "setup") {
    if (source !== "collect") return super.importFile(path, source);
    try {
      return await super.importFile(path, source);
    } catch (error) {
      return test("it loads", () => {
        throw error;
      });
    }
  }
}
