/** The first page: how it ended, the one thing to change, where the points came from, the way taken, what was guessed. */
import { adviceText, headlineText, praiseText } from '../outcome-text.ts';
import { curveSvg } from './curve-svg.ts';
import { el, type Content, type PageElement } from './element.ts';
import { guessList, guidedList, hintList, offerList, ownList, pathList } from './lists.ts';
import { pointsPart } from './points-part.ts';
import type { PageContext } from './types.ts';

function outcome({ view, model, texts, textsLang, when, translator }: PageContext): PageElement {
  const { say } = translator;
  const { ending, change, score } = model;
  const turns = view.turns.length;
  const facts = [
    texts.customer.name,
    say(`customer:persona.${view.persona}`),
    say(`library:mode_${view.mode}`),
    say('library:turns', { count: turns }),
    say('keep:played', { when }),
  ];
  const told = ending === null ? undefined : texts.endings[ending]?.outcome;
  const total = turns === 0 ? null : el('small', {}, say('debrief:total', { total: score.total }));
  return el(
    'header',
    {},
    el('p', { class: 'muted' }, el('b', { lang: textsLang }, texts.title), ` · ${facts.join(' · ')}`),
    el('h1', {}, `${headlineText(model, turns, texts, translator)} `, total),
    el('p', {}, told ?? say('debrief:stoppedOutcome')),
    turns === 0 ? null : el('p', {}, praiseText(model, translator)),
    change === null
      ? null
      : el('p', { class: 'one' }, el('b', {}, say('debrief:oneThing')), ` ${adviceText(change, translator)}`),
  );
}

export function sumPart(context: PageContext): Content {
  const { view, translator } = context;
  if (view.turns.length === 0) return [outcome(context), ownList(context)];
  return [
    outcome(context),
    el('section', {}, el('h2', {}, translator.say('debrief:curve')), curveSvg(context)),
    pointsPart(context),
    el(
      'div',
      { class: 'columns' },
      el('section', {}, pathList(context), offerList(context)),
      el('section', {}, guidedList(context), hintList(context), guessList(context)),
    ),
    ownList(context),
  ];
}
