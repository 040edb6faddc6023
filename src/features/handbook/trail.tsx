import { useTranslation } from 'react-i18next';
import { partPath, rubricPath, type Place } from '../../shared/handbook.ts';
import { HandbookLink } from '../../views/handbook-link.tsx';
import styles from './handbook.module.css';
import { chapterName } from './texts.ts';

interface Props {
  readonly place: Place | null;
  /** The place is shown without its neighbours, so that these are one step up. */
  readonly alone: boolean;
}

/** How far down a place is within its part: 0 for the overview. */
function depthOf(place: Exclude<Place, { part: 'index' }>, alone: boolean): 0 | 1 | 2 {
  if (place.part === 'flows') return place.flow === null ? 0 : 1;
  if (place.part === 'personas') return alone && place.persona !== null ? 1 : 0;
  if (place.chapter === null) return 0;
  return alone && place.unit !== null ? 2 : 1;
}

/** What stands above a place, from the beginning of the handbook. */
export function Trail({ place, alone }: Props) {
  const { t } = useTranslation();
  if (place === null || place.part === 'index') return null;
  const crumbs = [
    { to: partPath(), name: t('handbook:title') },
    { to: partPath(place.part), name: t(`handbook:part.${place.part}`) },
    ...(place.part === 'rubric' && place.chapter !== null
      ? [{ to: rubricPath(place.chapter), name: chapterName(t, place.chapter) }]
      : []),
  ];
  return (
    <nav className={styles['trail']} aria-label={t('handbook:where')}>
      <ol>
        {crumbs.slice(0, depthOf(place, alone) + 1).map(({ to, name }) => (
          <li key={to}>
            <HandbookLink to={to}>{name}</HandbookLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
