import { compile } from "./diagram/compile";
import { rulebook } from "./rulebook/rulebook";

/** This site's rulebook, compiled once. */
export const advisor = compile(rulebook);
