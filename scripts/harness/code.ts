import { readFileSync } from "node:fs";
import { actionFile, say, type UseCaseFolder } from "./folders";
import { fileOf } from "./run";

/** Where each block that several actions share is to be copied from. */
const origins = [
  ["calls", "in every action", "cleanup-company-data"],
  ["records", "wherever it stands", "cleanup-company-data"],
  ["associations", "wherever it stands", "automate-control-data"],
] as const;

/** Besides the shared blocks. */
const MOST_LINES = 160;

/** What stands between the marks of each block; undefined where it does not stand. */
function blocksIn(code: string) {
  return origins.map(([name, where, origin]) => {
    const title = name.charAt(0).toUpperCase() + name.slice(1);
    const [, rest] = code.split(`// --- ${title}: the same ${where} ---`);
    return { name, origin, text: rest?.split(`// --- End of ${name} ---`)[0] };
  });
}

const textOf = (name: string, code: string) =>
  blocksIn(code).find((one) => one.name === name)?.text;

const exemplars = origins.map(([name, , origin]) =>
  textOf(name, readFileSync(fileOf(origin, "action.js"), "utf8")),
);

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
  const blocks = blocksIn(code);
  const asks = /\b(fetch|call)\s*\(/.test(bare);
  const own = blocks.reduce((rest, { text }) => rest.replace(text ?? "", ""), code);
  const lines = own.trimEnd().split("\n").length;
  const differing = blocks.filter(({ name, text }, i) =>
    text === undefined ? name === "calls" && asks : text !== exemplars[i],
  );
  return [
    ...found,
    ...(mains[kind][0].test(code)
      ? []
      : [say(actionFile(id), id, "main", "not found.", mains[kind][1])]),
    ...differing.map(({ name, origin }) =>
      say(actionFile(id), id, name, "differs.", `Copy the block from ${origin}.`),
    ),
    ...(lines > MOST_LINES
      ? [say(actionFile(id), id, "-", `${lines} lines.`, `Keep it to ${MOST_LINES}.`)]
      : []),
  ];
}
