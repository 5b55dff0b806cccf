import { pageOf, problem, STAMP } from "./answers";
import type { FakeCrm, Handler } from "./crm";
import type { Query } from "./requests";

const shown = (owner: FakeCrm["owners"][number]) => ({
  type: "PERSON",
  archived: false,
  createdAt: STAMP,
  updatedAt: STAMP,
  ...owner,
});

/** The owners, page by page. */
export const ownersListed: Handler = (crm, _, { query }) => {
  const { email, limit = "100", after = "0", archived = "false" } = query as Query<"owners">;
  const all = crm.owners
    .filter((owner) => String(owner.archived === true) === archived)
    .filter((owner) => !email || owner.email === email);
  const { page, paging } = pageOf(all, Number(after), Math.min(Number(limit), crm.pageSize));
  return { status: 200, json: { results: page.map(shown), ...paging } };
};

/** One owner. */
export const ownerGot: Handler = (crm, [id]) => {
  const owner = crm.owners.find((one) => one.id === id);
  if (!owner) return problem(404, "no such owner", "OBJECT_NOT_FOUND");
  return { status: 200, json: shown(owner) };
};
