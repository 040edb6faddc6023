import { describe, expect, it } from 'vitest';
import { toEvent } from '../../src/charts/to-event.ts';
import { PERSONA_IDS, type PersonaId, type Reading } from '../../src/charts/types.ts';
import type { Assessment } from '../../src/grading/types.ts';

type Levels = Assessment['levels'];

function event(levels: Levels, persona: PersonaId = 'rational', asks: string | null = null, unclear = false) {
  return toEvent({ levels, steps: { 'step.control': true }, moves: [], unclear }, asks, persona);
}

describe('toEvent', () => {
  it.each<[string, Levels, Partial<Reading>]>([
    ['nothing', {}, { hurt: 0, heard: 0, owned: 0, concrete: 0, fit: 0 }],
    ['an insult', { 'pitfall.hostile': 1 }, { hurt: 2 }],
    ['a closed door', { 'pitfall.policy_wall': 1 }, { hurt: 2 }],
    ['one slip', { 'pitfall.but': 1 }, { hurt: 1 }],
    ['two slips', { 'pitfall.but': 1, 'pitfall.minimise': 1 }, { hurt: 2 }],
    ['a feeling named', { 'empathy.name_emotion': 2 }, { heard: 2 }],
    ['the issue restated', { 'listen.restate': 1 }, { heard: 2 }],
    ['a nod', { 'empathy.validate': 1 }, { heard: 1 }],
    ['common ground', { 'empathy.common_ground': 2 }, { heard: 1 }],
    ['a hollow formula', { 'empathy.understand': 1, 'pitfall.hollow_empathy': 1 }, { heard: 0, hurt: 1 }],
    ['a bare sorry', { 'apology.sorry': 1 }, { owned: 0 }],
    ['sorry for a stated thing', { 'apology.sorry': 2 }, { owned: 1 }],
    ['an effect by formula', { 'apology.impact': 1 }, { owned: 1 }],
    ['an effect named, with no apology', { 'apology.impact': 2 }, { owned: 1 }],
    ['an effect named and apologised for', { 'apology.impact': 2, 'apology.sorry': 2 }, { owned: 2 }],
    ['something unnamed owned', { 'apology.responsibility': 1 }, { owned: 1 }],
    ['owned and apologised for', { 'apology.responsibility': 1, 'apology.sorry': 2 }, { owned: 2 }],
    ['the fault named and owned', { 'apology.responsibility': 2 }, { owned: 2 }],
    ['an intention', { 'apology.remedy': 1, 'empathy.support': 1 }, { concrete: 0 }],
    ['a time for nothing', { 'resolve.time': 1 }, { concrete: 0 }],
    ['a remedy with who or when', { 'apology.remedy': 2 }, { concrete: 1 }],
    ['an act', { 'resolve.action': 1 }, { concrete: 1 }],
    ['an act with a time', { 'resolve.action': 1, 'resolve.time': 1 }, { concrete: 2 }],
    ['options with a time', { 'resolve.options': 1, 'resolve.time': 1 }, { concrete: 2 }],
    ['another way', { 'resolve.alternative': 1, 'resolve.time': 1 }, { concrete: 1 }],
  ])('reads %s', (_name, levels, expected) => {
    expect(event(levels)).toMatchObject(expected);
  });

  it.each<[PersonaId, string, Levels, number]>([
    ['rational', 'data', { 'fit.evidence': 1 }, 1],
    ['rational', 'a vague promise beside data', { 'fit.evidence': 1, 'pitfall.vague_promise': 1 }, -1],
    ['emotional', 'care', { 'fit.warmth': 1, 'empathy.observe': 2 }, 1],
    ['emotional', 'procedure first', { 'fit.warmth': 1, 'resolve.action': 1 }, -1],
    ['dominant', 'the choice handed over', { 'fit.control': 1, 'resolve.options': 1 }, 1],
    ['dominant', 'feeling and no act', { 'fit.control': 1, 'empathy.observe': 2 }, -1],
    ['cautious', 'a guarantee', { 'fit.assurance': 1 }, 1],
    ['cautious', 'more than can be held', { 'fit.assurance': 1, 'pitfall.overpromise': 1 }, -1],
    ['cautious', 'data, as all who want detail', { 'fit.evidence': 1 }, 1],
    ['cautious', 'warmth, which is for others', { 'fit.warmth': 1 }, 0],
  ])('fits %s by %s', (persona, _name, levels, fit) => {
    expect(event(levels, persona).fit).toBe(fit);
  });

  it.each(PERSONA_IDS)('reads the rest the same for everybody (%s)', (persona) => {
    const levels: Levels = { 'empathy.observe': 2, 'resolve.action': 1 };
    const { hurt, heard, owned, concrete } = event(levels, persona);
    expect({ hurt, heard, owned, concrete }).toEqual({ hurt: 0, heard: 2, owned: 0, concrete: 1 });
  });

  it('carries what was met, what was asked, and that nothing was clear', () => {
    expect(event({ 'apology.sorry': 1 }, 'rational', 'door').met).toEqual(['apology.sorry', 'step.control']);
    expect(event({}, 'rational', 'door', true)).toMatchObject({ asks: 'door', unclear: false });
    expect(event({}, 'rational', null, true)).toMatchObject({ asks: null, unclear: true });
  });
});
