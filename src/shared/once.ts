/** Does a piece of work when it is asked for first, and gives the same result ever after. */
export function once<T>(work: () => T): () => T {
  let done: { readonly result: T } | null = null;
  return () => (done ??= { result: work() }).result;
}
