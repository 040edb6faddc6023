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
  // The calls of a recursion, by hand: the nodes being looked at, and how far each has got.
  const calls: number[] = [];
  const lists: ArrayLike<number>[] = [];
  const done = new Int32Array(count);
  let components = 0;
  let time = 0;
  const enter = (at: number): void => {
    order[at] = low[at] = time++;
    open.push(at);
    calls.push(at);
    lists.push(next(at));
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
    while (calls.length > 0) {
      const at = calls[calls.length - 1] ?? 0;
      const list = lists[lists.length - 1] ?? [];
      const edge = done[at] ?? 0;
      if (edge < list.length) {
        const to = list[edge] ?? 0;
        done[at] = edge + 1;
        if (order[to] === -1) enter(to);
        else if (of[to] === -1) low[at] = Math.min(low[at] ?? 0, order[to] ?? 0);
        continue;
      }
      calls.pop();
      lists.pop();
      const caller = calls[calls.length - 1];
      if (caller !== undefined) low[caller] = Math.min(low[caller] ?? 0, low[at] ?? 0);
      if (low[at] === order[at]) close(at);
    }
  }
  return { of, count: components };
}
