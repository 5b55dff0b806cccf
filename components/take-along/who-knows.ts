import type { OpenPoints } from "@/rules/recommendation/open-points";

/** People who can answer, in the order in which they are asked. */
const people = ["process", "other-system", "administrator", "team"] as const;

export type Person = (typeof people)[number];

/** Who can answer which question; whoever knows the process answers the others. */
const questionsOf: Readonly<Record<Person, readonly string[]>> = {
  process: [],
  "other-system": ["auth", "endpoint"],
  administrator: ["native", "app", "plan"],
  team: ["skills", "maintenance"],
};

/** Who can try out which change in the product; the administrator tries the others. */
const changesOf: Readonly<Partial<Record<Person, readonly string[]>>> = {
  "other-system": ["webhook-methods", "webhook-trigger"],
};

/** The keys of the questions to be passed on, by whoever can answer them. */
export function questionsByPerson(open: OpenPoints): { person: Person; keys: string[] }[] {
  const asked = [
    ...open.questions.map((id) => ({
      person: people.find((one) => questionsOf[one].includes(id)) ?? "process",
      key: `take-along:ask.of.${id}`,
    })),
    ...open.changes.map((id) => ({
      person: people.find((one) => changesOf[one]?.includes(id)) ?? "administrator",
      key: `take-along:ask.changed.${id}`,
    })),
  ];
  return people
    .map((person) => ({
      person,
      keys: asked.filter((one) => one.person === person).map(({ key }) => key),
    }))
    .filter(({ keys }) => keys.length > 0);
}
