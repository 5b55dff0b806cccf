/** One line for each use case that has a template: its name here is free, its order decides nothing. */
export { default as advancedCalculations } from "./use-cases/advanced-calculations/blueprint.json";
export { default as advancedForecasts } from "./use-cases/advanced-forecasts/blueprint.json";
export { default as aiLeadEnrichment } from "./use-cases/ai-lead-enrichment/blueprint.json";
export { default as automateControlData } from "./use-cases/automate-control-data/blueprint.json";
export { default as capacityTicketAssignment } from "./use-cases/capacity-ticket-assignment/blueprint.json";
export { default as cleanupCompanyData } from "./use-cases/cleanup-company-data/blueprint.json";
export { default as emailVariants } from "./use-cases/email-variants/blueprint.json";
export { default as enrichLeads } from "./use-cases/enrich-leads/blueprint.json";
export { default as intentScore } from "./use-cases/intent-score/blueprint.json";
export { default as orderStatus } from "./use-cases/order-status/blueprint.json";
export { default as pullEnrichRecords } from "./use-cases/pull-enrich-records/blueprint.json";
export { default as rotateLeads } from "./use-cases/rotate-leads/blueprint.json";
export { default as serviceSlas } from "./use-cases/service-slas/blueprint.json";
export { default as webhookReceiver } from "./use-cases/webhook-receiver/blueprint.json";
