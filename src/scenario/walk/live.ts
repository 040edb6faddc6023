/** What of a round's state can still change its course from each place on: the walk doesn't tell the rest apart. */
import { atomsOf, type Condition } from '../../charts/condition.ts';
import { withNeeded } from '../../charts/flows/progress.ts';
import { componentsOf } from './components.ts';
import { namesTold, TYPE_NAMES } from './history.ts';
import { maskOf } from './state-code.ts';
import type { Tracked } from './tracked.ts';

export interface Live {
  /** Bits of the tracked facts. */
  readonly told: number;
  /** Bits of the tracked steps, and of control lost. */
  readonly done: number;
  readonly trust: boolean;
  readonly disclosure: boolean;
}

/** A beat, an act or an ending as far as this matters. */
export interface LivePlace {
  readonly conditions: readonly Condition[];
  /** Facts that its lines speak of. */
  readonly mentions: readonly string[];
  /** The places that it can lead to. */
  readonly next: readonly number[];
}

const NOTHING: Live = { told: 0, done: 0, trust: false, disclosure: false };

function both(a: Live, b: Live): Live {
  return {
    told: a.told | b.told,
    done: a.done | b.done,
    trust: a.trust || b.trust,
    disclosure: a.disclosure || b.disclosure,
  };
}

function namedBy(
  conditions: readonly Condition[],
  mentions: readonly string[],
  { facts, steps, rules }: Tracked,
): Live {
  const atoms = conditions.flatMap(atomsOf);
  const told = atoms.flatMap(namesTold);
  const named = withNeeded(
    rules,
    atoms.flatMap((atom) => ('step' in atom ? [atom.step] : [])),
  );
  const control = named.has('control') ? 1 << steps.length : 0;
  return {
    told: maskOf(facts, [...told, ...mentions]),
    done: maskOf(steps, [...named]) | control,
    trust: atoms.some((atom) => 'trust' in atom),
    disclosure: atoms.some((atom) => 'disclosure' in atom),
  };
}

/** What is live in each place: named there or further on, and what the facts that are live wait for themselves. */
export function liveIn(
  places: readonly LivePlace[],
  opens: { readonly [fact: string]: Condition },
  tracked: Tracked,
): readonly Live[] {
  const ofFact = tracked.facts.map((fact) => {
    const condition = opens[fact];
    return condition === undefined ? NOTHING : namedBy([condition], [], tracked);
  });
  const closed = (live: Live): Live => {
    let all = live;
    for (;;) {
      const { told } = all;
      ofFact.forEach((needs, bit) => {
        if ((told & (1 << bit)) !== 0) all = both(all, needs);
      });
      if (all.told === told) return all;
    }
  };
  const types = maskOf(tracked.facts, TYPE_NAMES);
  const { of, count } = componentsOf(places.length, (place) => places[place]?.next ?? []);
  const members = Array.from({ length: count }, () => [] as number[]);
  of.forEach((component, place) => members[component]?.push(place));
  const live = Array.from({ length: places.length }, () => NOTHING);
  // A component leads only to smaller numbers, so what follows is known by then.
  for (const group of members) {
    let all = NOTHING;
    for (const place of group) {
      const { conditions, mentions, next } = places[place] as LivePlace;
      all = both(all, namedBy(conditions, mentions, tracked));
      for (const to of next) all = both(all, live[to] ?? NOTHING);
    }
    all = closed(all);
    // Who the customer is decides about every reply that is still to come.
    const kind = group.some((place) => (places[place]?.next.length ?? 0) > 0) ? types : 0;
    for (const place of group) live[place] = { ...all, told: all.told | kind };
  }
  return live;
}
