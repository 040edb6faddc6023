import { describe, expect, it } from 'vitest';
import { runsOf, saidBlocks, unsigned, wordsAlone } from '../../src/report/said.ts';

const part = (text: string, line = 'beats/one/say/0') => ({ line, text });

describe('saidBlocks', () => {
  it('sets signs before and after the words apart, and leaves those between where they are', () => {
    const said = [part('（放下笔）跟你说实话。（停住）食堂是我关的。（摇头）')];
    expect(saidBlocks(said, 'visit').map(({ key: _key, ...block }) => block)).toEqual([
      { kind: 'sign', text: '放下笔' },
      {
        kind: 'words',
        runs: [
          { kind: 'words', text: '跟你说实话。' },
          { kind: 'sign', text: '停住' },
          { kind: 'words', text: '食堂是我关的。' },
        ],
      },
      { kind: 'sign', text: '摇头' },
    ]);
  });

  it('takes both kinds of brackets, and a line of signs alone', () => {
    expect(saidBlocks([part('(shakes his head)')], 'counter')).toMatchObject([
      { kind: 'sign', text: 'shakes his head' },
    ]);
  });

  it('gives every block a key of its own', () => {
    const keys = saidBlocks([part('(a) (b) Yes. (c)'), part('(a) No.', 'nudge/0')], 'phone').map(
      ({ key }) => key,
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('tells what happens in the scene from both', () => {
    expect(saidBlocks([part('The phone rings (twice).', 'surprise/ring/0')], 'visit')).toEqual([
      { kind: 'event', key: 'surprise/ring/0', text: 'The phone rings (twice).' },
    ]);
  });

  it.each(['email', 'post'] as const)('leaves brackets to the writer of an %s', (channel) => {
    const text = 'I require: (a) the cause, (b) the records.';
    expect(runsOf(text, channel)).toEqual([{ kind: 'words', text }]);
  });

  it('takes a bracket that never closes for words', () => {
    expect(runsOf('Well (you know', 'phone')).toEqual([{ kind: 'words', text: 'Well (you know' }]);
  });
});

describe('wordsAlone', () => {
  it('drops the signs, unless there is nothing else', () => {
    expect(wordsAlone('(quieter) I closed it. (stops) Yes.', 'visit', ' ')).toBe('I closed it. Yes.');
    expect(wordsAlone('（摇头）', 'visit', '')).toBe('（摇头）');
  });
});

describe('unsigned', () => {
  it('takes the name off the end of a letter and nowhere else', () => {
    const letter = [part('Fiona Lennox here.'), part('Please answer. Fiona Lennox')];
    expect(unsigned(letter, 'Fiona Lennox').map(({ text }) => text)).toEqual([
      'Fiona Lennox here.',
      'Please answer.',
    ]);
  });

  it('leaves a letter that is a name alone', () => {
    expect(unsigned([part('Fiona Lennox')], 'Fiona Lennox')).toEqual([part('Fiona Lennox')]);
  });
});
