/** The trainee's own judgement held against the round. */
import type { Judgement, OwnRating } from '../session/types.ts';
import type { PersonaId } from '../shared/customer.ts';
import type { TurningPoint } from './turning-point.ts';
import type { Bar } from './types.ts';

/** How a rating stands to the rubric: about right, one step off, or further. */
export type RatingVerdict = 'fits' | 'higher' | 'much-higher' | 'lower' | 'much-lower';

export interface Judged {
  readonly persona: { readonly named: PersonaId; readonly right: boolean } | null;
  readonly need: { readonly named: string; readonly right: boolean } | null;
  /** `named` 0: that there was none. `off`: turns between the two; `null` where one of them is none. */
  readonly turningPoint: {
    readonly named: number;
    readonly actual: TurningPoint | null;
    readonly off: number | null;
  } | null;
  readonly empathy: {
    readonly named: OwnRating;
    /** What the rubric's share is on the same scale. */
    readonly rubric: OwnRating;
    readonly points: number;
    readonly of: number;
    readonly verdict: RatingVerdict;
  } | null;
}

interface Truth {
  /** The types that the customer was of. */
  readonly personas: readonly PersonaId[];
  /** `null` where the scenario hides none. */
  readonly hiddenNeed: string | null;
  readonly turningPoint: TurningPoint | null;
  readonly bars: readonly Bar[];
}

const VERDICTS: { readonly [difference: string]: RatingVerdict } = { 0: 'fits', 1: 'higher', '-1': 'lower' };

function verdictOf(difference: number): RatingVerdict {
  return VERDICTS[difference] ?? (difference > 0 ? 'much-higher' : 'much-lower');
}

function turningPoint(named: number | null, actual: TurningPoint | null): Judged['turningPoint'] {
  if (named === null) return null;
  if (named === 0 || actual === null)
    return { named, actual, off: named === 0 && actual === null ? 0 : null };
  return { named, actual, off: named - actual.turn };
}

function empathy(named: OwnRating | null, bars: readonly Bar[]): Judged['empathy'] {
  const bar = bars.find(({ group }) => group === 'empathy');
  if (named === null || bar === undefined || bar.of === 0) return null;
  const rubric = (1 + Math.round((bar.points / bar.of) * 4)) as OwnRating;
  return { named, rubric, points: bar.points, of: bar.of, verdict: verdictOf(named - rubric) };
}

/** How far off the judgement was, question by question; `null` for one that was passed over. */
export function judgedAgainst(judgement: Judgement, truth: Truth): Judged {
  const { persona, need } = judgement;
  return {
    persona: persona === null ? null : { named: persona, right: truth.personas.includes(persona) },
    need: need === null ? null : { named: need, right: need === truth.hiddenNeed },
    turningPoint: turningPoint(judgement.turningPoint, truth.turningPoint),
    empathy: empathy(judgement.empathy, truth.bars),
  };
}
