import { readFileSync } from "node:fs";

// Named one by one and relative to this file, so that the build finds them and puts them beside it.
const files = {
  serif: new URL(
    "../../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff",
    import.meta.url,
  ),
  italic: new URL(
    "../../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff",
    import.meta.url,
  ),
  sans: new URL(
    "../../node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff",
    import.meta.url,
  ),
  strong: new URL(
    "../../node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff",
    import.meta.url,
  ),
};

const read = (file: URL) => readFileSync(/* turbopackIgnore: true */ file);

/** The fonts of a picture: names for its styles, and the files. */
export const fonts = () => [
  { name: "serif", data: read(files.serif), weight: 600, style: "normal" } as const,
  { name: "italic", data: read(files.italic), weight: 400, style: "normal" } as const,
  { name: "sans", data: read(files.sans), weight: 400, style: "normal" } as const,
  { name: "strong", data: read(files.strong), weight: 600, style: "normal" } as const,
];
