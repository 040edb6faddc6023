import { describe, expect, it } from 'vitest';
import { createI18n } from '../../../src/i18n/create-i18n.ts';
import { translatorOf } from '../../../src/i18n/texts.ts';
import { roundFile } from '../../../src/report/page/round-page.ts';
import type { RoundPageInput } from '../../../src/report/page/types.ts';
import type { ScenarioTexts } from '../../../src/scenario/schema.ts';
import type { RoundView } from '../../../src/session/types.ts';
import { LANGS, type Lang } from '../../../src/shared/lang.ts';
import { modelOfView } from '../model.ts';
import { found, kind, roundOf, scenario, type Said } from '../rounds.ts';

const texts = scenario.texts.en as ScenarioTexts;

const MARKUP = 'You never read it. <script>alert(1)</script> & so "on"';
/** With codes that have sentences, and words that look like markup. */
const SAID: readonly Said[] = [
  {
    reply: MARKUP,
    evidence: [{ ...found(MARKUP, 'pitfall.blame_customer', 'You never read it'), code: 'fault' }],
    before: 'upset',
    after: 'furious',
    hurt: 2,
  },
  { ...kind, evidence: [{ ...found(kind.reply, 'apology.sorry', 'I am sorry'), code: 'bare', sure: 0.5 }] },
];

function inputOf(view: RoundView, lang: Lang = 'en'): RoundPageInput {
  return {
    view,
    model: modelOfView(view),
    scenario: { authority: [], channel: 'phone' },
    texts,
    lang,
    textsLang: 'en',
    name: texts.customer.name,
    subject: 'Where is it?',
    pronoun: 'her',
    offers: { made: [], unused: [] },
    when: '1 March 2026',
    flow: { id: 'clear', control: true },
    isUnsure: ({ sure }) => sure < 0.6,
  };
}

const ROUND: RoundView = {
  ...roundOf(SAID),
  judgement: { persona: 'rational', need: null, turningPoint: 2, empathy: 4 },
  disputes: [{ turn: 1, criterion: 'pitfall.blame_customer', code: 'fault', why: 'It is a fact <b>' }],
  reframed: [{ turn: 2, thought: 'Here we go again', view: 'It is the third day' }],
  reflections: { 2: 'The first one.' },
  notes: { fact: 'three days', feeling: '', wish: '' },
};

function fileOf(view: RoundView, lang: Lang = 'en'): string {
  return roundFile(inputOf(view, lang), translatorOf(createI18n(lang).t));
}

describe('the file of a round', () => {
  it('tells outcome, words, findings, disagreement, judgement and what the trainee wrote', () => {
    const file = fileOf(ROUND);
    for (const told of [
      'You stopped after turn 2.',
      'You never read it',
      'You disagree with this finding',
      'Type of customer: you judged',
      'The first one.',
      'three days',
      'It is the third day',
      '(not certain)',
      'Control',
    ])
      expect(file).toContain(told);
  });

  it('holds no script, no link to elsewhere, and its texts as texts', () => {
    const file = fileOf(ROUND);
    expect(file).not.toMatch(/<script|<link|<img|<iframe|https?:|javascript:| on\w+=/i);
    expect(file).not.toContain(' style=');
    expect(file).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; so &quot;on&quot;');
    expect(file).toContain('It is a fact &lt;b&gt;');
    expect(file).toContain("default-src 'none'");
  });

  it.each(LANGS)('has every sentence in %s', (lang) => {
    const file = fileOf(ROUND, lang);
    expect(file).toContain(`<html lang="${lang}">`);
    // A key that has no sentence would stand there as itself.
    expect(file.replace(/<style>.*<\/style>/s, '')).not.toMatch(
      /\b(?:debrief|judge|keep|again|talk|criteria-\w+)[:.]\w/,
    );
  });

  it('is the same for the same round', () => {
    expect(fileOf(ROUND)).toBe(fileOf(ROUND));
  });

  it('tells the channel, and of letters what they were about', () => {
    const { t } = createI18n('en');
    expect(fileOf(ROUND)).toContain('<p>Phone</p>');
    const mailed = { ...inputOf(ROUND), scenario: { authority: [], channel: 'email' as const } };
    expect(roundFile(mailed, translatorOf(t))).toContain(
      '<p>E-mail · Subject <b lang="en">Where is it?</b></p>',
    );
  });

  it('sets what is heard apart from what is said', () => {
    const [first, ...rest] = ROUND.turns;
    if (first === undefined) throw new Error('The round has no turns');
    const heard = [{ line: 'beats/one/say/0', text: '(a door slams) Third call today.' }];
    const file = fileOf({ ...ROUND, turns: [{ ...first, heard }, ...rest] });
    expect(file).toContain('<p class="sign"><span class="sense" lang="en">You hear:</span> a door slams</p>');
    expect(file).toContain('<p class="words">Third call today.</p>');
  });

  it('tells of a round in which nothing was said no more than that', () => {
    const file = fileOf({ ...roundOf([]), reflections: {} });
    expect(file).toContain('You stopped before saying anything.');
    expect(file).not.toContain('<svg');
  });
});
