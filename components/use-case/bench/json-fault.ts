/** Where a text stops being JSON, counted from 1. */
export type JsonFault = { readonly line: number; readonly column: number; readonly near: string };

const space = /[ \t\n\r]*/y;
const scalar =
  /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])|"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy;

/** The first place where the text is not JSON: browsers word it differently, or not at all. */
export function jsonFault(text: string): JsonFault | null {
  try {
    JSON.parse(text);
    return null;
  } catch {
    return placeOf(text, firstFault(text));
  }
}

function placeOf(text: string, offset: number): JsonFault {
  const before = text.slice(0, offset).split("\n");
  const near = text.slice(offset).split("\n")[0]?.slice(0, 12).trim() ?? "";
  return { line: before.length, column: (before.at(-1) ?? "").length + 1, near };
}

/** Thrown at the fault, so that the readers below need not pass it up. */
class Fault extends Error {
  readonly offset: number;

  constructor(offset: number) {
    super();
    this.offset = offset;
  }
}

function firstFault(text: string): number {
  let at = 0;
  const skip = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? "";
    at += found.length;
    return found;
  };
  const next = () => {
    skip(space);
    return text[at];
  };
  const expect = (sign: string) => {
    if (next() !== sign) throw new Fault(at);
    at++;
  };
  const string = () => {
    if (next() !== '"' || skip(scalar) === "") throw new Fault(at);
  };
  const list = (close: string, item: () => void) => {
    at++;
    if (next() === close) return expect(close);
    item();
    while (next() === ",") {
      at++;
      item();
    }
    expect(close);
  };
  const member = () => {
    string();
    expect(":");
    value();
  };
  const value = () => {
    const sign = next();
    if (sign === "{") return list("}", member);
    if (sign === "[") return list("]", value);
    if (skip(scalar) === "") throw new Fault(at);
  };
  try {
    value();
    next();
    return at;
  } catch (fault) {
    return fault instanceof Fault ? fault.offset : 0;
  }
}
