import { spawn } from "node:child_process";
import { once } from "node:events";
import { connect, createServer } from "node:net";
import { siteOrigin } from "../components/layout/site-url.js";
import { build } from "./build.mjs";
import { install } from "./install.mjs";
import { bin, environment, fail, windows } from "./run.mjs";

const port = process.env.PORT || "3000";
await checkSettings();
install();
build();

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

while (!(await answers())) await new Promise((resolve) => setTimeout(resolve, 100));
console.log(`Serving on http://localhost:${port}`);

/** Before a minute's building: what would make the server refuse to start. */
async function checkSettings() {
  try {
    siteOrigin();
  } catch (error) {
    fail(/** @type {Error} */ (error).message);
  }
  if (!/^\d+$/.test(port) || Number(port) > 65_535) {
    fail(`PORT is "${port}": set it to a number up to 65535, such as 3000.`);
  }
  if (await isTaken()) {
    fail(`Port ${port} is in use. Stop what uses it, or set PORT to another: PORT=3001 npm start`);
  }
}

async function isTaken() {
  const probe = createServer();
  try {
    probe.listen(Number(port));
    await once(probe, "listening");
    return false;
  } catch {
    return true;
  } finally {
    probe.close();
  }
}

async function answers() {
  const socket = connect(Number(port), "localhost");
  try {
    await once(socket, "connect");
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
