import { associated, associationsRead } from "./associations";
import type { Handler, Route } from "./crm";
import { batchRead, got, patched, posted } from "./objects";
import { ownerGot, ownersListed } from "./owners";
import type { CallName } from "./requests";
import { searched } from "./search";

/** Of HubSpot’s date-based paths. */
const VERSION = "2026-09";

const id = "([^/]+)";
const object = `/crm/objects/${VERSION}/${id}`;

/** Every call that the fake CRM knows. */
export const routes: readonly Route[] = [
  route("POST", `${object}/search`, "search", searched),
  route("POST", `${object}/batch/read`, "batchRead", batchRead),
  route("GET", `${object}/${id}`, "get", got),
  route("PATCH", `${object}/${id}`, "patch", patched),
  route("POST", object, "post", posted),
  route("PUT", `${object}/${id}/associations/default/${id}/${id}`, "associate", associated),
  route(
    "POST",
    `/crm/associations/${VERSION}/${id}/${id}/batch/read`,
    "associationsRead",
    associationsRead,
  ),
  route("GET", `/crm/owners/${VERSION}`, "owners", ownersListed),
  route("GET", `/crm/owners/${VERSION}/${id}`, "owner", ownerGot),
];

function route(method: string, path: string, name: CallName, handler: Handler): Route {
  return { method, path: new RegExp(`^${path}$`), name, handler };
}
