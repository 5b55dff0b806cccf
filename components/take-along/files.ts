import type { Language } from "@/locales/languages";
import type { Answers } from "@/rules/diagram/vocabulary";
import { queryOf } from "@/rules/link/answers";

/** What can be taken along: `mail.txt` holds the address that opens a message. */
export const files = ["summary.txt", "summary.md", "brief.txt", "brief.md", "mail.txt"] as const;

export type File = (typeof files)[number];

/** Where a file about these answers is, in any language. */
export const addressOf = (file: File, language: Language, answers: Answers): string =>
  `/${language}/take-along/${file}${queryOf({ answers, revising: null })}`;

/** What such a file holds. @throws where the server cannot be reached, or has nothing */
export async function textAt(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status}`);
  return response.text();
}
