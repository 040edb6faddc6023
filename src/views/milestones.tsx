import { useTranslation } from 'react-i18next';
import { courseWords } from '../i18n/texts.ts';
import type { MilestoneView } from '../session/flow-course.ts';
import { Hidden } from '../ui/notice.tsx';
import styles from './milestones.module.css';

interface Props {
  readonly flow: string;
  readonly milestones: readonly MilestoneView[];
}

/** What shows over the steps of some flows, such as the links of the value chain: which of them stand, and since when. */
export function Milestones({ flow, milestones }: Props) {
  const { t } = useTranslation();
  if (milestones.length === 0) return null;
  return (
    <ol className={styles['links']} aria-label={t('flows:milestones')}>
      {milestones.map(({ id, since }) => (
        <li key={id} data-stands={since !== null}>
          {courseWords(t, flow, 'milestones', id)}{' '}
          <Hidden>{since === null ? t('flows:state.open') : t('turn', { turn: since })}</Hidden>
        </li>
      ))}
    </ol>
  );
}
