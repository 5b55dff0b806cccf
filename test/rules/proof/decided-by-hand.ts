/** Every question that decides, its answers, and what `unsure` is taken as, in the order asked. */
export const questionsByHand = [
  ["trigger", ["hubspot", "chat", "external"], "hubspot"],
  ["exchange", ["none", "send", "read-back", "two-way"], "read-back"],
  ["native", ["yes", "no"], "yes"],
  ["content", ["everything", "chosen", "engagements", "events"], "chosen"],
  ["auth", ["none", "api-key", "oauth2"], "api-key"],
  ["endpoint", ["public-post", "other", "none"], "other"],
  ["skills", ["none", "javascript", "full"], "none"],
  ["maintenance", ["yes", "no"], "no"],
  ["app", ["yes", "no"], "yes"],
  ["plan", ["pro", "lower"], "pro"],
] as const;

type Given = Record<(typeof questionsByHand)[number][0], string>;

/**
 * The table of the decision model as one would write it without a rulebook, from the documents and
 * not from the JSON, so that a slip in the JSON shows.
 */
export function decideByHand(given: Given): { approach: string; upgrade: boolean } {
  const taken = { ...given };
  for (const [id, , unsureAs] of questionsByHand) if (taken[id] === "unsure") taken[id] = unsureAs;
  const approach = approachByHand(taken);
  const programmable = ["webhook", "bot-action", "custom-code"].includes(approach);
  return { approach, upgrade: programmable && taken.plan === "lower" };
}

function approachByHand(taken: Given): string {
  const { exchange, trigger, native, content, auth, endpoint, skills, maintenance, app } = taken;
  const alone = exchange === "none";
  if (native === "yes" && alone && trigger !== "external") return "standard-workflow";

  const takesPost = endpoint === "public-post" && content === "everything" && auth !== "oauth2";
  if (exchange === "send" && takesPost && trigger === "hubspot") return "webhook";

  const coderWithOwner = skills !== "none" && maintenance === "yes";
  const carriable = content === "everything" || content === "chosen";
  const reachable = alone || (carriable && auth !== "oauth2" && endpoint !== "none");
  if (coderWithOwner && reachable && exchange !== "two-way") {
    if (trigger === "chat") return "bot-action";
    if (trigger === "hubspot") return "custom-code";
  }
  return app === "yes" ? "marketplace" : "partner";
}

/** All sets of answers, `unsure` included. */
export function* setsByHand(from = 0, given: Partial<Given> = {}): Generator<Given> {
  const question = questionsByHand[from];
  if (!question) return yield given as Given;
  const [id, options] = question;
  for (const option of [...options, "unsure"]) {
    yield* setsByHand(from + 1, { ...given, [id]: option });
  }
}
