import { expect, test } from "vitest";
import { readAnswers } from "@/rules/link/answers";
import { linkQuestions } from "@/rules/link/link-questions";
import { encodeState, readState } from "@/rules/link/state-segment";

/** What the page is told of a link. */
const read = (query: string) =>
  readState(linkQuestions, encodeState(linkQuestions, new URLSearchParams(query)));

const added = [
  "_hsmi=88",
  "_hsenc=p2ANqtz",
  "__hstc=1.2.3",
  "hsa_cam=7",
  "hsCtaTracking=a",
  "utm_source=newsletter",
  "gclid=x",
  "gbraid=x",
  "fbclid=x",
  "msclkid=x",
  "mc_cid=x",
];

test.each(added)("a link that a mail or an advertisement made longer is no worse: %s", (one) => {
  expect(read(`${one}&exchange=send`)).toEqual({
    answers: { exchange: "send" },
    revising: null,
    faults: [],
  });
});

test.each(["colour=red", "hs=1", "utm=x", "xgclid=1"])(
  "what may have been meant as an answer is still named: %s",
  (one) => expect(read(one).faults).toHaveLength(1),
);

test("a call by a machine stays strict", () => {
  expect(readAnswers(linkQuestions, new URLSearchParams("utm_source=x")).faults).toHaveLength(1);
});
