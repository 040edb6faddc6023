/** Good that the rules find firmly gives way to words that hurt: those can have the form of a question or an offer ("Are you deaf?"). */
import { overlaps } from '../shared/span.ts';
import { hurts } from './confidence.ts';
import type { Finding } from './types.ts';

/** What stands once firm findings have given way. */
export function givingWay(found: readonly Finding[]): readonly Finding[] {
  const hurting = found.filter(hurts);
  const givesWay = (one: Finding): boolean =>
    one.firm === true && !hurts(one) && hurting.some(({ span }) => overlaps(span, one.span));
  return found.filter((one) => !givesWay(one));
}
