import localFont from "next/font/local";

/** For pages that show a verdict: its status is set in italics. */
const italic = localFont({
  src: "../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2",
  weight: "200 900",
  style: "italic",
  variable: "--font-serif-italic",
  adjustFontFallback: false,
});

/** What the element has to be called below which a verdict is shown. */
export const italicVariable = italic.variable;
