/** Replies that are courteous and empty. */
import type { CriterionId } from '../../shared/rubric-ids.ts';
import type { GuidedTurn } from './material.ts';
import { levelsOf } from './rate.ts';
import { EMPTY, idsOf, isApart, joined, withTails, type Source } from './source.ts';

/** What courtesy may carry, in general terms. */
const COURTEOUS: ReadonlySet<CriterionId> = new Set<CriterionId>(['empathy.understand', 'apology.sorry']);

/** The stock of this channel: what is written is not what is said. */
function ofChannel<T>(
  { scenario }: GuidedTurn,
  { spoken, written }: { readonly spoken: T; readonly written: T },
): T {
  return scenario.channel === 'email' || scenario.channel === 'chat' ? written : spoken;
}

/** Replies that are courteous and say nothing of this case. */
export function polite(turn: GuidedTurn): Source {
  const { stock, texts } = turn;
  const address = texts.customer.address ?? texts.customer.name;
  const said = ofChannel(turn, stock.polite).map((text) => text.replaceAll('{address}', () => address));
  const filler = ofChannel(turn, stock.filler);
  const more = ofChannel(turn, stock.polite).filter((text) => !text.includes('{address}'));
  const tails = [
    ...filler,
    ...more,
    ...more.flatMap((a) => filler.flatMap((b) => (isApart(a, b) ? [joined(turn, a, b)] : []))),
  ];
  return {
    kind: 'polite',
    tiers: [() => withTails(turn, said, tails)],
    accepts: (one) =>
      idsOf(one).every((id) => EMPTY.has(id) || (COURTEOUS.has(id) && levelsOf(one)[id] === 1)),
  };
}
