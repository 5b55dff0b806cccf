export type InputValue = string | number | boolean | null;

export type SampleInput = {
  /** The key in the event, as the blueprint declares it. */
  readonly name: string;
  readonly type: string;
  readonly value: InputValue;
  /** What it is for, in the page's language. */
  readonly purpose?: string;
};

/** What a service responds to one kind of request. */
export type SampleAnswer = {
  readonly id: string;
  /** Whose answer it is, such as `capacity` or `hubspot`. */
  readonly service: string;
  readonly method: string;
  /** The whole address; a star stands for one step of the path. Another query will do. */
  readonly url: string;
  readonly status: number | "none";
  readonly headers?: Readonly<Record<string, string>>;
  /** The body as data, or else as text. */
  readonly json?: unknown;
  readonly text?: string;
  /** How often it is given before a later one that fits takes its place. */
  readonly times?: number;
};

export type Sample = {
  /** The whole event as it was when the run was recorded; the inputs are put into it. */
  readonly event?: Readonly<Record<string, unknown>>;
  readonly inputs: readonly SampleInput[];
  readonly object: { readonly objectType: string; readonly objectId: number | string } | null;
  readonly responses: readonly SampleAnswer[];
  /** Names of the secrets; the sandbox makes up their values. */
  readonly secrets: readonly string[];
  /** A moment at which the action's clock starts. */
  readonly now?: string;
  /** What every byte is that the action draws at random: the sample responses are made for one draw. */
  readonly byte?: number;
};

/** A receiver is a server of its own: its recorded run is shown, but it cannot be tried here. */
export type Kind = "action" | "receiver" | "bot";

export type SentRequest = {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly status: number | "none";
  /** False: no sample response was meant for it. */
  readonly known?: boolean;
};

/** What the tests recorded of the sample's run. */
export type Recorded = {
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly requests: readonly SentRequest[];
  readonly log: readonly string[];
};

export type End =
  | { readonly how: "returned" }
  | { readonly how: "threw"; readonly message: string; readonly line: number | null }
  | { readonly how: "stopped" | "too-much" | "no-outputs" | "unavailable" };

/** What a run came to. */
export type Report = Recorded & {
  readonly end: End;
  readonly milliseconds: number | null;
};
