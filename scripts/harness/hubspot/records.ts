import { STAMP } from "./answers";

/** A record; HubSpot keeps every value as text. */
export type Stored = { readonly id: string; readonly properties: Record<string, string | null> };

const singular: Record<string, string> = {
  contact: "contacts",
  company: "companies",
  deal: "deals",
  ticket: "tickets",
  task: "tasks",
  line_item: "line_items",
  user: "users",
};

export const plural = (type = "") => singular[type] ?? type;

/** Sets properties; what is set to nothing is emptied, a leading semicolon adds to what is there. */
export function change(stored: Stored, properties: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(properties)) {
    const added = value.startsWith(";") ? both(stored.properties[name] ?? "", value) : value;
    stored.properties[name] = added === "" ? null : added;
  }
}

const both = (before: string, after: string) =>
  [...new Set(`${before};${after}`.split(";"))].filter(Boolean).join(";");

/** A record as the API shows it: what was asked for, null where it has no value. */
export function shown({ id, properties }: Stored, wanted: readonly string[]) {
  const chosen = wanted.map((name) => [name, properties[name] ?? null]);
  return {
    id,
    properties: { ...Object.fromEntries(chosen), hs_object_id: id },
    createdAt: STAMP,
    updatedAt: STAMP,
    archived: false,
  };
}
