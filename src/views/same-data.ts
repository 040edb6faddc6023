/** For views that take plain data alone: whether two sets of props say the same, so that an equal list is not drawn again. */
export function sameData(before: object, now: object): boolean {
  return JSON.stringify(before) === JSON.stringify(now);
}
