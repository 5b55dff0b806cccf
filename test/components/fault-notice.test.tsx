import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { FaultNotice } from "@/components/questionnaire/FaultNotice";
import { languages } from "@/locales/languages";
import { advisor } from "@/rules/advisor";
import { readLink } from "@/rules/link/answers";
import { linkQuestions } from "@/rules/link/link-questions";
import { renderIn, wordsOf } from "./words";

const read = (query: string) => readLink(advisor.rulebook.questions, new URLSearchParams(query));

test("a sound link needs no notice", () => {
  const { container } = renderIn("en", <FaultNotice link={read("exchange=send")} />);
  expect(container.textContent).toBe("");
});

test.each(languages)("%s: every fault is named, and that the rest was kept", (language) => {
  const { t, short } = wordsOf(language);
  const query = "colour=red&exchange=fax&skills=full&skills=none&colour=blue&plan=pro";
  renderIn(language, <FaultNotice link={read(query)} />);
  expect(screen.getByRole("region", { name: t("advisor:faults.title") })).toBeTruthy();
  expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    t("advisor:faults.unknownParameter", { name: "colour" }),
    t("advisor:faults.unknownValue", { value: "fax", question: short("exchange") }),
    t("advisor:faults.repeated", { question: short("skills") }),
  ]);
  expect(screen.getByText(t("advisor:faults.kept"))).toBeTruthy();
});

test("what a link carries for the readiness check is no matter of the advisor’s", () => {
  const query = new URLSearchParams("decision=maybe&log=yes&log=no&exchange=send");
  const { container } = renderIn("en", <FaultNotice link={readLink(linkQuestions, query)} />);
  expect(container.textContent).toBe("");
});

test("where nothing was left to keep, it does not claim so", () => {
  renderIn("en", <FaultNotice link={read("colour=red")} />);
  expect(screen.queryByText(wordsOf("en").t("advisor:faults.kept"))).toBeNull();
});

test("what a link says is shown as written", () => {
  const value = "<b>{{count}} $t(common:site)</b>";
  renderIn("en", <FaultNotice link={read(`exchange=${encodeURIComponent(value)}`)} />);
  expect(screen.getByRole("listitem").textContent).toContain(value);
});
