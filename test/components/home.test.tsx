import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { Home } from "@/components/home/Home";
import { languages } from "@/locales/languages";
import { advisor } from "@/rules/advisor";
import { figuresOf } from "@/rules/proof/figures";
import { partNamed, wordsOf } from "./words";

test.each(languages)(
  "%s: the way in, how long it takes, for whom, and what there is",
  (language) => {
    const { t, text, approach } = wordsOf(language);
    const { container } = render(<Home language={language} />);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(t("home:title"));
    const start = screen.getByRole("link", { name: t("home:start") });
    expect(start.getAttribute("href")).toBe(`/${language}/advisor`);
    const most = figuresOf(advisor).longestPath + 1; // the use case is asked besides
    expect(container.textContent).toContain(t("home:length", { most }));
    const forWhom = partNamed(t("home:forWhom.title"));
    expect(forWhom.querySelectorAll("li")).toHaveLength(3);
    screen.getByRole("region", { name: t("home:approaches.title") });
    const items = [...container.querySelectorAll("ol > li")];
    expect(items.map((item) => item.querySelector("div")?.textContent)).toEqual(
      advisor.approaches.map(({ id }) => approach(id) + text(`approaches:${id}.brief`)),
    );
    expect(items.map((item) => item.querySelector("svg")?.dataset.approach)).toEqual(
      advisor.approaches.map(({ id }) => id),
    );
  },
);
