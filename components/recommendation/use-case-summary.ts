/** What HubSpot offers for a use case without code, and how well we know it. */
export type NativeWay = {
  readonly what: string;
  readonly when: string;
  readonly confidence: "page" | "check";
  readonly source: string;
};

/** What a result says of a use case and its template, in the page's language. */
export type UseCaseSummary = {
  readonly name: string;
  /** The approach that its template is made for, and what its code is. */
  readonly approach: string;
  readonly kind: "action" | "receiver" | "bot";
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
