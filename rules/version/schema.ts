/** The shape of the record of versions. */
import { z } from "zod";
import { file } from "../rulebook/schema";

const version = z.strictObject({
  /** The day from which it decides. */
  date: z.iso.date(),
  /** SHA-256 of what decides: see digest.ts. */
  digest: z.string().regex(/^[0-9a-f]{64}$/, "Use what `npm run rules:version` writes."),
  /** What changed, and why. */
  why: z.string().min(1),
});

/** The oldest first; the last one counts. */
export const versionsSchema = z.strictObject({ ...file, versions: z.array(version).min(1) });

/** One version of the rulebook. */
export type Version = z.infer<typeof version>;
