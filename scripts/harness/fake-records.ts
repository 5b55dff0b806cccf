/** A record; HubSpot keeps every value as text. */
export type Stored = { readonly id: string; readonly properties: Record<string, string | null> };

export type Body = Record<string, unknown>;

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

/** Sets properties; what is set to nothing is emptied. */
export function change(stored: Stored, properties: Body): void {
  for (const [name, value] of Object.entries(properties)) {
    stored.properties[name] = value === null || value === "" ? null : String(value);
  }
}
