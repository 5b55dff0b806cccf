import fc from "fast-check";
import { linkQuestions } from "@/rules/link/link-questions";
import { canaryText } from "./canary";
import { spelled } from "./spelling";

const one = fc.constantFrom;

const questions = linkQuestions.map(({ id, options }) => ({ id, values: [...options, "unsure"] }));
const ids = questions.map(({ id }) => id);

const known = fc
  .tuple(one(...questions), fc.nat())
  .map(([{ id, values }, pick]) => `${id}=${values[pick % values.length]}`);

const language = one("lang=en", "lang=fr", "lang=de", "lang=es", "lang=xx", "lang=unsure", "lang=");

/** Names that Next, a proxy, JavaScript or a tracker takes for its own. */
const special = one(
  ...["__proto__", "constructor", "toString", "hasOwnProperty", "prototype", "__proto__[x]", "a[]"],
  ...[
    "nxtPlang",
    "nxtPstate",
    "nxtPid",
    "nxtIlang",
    "_rsc",
    "__nextLocale",
    "__nextDataReq",
    "amp",
  ],
  ...["__nextDefaultLocale", "_nextData", "x-whole-query", "slug", "id", "state", "change"],
  ...["utm_source", "gclid", "fbclid", "_ga", "hsCtaTracking", "url", "w", "q", "dpl"],
);

const text = fc.oneof(
  { weight: 3, arbitrary: canaryText },
  fc.string({ maxLength: 12 }),
  fc.string({ unit: "binary", maxLength: 6 }).filter((chars) => chars.isWellFormed()),
);
const value = fc.oneof(
  spelled(text),
  one("", "1", "de", "%ff", "%zz", "%", "=", "%00", "%ed%a0%80"),
);

const pair = fc.tuple(fc.oneof(one(...ids, "lang"), special, value), one("=", "", "=="), value);
const entry = fc.oneof(
  { weight: 6, arbitrary: known },
  { weight: 1, arbitrary: language },
  { weight: 6, arbitrary: pair.map((parts) => parts.join("")) },
);

const few = fc
  .tuple(fc.array(entry, { maxLength: 8 }), one("&", "&", "&", "&&", ";", "?", "&amp;"))
  .map(([entries, separator]) => (entries.length > 0 ? `?${entries.join(separator)}` : ""));

const picks = fc.array(fc.nat(), { minLength: questions.length, maxLength: questions.length });
const answers = fc.tuple(fc.subarray(questions), picks).map(([asked, picked]) => {
  const entries = asked.map(
    ({ id, values }, i) => `${id}=${values[(picked[i] ?? 0) % values.length]}`,
  );
  return entries.length > 0 ? `?${entries.join("&")}` : "";
});

/** As many as fit in what Node takes for a request line. */
const thousands = fc
  .tuple(
    one("a&", "&", "=&", "a=1&", "lang=en&", "exchange=send&", "__proto__=&", "%ff&", "nxtPa=1&"),
    fc.integer({ min: 100, max: 7000 }),
  )
  .map(([unit, times]) => `?${unit.repeat(Math.min(times, Math.floor(14_000 / unit.length)))}`);

const longValue = fc
  .tuple(
    one(...ids, "lang", "x"),
    one("a", "%ff", "%22", "%e2%80%ae", "<"),
    fc.integer({ min: 60, max: 14_000 }),
  )
  .map(([name, unit, length]) => `?${name}=${unit.repeat(length / unit.length)}`);

/** Everything that may follow a path; empty or with its question mark. */
export const queries: fc.Arbitrary<string> = fc.oneof(
  { weight: 250, arbitrary: fc.constant("") },
  { weight: 500, arbitrary: few },
  { weight: 240, arbitrary: answers },
  { weight: 2, arbitrary: thousands },
  { weight: 8, arbitrary: longValue },
);
