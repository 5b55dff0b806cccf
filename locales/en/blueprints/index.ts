import advancedCalculations from "./advanced-calculations.json";
import advancedForecasts from "./advanced-forecasts.json";
import aiLeadEnrichment from "./ai-lead-enrichment.json";
import automateControlData from "./automate-control-data.json";
import capacityTicketAssignment from "./capacity-ticket-assignment.json";
import cleanupCompanyData from "./cleanup-company-data.json";
import emailVariants from "./email-variants.json";
import enrichLeads from "./enrich-leads.json";
import intentScore from "./intent-score.json";
import orderStatus from "./order-status.json";
import pullEnrichRecords from "./pull-enrich-records.json";
import rotateLeads from "./rotate-leads.json";
import serviceSlas from "./service-slas.json";
import webhookReceiver from "./webhook-receiver.json";

/** The words of every blueprint in this language, by use case. */
export default {
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
