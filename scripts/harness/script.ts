import type { ScriptedResponse } from "@/rules/use-cases/case";

type Asked = { readonly service: string; readonly method: string; readonly path: string };

/** The scripted responses in order: `times` each; without it once, or for good if it is the last. */
export function scriptOf(responses: readonly ScriptedResponse[]) {
  const given = new Map<ScriptedResponse, number>();
  return (call: Asked): ScriptedResponse | undefined => {
    const fitting = responses.filter((answer) => matches(answer, call));
    const answer = fitting.find((one) => {
      const most = one.times ?? (one === fitting.at(-1) ? Infinity : 1);
      return (given.get(one) ?? 0) < most;
    });
    if (answer) given.set(answer, (given.get(answer) ?? 0) + 1);
    return answer;
  };
}

function matches(answer: ScriptedResponse, call: Asked): boolean {
  const path = answer.path.includes("?") ? call.path : call.path.split("?")[0];
  return answer.service === call.service && answer.method === call.method && answer.path === path;
}
