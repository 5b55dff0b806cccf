import type { Cases } from "./case";
import advancedCalculations from "./use-cases/advanced-calculations/cases.json";
import advancedForecasts from "./use-cases/advanced-forecasts/cases.json";
import aiLeadEnrichment from "./use-cases/ai-lead-enrichment/cases.json";
import automateControlData from "./use-cases/automate-control-data/cases.json";
import capacityTicketAssignment from "./use-cases/capacity-ticket-assignment/cases.json";
import cleanupCompanyData from "./use-cases/cleanup-company-data/cases.json";
import emailVariants from "./use-cases/email-variants/cases.json";
import enrichLeads from "./use-cases/enrich-leads/cases.json";
import intentScore from "./use-cases/intent-score/cases.json";
import orderStatus from "./use-cases/order-status/cases.json";
import pullEnrichRecords from "./use-cases/pull-enrich-records/cases.json";
import rotateLeads from "./use-cases/rotate-leads/cases.json";
import serviceSlas from "./use-cases/service-slas/cases.json";
import webhookReceiver from "./use-cases/webhook-receiver/cases.json";

const files: Readonly<Record<string, unknown>> = {
  "advanced-calculations": advancedCalculations,
  "advanced-forecasts": advancedForecasts,
  "ai-lead-enrichment": aiLeadEnrichment,
  "automate-control-data": automateControlData,
  "capacity-ticket-assignment": capacityTicketAssignment,
  "cleanup-company-data": cleanupCompanyData,
  "email-variants": emailVariants,
  "enrich-leads": enrichLeads,
  "intent-score": intentScore,
  "order-status": orderStatus,
  "pull-enrich-records": pullEnrichRecords,
  "rotate-leads": rotateLeads,
  "service-slas": serviceSlas,
  "webhook-receiver": webhookReceiver,
};

/** What was tried with a template: the very cases that the tests run. @throws where there are none */
export function casesOf(id: string): Cases {
  const cases = files[id];
  if (!cases) throw new Error(`rules/cases.ts has no cases for “${id}”: add its line.`);
  return cases as Cases;
}
