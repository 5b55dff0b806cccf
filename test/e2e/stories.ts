import type { Answers } from "@/rules/diagram/vocabulary";

/** A record is handed over as it is: a webhook. */
export const webhook: Answers = {
  "use-case": "email-variants",
  exchange: "send",
  trigger: "hubspot",
  content: "everything",
  auth: "api-key",
  endpoint: "public-post",
  plan: "pro",
};

/** Capacity is looked up elsewhere, and leads are routed by it: custom code. */
export const code: Answers = {
  "use-case": "rotate-leads",
  exchange: "read-back",
  trigger: "hubspot",
  content: "chosen",
  auth: "api-key",
  endpoint: "other",
  skills: "javascript",
  maintenance: "yes",
  plan: "pro",
};
