/** What was said, turn by turn, with the evidence under the words and the findings below. */
import type { SaidPart, TurnView } from '../../session/types.ts';
import { senseOf } from '../../shared/channel.ts';
import { isSameFinding } from '../../shared/finding-ref.ts';
import { saidBlocks } from '../said.ts';
import { kindOf, markSegments, type Mark } from '../marks.ts';
import { notesOf, type Note } from '../notes.ts';
import { el, type Content, type PageElement } from './element.ts';
import type { PageContext } from './types.ts';

function nested(text: string, marks: readonly Mark[]): Content {
  return marks.reduceRight<Content>(
    (inner, { kind, lane }) => el('span', { class: `mark ${kind} lane${lane}` }, inner),
    text,
  );
}

/** A reply with its evidence, each numbered where it ends. */
function markedReply({ reply, assessment: { evidence } }: TurnView): Content {
  const { numbers } = notesOf(evidence);
  return markSegments(reply, evidence).map((segment): Content => [
    nested(segment.text, segment.marks),
    segment.ends.map((index) => {
      const one = evidence[index];
      return one === undefined ? null : el('sup', { class: kindOf(one) }, numbers[index] ?? null);
    }),
  ]);
}

function noteItem(note: Note, turn: number, { view, translator, isUnsure }: PageContext): PageElement {
  const { say, criterion } = translator;
  const dispute = view.disputes.find((one) => isSameFinding(one, { ...note, turn }));
  // On paper, what works as it is needs no explaining.
  const kind = kindOf(note);
  const works = (kind === 'specific' || kind === 'act') && !isUnsure(note);
  return el(
    'li',
    works ? { class: 'works' } : {},
    el('sup', { class: kind }, note.number),
    el('b', {}, criterion(note.criterion, 'name')),
    ' ',
    el('span', { class: 'why' }, criterion(note.criterion, { code: note.code })),
    isUnsure(note) ? ` (${say('debrief:unsure')})` : null,
    dispute === undefined ? null : el('em', {}, ` ${say('keep:disagreed')} ${dispute.why}`),
  );
}

/** What the customer said; what is only seen or heard is told apart from it. */
function spoken(parts: readonly SaidPart[], name: string, context: PageContext): PageElement {
  const { view, scenario, translator } = context;
  const sense = translator.say(`channel:sense.${senseOf(scenario.channel)}`);
  const sign = (text: string, label: string): Content => [
    el('span', { class: 'sense', lang: context.lang }, label),
    ' ',
    text,
  ];
  const blocks = saidBlocks(parts, scenario.channel).map((block) => {
    if (block.kind === 'event')
      return el('p', { class: 'sign' }, sign(block.text, translator.say('talk:happens')));
    if (block.kind === 'sign') return el('p', { class: 'sign' }, sign(block.text, sense));
    const runs = block.runs.map(({ kind, text }): Content =>
      kind === 'words' ? text : [' ', el('span', { class: 'sign' }, sign(text, sense)), ' '],
    );
    return el('p', { class: 'words' }, runs);
  });
  return el('div', { class: 'said' }, el('small', {}, name), el('div', { lang: view.lang }, blocks));
}

function turnPart(turn: TurnView, context: PageContext): PageElement {
  const { view, name, translator } = context;
  const { say } = translator;
  const [from, to] = [turn.before.mood, turn.after.mood].map((mood) => say(`customer:mood.${mood}`));
  const { notes } = notesOf(turn.assessment.evidence);
  return el(
    'section',
    { class: 'turn' },
    el(
      'h3',
      {},
      `${say('common:turn', { turn: turn.turn })} `,
      el('small', {}, from === to ? (to ?? null) : `${from} → ${to}`),
    ),
    spoken(turn.heard, name, context),
    turn.choice === null
      ? null
      : el('small', {}, say('guided:chosenYou', { count: turn.choice.options.length })),
    el('p', { class: 'reply', lang: view.lang }, markedReply(turn)),
    notes.length === 0
      ? null
      : el(
          'ol',
          { class: 'notes' },
          notes.map((note) => noteItem(note, turn.turn, context)),
        ),
  );
}

export function talkPart(context: PageContext): PageElement {
  const { view, name, scenario, subject, translator } = context;
  const { say } = translator;
  const mailed = scenario.channel === 'email';
  return el(
    'section',
    { class: 'talk' },
    el('h2', {}, say('debrief:transcript')),
    el(
      'p',
      {},
      say(`customer:channel.${scenario.channel}`),
      mailed ? ` · ${say('channel:subject')} ` : null,
      mailed ? el('b', { lang: view.lang }, subject) : null,
    ),
    el('p', { class: 'muted' }, `${say('keep:lines')} ${say('debrief:error')}`),
    view.turns.map((turn) => turnPart(turn, context)),
    spoken(view.turns.at(-1)?.said ?? [], say('debrief:lastWords', { name }), context),
  );
}
