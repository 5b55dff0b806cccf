import type { Version } from "./schema";
import file from "./versions.json";

/** Every version there was, the oldest first. */
export const versions: readonly Version[] = file.versions;

/** The version that decides now. */
export const currentVersion = versions.at(-1) as Version;

/** A digest as people tell versions apart. */
export const short = (digest: string): string => digest.slice(0, 7);
