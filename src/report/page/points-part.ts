/** Where the points came from, a line a group, and what each pitfall cost. */
import { fillOf } from '../bars.ts';
import { rounded, signed } from '../translator.ts';
import type { Bar } from '../types.ts';
import { el, type Content, type PageElement } from './element.ts';
import type { PageContext } from './types.ts';

const FILLS = ['○', '◐', '●'] as const;

function row(name: string, cells: Content, points: string): PageElement {
  return el(
    'tr',
    {},
    el('th', { scope: 'row' }, name),
    el('td', {}, cells),
    el('td', { class: 'points' }, points),
  );
}

function barRow(
  { group, cells, points, of }: Bar,
  { translator: { say, criterion } }: PageContext,
): PageElement {
  const told = cells.map((cell): Content => [
    el(
      'span',
      { class: 'cell' },
      `${FILLS[fillOf(cell)]} ${criterion(cell.criterion, 'name')}`,
      cell.best === null ? null : el('small', {}, ` ${say('common:turn', { turn: cell.best.turn })}`),
    ),
    ' ',
  ]);
  const sum = say('debrief:points', { points: rounded(points), of: rounded(of) });
  return row(say(`debrief:group.${group}`), told, sum);
}

function pitfallRow({ model, translator: { say, criterion } }: PageContext): PageElement | null {
  const costs = model.score.lines.filter(({ points }) => points < 0);
  if (costs.length === 0) return null;
  const told = costs.map(({ criterion: id, turn, points }): Content => {
    const quote = model.pitfalls.find((one) => one.criterion === id && one.turn === turn)?.clause ?? '';
    const where = el('small', {}, say('again:where', { turn, quote }));
    return [el('span', { class: 'cell' }, `${criterion(id, 'name')} ${signed(points)} `, where), ' '];
  });
  const cost = costs.reduce((sum, { points }) => sum + points, 0);
  return row(say('debrief:group.pitfall'), told, signed(cost));
}

export function pointsPart(context: PageContext): PageElement {
  const { model, translator } = context;
  const { say } = translator;
  return el(
    'section',
    {},
    el('h2', {}, `${say('debrief:bars')} `, el('small', {}, say('keep:fills'))),
    el(
      'table',
      {},
      el(
        'tbody',
        {},
        model.bars.map((bar) => barRow(bar, context)),
        pitfallRow(context),
      ),
    ),
  );
}
