import { existsSync, readFileSync } from "node:fs";
import { fail, run, windows } from "./run.mjs";

/** @typedef {{ version?: string, optional?: boolean, os?: string[], cpu?: string[] }} Package */

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  fail(`Node ${process.versions.node} is too old: this needs 20.19 or newer.`);
}

/** @param {string} file @returns {Record<string, Package>} */
function packages(file) {
  if (!existsSync(file)) return {};
  return JSON.parse(readFileSync(file, "utf8")).packages ?? {};
}

/** npm notes what it installed, last of all: what the lock asks for must be there, made for this machine. */
function isInstalled() {
  const installed = packages("node_modules/.package-lock.json");
  const { "": _, ...wanted } = packages("package-lock.json");
  const complete = Object.entries(wanted).every(([path, { version, optional }]) => {
    const found = installed[path];
    return found ? found.version === version : optional;
  });
  return complete && Object.values(installed).every(fits);
}

/** @param {Package} found */
function fits({ os, cpu }) {
  return (!os || os.includes(process.platform)) && (!cpu || cpu.includes(process.arch));
}

/** Installs exactly the locked packages, unless they are there. */
export function install() {
  if (isInstalled()) return;
  console.log("Installing the packages.");
  run(windows ? "npm.cmd" : "npm", ["ci", "--include=dev"]);
  if (!isInstalled()) {
    fail("npm did not install what package-lock.json asks for. Remove node_modules and try again.");
  }
}
