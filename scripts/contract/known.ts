import type { Breach } from "./schema";

type Known = { readonly why: string; readonly is: (breach: Breach) => boolean };

/** Where HubSpot’s descriptions are stricter than what its own guides show and its servers do. */
export const known: readonly Known[] = [
  {
    why: "keys of a request that HubSpot’s own examples leave out",
    is: ({ path, breach }) =>
      breach === "missing" &&
      /^request\.(after|limit|sorts|properties|propertiesWithHistory|associations)$/.test(path),
  },
  {
    why: "a sort as an object with property and direction, as in HubSpot’s guide",
    is: ({ path }) => path === "request.sorts[]",
  },
  {
    why: "a sub-category is a text, described as an object without properties",
    is: ({ path }) => path.endsWith(".subCategory"),
  },
  {
    why: "an error says once more that it is one",
    is: ({ path, breach }) => path === "answer.status" && breach === "unknown key",
  },
];
