import localFont from "next/font/local";

/** Self-hosted and preloaded. What stands in for them has their measures: see fallback-fonts.css. */
const serif = localFont({
  src: "../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
  weight: "200 900",
  variable: "--font-serif",
  adjustFontFallback: false,
});

const sans = localFont({
  src: "../../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
  weight: "200 900",
  variable: "--font-sans",
  adjustFontFallback: false,
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
