import type { Terms } from "@/locales/terms";
import type { Prerequisite } from "@/rules/recommendation/prerequisites";

/** What is needed, worded by what the answers say of it. */
export function prerequisiteText({ text }: Terms, { id, met }: Pick<Prerequisite, "id" | "met">) {
  const known = met === null ? "unknown" : met ? "met" : "lacking";
  return text(`result:prerequisites.of.${id}.${known}`);
}

/** The same in one line, for what is lacking or not known. */
export const firstText = ({ text }: Terms, { id, met }: Pick<Prerequisite, "id" | "met">) =>
  text(`result:prerequisites.of.${id}.${met === null ? "firstUnknown" : "firstLacking"}`);
