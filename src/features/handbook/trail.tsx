import { useTranslation } from 'react-i18next';
import { flowText } from '../../i18n/texts.ts';
import { flowPath, partPath, rubricPath, type Place } from '../../shared/handbook.ts';
import { HandbookLink } from '../../views/handbook-link.tsx';
import styles from './handbook.module.css';
import { chapterName } from './texts.ts';

interface Crumb {
  readonly to: string;
  readonly name: string;
}

/** What stands above a place, from the beginning of the handbook. */
export function Trail({ place, alone }: { readonly place: Place | null; readonly alone: boolean }) {
  const { t } = useTranslation();
  const crumbs: Crumb[] = [{ to: partPath(), name: t('handbook:title') }];
  const part = place === null || place.part === 'index' ? null : place.part;
  if (part !== null) crumbs.push({ to: partPath(part), name: t(`handbook:part.${part}`) });
  if (place?.part === 'rubric' && place.chapter !== null)
    crumbs.push({ to: rubricPath(place.chapter), name: chapterName(t, place.chapter) });
  if (place?.part === 'flows' && place.flow !== null)
    crumbs.push({ to: flowPath(place.flow), name: flowText(t, place.flow, 'name') });
  // The page itself is no step on the way to it; a single entry is one more than its page.
  const shown = alone && place?.part === 'rubric' && place.unit !== null ? crumbs : crumbs.slice(0, -1);
  if (shown.length === 0) return null;
  return (
    <nav className={styles['trail']} aria-label={t('handbook:where')}>
      <ol>
        {shown.map(({ to, name }) => (
          <li key={to}>
            <HandbookLink to={to}>{name}</HandbookLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
