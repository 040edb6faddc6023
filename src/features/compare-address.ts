/** The address of two rounds side by side; the one that was left comes first. */
export function compareAddress(one: string, other: string, otherFirst = false): string {
  return otherFirst ? `/compare/${other}/${one}` : `/compare/${one}/${other}`;
}
