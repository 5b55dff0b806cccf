import { spawn } from "node:child_process";
import { build } from "./build.mjs";
import { install } from "./install.mjs";
import { bin, environment, windows } from "./run.mjs";

install();
build();

const port = process.env.PORT || "3000";
console.log(`Serving on http://localhost:${port}`);
const server = spawn(bin("next"), ["start", "--port", port], {
  stdio: "inherit",
  shell: windows,
  env: environment({ NODE_ENV: "production" }),
});
server.on("exit", (code) => process.exit(code ?? 0));
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
  process.on(signal, () => server.kill(signal));
}

// A signal to npm reaches only the shell between it and this process: notice when that shell is gone.
const parent = process.ppid;
if (process.env.npm_lifecycle_event) {
  setInterval(() => process.ppid !== parent && server.kill("SIGTERM"), 500).unref();
}
