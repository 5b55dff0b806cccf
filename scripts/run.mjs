import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));
export const windows = process.platform === "win32";
process.chdir(root);

/** An installed command's path. @param {string} name */
export const bin = (name) => join(root, "node_modules", ".bin", windows ? `${name}.cmd` : name);

/**
 * Runs a command in view; a failing one ends this process too.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string | undefined>, orElse?: "stop" | "go on" }} [options]
 * @returns {boolean} whether it succeeded
 */
export function run(command, args, { env = {}, orElse = "stop" } = {}) {
  const { status, error } = spawnSync(windows ? `"${command}"` : command, args, {
    stdio: "inherit",
    shell: windows,
    env: environment(env),
  });
  if (error) console.error(error.message);
  if (status !== 0 && orElse === "stop") process.exit(status ?? 1);
  return status === 0;
}

/**
 * Each tool sets its own NODE_ENV: one from outside gives React's wrong half.
 * @param {Record<string, string | undefined>} [extra]
 * @returns {NodeJS.ProcessEnv}
 */
export function environment(extra = {}) {
  const { NODE_ENV: _, ...inherited } = process.env;
  const env = { ...inherited, NEXT_TELEMETRY_DISABLED: "1", ...extra };
  return /** @type {NodeJS.ProcessEnv} */ (/** @type {unknown} */ (env));
}

/** @param {string} message what is wrong and how to mend it @returns {never} */
export function fail(message) {
  console.error(message);
  process.exit(1);
}
