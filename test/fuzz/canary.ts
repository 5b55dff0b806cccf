import fc from "fast-check";

/** Stands in what is generated for the canary; every request is sent with one of its own. */
export const CANARY = "CANARY";

/** What would act in a page if it came back as it was sent; `tell` is what shows it. */
const markups = [
  { before: '">', tell: "<svg/onload=", after: ">" },
  { before: "'>", tell: "<img src=x onerror=", after: ">" },
  { before: "</script>", tell: "<script>", after: "()</script>" },
  { before: "-->", tell: "<!--", after: "--!>" },
  { before: "", tell: "</title>", after: "<b>" },
  { before: "x", tell: '" autofocus onfocus="', after: "" },
  { before: "", tell: 'href="javascript:', after: "" },
];

/** A canary's markup, or something that only its name shows. */
export const canaryText = fc.constantFrom(
  ...markups.map(({ before, tell, after }) => before + tell + CANARY + after),
  CANARY,
  `{{${CANARY}}} $t(${CANARY})`,
  `x\r\nX-Injected: ${CANARY}`,
);

/** A host of somebody else’s. */
export const foreignHost = `${CANARY}.example`;

/** Unique in a run and short; its end shows that it was not cut. */
export const canaryOf = (seed: number, index: number) => `fz${seed}x${index}z`;

/** The same text with the canary in its place. */
export const withCanary = (text: string, canary: string) => text.replaceAll(CANARY, canary);

/** Markup with anybody's canary that stands in a page as it was sent. */
export const tellIn = (html: string) =>
  markups.find(({ tell }) => html.includes(`${tell}fz`))?.tell;

/** Every whole canary in a text. */
export const canariesIn = (text: string) => new Set(text.match(/\bfz\d+x\d+z/gi) ?? []);
