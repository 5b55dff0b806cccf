import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { roomName, rooms } from "./rooms.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { tests, exclude, environment } = rooms[roomName];

/** The tests of one room, in the process where its mutants are. */
export default defineConfig({
  root,
  plugins: [react()],
  resolve: { alias: { "@": root } },
  test: {
    setupFiles: ["test/setup.ts"],
    testTimeout: 30_000,
    include: tests,
    exclude,
    environment,
    isolate: environment === "jsdom", // each mutant has a process of its own: that is isolation enough
  },
});
