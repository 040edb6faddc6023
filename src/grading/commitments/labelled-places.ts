/** Where the texts of labelled promises stand in their reply. */
import { distance, type Span } from '../../shared/span.ts';
import type { CommitmentRow } from './evaluate.ts';

type Label = CommitmentRow['promises'][number];
export type LabelledPlaces = { readonly [S in keyof Label]: Span | null };

function placesOf(reply: string, text: string | null): readonly Span[] {
  const places: Span[] = [];
  if (text === null || text === '') return places;
  for (let at = reply.indexOf(text); at !== -1; at = reply.indexOf(text, at + 1))
    places.push({ start: at, end: at + text.length });
  return places;
}

/** The nearest of some places; of equals the earlier. Without a place to be near to, the first. */
function nearest(places: readonly Span[], to: Span | null): Span | null {
  const [first = null, ...rest] = places;
  if (first === null || to === null) return first;
  return rest.reduce((best, one) => (distance(one, to) < distance(best, to) ? one : best), first);
}

/**
 * The places of each promise of a reply. Acts come in order; words that the reply holds more than once are those nearest to what
 * else is told of the act.
 */
export function labelledPlaces(reply: string, promises: readonly Label[]): readonly LabelledPlaces[] {
  let from = 0;
  return promises.map((label) => {
    const behind = (places: readonly Span[]): readonly Span[] => {
      const later = places.filter(({ start }) => start >= from);
      return later.length > 0 ? later : places;
    };
    const anchor = behind(placesOf(reply, label.when ?? label.who))[0] ?? null;
    const what = nearest(behind(placesOf(reply, label.what)), anchor);
    const near = (text: string | null): Span | null => nearest(placesOf(reply, text), what);
    if (what !== null) from = what.end;
    return {
      who: near(label.who),
      what,
      when: near(label.when),
      amount: near(label.amount),
      condition: near(label.condition),
    };
  });
}
