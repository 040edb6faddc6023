/** The course of the mood as a drawing of its own, for paper. */
import { curveBumpX, line } from 'd3-shape';
import { MOODS } from '../../shared/customer.ts';
import { moodPlan, pointsOf } from '../mood-plan.ts';
import { el, type Content, type PageElement } from './element.ts';
import type { PageContext } from './types.ts';

const WIDTH = 720;
const RADIUS = 11;
/** Where a long round leaves no room for numbers. */
const SMALL = 4;
/** Pixels from turn to turn from which a number has room. */
const ROOMY = 26;

export function curveSvg({ model: { moods, guess }, translator: { say } }: PageContext): PageElement {
  const plan = moodPlan({ width: WIDTH, columns: moods.length, row: 30, top: 16, bottom: 16 });
  const points = pointsOf(plan, moods);
  const word = (mood: string): string => say(`customer:mood.${mood}`);
  const numbered = plan.step >= ROOMY;
  const rows = MOODS.map((mood): Content => {
    const y = plan.y(mood);
    return [
      el('line', { class: 'row', x1: plan.left, x2: WIDTH, y1: y, y2: y }),
      el('text', { class: 'label', x: 0, y: y + 5 }, word(mood)),
    ];
  });
  const turned = guess.types.slice(1).map(({ persona, turn }): Content => {
    const x = plan.x(turn);
    const isLeft = x > WIDTH / 2;
    const words = say('signs:curve', { type: say(`customer:persona.${persona}`) });
    return [
      el('line', { class: 'row', x1: x, x2: x, y1: 0, y2: plan.height, 'stroke-dasharray': '4 4' }),
      el(
        'text',
        {
          class: 'label',
          x: x + (isLeft ? -5 : 5),
          y: plan.height - 2,
          'text-anchor': isLeft ? 'end' : 'start',
        },
        words,
      ),
    ];
  });
  const turns = points.map(([x, y], turn): Content => [
    el('circle', { class: 'point', cx: x, cy: y, r: numbered ? RADIUS : SMALL }),
    numbered ? el('text', { class: 'number', x, y: y + 4.5 }, turn === 0 ? '–' : turn) : null,
  ]);
  return el(
    'svg',
    {
      viewBox: `0 0 ${WIDTH} ${plan.height}`,
      role: 'img',
      'aria-label': moods.map(word).join(' → '),
    },
    rows,
    turned,
    el('path', { class: 'course', d: line().curve(curveBumpX)(points) ?? '' }),
    turns,
  );
}
