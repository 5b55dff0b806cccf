/** What HubSpot offers for a use case without code, and how well we know it. */
export type NativeWay = {
  /** In a few words, within a sentence. */
  readonly name: string;
  readonly what: string;
  readonly when: string;
  readonly confidence: "page" | "check";
  readonly source: string;
};

/** One step of a template's workflow: its kind and what it does, both in words. */
export type StripNode = {
  readonly kind: string;
  readonly name: string;
  readonly text: string;
};

/** What a result says of a use case and its template, in the page's language. */
export type UseCaseSummary = {
  readonly name: string;
  /** The approach that its template is made for, and what its code is. */
  readonly approach: string;
  readonly kind: "action" | "receiver" | "bot";
  /** The trigger and the first steps. */
  readonly strip: readonly StripNode[];
  /** The template's file: its name and length, and a few lines from the given one on. */
  readonly file: {
    readonly name: string;
    readonly lines: number;
    readonly from: number;
    readonly excerpt: string;
  };
  /** How much there is to set up. */
  readonly counts: {
    readonly steps: number;
    readonly properties: number;
    readonly secrets: number;
  };
  readonly native?: NativeWay;
  /** How the template fits each approach. */
  readonly fit: Readonly<
    Record<
      string,
      { readonly fits: boolean; readonly text: string; readonly points: readonly string[] }
    >
  >;
};

export type UseCaseSummaries = Readonly<Record<string, UseCaseSummary>>;
