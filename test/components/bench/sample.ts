import type { Sample } from "@/components/use-case/bench/types";

export const sample: Sample = {
  inputs: [
    { name: "domain", type: "string", value: "example.org", purpose: "Whom to look up." },
    { name: "employees", type: "number", value: 40 },
    { name: "industry", type: "string", value: null },
  ],
  object: { objectType: "COMPANY", objectId: 7 },
  responses: [
    {
      id: "provider",
      service: "provider",
      method: "GET",
      url: "https://provider.example.com/companies",
      status: 200,
      json: { employees: 40 },
    },
    {
      id: "hubspot",
      service: "hubspot",
      method: "POST",
      url: "https://api.hubapi.com/notes",
      status: 201,
      text: "as it is",
    },
  ],
  secrets: ["TOKEN", "TOKEN_OF_HUBSPOT"],
};
