/** Which scenarios of a list are shown: within a group any of the chosen values will do, and every group must be met. */
import { PERSONA_IDS } from '../shared/customer.ts';
import type { ScenarioCard } from './shelved.ts';

/** From the easiest to the hardest. */
export const LEVELS: readonly ScenarioCard['level'][] = ['basic', 'middle', 'advanced'];

export const FILTER_GROUPS = ['level', 'persona', 'flow', 'industry', 'channel'] as const;
export type FilterGroup = (typeof FILTER_GROUPS)[number];

/** The chosen values; a group in which none is chosen asks for nothing. */
export type CardFilter = { readonly [G in FilterGroup]?: readonly string[] };

type Filterable = Pick<ScenarioCard, FilterGroup>;

interface FilterOption {
  readonly value: string;
  readonly chosen: boolean;
  /** How many would be shown of it, as the other groups stand. */
  readonly count: number;
}

export interface FilterChoice {
  readonly group: FilterGroup;
  readonly options: readonly FilterOption[];
}

/** Whether a card is shown. A group named as `apart` is not asked about. */
export function isShown(card: Filterable, filter: CardFilter, apart?: FilterGroup): boolean {
  return FILTER_GROUPS.every((group) => {
    const chosen = filter[group] ?? [];
    return group === apart || chosen.length === 0 || chosen.includes(card[group]);
  });
}

/** The values of a group that occur: in their own order where they have one, else the commonest first. */
function valuesOf(cards: readonly Filterable[], group: FilterGroup): readonly string[] {
  const counts = new Map<string, number>();
  for (const card of cards) counts.set(card[group], (counts.get(card[group]) ?? 0) + 1);
  const ranks: readonly string[] = group === 'level' ? LEVELS : group === 'persona' ? PERSONA_IDS : [];
  return [...counts]
    .sort(
      ([a, many], [b, more]) =>
        ranks.indexOf(a) - ranks.indexOf(b) || more - many || (a < b ? -1 : Number(a > b)),
    )
    .map(([value]) => value);
}

/** What there is to choose from. A group in which all are alike leaves no choice and is not listed. */
export function choicesOf(cards: readonly Filterable[], filter: CardFilter): readonly FilterChoice[] {
  return FILTER_GROUPS.flatMap((group) => {
    const values = valuesOf(cards, group);
    if (values.length < 2) return [];
    const others = cards.filter((card) => isShown(card, filter, group));
    const options = values.map((value) => ({
      value,
      chosen: filter[group]?.includes(value) ?? false,
      count: others.filter((card) => card[group] === value).length,
    }));
    return [{ group, options }];
  });
}

/** The filter with a value chosen that was not, or the other way round. */
export function toggled(filter: CardFilter, group: FilterGroup, value: string): CardFilter {
  const chosen = filter[group] ?? [];
  const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  return { ...filter, [group]: next };
}

/** The part of a kept filter that can still be seen and taken back: a value that no card has any more would hide them all. */
export function occurring(filter: CardFilter, cards: readonly Filterable[]): CardFilter {
  const kept = choicesOf(cards, filter).map(
    ({ group, options }) => [group, options.flatMap(({ value, chosen }) => (chosen ? [value] : []))] as const,
  );
  return Object.fromEntries(kept.filter(([, values]) => values.length > 0));
}

/** What an older or damaged entry still says. */
export function soundFilter(stored: unknown): CardFilter {
  if (typeof stored !== 'object' || stored === null) return {};
  const entries = FILTER_GROUPS.flatMap((group) => {
    const values: unknown = (stored as Partial<Record<FilterGroup, unknown>>)[group];
    if (!Array.isArray(values)) return [];
    return [[group, values.filter((value): value is string => typeof value === 'string')] as const];
  });
  return Object.fromEntries(entries);
}
