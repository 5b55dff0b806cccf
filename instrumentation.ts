/** Runs once, before the server answers: checks what it was told, and puts a gate before Next. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.NODE_ENV !== "production") return;
  const { siteOrigin } = await import("./components/layout/site-url.js");
  try {
    siteOrigin();
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1); // Next itself would go on, and fail at every request
  }
  const { guardServers } = await import("./app/_server/gate");
  guardServers();
}
