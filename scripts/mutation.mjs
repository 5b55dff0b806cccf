import { rooms } from "../test/mutation/rooms.mjs";
import { generate } from "./build.mjs";
import { install } from "./install.mjs";
import { bin, fail, run } from "./run.mjs";

/**
 * Breaks the code in each way that Stryker knows, one at a time, and counts how often a test fails.
 * `npm run mutation` does every room, `npm run mutation -- rules --mutate 'rules/link/*.ts'` a part of
 * one; what has not changed since the last run is not tried again (`--force` tries it).
 */
const [first = "", ...rest] = process.argv.slice(2);
const named = first in rooms;
const chosen = named ? [first] : Object.keys(rooms);
const options = named || !first ? rest : [first, ...rest];

install();
generate();
const below = chosen.filter((room) => !mutate(room));
if (below.length > 0) fail(`Below what is asked of it: ${below.join(", ")}`);

/** @param {string} room */
function mutate(room) {
  console.log(`\n— ${room}`);
  return run(bin("stryker"), ["run", "test/mutation/stryker.config.mjs", ...options], {
    orElse: "go on",
    env: { ROOM: room },
  });
}
