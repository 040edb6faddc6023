/** Good that the rules find firmly gives way to words that hurt: those can have the form of a question or an offer ("Are you deaf?"). */
import { overlaps } from '../shared/span.ts';
import { hurts } from './confidence.ts';
import type { Finding } from './types.ts';

/** What stands once firm findings have given way. A "but" takes back what went before it, not what it brings. */
export function givingWay(found: readonly Finding[]): readonly Finding[] {
  const hurting = found.filter((one) => hurts(one) && one.criterion !== 'pitfall.but');
  const givesWay = (one: Finding): boolean =>
    one.firm === true && !hurts(one) && hurting.some(({ span }) => overlaps(span, one.span));
  return found.filter((one) => !givesWay(one));
}
