import { test as base, expect } from "@playwright/test";

export { expect };

type Options = {
  /** Console errors that this test provokes on purpose. */
  allowed: RegExp[];
};

/** Each test also proves that its pages run silently, under their policy, and talk to no other origin. */
export const test = base.extend<Options & { clean: undefined }>({
  allowed: [[], { option: true }],
  clean: [
    async ({ context, baseURL, allowed }, use) => {
      const faults: string[] = [];
      const home = new URL(baseURL ?? "").origin;
      context.on("console", (message) => {
        if (message.type() === "error") faults.push(`console: ${message.text()}`);
      });
      context.on("weberror", (error) => faults.push(`uncaught: ${error.error().message}`));
      context.on("request", (request) => {
        const { origin, protocol } = new URL(request.url());
        if (/^(https?|wss?):$/.test(protocol) && origin !== home)
          faults.push(`to: ${request.url()}`);
      });
      await context.exposeBinding("reportViolation", (_source, fault: string) => {
        faults.push(`policy: ${fault}`);
      });
      await context.addInitScript(() => {
        document.addEventListener("securitypolicyviolation", (event) => {
          const fault = `${event.violatedDirective} blocked ${event.blockedURI} ${event.sample}`;
          Reflect.get(window, "reportViolation")(fault);
        });
      });
      await use(undefined);
      const unexpected = faults.filter((fault) => !allowed.some((pattern) => pattern.test(fault)));
      expect(unexpected, "the pages are silent and stay at home").toEqual([]);
    },
    { auto: true },
  ],
});
