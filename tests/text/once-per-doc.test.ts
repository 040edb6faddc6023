import { expect, it, vi } from 'vitest';
import { oncePerDoc } from '../../src/text/once-per-doc.ts';
import { readText } from '../../src/text/read-text.ts';
import type { TextDoc } from '../../src/text/types.ts';

it('reads each text once, and each apart', () => {
  const read = vi.fn<(doc: TextDoc) => readonly string[]>(({ folded }) => [folded]);
  const once = oncePerDoc(read);
  const [doc, other] = [readText('您好'), readText('您好')];
  expect(once(doc)).toBe(once(doc));
  expect(once(other)).toEqual(once(doc));
  expect(read).toHaveBeenCalledTimes(2);
});
