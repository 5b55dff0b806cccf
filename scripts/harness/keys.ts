import type { Service } from "@/rules/use-cases/blueprint";

/** What a secret is in the tests. */
export const dummy = (name: string) => `dummy-${name.toLowerCase().replaceAll("_", "-")}`;

const includesWord = (text: string, word: string) => text.split(/[\s,;]+/).includes(word);

/** What is wrong with the key of a call; undefined if it is the right one. */
export function keyFault(
  service: Service,
  headers: Readonly<Record<string, string | string[] | undefined>>,
  secrets: readonly string[],
): string | undefined {
  const right = service.secret;
  const sent = Object.values(headers).flat().join(" ");
  const stranger = secrets.find((name) => name !== right && includesWord(sent, dummy(name)));
  if (stranger) return `${stranger} must not be sent there`;
  if (right === undefined) return undefined;
  const { authorization, "x-api-key": key } = headers;
  const bearer = authorization === `Bearer ${dummy(right)}`;
  if (bearer || (service.id !== "hubspot" && key === dummy(right))) return undefined;
  return `${right} did not arrive as bearer token or x-api-key`;
}
