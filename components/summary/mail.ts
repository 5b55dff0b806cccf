import { asText } from "./as-text";
import { shorterOf, summaryOf } from "./summary";
import type { Asked } from "./told";

/** Mail programs cut longer addresses off, some without a word. */
export const LONGEST_MAIL = 1900;

/** The address that opens a message: the whole summary if it can be carried, else the little that can. */
export function mailOf(asked: Asked): string {
  const summary = summaryOf(asked);
  const subject = asked.terms.t("summary:mail.subject", { title: summary.title });
  const all = [summary, ...shorterOf(asked)].map((one) => addressOf(subject, asText(one)));
  return all.find((one) => one.length <= LONGEST_MAIL) ?? (all.at(-1) as string);
}

const addressOf = (subject: string, body: string) =>
  `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll("\n", "\r\n"))}`;
