/** Runs once, before the server answers: checks what it was told, and puts a gate before Next. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.NODE_ENV !== "production") return;
  const { siteOrigin } = await import("./components/layout/site-url.js");
  siteOrigin();
  const { guardServers } = await import("./app/_server/gate");
  guardServers();
}
