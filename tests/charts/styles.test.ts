import { describe, expect, it } from 'vitest';
import { PERSONAS } from '../../src/charts/persona/personas.ts';
import { mannerOf, styleOf, waysOfStyle } from '../../src/charts/persona/styles.ts';
import { toEvent } from '../../src/charts/to-event.ts';
import { NO_READING, PERSONA_IDS } from '../../src/charts/types.ts';
import { plainReact, plainWait } from '../../src/scenario/plain-step.ts';
import { initialContext } from '../../src/charts/setup.ts';

const event = (levels: Parameters<typeof toEvent>[0]['levels'], taken: Parameters<typeof toEvent>[3]) =>
  toEvent({ levels, steps: {}, moves: [], unclear: false }, null, 'dominant', taken);

describe('style of talk', () => {
  it('is the type’s, but for what the author says', () => {
    expect(styleOf('dominant', { talk: 'indirect' })).toEqual({
      talk: 'indirect',
      detail: 'summary',
      tone: undefined,
    });
    expect(waysOfStyle(styleOf('rational'))).toEqual(['detail.detailed', 'tone.rational']);
  });

  it('leaves the types of before as they were, but that a cautious one takes reasons well and a dominant one minds length', () => {
    const changed = PERSONA_IDS.filter(
      (id) => mannerOf(id).fit.wants.length !== PERSONAS[id].fit.wants.length || mannerOf(id).tiresOfLength,
    );
    expect(changed).toEqual(['dominant', 'cautious']);
    for (const id of PERSONA_IDS) expect(mannerOf(id).waitingCostsTrust).toBe(PERSONAS[id].waitingCostsTrust);
  });

  it('makes a long reply what a customer can’t bear, and costs patience, for one who wants it short alone', () => {
    const plan = { 'resolve.action': 1, 'resolve.time': 1, 'fit.control': 1 } as const;
    expect(event(plan, { isLong: false })).toMatchObject({ fit: 1 });
    expect(event(plan, { isLong: true })).toMatchObject({ fit: -1, long: true });
    expect(event(plan, { isLong: true, style: { detail: 'detailed' } })).not.toHaveProperty('long');
    const before = { ...initialContext('dominant'), beat: '' };
    const flow = { flow: { steps: [], control: false } };
    const patience = (part: object) => plainReact(flow, before, { ...NO_READING, ...part }).patience;
    expect([patience({}), patience({ long: true }), patience({ long: true, hurt: 2 })]).toEqual([4, 3, 2]);
  });

  it('makes facts and reasons what a detailed customer wants, and warmth what an emotional tone does', () => {
    const fit = (id: 'resolve.reason' | 'fit.warmth', style: object) => event({ [id]: 1 }, { style }).fit;
    expect([fit('resolve.reason', {}), fit('resolve.reason', { detail: 'detailed' })]).toEqual([0, 1]);
    expect([fit('fit.warmth', {}), fit('fit.warmth', { tone: 'emotional' })]).toEqual([0, 1]);
  });

  it('costs trust, and not patience alone, where a hint was not taken', () => {
    const before = { ...initialContext('emotional'), trust: 'building' as const, beat: '' };
    expect(plainWait({}, before).trust).toBe('building');
    expect(plainWait({ style: { talk: 'indirect' } }, before)).toMatchObject({ trust: 'low', patience: 4 });
  });
});
