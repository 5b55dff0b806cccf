import { useEffect, useRef, useState } from "react";
import { type Draft, draftOf, faultsOf, jobOf } from "./draft";
import type { JsonFault } from "./json-fault";
import { reportOf } from "./report";
import { runInSandbox } from "./sandbox";
import type { Kind, Report, Sample } from "./types";

export type Phase = "untouched" | "running" | "done" | "faults" | "reset";

/** What stands in the bench's fields, and the run made with it. */
export function useBench(source: string, sample: Sample, kind: Kind) {
  const [draft, edit] = useState<Draft>(() => draftOf(sample));
  const [faults, setFaults] = useState<Record<string, JsonFault>>({});
  const [phase, setPhase] = useState<Phase>("untouched");
  const [report, setReport] = useState<Report | null>(null);
  const current = useRef<AbortController>(undefined);
  useEffect(() => () => current.current?.abort(), []);

  /** Starts a run, unless one is on its way or a response is no JSON. @returns the ids of such */
  const run = (): string[] => {
    if (phase === "running") return [];
    const found = faultsOf(sample, draft);
    const faulty = sample.responses.map(({ id }) => id).filter((id) => id in found);
    setFaults(found);
    setPhase(faulty.length > 0 ? "faults" : "running");
    if (faulty.length === 0) void start();
    return faulty;
  };

  const start = async () => {
    const controller = new AbortController();
    current.current = controller;
    const heard = await runInSandbox(source, jobOf(kind, sample, draft), controller.signal);
    if (controller.signal.aborted) return;
    setReport(reportOf(heard, kind, sample.secrets));
    setPhase("done");
  };

  const reset = () => {
    current.current?.abort();
    edit(draftOf(sample));
    setFaults({});
    setReport(null);
    setPhase("reset");
  };

  return { draft, edit, faults, phase, report, run, reset };
}
