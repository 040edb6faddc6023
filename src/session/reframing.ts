/** Which cards turn a hot thought into another view, by what has just happened in the round. */
import { cueLangOf } from '../shared/lang.ts';
import { LOSES_CONTROL, type LosesControl } from '../shared/rubric-ids.ts';
import type { PersonaId } from '../shared/customer.ts';
import { lastSaid } from './replay.ts';
import { slipOf } from './self-control.ts';
import type { RoundView } from './types.ts';

type SlipCard<T = LosesControl> = T extends `pitfall.${infer Name}` ? `slip.${Name}` : never;

/** What a thought can be about: the own slip, the customer's heat, way of talking, standing still, or oneself. */
export type ReframeCard = SlipCard | `way.${PersonaId}` | 'shouting' | 'stuck' | 'service';

function slipCard(id: LosesControl): ReframeCard {
  return id.replace('pitfall.', 'slip.') as SlipCard;
}

export const REFRAME_CARDS: readonly ReframeCard[] = [
  ...LOSES_CONTROL.map(slipCard),
  'shouting',
  'way.rational',
  'way.emotional',
  'way.dominant',
  'way.cautious',
  'stuck',
  'service',
];

/** Those that say the customer's own words back. */
export const QUOTING: ReadonlySet<ReframeCard> = new Set<ReframeCard>([
  'slip.argue',
  'slip.command_calm',
  'shouting',
  'way.emotional',
  'stuck',
]);

/** Longer than this nobody takes in at a glance. */
const MOST = { zh: 32, en: 80 } as const;

const SENTENCE = /.+?(?:[。！？…]+|[.!?]+(?=\s|$)|$)/gmu;

/** What the customer said last, as far as it can be said back: the fullest sentence that is short enough, or `null`. */
export function wordsOf(view: RoundView): string | null {
  const limit = MOST[cueLangOf(view.lang)];
  const spoken = lastSaid(view).filter(({ line }) => !line.startsWith('surprise/'));
  const sentences = spoken.flatMap(({ text }) => text.match(SENTENCE) ?? []).map((one) => one.trim());
  const [fullest] = sentences
    .filter(({ length }) => length > 0 && length <= limit)
    .sort((a, b) => b.length - a.length);
  return fullest ?? null;
}

/**
 * The cards that fit now, the nearest first. What was found in a reply chooses one only where findings are shown: in an exam
 * the choice would tell the grade.
 */
export function cardsFor(view: RoundView): readonly ReframeCard[] {
  const { turns, position, persona, mode } = view;
  const last = turns.at(-1);
  const slip = last === undefined || mode === 'exam' ? null : slipOf(last);
  const stands = last !== undefined && last.before.mood === last.after.mood;
  const mood = position?.customer.mood;
  const fitting: readonly ReframeCard[] = [
    ...(slip === null ? [] : [slipCard(slip)]),
    ...(mood === 'furious' || mood === 'upset' ? (['shouting'] as const) : []),
    `way.${persona}`,
    ...(stands ? (['stuck'] as const) : []),
    'service',
  ];
  return wordsOf(view) === null ? fitting.filter((card) => !QUOTING.has(card)) : fitting;
}
