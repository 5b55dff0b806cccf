/** Does what no action may do, so that the checks can be seen to fail. */
exports.main = async (event) => {
  const { mode, undeclared } = event.inputFields;
  if (mode === "elsewhere") await fetch("https://elsewhere.example.com/").catch(() => undefined);
  if (mode === "redirect") await fetch("https://provider.example.com/moved").catch(() => undefined);
  if (mode === "no-key") await fetch("https://provider.example.com/moved", { redirect: "manual" });
  if (mode === "old-path") await hubspot("GET", "/crm/v3/objects/companies/7");
  if (mode === "no-body") await hubspot("PATCH", "/crm/objects/2026-09/companies/7", {});
  if (mode === "hubspot-key")
    await fetch("https://provider.example.com/moved", {
      redirect: "manual",
      headers: {
        "x-api-key": process.env.PROVIDER_KEY_CLEANUP,
        authorization: `Bearer ${process.env.HUBSPOT_TOKEN_CLEANUP}`,
      },
    });
  if (mode === "not-awaited") {
    hubspot("PATCH", "/crm/objects/2026-09/companies/7", { properties: { industry: "RETAIL" } });
  }
  if (mode === "throws") throw new Error("careless");
  return { outputFields: { status: "odd", extra: undeclared ?? 1 } };
};

const hubspot = (method, path, body) =>
  fetch(`https://api.hubapi.com${path}`, {
    method,
    headers: { authorization: `Bearer ${process.env.HUBSPOT_TOKEN_CLEANUP}` },
    body: body && JSON.stringify(body),
  });
