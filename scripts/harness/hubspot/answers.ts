/** What HubSpot's answers have in common. */

/** `fault`: HubSpot would have refused the request itself, whatever the records hold. */
export type Reply = { readonly status: number; readonly json?: unknown; readonly fault?: string };

/** The moment at which everything in the tests' CRM was made. */
export const STAMP = "2026-01-05T09:00:00.000Z";

const correlationId = "6f2b6f1e-2f0c-4d5c-9d0e-3c1f0a7b9e55";

/** A reply that says no, for what the records hold. */
export const problem = (status: number, message: string, category = "VALIDATION_ERROR"): Reply => ({
  status,
  json: { status: "error", message, correlationId, category },
});

/** A reply to a request that HubSpot takes from nobody. */
export const refuse = (message: string): Reply => ({ ...problem(400, message), fault: message });

type Failed = {
  readonly category: string;
  readonly subCategory?: string;
  readonly message: string;
  readonly context: Readonly<Record<string, readonly string[]>>;
};

/** The answer to a batch: 207 as soon as one of its parts has failed, and then what has. */
export function multiStatus(results: readonly unknown[], failed: readonly Failed[]): Reply {
  const errors = failed.map((one) => ({ status: "error", errors: [], links: {}, ...one }));
  const json = { status: "COMPLETE", results, startedAt: STAMP, completedAt: STAMP };
  if (errors.length === 0) return { status: 200, json };
  return { status: 207, json: { ...json, numErrors: errors.length, errors } };
}

/** One page of a list, and `paging` exactly where there are more. */
export function pageOf<Item>(all: readonly Item[], start: number, size: number) {
  const end = start + size;
  const more = end < all.length;
  return {
    page: all.slice(start, end),
    paging: more ? { paging: { next: { after: String(end) } } } : {},
  };
}
