import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { UseCaseWords } from "@/locales/use-case-words";
import type { Blueprint } from "@/rules/use-cases/blueprint";
import type { Recording } from "@/rules/use-cases/recording";
import type { Recorded, Sample } from "./bench/types";

/**
 * A template's recorded run as the bench takes it; undefined where none is recorded, as for a
 * receiver. On the server only.
 */
export function sampleOf(
  blueprint: Blueprint,
  words: UseCaseWords,
): { sample: Sample; recorded: Recorded } | undefined {
  const file = join(process.cwd(), "rules", "use-cases", blueprint.id, "sample.json");
  if (!existsSync(file)) return undefined;
  const recording = JSON.parse(readFileSync(file, "utf8")) as Recording;
  const { event, now, byte, responses, outputs, requests, log } = recording;
  const sample: Sample = {
    event,
    inputs: inputsOf(blueprint, event, words),
    object: (event.object ?? null) as Sample["object"],
    responses,
    secrets: blueprint.secrets,
    ...(now ? { now } : {}),
    ...(byte === undefined ? {} : { byte }),
  };
  return { sample, recorded: { outputs, requests, log } };
}

/** What the event carries for each declared input; a bot is told one message. */
function inputsOf({ kind, inputs }: Blueprint, event: Recording["event"], words: UseCaseWords) {
  if (kind === "bot") {
    const { message } = (event.userMessage ?? {}) as { message?: string };
    return [{ name: "message", type: "string", value: message ?? null }];
  }
  const fields = (event.inputFields ?? {}) as Record<string, string | number | null>;
  return inputs.map(({ name, type }) => ({
    name,
    type,
    value: fields[name] ?? null,
    purpose: words.inputs[name] ?? "",
  }));
}
