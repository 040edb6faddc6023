/** Mistakes in the course of the talk. */
import type { Condition } from '../../../src/charts/condition.ts';
import type { ScenarioInput } from '../fixture.ts';
import { beatTexts, SHAPES, shapeNamed } from '../shapes.ts';
import { EACH, perBeat, QUICK, seed, spread, type BeatOf, type Plant, type Seed } from './seed.ts';

export function missingLinks(): Seed[] {
  const perWay = SHAPES.flatMap((shape) =>
    shape.make().beats.flatMap(({ id, next }, b) =>
      next.map((_, n): Seed => {
        const plant: Plant = ({ beats }) => {
          const way = beats[b]?.next[n];
          if (way !== undefined) way.to = `${way.to}-2`;
          return { code: 'unknown-target', at: ['beats', b, 'next', n, 'to'] };
        };
        return { shape, where: `${id}, way ${n}`, plant };
      }),
    ),
  );
  return [
    ...spread(perWay, EACH - 8),
    seed('template', 'opening', (s) => {
      s.opening = 'start';
      return { code: 'unknown-target', at: ['opening'] };
    }),
    seed('hub', 'leaves', (s) => {
      s.leaves = 'opening';
      return { code: 'unknown-target', at: ['leaves'] };
    }),
    seed('fork', 'interrupt', (s) => {
      s.interrupts![0]!.to = 'scenes';
      return { code: 'unknown-target', at: ['interrupts', 0, 'to'] };
    }),
    seed('market freezer', 'second interrupt', (s) => {
      s.interrupts![1]!.to = 'manager';
      return { code: 'unknown-target', at: ['interrupts', 1, 'to'] };
    }),
    seed('acts', 'opening of an act', (s) => {
      s.acts![1]!.opening = 'visit';
      return { code: 'unknown-target', at: ['acts', 1, 'opening'] };
    }),
    seed('acts', 'a surprise', (s) => {
      s.surprises![1]!.to = 'amends-3';
      return { code: 'unknown-target', at: ['surprises', 1, 'to'] };
    }),
    seed('acts', 'where a surprise may happen', (s) => {
      s.surprises![0]!.in![1] = 'report';
      return { code: 'unknown-target', at: ['surprises', 0, 'in', 1] };
    }),
    seed('template', 'ending of a plan', (s) => {
      s.plans![1]!.ending = 'left';
      return { code: 'unknown-target', at: ['plans', 1, 'ending'] };
    }),
  ];
}

function endsByInterrupt({ interrupts = [], endings }: ScenarioInput): boolean {
  return interrupts.some(({ to }) => endings.some(({ id }) => id === to));
}

export function deadEnds(): Seed[] {
  const noWay = perBeat(SHAPES, (beat, b) => {
    beat.next = [];
    return { code: 'empty', at: ['beats', b, 'next'] };
  });
  // Every reply is caught before the customer can tire.
  const noEnd = perBeat(
    QUICK,
    (beat, b) => {
      const { id } = beat;
      beat.next = [
        { when: { unclear: true }, to: id },
        { when: { unclear: false }, to: id },
      ];
      return { code: 'no-ending', at: ['beats', b] };
    },
    (_beat, _b, scenario) => !endsByInterrupt(scenario) && (scenario.interrupts ?? []).length === 0,
  );
  return [...spread(noWay, EACH / 2), ...spread(noEnd, EACH / 2)];
}

export function unreachable(): Seed[] {
  const notOpening = (beat: BeatOf, _b: number, { opening }: ScenarioInput): boolean => beat.id !== opening;
  const passedBy = perBeat(
    QUICK,
    ({ id, next }, b, scenario) => {
      const instead = next.find(({ to }) => to !== id)?.to ?? scenario.leaves;
      for (const beat of scenario.beats)
        for (const way of beat.next) if (way.to === id && beat.id !== instead) way.to = instead;
      scenario.interrupts = (scenario.interrupts ?? []).filter(({ to }) => to !== id);
      return { code: 'unreachable', at: ['beats', b] };
    },
    notOpening,
  );
  const forgotten = SHAPES.map((shape): Seed => {
    const plant: Plant = (scenario) => {
      const to = scenario.beats.at(-1)?.id ?? '';
      scenario.beats.push({ id: 'forgotten', wants: { heard: { gte: 1 } }, next: [{ to }] });
      for (const lang of scenario.languages) {
        const beats = scenario.texts[lang]?.beats;
        if (beats !== undefined) beats['forgotten'] = beatTexts(lang, 'forgotten');
      }
      return { code: 'unreachable', at: ['beats', scenario.beats.length - 1] };
    };
    return { shape, where: 'a beat added', plant };
  });
  const acts = [
    seed('acts', 'an act that nothing leads to', (s) => {
      s.acts!.push({ id: 'lost', after: '2h', opening: 'later', obstacles: [] });
      for (const lang of s.languages) s.texts[lang]!.acts!['lost'] = s.texts[lang]!.acts!['visit']!;
      return { code: 'unreachable', at: ['acts', 2] };
    }),
    seed('acts', 'an act passed by', (s) => {
      for (const beat of s.beats) for (const way of beat.next) if (way.to === 'visit') way.to = 'settled';
      return { code: 'unreachable', at: ['acts', 1] };
    }),
  ];
  return [...spread(passedBy, EACH - forgotten.length - acts.length), ...forgotten, ...acts];
}

const NEVER: readonly Condition[] = [
  { all: [{ hurt: { gte: 2 } }, { hurt: { lte: 1 } }] },
  { patience: { gte: 8 } },
  { all: [{ met: 'pitfall.hostile' }, { hurt: { lte: 0 } }] },
  { all: [{ mood: { gte: 'warm' } }, { mood: { lte: 'calm' } }] },
  { all: [{ unclear: true }, { heard: { gte: 1 } }] },
  { all: [{ step: 'consent' }, { not: { step: 'propose' } }] },
  { not: { any: [{ unclear: true }, { unclear: false }] } },
];

export function neverTrue(): Seed[] {
  let kind = 0;
  const first = perBeat(QUICK, (beat, b) => {
    beat.next.unshift({ when: NEVER[kind++ % NEVER.length]!, to: beat.next[0]!.to });
    return { code: 'never-true', at: ['beats', b, 'next', 0, 'when'] };
  });
  const own = perBeat(
    QUICK,
    (beat, b) => {
      beat.wants = NEVER[kind++ % NEVER.length]!;
      return { code: 'never-true', at: ['beats', b, 'wants'] };
    },
    ({ next }) => next.some(({ when }) => when === undefined),
  );
  return [
    ...spread(first, 10),
    ...spread(own, 3),
    seed('acts', 'a promise missed where nothing is in the way', (s) => {
      s.acts![0]!.obstacles = [];
      for (const lang of s.languages) s.texts[lang]!.acts!['report']!.obstacles = {};
      return { code: 'never-true', at: ['beats', 5, 'next', 0, 'when'] };
    }),
    seed('acts', 'a surprise', (s) => {
      s.surprises![0]!.when = { all: [{ promise: 'kept' }, { promise: 'missed' }] };
      return { code: 'never-happens', at: ['surprises', 0, 'when'] };
    }),
    seed('market freezer', 'beat fair', (s) => {
      s.beats[7]!.next[0]!.when = { all: [{ concrete: { gte: 1 } }, { concrete: { lte: 0 } }] };
      return { code: 'never-true', at: ['beats', 7, 'next', 0, 'when'] };
    }),
    seed('chain', 'an interrupt', (s) => {
      s.interrupts = [
        { when: { all: [{ trust: { gte: 'firm' } }, { trust: { lte: 'low' } }] }, to: 'settled' },
      ];
      return { code: 'never-true', at: ['interrupts', 0, 'when'] };
    }),
    seed('hub', 'a fact that nothing opens', (s) => {
      s.facts[1]!.opens = { all: [{ disclosure: { gte: 'open' } }, { disclosure: { lte: 'partial' } }] };
      return { code: 'never-holds', at: ['facts', 1, 'opens'] };
    }),
    seed('market freezer', 'a fact that nothing opens', (s) => {
      s.facts[4]!.opens = { patience: { gte: 9 } };
      return { code: 'never-holds', at: ['facts', 4, 'opens'] };
    }),
    seed('hub', 'a reaction', (s) => {
      s.reactions![0]!.when = { all: [{ met: 'pitfall.blame_customer' }, { hurt: { lte: 1 } }] };
      return { code: 'never-holds', at: ['reactions', 0, 'when'] };
    }),
  ];
}

export function traps(): Seed[] {
  const alone = perBeat(QUICK, (beat, b, scenario) => {
    beat.next = [{ to: beat.id }];
    // A step stays done: then not even patience runs out.
    return {
      code: 'step' in beat.wants && !endsByInterrupt(scenario) ? 'no-ending' : 'no-way-on',
      at: ['beats', b],
    };
  });
  // Two beats that pass the talk to and fro.
  const pairs = perBeat(
    [shapeNamed('chain'), shapeNamed('long chain')],
    (beat, b, { beats }) => {
      const other = beats[b + 1] as BeatOf;
      beat.next = [{ to: other.id }];
      other.next = [{ to: beat.id }];
      return { code: 'no-way-on', at: ['beats', b] };
    },
    (_beat, b, { beats }) => b + 1 < beats.length,
  );
  return [
    ...spread(alone, 13),
    ...spread(pairs, 6),
    seed('market freezer', 'beat who', (s) => {
      s.beats[9]!.next = [{ to: 'who' }];
      s.beats[8]!.next = [{ to: 'who' }];
      return { code: 'no-way-on', at: ['beats', 9] };
    }),
  ];
}
