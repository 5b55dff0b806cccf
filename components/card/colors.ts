/** The colors of a picture, as in layout/tokens.css: a picture knows no style sheet, and is always light. */
export const colors = {
  paper: "#fbfaf7",
  surface: "#ffffff",
  ink: "#1d2026",
  "ink-soft": "#565b66",
  line: "#e2ded5",
} as const;

/** The hue of each approach. */
export const hues: Readonly<Record<string, string>> = {
  "standard-workflow": "#4d5d53",
  webhook: "#17659b",
  "bot-action": "#7b3fa0",
  "custom-code": "#b02a5b",
  marketplace: "#8a5a00",
  partner: "#1f7346",
};

/** A hue thinned with white. @param share of the hue, from 0 to 1 */
export function tinted(hue: string, share: number): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hue.slice(at, at + 2), 16));
  return `rgb(${parts.map((part) => Math.round(255 - (255 - part) * share)).join(", ")})`;
}
