/**
 * What is mutated, the tests that have to notice, and how many in a hundred they have to. Left out are
 * the proof (a minute for each mutant, and itself a test of the rest), what runs in a process or a
 * browser of its own (a use case's code, the sandbox's frame and worker), and what is generated.
 */
export const rooms = {
  rules: {
    mutate: ["rules/**/*.ts", "!rules/proof/**", "!rules/use-cases/generated.ts"],
    tests: ["test/rules/**/*.test.ts"],
    exclude: ["test/rules/proof/**", "test/rules/soundness/build-stops.test.ts"],
    environment: "node",
    atLeast: 90,
  },
  components: {
    mutate: ["components/**/*.ts", "components/**/*.tsx"],
    tests: ["test/components/**/*.test.{ts,tsx}"],
    exclude: ["test/components/every-language.test.tsx"], // four seconds a mutant, and asserts little
    environment: "jsdom",
    atLeast: 75,
  },
  locales: {
    mutate: ["locales/*.ts", "!locales/*.d.ts", "!locales/generated.ts"],
    tests: ["test/locales/**/*.test.ts"],
    exclude: [],
    environment: "node",
    atLeast: 75,
  },
};

/** The room of this run, as `npm run mutation` sets it. */
export const roomName = /** @type {keyof typeof rooms} */ (process.env.ROOM ?? "rules");
