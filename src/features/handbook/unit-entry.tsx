import { useTranslation } from 'react-i18next';
import { codeText, flowText, stepText } from '../../i18n/texts.ts';
import type { MarkKind } from '../../report/marks.ts';
import { chapterOf, flowPath, type Chapter, type RubricUnit } from '../../shared/handbook.ts';
import { LineSample } from '../../views/evidence-text.tsx';
import { HandbookLink } from '../../views/handbook-link.tsx';
import { useServices } from '../services.ts';
import { anchorId } from './anchor.ts';
import styles from './handbook.module.css';
import { Heading } from './heading.tsx';
import { unitName, unitWhat } from './texts.ts';
import { usesOf } from './uses.ts';

/** A line of the entry: its label, the text's key, and for an example the line that it would be marked with. */
interface Row {
  readonly label: string;
  readonly key: string;
  readonly example?: MarkKind | 'none';
}

const LEVELS: readonly Row[] = [
  { label: 'two', key: 'two' },
  { label: 'one', key: 'one' },
  { label: 'not', key: 'not' },
  { label: 'good', key: 'good', example: 'specific' },
  { label: 'bad', key: 'bad', example: 'none' },
];
const YES: readonly Row[] = [
  { label: 'counts', key: 'counts' },
  { label: 'not', key: 'not' },
  { label: 'good', key: 'good', example: 'act' },
  { label: 'bad', key: 'bad', example: 'none' },
];
const PITFALL: readonly Row[] = [
  { label: 'why', key: 'why' },
  { label: 'badPitfall', key: 'bad', example: 'pitfall' },
  { label: 'instead', key: 'instead' },
  { label: 'goodPitfall', key: 'good', example: 'none' },
  { label: 'notPitfall', key: 'not' },
];

const ROWS: { readonly [C in Chapter]: readonly Row[] } = {
  empathy: LEVELS,
  apology: LEVELS,
  listen: YES,
  resolve: YES,
  fit: YES,
  pitfall: PITFALL,
  move: [{ label: 'say', key: 'say', example: 'none' }],
};

/** One criterion or move: what it is, what counts and what does not, an example each way, and where flows ask for it. */
export function UnitEntry({ unit, isAlone }: { readonly unit: RubricUnit; readonly isAlone: boolean }) {
  const { t } = useTranslation();
  const chapter = chapterOf(unit);
  const texts = chapter === 'move' ? `handbook:${unit}` : `handbook:rubric.${unit}`;
  const uses = usesOf(unit, useServices().flows);
  return (
    <article className={styles['entry']} data-alone={isAlone}>
      <Heading depth={isAlone ? 0 : 1} id={anchorId(unit)}>
        {unitName(t, unit)}
      </Heading>
      <p>{unitWhat(t, unit)}</p>
      <dl className={styles['facts']}>
        {ROWS[chapter].map(({ label, key, example }) => (
          <div key={key}>
            <dt>{codeText(t, 'handbook:unit', label)}</dt>
            <dd className={example === undefined ? undefined : styles['example']}>
              {example === undefined || example === 'none' ? null : <LineSample kind={example} />}
              {example === undefined
                ? codeText(t, texts, key)
                : t('quoted', { text: codeText(t, texts, key) })}
            </dd>
          </div>
        ))}
      </dl>
      {uses.length === 0 ? null : (
        <details className={styles['uses']}>
          <summary>{t('handbook:unit.usedIn')}</summary>
          <ul>
            {uses.map(({ flow, step }) => (
              <li key={`${flow} ${step}`}>
                <HandbookLink to={flowPath(flow, step)}>
                  {flowText(t, flow, 'name')} {'·'} {stepText(t, flow, step, 'name')}
                </HandbookLink>
              </li>
            ))}
          </ul>
        </details>
      )}
    </article>
  );
}
