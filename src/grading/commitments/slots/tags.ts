/** Slots as tags of tokens: where one begins, goes on, or none is. */
export const SLOTS = ['who', 'what', 'when', 'condition'] as const;
export type Slot = (typeof SLOTS)[number];

/** 0: none · 1 + 2n: slot n begins · 2 + 2n: it goes on. */
export const TAG_COUNT = 1 + 2 * SLOTS.length;

export const beginOf = (slot: Slot): number => 1 + 2 * SLOTS.indexOf(slot);
export const insideOf = (slot: Slot): number => 2 + 2 * SLOTS.indexOf(slot);

/** A tag's slot, `null` for none. */
export function slotOf(tag: number): Slot | null {
  return tag === 0 ? null : (SLOTS[(tag - 1) >> 1] ?? null);
}

/** Whether a tag may follow another: what goes on has begun, though another slot may stand within an act. */
export function mayFollow(before: number, tag: number): boolean {
  if (tag === 0 || tag % 2 === 1) return true;
  if (slotOf(tag) === 'what') return before !== 0;
  return slotOf(before) === slotOf(tag);
}
