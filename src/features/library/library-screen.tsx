/** Home: a round that waits, then who comes next with the first words, then all others, then what was practised. */
import { useTranslation } from 'react-i18next';
import { codeText } from '../../i18n/texts.ts';
import { isCounted } from '../../report/progress.ts';
import type { ScenarioCard } from '../../scenario/shelved.ts';
import { Notice } from '../../ui/notice.tsx';
import page from '../../views/page.module.css';
import { Arrival } from '../arrival.tsx';
import { useServices } from '../services.ts';
import { textsIn, useLang } from '../use-texts.ts';
import styles from './library.module.css';
import { Next } from './next.tsx';
import { OfferRow } from './offer-row.tsx';
import { Others } from './others.tsx';
import { OwnSection } from './own/own-section.tsx';
import { PastList } from './past-list.tsx';
import { useHome } from './use-home.ts';
import { Waiting } from './waiting.tsx';

export function LibraryScreen() {
  const { t } = useTranslation();
  const { memoryOnly } = useServices();
  const lang = useLang();
  const [home, readAgain] = useHome();
  // Read in a moment; half a page would jump.
  if (home.state === 'reading') return <main id="main" className={styles['reading']} aria-busy="true" />;
  const waiting = home.state === 'read' ? home.waiting : null;
  const past = home.state === 'read' ? home.past : [];
  // "None yet" would not be true beside a round that waits, nor where the list could not be read.
  const listed = home.state === 'read' && (waiting === null || past.length > 0);
  const practised = new Set([waiting, ...past].flatMap((one) => (one === null ? [] : [one.round.scenario])));
  const [first, ...others] = home.scenarios;
  const nextText = practised.size > 0 ? t('library:next') : t('library:first');
  const titleOf = (card: ScenarioCard): string => textsIn(card, lang).title;
  const labelOf = (card: ScenarioCard, otherwise: string): string =>
    practised.has(card.id) ? t('library:also') : otherwise;
  return (
    <main id="main">
      <Arrival title={t('tagline')} />
      {memoryOnly ? <Notice>{t('storage.memory')}</Notice> : null}
      {home.state === 'failed' ? <Notice alarm>{codeText(t, 'error', home.error)}</Notice> : null}
      {waiting === null ? null : <Waiting {...waiting} />}
      {first === undefined ? null : waiting === null ? (
        <Next key={first.id} scenario={first} label={labelOf(first, nextText)} />
      ) : (
        <div className={page['wrap']}>
          <OfferRow key={first.id} scenario={first} label={labelOf(first, nextText)} isAlone />
        </div>
      )}
      {others.length === 0 ? null : (
        <Others scenarios={others} labelOf={(card) => labelOf(card, titleOf(card))} />
      )}
      <OwnSection scenarios={home.own} onChange={readAgain} />
      <section className={`${page['wrap']} ${styles['past']}`}>
        {listed ? (
          <>
            <div className={styles['pastHead']}>
              <h2>{t('library:past')}</h2>
              {past.some(({ round }) => isCounted(round)) ? (
                <a href="#/progress">{t('progress:link')}</a>
              ) : null}
            </div>
            <PastList rounds={past} />
          </>
        ) : null}
        {memoryOnly ? null : <p className={styles['tail']}>{t('library:kept')}</p>}
      </section>
    </main>
  );
}
