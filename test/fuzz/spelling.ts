import fc from "fast-check";

const everyByte = (text: string) =>
  [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");

/** CANARY stays readable: its letters are put in their place only when the request is sent. */
const keepingCanary = (spell: (text: string) => string) => (text: string) =>
  text
    .split(/(CANARY)/)
    .map((part) => (part === "CANARY" ? part : spell(part)))
    .join("");

const spellings = [
  encodeURIComponent,
  (text: string) => encodeURIComponent(encodeURIComponent(text)),
  everyByte,
  (text: string) => text.replace(/[\s#&?]/g, encodeURIComponent),
  (text: string) => text.replaceAll(" ", "+").replace(/[\r\n#&?]/g, encodeURIComponent),
].map(keepingCanary);

/** The same text as addresses spell it: encoded, twice encoded, every byte, hardly at all. */
export const spelled = (text: fc.Arbitrary<string>) =>
  fc.tuple(text, fc.constantFrom(...spellings)).map(([one, spell]) => spell(one));
