/**
 * Parameters that e-mails, advertisements and analytics add to any link: HubSpot's own, then those of
 * Google, Meta, Microsoft, LinkedIn, TikTok, X, Yandex, Mailchimp and Marketo, and the utm_ family.
 */
const tracking =
  /^(_hs.*|__hs.*|hsa_.*|hsctatracking|hslang|utm_.*|gclid|gclsrc|gbraid|wbraid|dclid|_ga|_gl|srsltid|fbclid|igshid|msclkid|li_fat_id|ttclid|twclid|yclid|mc_[ce]id|mkt_tok)$/i;

/** Whether a parameter only counts visitors, and says nothing to this site. */
export const isTracking = (name: string): boolean => tracking.test(name);
