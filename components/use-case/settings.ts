export type Setting = { readonly name: string; readonly line: number };

/**
 * Where in a file each of its settings stands: the line that declares the constant or, within one,
 * the member of that name.
 * @throws where the file has none of that name
 */
export function settingsIn(source: string, names: readonly string[]): Setting[] {
  const lines = source.split("\n");
  return names.map((name) => {
    const declares = new RegExp(`^(const ${name} =|\\s+${name}:)`);
    const index = lines.findIndex((line) => declares.test(line));
    if (index < 0) throw new Error(`The file has no setting “${name}”.`);
    return { name, line: index + 1 };
  });
}
