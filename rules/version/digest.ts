import { createHash } from "node:crypto";
import type { Rulebook } from "../rulebook/schema";
import { decisive } from "./decisive";

/** SHA-256 of what decides in a rulebook: two that decide alike have the same. For the server only. */
export const digestOf = (rulebook: Rulebook): string =>
  createHash("sha256")
    .update(JSON.stringify(decisive(rulebook)))
    .digest("hex");
