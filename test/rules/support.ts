import { compile } from "@/rules/diagram/compile";
import type { Answers } from "@/rules/diagram/vocabulary";
import type { Rulebook } from "@/rules/rulebook/schema";
import small from "./small-rulebook.json";

/** Answers written as a link writes them. */
export const answersOf = (query: string): Answers => Object.fromEntries(new URLSearchParams(query));

/** How to deliver a parcel: small enough to be checked by eye. */
export const smallRulebook = small as Rulebook;
export const delivery = compile(smallRulebook);
