/** Mistakes that authors make, each planted into the sound scenario, with what is to be found where. */
import type { ScenarioInput } from './fixture.ts';
import { addActs } from './with-acts.ts';

// Mistakes are what the types forbid.
type Loose = Record<string, unknown>;

export interface Mistake {
  readonly name: string;
  readonly plant: (scenario: ScenarioInput) => void;
  readonly code: string;
  readonly pointer: string;
  /** The text at the place found, from its first character. */
  readonly at: string;
}

function mistake(
  name: string,
  code: string,
  pointer: string,
  at: string,
  plant: (scenario: ScenarioInput) => void,
): Mistake {
  return { name, code, pointer, at, plant };
}

function remove(holder: object, key: string): void {
  delete (holder as Loose)[key];
}

export const MISTAKES: readonly Mistake[] = [
  mistake('a wrong key', 'unknown-key', '/opennig', '"opennig"', (s) => {
    (s as Loose)['opennig'] = 'opening';
  }),
  mistake('a missing field', 'missing-field', '', '{', (s) => {
    remove(s, 'leaves');
  }),
  mistake('a wrong type', 'wrong-type', '/minutes', '"five"', (s) => {
    (s as Loose)['minutes'] = 'five';
  }),
  mistake('an unknown persona', 'wrong-value', '/persona', '"emotionl"', (s) => {
    (s as Loose)['persona'] = 'emotionl';
  }),
  mistake('an unknown flow', 'unknown-flow', '/flow', '"claer"', (s) => {
    s.flow = 'claer';
  }),
  mistake('a flow of the prototype', 'unknown-flow', '/flow', '"constructor"', (s) => {
    s.flow = 'constructor';
  }),
  mistake(
    'a sign in words that nobody says',
    'unsaid-sign',
    '/texts/en/signs/0/words',
    '"Put it in writing"',
    (s) => {
      s.texts.en!.signs = [{ sign: 'cautious.safety', words: 'Put it in writing' }];
    },
  ),
  mistake(
    'words for what is told already at a step that tells nothing',
    'reveals-nothing',
    '/texts/en/beats/when/known',
    '"known"',
    (s) => {
      s.texts.en!.beats['when']!.known = ['As I said, when?'];
    },
  ),
  mistake('a target that does not exist', 'unknown-target', '/beats/1/next/0/to', '"ofer"', (s) => {
    s.beats[1]!.next[0]!.to = 'ofer';
  }),
  mistake(
    'a ready sentence for a beat that does not exist',
    'unknown-beat',
    '/texts/en/phrases/0/at/0',
    '"tlak"',
    (s) => {
      s.texts.en!.phrases = [{ text: 'We lost your parcel.', at: ['tlak'] }];
    },
  ),
  mistake(
    'a ready sentence on a fact that does not exist',
    'unknown-name',
    '/texts/en/phrases/0/after/0',
    '"wehn"',
    (s) => {
      s.texts.en!.phrases = [{ text: 'We lost your parcel.', after: ['wehn'] }];
    },
  ),
  mistake('a duplicate id', 'duplicate-id', '/endings/1/id', '"mended"', (s) => {
    s.endings[1]!.id = 'mended';
  }),
  mistake('a beat and an ending of one name', 'duplicate-id', '/endings/2/id', '"gone"', (s) => {
    s.beats[1]!.id = 'gone';
  }),
  mistake('an empty text', 'empty', '/texts/en/title', '" "', (s) => {
    s.texts.en!.title = ' ';
  }),
  mistake('a missing text', 'missing-text', '/texts/en/beats', '{', (s) => {
    remove(s.texts.en!.beats, 'when');
  }),
  mistake('a text of nothing', 'unused-text', '/texts/en/beats/wen', '"wen"', (s) => {
    s.texts.en!.beats['wen'] = s.texts.en!.beats['when']!;
  }),
  mistake('a subject where no letters are written', 'idle-key', '/texts/en/subject', '"subject"', (s) => {
    s.texts.en!.subject = 'About my parcel';
  }),
  mistake('a cut that nobody has', 'wrong-value', '/face/hair', '"mohawk"', (s) => {
    (s.face as Loose)['hair'] = 'mohawk';
  }),
  mistake('bystanders where nobody can be', 'idle-key', '/bystanders', '"bystanders"', (s) => {
    s.bystanders = 3;
  }),
  mistake('a missing language', 'missing-language', '/texts', '{', (s) => {
    s.languages.push('zh-Hans');
  }),
  mistake('a language not declared', 'undeclared-language', '/texts/en', '"en"', (s) => {
    s.languages = ['zh-Hans'];
  }),
  mistake('an unknown fact', 'unknown-name', '/beats/0/wants/told', '"adress"', (s) => {
    s.beats[0]!.wants = { told: 'adress' };
  }),
  mistake('an unknown step', 'unknown-step', '/beats/2/wants/any/0/step', '"consnet"', (s) => {
    s.beats[2]!.wants = { any: [{ step: 'consnet' }] };
  }),
  mistake('a condition of no kind', 'wrong-shape', '/beats/0/wants', '{', (s) => {
    (s.beats[0] as Loose)['wants'] = { herd: { gte: 1 } };
  }),
  mistake('two hidden needs', 'hidden-need', '/preparation/needs', '[', (s) => {
    s.preparation.needs[0]!.hidden = true;
  }),
  mistake('equal ranks', 'same-rank', '/endings/1/rank', '1', (s) => {
    s.endings[1]!.rank = 1;
  }),
  mistake('a persona without a voice', 'missing-voice', '/texts/en/beats/when/say', '{', (s) => {
    s.texts.en!.beats['when']!.say = { rational: ['When?'] };
  }),
  mistake('a rank out of range', 'bad-number', '/endings/0/rank', '2', (s) => {
    s.endings[0]!.rank = 2;
  }),
  mistake('a bad id', 'bad-id', '/id', '"Lost Parcel"', (s) => {
    s.id = 'Lost Parcel';
  }),
  mistake('an unreachable beat', 'unreachable', '/beats/1', '{', (s) => {
    s.beats[0]!.next = [{ to: 'offer' }];
  }),
  mistake('an unreachable ending', 'unreachable', '/endings/1', '{', (s) => {
    s.beats[2]!.next = [{ to: 'mended' }];
  }),
  mistake('a dead end', 'no-ending', '/beats/1', '{', (s) => {
    // The customer never tires of an unclear reply here, and nothing else leads on.
    s.beats[1]!.next = [
      { when: { not: { unclear: true } }, to: 'when' },
      { when: { unclear: true }, to: 'when' },
    ];
  }),
  mistake('a trap', 'no-way-back', '/beats/1', '{', (s) => {
    // Whatever soothes her drives her out.
    s.beats[1]!.next = [
      { when: { all: [{ mood: { gte: 'uneasy' } }, { hurt: { lte: 0 } }] }, to: 'gone' },
      { to: 'offer' },
    ];
  }),
  mistake('a beat that only leads back to itself', 'no-way-on', '/beats/1', '{', (s) => {
    s.beats[1]!.next = [{ to: 'when' }];
  }),
  mistake('a beat that waits for what can never be', 'never-true', '/beats/1/wants', '{', (s) => {
    s.beats[1]!.wants = { all: [{ concrete: { gte: 2 } }, { concrete: { lte: 1 } }] };
  }),
  mistake('a fact that nothing opens', 'never-holds', '/facts/0/opens', '{', (s) => {
    s.facts[0]!.opens = { all: [{ mood: { gte: 'warm' } }, { mood: { lte: 'calm' } }] };
  }),
  mistake('a nested condition of no kind', 'wrong-shape', '/beats/0/wants/all/1', '{', (s) => {
    (s.beats[0] as Loose)['wants'] = { all: [{ heard: { gte: 3 } }, { herd: { gte: 1 } }] };
  }),
  mistake('a wrong key inside a condition', 'unknown-key', '/beats/0/wants/heard/gt', '"gt"', (s) => {
    (s.beats[0] as Loose)['wants'] = { heard: { gt: 1 } };
  }),
  mistake('a language declared twice', 'duplicate-id', '/languages/1', '"en"', (s) => {
    s.languages.push('en');
  }),
  mistake('an id of the prototype', 'bad-id', '/beats/1/id', '"constructor"', (s) => {
    s.beats[1]!.id = 'constructor';
  }),
  mistake('a guard that contradicts itself', 'never-true', '/beats/1/next/0/when', '{', (s) => {
    s.beats[1]!.next = [
      { when: { all: [{ hurt: { gte: 2 } }, { hurt: { lte: 0 } }] }, to: 'offer' },
      { to: 'offer' },
    ];
  }),
  mistake('a guard that no reply can meet', 'never-true', '/beats/1/next/0/when', '{', (s) => {
    s.beats[1]!.next = [
      { when: { all: [{ met: 'pitfall.hostile' }, { hurt: { lte: 1 } }] }, to: 'offer' },
      { to: 'offer' },
    ];
  }),
  mistake('a guard that is never chosen', 'never-chosen', '/beats/1/next/1/when', '{', (s) => {
    s.beats[1]!.next.push({ when: { concrete: { gte: 2 } }, to: 'mended' });
  }),
  mistake('an interrupt that never comes', 'never-true', '/interrupts/0/when', '{', (s) => {
    s.interrupts = [{ when: { patience: { gte: 9 } }, to: 'gone' }];
  }),
  mistake('a fact spoken of before it is told', 'untold-fact', '/beats/1/mentions/0', '"address"', (s) => {
    s.beats[1]!.mentions = ['address'];
  }),
  mistake('too few ways to ask again', 'too-few-lines', '/texts/en/beats/when/nudge', '[', (s) => {
    s.texts.en!.beats['when']!.nudge = ['When?'];
  }),
  mistake('too few ways to come back', 'too-few-lines', '/texts/en/beats/opening/say', '[', (s) => {
    s.beats[1]!.next.unshift({
      when: { all: [{ hurt: { gte: 2 } }, { patience: { gte: 1 } }] },
      to: 'opening',
    });
  }),
  mistake('a circle that costs nothing', 'endless', '/beats/0', '{', (s) => {
    s.beats[1]!.next.unshift({ when: { asks: 'any' }, to: 'opening' });
  }),
  mistake('a line written twice', 'duplicate-line', '/texts/en/beats/when/say', '[', (s) => {
    s.texts.en!.beats['when']!.say = ['My parcel is gone and nobody answers.'];
  }),
  mistake('acts without a clock', 'no-clock', '/acts', '[', (s) => {
    remove(addActs(s), 'clock');
  }),
  mistake('an act counted from no solution', 'no-solution', '/acts/1/since', '"solution"', (s) => {
    remove(addActs(s).clock!, 'solution');
  }),
  mistake('a day that does not exist', 'bad-time', '/clock/starts', '"2026-02-30T10:20"', (s) => {
    addActs(s).clock!.starts = '2026-02-30T10:20';
  }),
  mistake('an hour in words', 'bad-time', '/clock/starts', '"Thursday"', (s) => {
    addActs(s).clock!.starts = 'Thursday';
  }),
  mistake('a duration without a unit', 'bad-duration', '/acts/0/after', '"24"', (s) => {
    addActs(s).acts![0]!.after = '24';
  }),
  mistake('a solution before the first contact', 'time-order', '/clock/solution', '"2026-03-01', (s) => {
    addActs(s).clock!.solution = '2026-03-01T09:00';
  }),
  mistake('an obstacle after the act', 'empty-span', '/acts/0/obstacles/0/due', '{', (s) => {
    addActs(s).acts![0]!.obstacles![0]!.due = { gte: '2026-03-07T09:00', lte: '2026-03-08T09:00' };
  }),
  mistake('an obstacle that ends before it begins', 'empty-span', '/acts/0/obstacles/0/due', '{', (s) => {
    addActs(s).acts![0]!.obstacles![0]!.due = { gte: '2026-03-05T18:00', lte: '2026-03-05T13:00' };
  }),
  mistake('an act that nothing leads to', 'unreachable', '/acts/1', '{', (s) => {
    for (const { next } of addActs(s).beats) for (const way of next) if (way.to === 'visit') way.to = 'gone';
  }),
  mistake('an act without a way to an ending', 'no-ending', '/acts/1', '{', (s) => {
    addActs(s).beats.find(({ id }) => id === 'later')!.next = [
      { when: { unclear: true }, to: 'later' },
      { when: { unclear: false }, to: 'later' },
    ];
    s.surprises = [];
  }),
  mistake('a surprise that never happens', 'never-happens', '/surprises/0/when', '{', (s) => {
    addActs(s).surprises![0]!.when = { patience: { gte: 9 } };
  }),
  mistake('an unknown surprise', 'unknown-name', '/beats/0/wants/happened', '"flow"', (s) => {
    addActs(s).beats[0]!.wants = { happened: 'flow' };
  }),
  mistake('a warning that nobody answers', 'missing-text', '/texts/en/acts/report', '{', (s) => {
    remove(addActs(s).texts.en!.acts!['report']!, 'warned');
  }),
  mistake('an obstacle without news', 'missing-text', '/texts/en/acts/report/obstacles', '{', (s) => {
    addActs(s).texts.en!.acts!['report']!.obstacles = {};
  }),
  mistake('one mistake many times', 'more', '', '{', (s) => {
    s.beats[1]!.next.push(...Array.from({ length: 300 }, () => ({ to: 'ofer' })));
  }),
  mistake('more states than can be walked', 'too-many-states', '', '{', (s) => {
    const facts = Array.from({ length: 32 }, (_, i) => `fact-${i}`);
    s.facts.push(...facts.map((id) => ({ id })));
    for (const id of facts) s.texts.en!.facts[id] = { ...s.texts.en!.facts['address']!, answer: [`${id}.`] };
    s.beats[0]!.mentions = facts;
  }),
];

/** Files that are no scenario at all. */
export const BROKEN_FILES: readonly {
  readonly name: string;
  readonly text: string;
  readonly code: string;
}[] = [
  { name: 'broken JSON', text: '{"format": 1,', code: 'syntax' },
  { name: 'an empty file', text: '', code: 'syntax' },
  { name: 'a comment', text: '{"format": 1 /* x */}', code: 'syntax' },
  { name: 'a list', text: '[]', code: 'wrong-type' },
  { name: 'a key written twice', text: '{"format": 1, "format": 1}', code: 'duplicate-key' },
  {
    name: 'a key that reaches the prototype',
    text: '{"format": 1, "__proto__": {"x": 1}}',
    code: 'forbidden-key',
  },
  { name: 'deep nesting', text: '['.repeat(100_000), code: 'too-deep' },
  { name: 'a file too long', text: `"${'x'.repeat(4_000_000)}"`, code: 'too-large-file' },
  { name: 'no version', text: '{}', code: 'no-format' },
  { name: 'a newer version', text: '{"format": 99}', code: 'newer-format' },
  { name: 'a version that never was', text: '{"format": "one"}', code: 'unknown-format' },
];
