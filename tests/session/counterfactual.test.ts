/** What is named as a cause is one: the same reply without those words, graded again, does not make that change. */
import { describe, expect, it } from 'vitest';
import { toEvent } from '../../src/charts/to-event.ts';
import { grader } from '../../src/cli/grader.ts';
import { openPlay, playOne } from '../../src/session/play-replies.ts';
import { reliedOn } from '../../src/grading/confidence.ts';
import { contentHash } from '../../src/scenario/content-hash.ts';
import type { PlanReply, Scenario } from '../../src/scenario/schema.ts';
import { openRound, reactTo } from '../../src/scenario/round.ts';
import { askedFact } from '../../src/session/asked.ts';
import { GAP } from '../../src/session/causes.ts';
import { gradeReply } from '../../src/session/grade.ts';
import { setStage } from '../../src/session/stage.ts';
import type { Cause, RoundView, TurnView } from '../../src/session/types.ts';
import type { Lang } from '../../src/shared/lang.ts';
import { PERSONA_IDS, type PersonaId } from '../../src/shared/customer.ts';
import { flows } from '../../src/wiring/flows.ts';
import { voices } from '../../src/wiring/voices.ts';
import { REPLIES, TRAINEES } from '../shipped/trainees.ts';
import { readShipped, SCENARIO_FILES } from '../support/shipped-scenarios.ts';

const freezer = readShipped('scenarios/market-freezer/scenario.json');
type Spoken = keyof typeof REPLIES;

/** Replies in which several things are said at once, some of them more than once. */
const MIXED: { readonly [L in Spoken]: readonly string[] } = {
  'zh-Hans': [
    '您先别激动，我理解您的心情。不过配送是物流公司在负责，我帮您催一下，会尽快送到的。',
    '您白等了两个上午，难怪您生气。连着两天空守着摊子，换谁都受不了。',
    '是我们漏排了车，责任在我们。录单的时候就漏了，这是我们的错，害您白等了两天。',
    '您自己也没接电话，再说这不是我们的问题，规定就是这样，没办法。',
  ],
  en: [
    'Please calm down. I understand how you feel, but delivery is down to the haulier; we will sort it out as soon as we can.',
    'You waited two whole mornings, no wonder you are angry. Two days beside an empty pitch would upset anyone.',
    'We left your order off the list, that is our fault. It was our mistake from the start, and it cost you two mornings.',
    'You never picked up the phone, and it is not our problem anyway. That is the policy, there is nothing I can do.',
  ],
};

/** Reasons that lie in what was said; the others lie in what was not. */
const CARRIED: ReadonlySet<string> = new Set(['hurt', 'heard', 'owned', 'concrete', 'fit']);

function stageOf(scenario: Scenario, persona: PersonaId, lang: Lang) {
  const set = setStage(
    { scenario, hash: contentHash(scenario) },
    { voices, grader, flows },
    { persona, lang },
  );
  if (!set.ok) throw new Error(set.error);
  return set.value;
}

/** The causes of a turn that its reply without the words named would make all the same. */
function unmoved(stage: ReturnType<typeof stageOf>, before: RoundView, turn: TurnView): readonly Cause[] {
  const snapshot = before.turns.reduce(
    (at, { event }) => reactTo(stage.round, at, event).snapshot,
    openRound(stage.round),
  );
  return turn.causes.filter(({ quote, also = [], ...cause }) => {
    if (quote === null) return false;
    const words = [quote, ...also.map((one) => one.quote)].flatMap((one) => one.split(GAP));
    const text = words.reduce((rest, one) => rest.replace(one, ''), turn.reply);
    const assessment = gradeReply(stage, before, text);
    const asks = askedFact(text, assessment, stage, before.position?.told ?? []);
    const event = toEvent(reliedOn(assessment), asks, stage.persona);
    return reactTo(stage.round, snapshot, event).reaction.changes.some(
      (change) =>
        change.dimension === cause.dimension &&
        change.from === cause.from &&
        change.to === cause.to &&
        change.because === cause.because,
    );
  });
}

let compared = 0;

/** Whether all evidence of a turn is words: the number of a list, which nobody would quote, can carry a finding too. */
function hasWords({ reply, assessment }: TurnView): boolean {
  return assessment.evidence.every(({ start, end }) => /\p{L}/u.test(reply.slice(start, end)));
}

interface Case {
  readonly name: string;
  readonly scenario: Scenario;
  readonly lang: Lang;
  readonly persona: PersonaId;
  readonly rounds: readonly (readonly PlanReply[])[];
}

const CASES: readonly Case[] = [
  ...(['zh-Hans', 'en'] as const).flatMap((lang) =>
    PERSONA_IDS.map((persona) => ({
      name: 'five trainees and mixed replies',
      scenario: freezer,
      lang,
      persona,
      rounds: [...TRAINEES.map((one) => REPLIES[lang][one].slice(0, 8)), ...MIXED[lang].map((one) => [one])],
    })),
  ),
  ...SCENARIO_FILES.map(readShipped).flatMap((scenario) =>
    scenario.plans.map(({ name, lang, persona, replies }) => ({
      name: `${scenario.id}, ${name}`,
      scenario,
      lang,
      persona,
      rounds: [replies],
    })),
  ),
];

describe.each(CASES)('the causes named: $name, $lang, $persona', ({ scenario, lang, persona, rounds }) => {
  const stage = stageOf(scenario, persona, lang);
  const turns = rounds.flatMap((replies) => {
    const play = openPlay({ scenario, voices, grader, flows, persona, lang });
    return replies.flatMap((text) => {
      const before = play.view();
      if (before.phase !== 'talking') return [];
      playOne(play, text);
      const turn = play.view().turns.at(-1);
      return turn === undefined ? [] : [{ before, turn }];
    });
  });
  const carried = turns
    .filter(({ turn }) => hasWords(turn))
    .flatMap(({ turn }) =>
      turn.causes.filter(({ because }) => CARRIED.has(because)).map((cause) => ({ said: turn.reply, cause })),
    );

  compared += carried.length;

  it('are gone without the words named', () => {
    const stay = turns.flatMap(({ before, turn }) =>
      unmoved(stage, before, turn).map((cause) => ({ said: turn.reply, cause })),
    );
    expect(stay).toEqual([]);
  });

  it('name words wherever words carried them', () => {
    expect(carried.filter(({ cause }) => cause.quote === null)).toEqual([]);
  });
});

it('of these replies many moved the customer by their words', () => {
  expect(compared).toBeGreaterThan(200);
});
