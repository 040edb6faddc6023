import { describe, expect, it } from 'vitest';
import { readShipped } from '../support/shipped-scenarios.ts';
import { guide, openGuided } from './guided/guide.ts';

const cake = readShipped('scenarios/festive-cake/scenario.json');

function hintAfter(replies: readonly string[]) {
  const play = openGuided({ scenario: cake, lang: 'zh-Hans', persona: 'emotional' });
  for (const reply of replies) play.reply(reply);
  return { play, hint: guide.hint(play.view(), cake, play.foresee) };
}

describe('a hint', () => {
  it('is about what the customer waits for now, with a sentence of the case that gives it', () => {
    const { play, hint } = hintAfter([]);
    expect(hint?.about).toBe('need.heard');
    expect(cake.texts['zh-Hans']?.phrases.map(({ text }) => text)).toContain(hint?.words);
    expect(play.foresee(hint?.words ?? '')?.reaction.kind).toBe('moved');
  });

  it('moves on with the talk', () => {
    const { hint } = hintAfter([
      '妈妈八十大寿切出一块泡沫，换谁都会难过。您慢慢说，我在听。',
      '当着四桌亲戚下不来台，您心里一定很难堪。',
    ]);
    expect(hint?.about).toBe('need.owned');
  });
});
