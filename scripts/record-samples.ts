/**
 * Records each template's sample run, for the page's bench: what it was given, what was answered,
 * what came of it. Run before every build; the files it writes are not committed.
 */
import { writeFileSync } from "node:fs";
import type { Recording } from "@/rules/use-cases/recording";
import { folders, type UseCaseFolder } from "./harness/folders";
import { eventOf, fileOf, outputsOf, runCase } from "./harness/run";
import type { Call } from "./harness/world";

for (const folder of folders) {
  const file = fileOf(folder.id, "sample.json");
  writeFileSync(file, `${JSON.stringify(await record(folder), null, 2)}\n`);
}

async function record({ blueprint, cases }: UseCaseFolder): Promise<Recording> {
  const sample = cases.cases.find(({ id }) => id === cases.sample);
  if (!sample) throw new Error(`${blueprint.id}: cases.json has no case “${cases.sample}”.`);
  const { calls, reports, faults } = await runCase(blueprint, { ...sample, runs: 1 });
  const [report] = reports;
  if (!report || faults.length > 0) throw new Error(`${blueprint.id}: ${faults.join("; ")}`);
  const base = (call: Call) => blueprint.services.find(({ id }) => id === call.service)?.base ?? "";
  return {
    event: eventOf(sample),
    ...(sample.now ? { now: sample.now } : {}),
    ...(sample.byte === undefined ? {} : { byte: sample.byte }),
    responses: calls.map((call, i) => ({
      id: `answer-${i + 1}`,
      service: call.service,
      method: call.method,
      url: `${base(call)}${call.path}`,
      status: call.status === 0 ? "none" : call.status,
      json: call.response,
      times: 1,
    })),
    outputs: outputsOf(blueprint, report),
    requests: calls.map((call) => ({
      method: call.method,
      url: `${base(call)}${call.path}`,
      headers: {},
      body: call.body === undefined ? null : JSON.stringify(call.body, null, 2),
      status: call.status === 0 ? "none" : call.status,
    })),
    log: report.log,
  };
}
