import { useTranslation } from 'react-i18next';
import { codeText } from '../../i18n/texts.ts';
import { offerText, type OfferReview } from '../../session/offers.ts';
import type { ScenarioTexts } from '../../scenario/schema.ts';
import styles from './debrief.module.css';

interface Props {
  readonly review: OfferReview;
  readonly texts: ScenarioTexts;
}

/** What was offered in the trainee's words, how it stands to the case, and what would have fitted too. */
export function Offers({ review, texts }: Props) {
  const { t } = useTranslation();
  const { made, unused } = review;
  return (
    <>
      {made.length === 0 ? (
        <p>{t('debrief:offersNone')}</p>
      ) : (
        <ul className={styles['list']}>
          {made.map(({ turn, kind, quote, verdict }) => (
            <li key={`${turn} ${kind} ${verdict}`}>
              <div>
                <b>{codeText(t, 'debrief:verdict', verdict)}</b>{' '}
                {t('debrief:offerMade', { turn, quote, kind: codeText(t, 'debrief:offerKind', kind) })}
                <br />
                <span className={styles['muted']}>{codeText(t, 'debrief:verdictHint', verdict)}</span>
              </div>
            </li>
          ))}
        </ul>
      )}
      {unused.length === 0 ? null : (
        <>
          <h3 className={styles['sub']}>{t('debrief:offersUnused')}</h3>
          <ul className={styles['list']}>
            {unused.map((id) => (
              <li key={id}>{offerText(texts, id)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
