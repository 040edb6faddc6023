/**
 * All cues of one language as one net of nodes: alternatives branch and meet again, and equal ends are shared, so that its
 * size is that of the files and not of all that they can say.
 */
import type { CueNode, CueSequence } from './cue-grammar.ts';

export const NODE = {
  /** Consumes one unit, `codes`. */
  unit: 0,
  /** Goes on at any of `branches`. */
  branch: 1,
  /** A gap: goes on after some units. */
  gap: 2,
  /** Consumes the rest of a word. */
  rest: 3,
  /** A cue of a role, `codes`, is complete. */
  done: 4,
} as const;
type NodeKind = (typeof NODE)[keyof typeof NODE];

const UNITS = 0x10000;
const NO_BRANCHES: readonly number[] = [];

export class CueNet {
  readonly #kinds: NodeKind[] = [];
  readonly #codes: number[] = [];
  readonly #nexts: number[] = [];
  readonly #branches = new Map<number, readonly number[]>();
  readonly #units = new Map<number, number>();
  readonly #done = new Map<number, number>();
  /** Where each cue begins. */
  readonly roots: number[] = [];

  /** Adds a cue of a role. */
  add(role: number, cue: CueSequence): void {
    let done = this.#done.get(role);
    if (done === undefined) {
      done = this.#push(NODE.done, role, -1);
      this.#done.set(role, done);
    }
    this.roots.push(this.#sequence(cue, done));
  }

  /** How many nodes there are; their numbers run from 0. */
  get size(): number {
    return this.#kinds.length;
  }

  kind(node: number): NodeKind | undefined {
    return this.#kinds[node];
  }

  /** The unit that a `unit` node consumes, the role that a `done` node completes. */
  code(node: number): number {
    return this.#codes[node] ?? -1;
  }

  next(node: number): number {
    return this.#nexts[node] ?? -1;
  }

  branches(node: number): readonly number[] {
    return this.#branches.get(node) ?? NO_BRANCHES;
  }

  #push(kind: NodeKind, code: number, next: number): number {
    this.#codes.push(code);
    this.#nexts.push(next);
    return this.#kinds.push(kind) - 1;
  }

  /** From the end to the beginning, since a node knows what follows it. */
  #sequence(cue: CueSequence, next: number): number {
    return cue.reduceRight((after, node) => this.#node(node, after), next);
  }

  #node(node: CueNode, next: number): number {
    if (node.kind === 'gap') return this.#push(NODE.gap, -1, next);
    if (node.kind === 'rest') return this.#push(NODE.rest, -1, next);
    if (node.kind === 'text') {
      let first = next;
      for (let i = node.text.length - 1; i >= 0; i--) first = this.#unit(node.text.charCodeAt(i), first);
      return first;
    }
    const branches = new Set(node.options.map((option) => this.#sequence(option, next)));
    const branch = this.#push(NODE.branch, -1, -1);
    this.#branches.set(branch, [...branches]);
    return branch;
  }

  #unit(code: number, next: number): number {
    const key = next * UNITS + code;
    const known = this.#units.get(key);
    if (known !== undefined) return known;
    const node = this.#push(NODE.unit, code, next);
    this.#units.set(key, node);
    return node;
  }
}
