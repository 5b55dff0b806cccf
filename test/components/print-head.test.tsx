import { cleanup, render } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { PrintHead } from "@/components/print/PrintHead";
import { languages } from "@/locales/languages";
import { wordsOf } from "./words";

const address = "/en/advisor?app=yes";

/** What stands beside each label. */
function lines() {
  const labels = [...document.querySelectorAll("dt")];
  return Object.fromEntries(
    labels.map((label) => [label.textContent, label.nextElementSibling?.textContent]),
  );
}

test.each(languages)(
  "%s: a sheet says where it is from, and leaves room for the rest",
  (language) => {
    const { t } = wordsOf(language);
    render(<PrintHead language={language} address={address} rulebook="1.2" />);
    expect(lines()).toEqual({
      [t("print:customer")]: "",
      [t("print:process")]: "",
      [t("print:date")]: "",
      [t("print:rulebook")]: "1.2",
      [t("print:address")]: address,
    });
  },
);

test("as it is printed, the day and the whole address are filled in", () => {
  vi.useFakeTimers({ now: new Date(2026, 2, 2, 12) });
  const { t } = wordsOf("de");
  render(<PrintHead language="de" address={address} rulebook="1.2" />);
  history.pushState(null, "", "/de/advisor?app=no");
  dispatchEvent(new Event("beforeprint"));
  expect(lines()[t("print:date")]).toBe("2. März 2026");
  expect(lines()[t("print:address")]).toBe(location.href);
  expect(location.href).toMatch(/^http.*app=no$/);
  const remove = vi.spyOn(globalThis, "removeEventListener");
  cleanup();
  expect(remove.mock.calls.filter(([event]) => event === "beforeprint")).toHaveLength(2);
  vi.useRealTimers();
});
