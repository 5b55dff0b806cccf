/** One answer that a service gave while a sample run was recorded. */
export type RecordedResponse = {
  readonly id: string;
  readonly service: string;
  readonly method: string;
  readonly url: string;
  readonly status: number | "none";
  readonly json: unknown;
  readonly times: number;
};

export type RecordedRequest = {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly status: number | "none";
};

/** A template's sample run as it happened, written by the tests before a build. */
export type Recording = {
  readonly event: Readonly<Record<string, unknown>>;
  readonly now?: string;
  /** What every byte was that was drawn at random. */
  readonly byte?: number;
  readonly responses: readonly RecordedResponse[];
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly requests: readonly RecordedRequest[];
  readonly log: readonly string[];
};
