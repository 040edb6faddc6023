/** A small scenario in two languages with a scripted grader: rounds can be played through the real charts, word for word. */
import { PERSONA_IDS, type PersonaId } from '../../src/charts/types.ts';
import slotsEn from '../../src/criteria/learned/slots-en.json' with { type: 'json' };
import slotsZh from '../../src/criteria/learned/slots-zh.json' with { type: 'json' };
import { createPromiseReader } from '../../src/grading/commitments/read-promises.ts';
import { resolveDue } from '../../src/grading/commitments/due.ts';
import type { Assessment, Evidence, Grader } from '../../src/grading/types.ts';
import { scenarioSchema, type Scenario } from '../../src/scenario/schema.ts';
import type { ReactionRule } from '../../src/scenario/types.ts';
import { contentHash } from '../../src/scenario/content-hash.ts';
import { cardOf, type ScenarioShelf } from '../../src/scenario/shelved.ts';
import type { PersonaLines, Voices } from '../../src/session/voices.ts';
import { finishPreparation, reply, start } from '../../src/session/attempt.ts';
import { appended, logOf, nextRecord, type RoundLog } from '../../src/session/log.ts';
import { setStage, type Stage } from '../../src/session/stage.ts';
import type { LogEvent } from '../../src/session/types.ts';
import type { Lang } from '../../src/shared/lang.ts';
import { readText } from '../../src/text/read-text.ts';
import { TAUGHT_FLOWS } from '../../src/charts/flows/index.ts';
import type { CriterionId, Level, StepId } from '../../src/shared/rubric-ids.ts';

const ZH_TIMES = ['一', '两', '三', '四', '五', '六'];
const EN_TIMES = ['Once', 'Twice', 'Three times', 'Four times', 'Five times', 'Six times'];

const zh = {
  title: '写错名字的蛋糕',
  customer: { name: '江映雪', address: '江女士', pronoun: '她' },
  case: { role: '你是蛋糕店的客服。', summary: '生日蛋糕上的名字写错了。', known: ['昨天下单，今天送达。'] },
  lookups: { order: { title: '订单', text: '名字一栏写的是“沐沐”。' } },
  goals: {},
  needs: { cake: '一个对的蛋糕', party: '孩子的生日不被毁掉' },
  facts: {
    party: {
      note: '六点开始切蛋糕',
      askings: ['生日会几点开始？', '您几点要切蛋糕？', '什么时候开席？'],
      misses: ['您是几点收到蛋糕的？'],
      answer: ['六点切，孩子们五点半就到。'],
    },
    name: {
      note: '孩子叫沐沐',
      askings: ['孩子叫什么名字？', '蛋糕上应该写什么字？', '正确的名字怎么写？'],
      misses: ['您贵姓？'],
      answer: ['叫沐沐，三点水的沐。'],
    },
  },
  offers: {},
  beats: {
    opening: {
      say: { base: ['蛋糕上写的是别人家孩子的名字！'], dominant: ['名字写错了，马上换。'] },
      nudge: ZH_TIMES.map((times) => `我说了${times}遍了，名字是错的。`),
    },
    when: { say: ['那新的几点能到？'], nudge: ZH_TIMES.map((times) => `问了${times}遍，几点到？`) },
    offer: { say: ['就这样？'], nudge: ZH_TIMES.map((times) => `等了${times}回，你们到底怎么办？`) },
  },
  reactions: { whose: ['“{quote}”？名字可是你们写的！', '怪我？', '又是我的错？'] },
  endings: {
    mended: { title: '和好', say: ['行，谢谢你，我等着。'], outcome: '她放心了。' },
    settled: { title: '将就', say: ['那就先这样吧。'], outcome: '她接受了。' },
    gone: { title: '走了', say: ['不用了，我去别家买。'], outcome: '她取消了订单。' },
  },
};

const en = {
  title: 'The cake with the wrong name',
  customer: { name: 'Orla Finch', address: 'Ms Finch', pronoun: 'her' },
  case: {
    role: 'You work for a bakery.',
    summary: 'The name on a birthday cake is wrong.',
    known: ['Ordered yesterday.'],
  },
  lookups: { order: { title: 'The order', text: 'The name given is Maisie.' } },
  goals: {},
  needs: { cake: 'The right cake', party: 'A birthday that isn’t spoilt' },
  facts: {
    party: {
      note: 'they cut it at six',
      askings: [
        'When does the party begin?',
        'What time do you cut the cake?',
        'When are the guests coming?',
      ],
      misses: ['When did the cake arrive?'],
      answer: ['We cut it at six, the children come at half past five.'],
    },
    name: {
      note: 'she is called Maisie',
      askings: ['What is your daughter called?', 'What should the cake say?', 'How is the name spelt?'],
      misses: ['May I have your own name?'],
      answer: ['Maisie, with an i-e.'],
    },
  },
  offers: {},
  beats: {
    opening: {
      say: ['That is another child’s name on our cake!'],
      nudge: EN_TIMES.map((times) => `${times} I’ve said it: the name is wrong.`),
    },
    when: { say: ['So when is the new one here?'], nudge: EN_TIMES.map((times) => `${times} now: when?`) },
    offer: { say: ['And that’s it?'], nudge: EN_TIMES.map((times) => `${times} I’ve asked what you’ll do.`) },
  },
  reactions: { whose: ['“{quote}”? You wrote the name!', 'My fault?', 'So it’s me again?'] },
  endings: {
    mended: { title: 'Mended', say: ['All right, thank you. I’ll wait.'], outcome: 'She trusts you.' },
    settled: { title: 'Settled', say: ['That will have to do.'], outcome: 'She accepts.' },
    gone: { title: 'Gone', say: ['Never mind, I’ll buy one elsewhere.'], outcome: 'She cancelled.' },
  },
};

/** A fresh copy each time, so that a test may change it. */
export function cakeInput() {
  return structuredClone({
    format: 1 as const,
    id: 'wrong-cake',
    level: 'basic' as const,
    industry: 'catering' as const,
    channel: 'phone' as const,
    minutes: 5,
    persona: 'emotional' as const,
    flow: 'clear',
    languages: ['zh-Hans', 'en'] as ('zh-Hans' | 'en')[],
    face: { hair: 'bun' as const, glasses: false, grey: false },
    preparation: {
      budget: 1,
      lookups: [{ id: 'order', cost: 1 }],
      needs: [
        { id: 'cake', hidden: false },
        { id: 'party', hidden: true },
      ],
    },
    facts: [{ id: 'name', matters: false }, { id: 'party' }],
    opening: 'opening',
    beats: [
      {
        id: 'opening',
        wants: { heard: { gte: 1 as const } },
        next: [{ when: { concrete: { gte: 2 as const } }, to: 'offer' }, { to: 'when' }],
      },
      { id: 'when', wants: { concrete: { gte: 1 as const } }, next: [{ to: 'offer' }] },
      {
        id: 'offer',
        wants: { step: 'consent' },
        next: [
          { when: { all: [{ step: 'consent' }, { mood: { gte: 'calm' as const } }] }, to: 'mended' },
          { to: 'settled' },
        ],
      },
    ],
    leaves: 'gone',
    endings: [
      { id: 'mended', rank: 1 },
      { id: 'settled', rank: 0.5 },
      { id: 'gone', rank: 0 },
    ],
    reactions: [{ id: 'whose', when: { met: 'pitfall.blame_customer' as const } }],
    texts: { 'zh-Hans': zh, en },
  });
}

export type CakeInput = ReturnType<typeof cakeInput>;

export function cake(change: (input: CakeInput) => void = () => undefined): Scenario {
  const input = cakeInput();
  change(input);
  return scenarioSchema.parse(input);
}

export const REACTIONS: readonly ReactionRule[] = [
  { id: 'insulted', when: { met: 'pitfall.hostile' } },
  { id: 'unclear', when: { unclear: true } },
  { id: 'felt', when: { heard: { gte: 2 } } },
];

const COMMON: PersonaLines = {
  'zh-Hans': {
    insulted: ['你骂谁呢？', '你再说一遍？', '我叫{name}，不叫那个。'],
    unclear: ['啊？', '你说什么？', '没听明白。'],
    felt: ['“{quote}”，就是这样。', '嗯，你听懂了。', '对，是这么回事。'],
  },
  en: {
    insulted: ['Who are you calling that?', 'Say that again?', 'My name is {name}, not that.'],
    unclear: ['Sorry?', 'What was that?', 'I don’t follow.'],
    felt: ['“{quote}”, that’s it.', 'Yes, you heard me.', 'Right, exactly that.'],
  },
};

export const VOICES: Voices = {
  reactions: REACTIONS,
  personas: Object.fromEntries(PERSONA_IDS.map((id) => [id, COMMON])) as Voices['personas'],
  styles: {},
};

export function shelfOf(scenario: Scenario): ScenarioShelf {
  return {
    list: async () => [cardOf(scenario)],
    take: async (id) => (id === scenario.id ? { scenario, hash: contentHash(scenario) } : null),
  };
}

/** Words → what the scripted grader finds in them. */
const SCRIPT: readonly (readonly [string, CriterionId, Level])[] = [
  ['难怪您着急', 'empathy.name_emotion', 2],
  ['no wonder you’re upset', 'empathy.name_emotion', 2],
  ['我听着', 'empathy.observe', 1],
  ['是我们裱错了名字', 'apology.responsibility', 2],
  ['我让师傅重做', 'resolve.action', 1],
  ['we’ll bake it again', 'resolve.action', 1],
  ['五点前送到', 'resolve.time', 1],
  ['by five', 'resolve.time', 1],
  ['您看行吗', 'resolve.consent', 1],
  ['is that all right', 'resolve.consent', 1],
  ['您自己没写清楚', 'pitfall.blame_customer', 1],
  ['您自己写订单的时候没有把孩子的名字一个字一个字地写清楚', 'pitfall.blame_customer', 1],
  ['烦不烦', 'pitfall.hostile', 1],
  ['怎么回事', 'listen.open_question', 1],
];

function stepsOf(levels: Assessment['levels']): { [K in StepId]?: true } {
  const met = Object.keys(levels);
  return {
    ...(met.some((id) => id.startsWith('pitfall.')) || met.length === 0 ? {} : { 'step.control': true }),
    ...(met.some((id) => id.startsWith('empathy.')) ? { 'step.establish': true } : {}),
    ...(met.includes('resolve.action') ? { 'step.resolve': true } : {}),
  };
}

const promisesIn = createPromiseReader({ zh: slotsZh, en: slotsEn });

export const scriptedGrader: Grader = {
  version: 'scripted-1',
  resolveDue,
  assess(text) {
    const levels: { [K in CriterionId]?: Level } = {};
    const evidence: Evidence[] = [];
    for (const [words, criterion, level] of SCRIPT) {
      const at = text.indexOf(words);
      if (at < 0) continue;
      levels[criterion] = level;
      evidence.push({
        criterion,
        level,
        code: `${criterion}.scripted`,
        sure: 1,
        start: at,
        end: at + words.length,
      });
    }
    return {
      grader: 'scripted-1',
      lang: 'zh-Hans',
      levels,
      steps: stepsOf(levels),
      evidence,
      moves: [],
      promises: promisesIn(readText(text), evidence, []),
      settled: [],
      unclear: evidence.length === 0,
    };
  },
};

/** What stages are set with. */
export const PARTS = { voices: VOICES, grader: scriptedGrader, flows: TAUGHT_FLOWS };

export function stageOf(
  scenario: Scenario = cake(),
  persona: PersonaId = 'emotional',
  lang: Lang = 'zh-Hans',
): Stage {
  const stage = setStage({ scenario, hash: contentHash(scenario) }, PARTS, {
    persona,
    lang,
  });
  if (!stage.ok) throw new Error(stage.error);
  return stage.value;
}

export const PREPARED = { lookups: [], goal: null, guess: { persona: null, need: null } };

function add(log: RoundLog, next: { ok: true; value: LogEvent } | { ok: false; error: string }): RoundLog {
  if (!next.ok) throw new Error(next.error);
  return appended(log, nextRecord(log, next.value));
}

/** A round after its opening and these replies, one second apart; stops early where the round ends. */
export function played(stage: Stage, replies: readonly string[], seed = 1): RoundLog {
  let now = 0;
  const clock = (): number => (now += 1000);
  const first = { round: 'r', seq: 0, event: start(stage, { mode: 'coached', seed }, clock) };
  let log = logOf([first]);
  log = add(log, finishPreparation(stage, log.view, PREPARED, clock));
  for (const text of replies) {
    if (log.view.phase !== 'talking') break;
    log = add(log, reply(stage, log.view, text, clock));
  }
  return log;
}

/** All replies of the script and some that it doesn't know. */
export const REPLIES: readonly string[] = [
  ...SCRIPT.map(([words]) => words),
  '嗯',
  '生日会几点开始？',
  '名字怎么写？',
];
