import { readFileSync } from "node:fs";
import { actionFile, say, type UseCaseFolder } from "./folders";
import { fileOf } from "./run";

const START = "// --- Calls: the same in every action ---";
const END = "// --- End of calls ---";

/** Besides the calls. */
const MOST_LINES = 150;

const exemplar = callsOf(readFileSync(fileOf("cleanup-company-data", "action.js"), "utf8"));

/** The text between the markers; undefined where an action calls nobody. */
function callsOf(code: string): string | undefined {
  const [, calls] = code.split(START);
  return calls?.split(END)[0];
}

/** What HubSpot or the page's bench would not take. */
const forbidden = [
  [/\brequire\s*\(|\bimport\b/, "loads a module", "Use what Node and a browser have built in."],
  [/\bmodule\.exports\b/, "sets module.exports", "Set exports.main."],
  [/\bMath\.random\b/, "draws with Math.random", "Draw with crypto.getRandomValues."],
  [/\/crm\/(v\d|objects\/v\d)/, "uses an undated path", "Use /crm/objects/2026-09/…."],
] as const;

/** How main begins: a workflow's action returns, a bot's serves a callback too. */
const mains = {
  action: [/^exports\.main = async \(event\) =>/m, "exports.main = async (event) => …"],
  bot: [
    /^exports\.main = async \(event, callback\) =>/m,
    "exports.main = async (event, callback) => …",
  ],
} as const;

const callback = [
  /\bcallback\b/,
  "names a callback",
  "Return the outputs: Node 24 takes no callback.",
] as const;

/** Where an action breaks a rule that shows in its text. */
export function codeFaults({ id, blueprint, code }: UseCaseFolder): string[] {
  const kind = blueprint.kind === "bot" ? "bot" : "action";
  const bare = code.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "");
  const found = [...forbidden, ...(kind === "bot" ? [] : [callback])]
    .filter(([pattern]) => pattern.test(bare))
    .map(([, problem, remedy]) => say(actionFile(id), id, "-", `${problem}.`, remedy));
  const calls = callsOf(code);
  const asks = /\b(fetch|call)\s*\(/.test(bare);
  const lines = code
    .replace(calls ?? "", "")
    .trimEnd()
    .split("\n").length;
  const differs = calls === undefined ? asks : calls !== exemplar;
  return [
    ...found,
    ...(mains[kind][0].test(code)
      ? []
      : [say(actionFile(id), id, "main", "not found.", mains[kind][1])]),
    ...(differs
      ? [say(actionFile(id), id, "calls", "differs.", "Copy the block from cleanup-company-data.")]
      : []),
    ...(lines > MOST_LINES
      ? [say(actionFile(id), id, "-", `${lines} lines.`, `Keep it to ${MOST_LINES}.`)]
      : []),
  ];
}
