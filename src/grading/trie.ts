/**
 * All first words of all cues in one trie over UTF-16 units, held in typed arrays. Walking it from each place costs the
 * depth of the deepest match there, whatever the number of cues.
 */

const EMPTY = -1;

export class Trie {
  #nodes: Int32Array;
  #codes: Int32Array;
  #children: Int32Array;
  #mask: number;
  #edges = 0;
  #count = 1;

  constructor(capacity = 1024) {
    this.#mask = capacity - 1;
    this.#nodes = new Int32Array(capacity).fill(EMPTY);
    this.#codes = new Int32Array(capacity);
    this.#children = new Int32Array(capacity);
  }

  #slot(node: number, code: number): number {
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) & this.#mask;
    while (this.#nodes[slot] !== EMPTY && (this.#nodes[slot] !== node || this.#codes[slot] !== code)) {
      slot = (slot + 1) & this.#mask;
    }
    return slot;
  }

  #grow(): void {
    const larger = new Trie((this.#mask + 1) * 2);
    for (let i = 0; i <= this.#mask; i++) {
      const node = this.#nodes[i] ?? EMPTY;
      if (node !== EMPTY) larger.#put(node, this.#codes[i] ?? 0, this.#children[i] ?? 0);
    }
    this.#nodes = larger.#nodes;
    this.#codes = larger.#codes;
    this.#children = larger.#children;
    this.#mask = larger.#mask;
  }

  #put(node: number, code: number, child: number): void {
    const slot = this.#slot(node, code);
    this.#nodes[slot] = node;
    this.#codes[slot] = code;
    this.#children[slot] = child;
  }

  /** The child of a node by a UTF-16 unit, or −1. The root is 0. */
  next(node: number, code: number): number {
    const slot = this.#slot(node, code);
    return this.#nodes[slot] === EMPTY ? EMPTY : (this.#children[slot] ?? EMPTY);
  }

  /** Adds a text and gives the node where it ends. */
  add(text: string): number {
    let node = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      let child = this.next(node, code);
      if (child === EMPTY) {
        if (this.#edges * 2 > this.#mask) this.#grow();
        child = this.#count++;
        this.#put(node, code, child);
        this.#edges++;
      }
      node = child;
    }
    return node;
  }
}
