import { describe, expect, it } from 'vitest';
import { checkScenario } from '../../src/scenario/check.ts';
import { soundScenario, type ScenarioInput } from './fixture.ts';

const FILE = 'lost-parcel.json';

function check(change: (scenario: ScenarioInput) => void) {
  const scenario = soundScenario();
  change(scenario);
  return checkScenario(JSON.stringify(scenario, null, 2), FILE);
}

function codes(change: (scenario: ScenarioInput) => void) {
  return check(change).diagnostics.map(({ code, pointer }) => `${code} ${pointer}`);
}

// Tests plant what the types forbid.
type Loose = Record<string, unknown>;

describe('checkScenario', () => {
  it('finds nothing in a sound scenario', () => {
    const result = checkScenario(JSON.stringify(soundScenario(), null, 2), FILE);
    expect(result.diagnostics).toEqual([]);
    expect(result.scenario?.id).toBe('lost-parcel');
  });

  it.each<[string, (scenario: ScenarioInput) => void, string]>([
    ['a wrong key', (s) => void ((s as Loose)['opennig'] = 'opening'), 'unknown-key /opennig'],
    ['a missing field', (s) => void delete (s as Loose)['leaves'], 'missing-field '],
    ['a wrong type', (s) => void ((s as Loose)['minutes'] = 'five'), 'wrong-type /minutes'],
    ['an unknown persona', (s) => void ((s as Loose)['persona'] = 'emotionl'), 'wrong-value /persona'],
    ['an unknown flow', (s) => void (s.flow = 'claer'), 'unknown-flow /flow'],
    [
      'a target that does not exist',
      (s) => void (s.beats[1]!.next[0]!.to = 'ofer'),
      'unknown-target /beats/1/next/0/to',
    ],
    ['a duplicate id', (s) => void (s.endings[1]!.id = 'mended'), 'duplicate-id /endings/1/id'],
    ['a beat and an ending of one name', (s) => void (s.beats[1]!.id = 'gone'), 'duplicate-id /endings/2/id'],
    ['an empty text', (s) => void (s.texts.en!.title = ' '), 'empty /texts/en/title'],
    ['a missing text', (s) => void delete s.texts.en!.beats['when'], 'missing-text /texts/en/beats'],
    [
      'a text of nothing',
      (s) => void (s.texts.en!.beats['wen'] = s.texts.en!.beats['when']!),
      'unused-text /texts/en/beats/wen',
    ],
    ['a missing language', (s) => void s.languages.push('zh-Hans'), 'missing-language /texts'],
    [
      'an unknown fact',
      (s) => void (s.beats[0]!.wants = { told: 'adress' }),
      'unknown-name /beats/0/wants/told',
    ],
    [
      'an unknown step',
      (s) => void (s.beats[2]!.wants = { step: 'consnet' }),
      'unknown-step /beats/2/wants/step',
    ],
    [
      'two hidden needs',
      (s) => void (s.preparation.needs[0]!.hidden = true),
      'hidden-need /preparation/needs',
    ],
    ['equal ranks', (s) => void (s.endings[1]!.rank = 1), 'same-rank /endings/1/rank'],
    [
      'a persona without a voice',
      (s) => void (s.texts.en!.beats['when']!.say = { rational: ['When?'] }),
      'missing-voice /texts/en/beats/when/say',
    ],
    ['a rank out of range', (s) => void (s.endings[0]!.rank = 2), 'bad-number /endings/0/rank'],
    ['a bad id', (s) => void (s.id = 'Lost Parcel'), 'bad-id /id'],
    ['an unreachable beat', (s) => void (s.beats[0]!.next = [{ to: 'offer' }]), 'unreachable /beats/1'],
    ['an unreachable ending', (s) => void (s.beats[2]!.next = [{ to: 'mended' }]), 'unreachable /endings/1'],
    [
      'a guard that is never true',
      (s) =>
        void (s.beats[1]!.next = [
          { when: { all: [{ hurt: { gte: 2 } }, { hurt: { lte: 0 } }] }, to: 'offer' },
          { to: 'offer' },
        ]),
      'never-true /beats/1/next/0/when',
    ],
    [
      'a guard that is never chosen',
      (s) => void s.beats[1]!.next.push({ when: { concrete: { gte: 2 } }, to: 'mended' }),
      'never-chosen /beats/1/next/1/when',
    ],
    [
      'a fact spoken of before it is told',
      (s) => void (s.beats[1]!.mentions = ['address']),
      'untold-fact /beats/1/mentions/0',
    ],
    [
      'too few ways to ask again',
      (s) => void (s.texts.en!.beats['when']!.nudge = ['When?']),
      'too-few-lines /texts/en/beats/when/nudge',
    ],
    [
      'a line written twice',
      (s) => void (s.texts.en!.beats['when']!.say = ['My parcel is gone and nobody answers.']),
      'duplicate-line /texts/en/beats/when',
    ],
  ])('finds %s at its place', (_name, change, expected) => {
    expect(codes(change)).toContain(expected);
  });

  it('finds a trap: a beat that can only be left by losing patience', () => {
    const { diagnostics } = check((s) => {
      s.beats[2]!.next = [{ when: { hurt: { gte: 2 } }, to: 'when' }];
      s.beats[1]!.next = [{ when: { heard: { gte: 1 } }, to: 'offer' }];
    });
    expect(diagnostics.map(({ code }) => code)).toContain('unreachable');
  });

  it('names line, column, what is allowed and what was meant', () => {
    const { diagnostics } = check((s) => void ((s as Loose)['persona'] = 'emotionl'));
    const text = JSON.stringify({ ...soundScenario(), persona: 'emotionl' }, null, 2).split('\n');
    const line = text.findIndex((part) => part.includes('emotionl'));
    expect(diagnostics).toEqual([
      {
        code: 'wrong-value',
        severity: 'error',
        file: FILE,
        line: line + 1,
        column: (text[line] ?? '').indexOf('"emotionl') + 1,
        pointer: '/persona',
        params: { found: 'emotionl', allowed: 'rational, emotional, dominant, cautious', meant: 'emotional' },
      },
    ]);
  });

  it('gives the shortest course that shows an untold fact', () => {
    const { diagnostics } = check((s) => void (s.beats[1]!.mentions = ['address']));
    expect(diagnostics.find(({ code }) => code === 'untold-fact')?.path).toEqual(['opening', 'when']);
  });

  it.each<[string, string, string]>([
    ['broken JSON', '{"format": 1,', 'syntax'],
    ['an empty file', '', 'syntax'],
    ['a comment', '{"format": 1 /* x */}', 'syntax'],
    ['a list', '[]', 'wrong-type'],
    ['a key written twice', '{"format": 1, "format": 1}', 'duplicate-key'],
    ['a key that reaches the prototype', '{"format": 1, "__proto__": {"x": 1}}', 'forbidden-key'],
    ['deep nesting', '['.repeat(100_000), 'too-deep'],
    ['no version', '{}', 'no-format'],
    ['a newer version', '{"format": 99}', 'newer-format'],
    ['a version that never was', '{"format": "one"}', 'unknown-format'],
  ])('tells of %s without throwing', (_name, text, code) => {
    const result = checkScenario(text, FILE);
    expect(result.scenario).toBeNull();
    expect(result.diagnostics.map((d) => d.code)).toContain(code);
    for (const { line, column } of result.diagnostics) expect(Math.min(line, column)).toBeGreaterThan(0);
  });

  it('leaves Object.prototype alone', () => {
    checkScenario('{"format": 1, "__proto__": {"polluted": true}}', FILE);
    expect(({} as Loose)['polluted']).toBeUndefined();
  });

  it('reads a file cut off anywhere without throwing', () => {
    const text = JSON.stringify(soundScenario());
    for (let length = 0; length < text.length; length += 37) {
      expect(checkScenario(text.slice(0, length), FILE).diagnostics.length).toBeGreaterThan(0);
    }
  });
});
