/** States without their place, numbered as they are met: few are, of all that could be. */
export class Locals {
  readonly #ids = new Map<number, number>();
  readonly #codes: number[] = [];

  /** The number of a code. */
  idOf(code: number): number {
    const known = this.#ids.get(code);
    if (known !== undefined) return known;
    this.#ids.set(code, this.#codes.length);
    return this.#codes.push(code) - 1;
  }

  codeOf(id: number): number {
    return this.#codes[id] ?? 0;
  }

  count(): number {
    return this.#codes.length;
  }
}

/** A row of state numbers by local number, long enough for `id`; 0 is "none yet". */
export function roomFor(row: Int32Array | undefined, id: number, locals: Locals): Int32Array {
  if (row !== undefined && id < row.length) return row;
  const longer = new Int32Array(Math.max(locals.count(), (row?.length ?? 0) * 2));
  if (row !== undefined) longer.set(row);
  return longer;
}
