import { useTranslation } from 'react-i18next';
import { codeText } from '../../i18n/texts.ts';
import {
  chapterOf,
  CHAPTERS,
  RUBRIC_UNITS,
  rubricPath,
  type Chapter,
  type RubricUnit,
} from '../../shared/handbook.ts';
import { HandbookLink } from '../../views/handbook-link.tsx';
import styles from './handbook.module.css';
import { Heading } from './heading.tsx';
import { chapterName, unitName } from './texts.ts';
import { UnitEntry } from './unit-entry.tsx';

function unitsOf(chapter: Chapter): readonly RubricUnit[] {
  return RUBRIC_UNITS.filter((unit) => chapterOf(unit) === chapter);
}

/** All groups of the rubric with what is in them. */
export function RubricView() {
  const { t } = useTranslation();
  return (
    <>
      <Heading depth={0}>{t('handbook:part.rubric')}</Heading>
      <p className={styles['lead']}>{t('handbook:about.rubric')}</p>
      {CHAPTERS.map((chapter) => (
        <section key={chapter} className={styles['part']}>
          <Heading depth={1}>
            <HandbookLink to={rubricPath(chapter)}>{chapterName(t, chapter)}</HandbookLink>
          </Heading>
          <p className={styles['muted']}>{codeText(t, `handbook:group.${chapter}`, 'about')}</p>
          <ul className={styles['links']}>
            {unitsOf(chapter).map((unit) => (
              <li key={unit}>
                <HandbookLink to={rubricPath(unit)}>{unitName(t, unit)}</HandbookLink>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** The customer that all examples answer. */
function Scene() {
  const { t } = useTranslation();
  return (
    <figure className={styles['scene']}>
      <figcaption>{t('handbook:scene.title')}</figcaption>
      <blockquote>{t('quoted', { text: t('handbook:scene.text') })}</blockquote>
      <p className={styles['muted']}>{t('handbook:scene.note')}</p>
    </figure>
  );
}

interface Props {
  readonly chapter: Chapter;
  /** Shown alone, where there is little room for its neighbours. */
  readonly only: RubricUnit | null;
}

/** A group of criteria or all moves, entry by entry. */
export function ChapterView({ chapter, only }: Props) {
  const { t } = useTranslation();
  if (only !== null)
    return (
      <>
        <UnitEntry unit={only} isAlone />
        <Scene />
      </>
    );
  return (
    <>
      <Heading depth={0}>{chapterName(t, chapter)}</Heading>
      <p className={styles['lead']}>{codeText(t, `handbook:group.${chapter}`, 'about')}</p>
      <Scene />
      {unitsOf(chapter).map((unit) => (
        <UnitEntry key={unit} unit={unit} isAlone={false} />
      ))}
    </>
  );
}
