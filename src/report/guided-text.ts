/** What a guided round comes to, in sentences. */
import type { GuidedSummary } from './guided.ts';
import type { Translator } from './translator.ts';

export function guidedLines(
  { turns, said, best, named, right }: GuidedSummary,
  { say }: Translator,
): readonly string[] {
  const chosen = turns.length;
  return [
    chosen === said
      ? say('guided:sum.all', { count: chosen })
      : say('guided:sum.some', { count: chosen, said }),
    say('guided:sum.best', { count: best, chosen }),
    named === 0 ? say('guided:sum.noReason') : say('guided:sum.right', { count: right, named }),
  ];
}
