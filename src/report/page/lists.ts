/** The way taken, what was offered, what was guessed and never heard, and what the trainee wrote: each as a list. */
import { guidedLines } from '../guided-text.ts';
import { hintsSumText, hintText } from '../hint-text.ts';
import { guessLines, judgedLines, type GuessLine } from '../guess-text.ts';
import { pathRowText } from '../path-text.ts';
import { el, type Content, type PageElement } from './element.ts';
import type { PageContext } from './types.ts';

const VERDICTS = { true: '✓ ', false: '✗ ', null: '' } as const;

function list(title: string, items: readonly Content[]): Content {
  return [
    el('h2', {}, title),
    el(
      'ul',
      {},
      items.map((item) => el('li', {}, item)),
    ),
  ];
}

function labelled(label: string, text: string): Content {
  return [el('b', {}, label), ` ${text}`];
}

export function pathList({ model, flow, translator }: PageContext): Content {
  const { say } = translator;
  const { path, controlLost } = model;
  const lost = { count: controlLost.length, turns: controlLost.join(say('debrief:listJoin')) };
  const kept = controlLost.length === 0 ? say('debrief:controlKept') : say('debrief:controlLost', lost);
  return list(say('debrief:path'), [
    ...(flow.control ? [labelled(say('flows:control.name'), kept)] : []),
    ...path.map((row) =>
      labelled(say(`flows:flow.${flow.id}.steps.${row.step}.name`), pathRowText(row, translator)),
    ),
  ]);
}

function lineText({ text, right }: GuessLine): string {
  return `${VERDICTS[`${right}`]}${text}`;
}

export function guessList({ model, texts, textsLang, translator }: PageContext): Content {
  const { say } = translator;
  const truth = { texts };
  const { judged, guess, neverTold } = model;
  const after = judged === null ? [] : judgedLines(judged, guess, truth, translator);
  const untold = neverTold.map((fact) => el('span', { lang: textsLang }, texts.facts[fact]?.note ?? fact));
  return [
    list(say('debrief:guess'), [...guessLines(model, truth, translator), ...after].map(lineText)),
    list(say('debrief:untold'), untold.length === 0 ? [say('debrief:untoldNone')] : untold),
  ];
}

export function offerList({ offers, scenario, translator: { say } }: PageContext): Content {
  if (scenario.authority.length === 0) return null;
  const made = offers.made.map(({ turn, kind, quote, verdict }) => {
    const what = say('debrief:offerMade', { turn, quote, kind: say(`debrief:offerKind.${kind}`) });
    return labelled(say(`debrief:verdict.${verdict}`), what);
  });
  const unused = labelled(say('debrief:offersUnused'), offers.unused.join(say('keep:join')));
  return list(say('debrief:offers'), [
    ...(made.length === 0 ? [say('debrief:offersNone')] : made),
    ...(offers.unused.length === 0 ? [] : [unused]),
  ]);
}

/** That replies were chosen, and what of that was right; nothing where none was. */
export function guidedList({ model: { guided }, translator }: PageContext): Content {
  return guided === null ? null : list(translator.say('guided:sum.title'), guidedLines(guided, translator));
}

/** The hints taken, and what each cost; nothing where none was. */
export function hintList({ view, model: { hints }, flow, pronoun, translator }: PageContext): Content {
  if (hints.length === 0) return null;
  const { say } = translator;
  const items = hints.map((one): Content => {
    const cost = one.cost === 0 ? say('guided:hint.free') : say('guided:hint.cost', { cost: one.cost });
    const words = one.words === null ? null : el('span', { lang: view.lang }, ` ${one.words}`);
    const asked = hintText(one, { flow: flow.id, pronoun }, translator);
    return [el('b', {}, say('common:turn', { turn: one.turn })), ` ${asked}`, words, ` ${cost}`];
  });
  return list(say('guided:hint.taken'), [hintsSumText(hints, translator), ...items]);
}

/** The notepad, what was seen differently, and the answers to the three questions; nothing where nothing was written. */
export function ownList({
  view: { notes, reflections, reframed },
  translator: { say },
}: PageContext): PageElement | null {
  const wrote: readonly (readonly [label: string, text: string])[] = [
    ['talk:noteFact', notes.fact],
    ['talk:noteFeeling', notes.feeling],
    ['talk:noteWish', notes.wish],
    ...reframed.flatMap(
      ({ thought, view }) =>
        [
          ['calm:ownThought', thought],
          ['calm:ownView', view],
        ] as const,
    ),
    ...([1, 2, 3] as const).map((at) => [`debrief:question.${at}`, reflections[at] ?? ''] as const),
  ];
  const items = wrote.filter(([, text]) => text !== '').map(([label, text]) => labelled(say(label), text));
  return items.length === 0 ? null : el('section', {}, list(say('keep:own'), items));
}
