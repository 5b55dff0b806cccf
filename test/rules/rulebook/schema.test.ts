import { expect, test } from "vitest";
import { fileSchemas } from "@/rules/rulebook/schema";

/** What is said of a document with these editions, of a channel with this link, of this id. */
const said = {
  editions: (editions: unknown) => {
    const documents = [{ id: "sheet", editions, sections: [] }];
    return messages(fileSchemas.sources.safeParse({ documents }));
  },
  url: (url: unknown) => {
    const channels = [{ id: "desk", places: [], links: [{ id: "page", url }] }];
    return messages(fileSchemas.help.safeParse({ channels }));
  },
  id: (id: unknown) => messages(fileSchemas.conflicts.safeParse({ conflicts: [{ id, when: {} }] })),
};

const messages = ({ error }: { error?: { issues: { message: string }[] } | undefined }) =>
  (error?.issues ?? []).map(({ message }) => message);

test.each([[["en"]], [["de", "fr"]]])("%j are languages of an edition", (editions) => {
  expect(said.editions(editions)).toEqual([]);
});

test.each(["e", "eng", "EN", "e1", "", "de-AT"])("“%s” is none", (language) => {
  expect(said.editions([language])).toEqual(["Use a language's code of two letters."]);
});

test("a document has an edition", () => {
  expect(said.editions([])).toHaveLength(1);
});

test("a link leads to English readers’ page, and to others’ where there is one", () => {
  const page = "https://knowledge.hubspot.com/";
  expect(said.url({ en: page })).toEqual([]);
  expect(said.url({ en: page, de: page })).toEqual([]);
  expect(said.url({ de: page })).toHaveLength(1);
  expect(said.url({ en: page, de: "eine Seite" })).toHaveLength(1);
});

test.each(["A", "a_b", "a--b", "-a", "a-", "a b", "a!", ""])("“%s” is no id", (id) => {
  expect(said.id(id)).toEqual(["Use lower-case words joined by hyphens."]);
});
