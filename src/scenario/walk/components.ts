/** Strongly connected components (Tarjan), without recursion. */

export interface Components {
  /** By node; a component leads only to smaller numbers. */
  readonly of: Int32Array;
  readonly count: number;
}

/** The components of the nodes `0 … count - 1`; `next` gives the nodes after a node. */
export function componentsOf(count: number, next: (node: number) => ArrayLike<number>): Components {
  const order = new Int32Array(count).fill(-1);
  const low = new Int32Array(count);
  const of = new Int32Array(count).fill(-1);
  const open: number[] = [];
  const calls: { readonly at: number; readonly next: ArrayLike<number>; edge: number }[] = [];
  let components = 0;
  let time = 0;
  const enter = (at: number): void => {
    order[at] = low[at] = time++;
    open.push(at);
    calls.push({ at, next: next(at), edge: 0 });
  };
  const lower = (at: number, value: number): void => {
    low[at] = Math.min(low[at] ?? 0, value);
  };
  const close = (at: number): void => {
    let member = -1;
    do {
      member = open.pop() ?? at;
      of[member] = components;
    } while (member !== at);
    components++;
  };
  for (let start = 0; start < count; start++) {
    if (order[start] !== -1) continue;
    enter(start);
    for (let call = calls.at(-1); call !== undefined; call = calls.at(-1)) {
      const { at } = call;
      const to = call.next[call.edge++];
      if (to !== undefined) {
        if (order[to] === -1) enter(to);
        else if (of[to] === -1) lower(at, order[to] ?? 0);
        continue;
      }
      calls.pop();
      const caller = calls.at(-1);
      if (caller !== undefined) lower(caller.at, low[at] ?? 0);
      if (low[at] === order[at]) close(at);
    }
  }
  return { of, count: components };
}
