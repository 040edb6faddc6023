export function say(line: string): void;
export function inPackage(path: string): string;
export function runNode(
  script: string,
  args: readonly string[],
  options?: { readonly quiet?: boolean; readonly env?: Readonly<Record<string, string>> },
): Promise<number>;
