import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const folder = "components/use-case/bench/sandbox";

/** A file's text as the browser's parser will see it, which the hash must match. */
const textOf = (file: string) =>
  readFileSync(join(process.cwd(), folder, file), "utf8").replace(/\r\n?/g, "\n");

const script = textOf("frame.js");

/** The frame's page: its one script, and as inert data what the worker is given besides the action. */
export const sandboxDocument = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="robots" content="noindex"><title>Sandbox</title></head>
<body>
<script type="text/plain" id="surroundings">${textOf("worker.js")}</script>
<script type="module">${script}</script>
</body>
</html>
`;

/**
 * Workers made here inherit this policy: no request leaves, and no script but the action's own starts.
 * @param framedBy who besides the site may stand above the frame, as for the site's own pages
 */
export function sandboxPolicy(framedBy = process.env.FRAME_ANCESTORS): string {
  const hash = createHash("sha256").update(script).digest("base64");
  const others = (framedBy ?? "").replace(/[;,\r\n]|'none'/g, " ").trim();
  return [
    "default-src 'none'",
    `script-src 'sha256-${hash}'`,
    "worker-src blob:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors 'self' ${others}`.trim(),
    "sandbox allow-scripts",
  ].join("; ");
}
