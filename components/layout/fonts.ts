import localFont from "next/font/local";

/** Self-hosted and preloaded; each has a fallback of the same measures, so that nothing moves as it arrives. */
const serif = localFont({
  src: "../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
  weight: "200 900",
  variable: "--font-serif",
  adjustFontFallback: "Times New Roman",
});

const sans = localFont({
  src: "../../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
  weight: "200 900",
  variable: "--font-sans",
  adjustFontFallback: "Arial",
});

/** For pages that show code. */
const mono = localFont({
  src: "../../node_modules/@fontsource-variable/source-code-pro/files/source-code-pro-latin-wght-normal.woff2",
  weight: "200 900",
  variable: "--font-mono",
  adjustFontFallback: false,
  preload: false,
});

/** What the root element has to be called for the site's fonts to be known below it. */
export const fontVariables = `${serif.variable} ${sans.variable} ${mono.variable}`;
