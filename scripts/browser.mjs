import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bin, fail, run } from "./run.mjs";

const { env, platform } = process;
const isRoot = process.getuid?.() === 0;
const names = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "chrome.exe",
];
const places = {
  linux: ["/usr/bin", "/usr/local/bin", "/opt/google/chrome", "/snap/bin"],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, "Google", "Chrome", "Application")),
};

export const flags = [
  ...(isRoot ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** @returns {string | undefined} the path of a Chromium that runs: the one asked for, else an installed one */
export function installedBrowser() {
  if (env.CHROMIUM_PATH) {
    if (existsSync(env.CHROMIUM_PATH)) return env.CHROMIUM_PATH;
    fail(`CHROMIUM_PATH names ${env.CHROMIUM_PATH}, which does not exist. Correct it or unset it.`);
  }
  const known = places[/** @type {keyof typeof places} */ (platform)] ?? [];
  const folders = [...known, ...(env.PATH ?? "").split(delimiter)];
  const files = folders.flatMap((folder) => [folder, ...names.map((name) => join(folder, name))]);
  return files.find((file) => /chrom[^/\\]*$/i.test(file) && existsSync(file) && runs(file));
}

/** A stub that only points to a snap exists too, but does not run. @param {string} file */
function runs(file) {
  if (platform === "win32") return file.endsWith(".exe");
  return spawnSync(file, ["--version"], { timeout: 20_000 }).status === 0;
}

async function ownBrowser() {
  const { chromium } = await import("@playwright/test");
  return existsSync(chromium.executablePath());
}

/** Makes sure that the end-to-end tests have a browser. */
export async function obtainBrowser() {
  if (installedBrowser() || (await ownBrowser())) return;
  if (isRoot && existsSync("/usr/bin/apt-get")) {
    console.log("No Chromium found: installing Debian's.");
    run("apt-get", ["update"], { orElse: "go on" });
    run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { orElse: "go on" });
    if (installedBrowser()) return;
  }
  console.log("No Chromium found: asking Playwright for its own.");
  const withSystemLibraries = isRoot && platform === "linux" ? ["--with-deps"] : [];
  run(bin("playwright"), ["install", ...withSystemLibraries, "chromium"], { orElse: "go on" });
  if (await ownBrowser()) return;
  fail(
    "No browser for the end-to-end tests. Install Chrome or Chromium, or name one in CHROMIUM_PATH.",
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await obtainBrowser();
