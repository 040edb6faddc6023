/**
 * Style of talk as parameters of the persona chart (taught material C and D): what each end of a side adds to what the type
 * wants, can't bear, and loses trust by. What a side leaves open adds nothing.
 */
import { STYLE_WAYS, type PersonaId, type Style, type StyleWay } from '../../shared/customer.ts';
import { PERSONAS, type PersonaData } from './personas.ts';

/** How each type talks unless its author says otherwise; a side that the type is not known by is left open. */
export const STYLES: { readonly [P in PersonaId]: Style } = {
  rational: { detail: 'detailed', tone: 'rational' },
  emotional: { tone: 'emotional' },
  dominant: { talk: 'direct', detail: 'summary' },
  cautious: { detail: 'detailed' },
};

/** The style of a customer who is now of this type; `written` is what the author says of it, and stays. */
export function styleOf(persona: PersonaId, written: Style = {}): Style {
  const { talk, detail, tone } = STYLES[persona];
  return {
    talk: written.talk ?? talk,
    detail: written.detail ?? detail,
    tone: written.tone ?? tone,
  };
}

/** The ends that a style is at. */
export function waysOfStyle(style: Style): readonly StyleWay[] {
  return STYLE_WAYS.filter((way) => {
    const [side, end] = way.split('.') as [keyof Style, string];
    return style[side] === end;
  });
}

/** A type with a style: as `PersonaData`, and whether length itself is more than this customer bears. */
export interface Manner extends Pick<PersonaData, 'waitingCostsTrust' | 'fit'> {
  readonly tiresOfLength: boolean;
}

/** What the style makes of a type. */
export function mannerOf(persona: PersonaId, written?: Style): Manner {
  const { fit, waitingCostsTrust } = PERSONAS[persona];
  const { talk, detail, tone } = styleOf(persona, written);
  const wants = [
    ...fit.wants,
    ...(detail === 'detailed' ? (['fit.evidence', 'resolve.reason'] as const) : []),
    ...(tone === 'emotional' ? (['fit.warmth'] as const) : []),
    ...(tone === 'rational' ? (['fit.evidence'] as const) : []),
  ];
  return {
    fit: { ...fit, wants: [...new Set(wants)] },
    // Whoever hints and is not understood doesn't complain of it, and believes less.
    waitingCostsTrust: waitingCostsTrust || talk === 'indirect',
    tiresOfLength: detail === 'summary',
  };
}
