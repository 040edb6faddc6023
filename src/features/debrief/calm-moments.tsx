import { useTranslation } from 'react-i18next';
import type { CalmMoment } from '../../report/calm-moments.ts';
import styles from './calm-moments.module.css';
import { Section } from './section.tsx';

function Moment({ turn, breaths, seconds, cards, own, held }: CalmMoment) {
  const { t } = useTranslation();
  return (
    <li className={styles['moment']}>
      <h3>{t('calm:debrief.before', { turn })}</h3>
      <div>
        {breaths === 0 ? null : <p>{t('calm:debrief.breath', { count: breaths, seconds })}</p>}
        {cards === 0 ? null : <p>{t('calm:debrief.card', { count: cards })}</p>}
        {own === null ? null : (
          <dl className={styles['own']}>
            {own.thought === '' ? null : (
              <>
                <dt>{t('calm:ownThought')}</dt>
                <dd>{own.thought}</dd>
              </>
            )}
            {own.view === '' ? null : (
              <>
                <dt>{t('calm:ownView')}</dt>
                <dd>{own.view}</dd>
              </>
            )}
          </dl>
        )}
        {held === null ? null : (
          <p className={styles['after']}>{held ? t('calm:debrief.held') : t('calm:debrief.again')}</p>
        )}
      </div>
    </li>
  );
}

/** The moments that were taken in the round; nothing where there were none. */
export function CalmMoments({ moments }: { readonly moments: readonly CalmMoment[] }) {
  const { t } = useTranslation();
  if (moments.length === 0) return null;
  return (
    <Section title={t('calm:debrief.title')} hint={t('calm:debrief.hint')}>
      <ul>
        {moments.map((moment) => (
          <Moment key={moment.turn} {...moment} />
        ))}
      </ul>
    </Section>
  );
}
