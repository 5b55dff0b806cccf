/** What the browser hands out policies with, where it has it; TypeScript does not know it yet. */
type TrustedTypes = {
  readonly defaultPolicy: object | null;
  createPolicy: (
    name: string,
    rules: { createScriptURL: (address: string) => string | null },
  ) => object;
};

/** Whether an address is that of a script which this site was built with. */
export function isOwnChunk(address: string): boolean {
  const { origin, pathname } = new URL(address, location.href);
  return origin === location.origin && /^\/_next\/static\/[\w./~-]+\.js$/.test(pathname);
}

// Turbopack writes the address of a chunk that is loaded later as plain text: of all texts, the
// browser may take these alone for the address of a script.
const types: TrustedTypes | undefined = Reflect.get(globalThis, "trustedTypes");
if (types && !types.defaultPolicy) {
  types.createPolicy("default", {
    createScriptURL: (address) => (isOwnChunk(address) ? address : null),
  });
}
