import { register } from "node:module";
import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import { flags, installedBrowser } from "../../scripts/browser.mjs";

register("./json-modules.mjs", import.meta.url);

const port = Number(process.env.E2E_PORT || 4310);
const executablePath = installedBrowser();

export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results",
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 90_000, // a busy machine is slow, not broken
  workers: 2,
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: { args: flags, ...(executablePath && { executablePath }) },
    trace: "retain-on-failure",
  },
  projects: [{ name: "chromium", use: { browserName: "chromium" } }],
  webServer: {
    command: `node node_modules/next/dist/bin/next start --port ${port}`,
    cwd: fileURLToPath(new URL("../..", import.meta.url)),
    port,
    reuseExistingServer: false,
    env: { NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" },
  },
});
