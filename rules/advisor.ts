import { compile } from "./compile";
import { rulebook } from "./rulebook";

/** This site's rulebook, compiled once. */
export const advisor = compile(rulebook);
