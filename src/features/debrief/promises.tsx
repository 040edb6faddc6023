import { useTranslation } from 'react-i18next';
import { PERSONAS } from '../../charts/persona/personas.ts';
import { typeAfter } from '../../report/customer-types.ts';
import { codeText } from '../../i18n/texts.ts';
import { wallTimeText } from '../../i18n/wall-time-text.ts';
import type { ScenarioTexts } from '../../scenario/schema.ts';
import { reviewPromises, type ReviewedPromise } from '../../session/review-promises.ts';
import type { RoundView } from '../../session/types.ts';
import { FateIcon } from '../../views/fate-icon.tsx';
import styles from './debrief.module.css';

interface Props {
  readonly view: RoundView;
  /** In the language of the round. */
  readonly texts: ScenarioTexts;
}

function PromiseItem({ one, view, texts }: Props & { readonly one: ReviewedPromise }) {
  const { t, i18n } = useTranslation();
  const { quote, turn, due, when, verdict, obstacle, cost, warnedIn } = one;
  const isTimed = verdict !== 'vague' && verdict !== 'conditional';
  const trust = (value: string | number): string => codeText(t, 'customer:trust', value);
  const news = obstacle === null ? undefined : texts.acts[obstacle.act]?.obstacles[obstacle.id]?.news;
  const { warned } = PERSONAS[warnedIn === null ? view.persona : typeAfter(view, warnedIn)].promise;
  return (
    <li>
      <div>
        <b className={styles['fate']}>
          <FateIcon fate={isTimed ? verdict : 'open'} /> {codeText(t, 'debrief:promise', verdict)}
        </b>{' '}
        <span lang={view.lang}>{t('quoted', { text: quote })}</span> {t('debrief:promisedIn', { turn })}
        <br />
        <span className={styles['muted']}>
          {due !== null
            ? t('debrief:promiseDue', { time: wallTimeText(due, i18n.language) })
            : verdict === 'conditional'
              ? t('debrief:promiseHangs')
              : t(when === null ? 'debrief:promiseNoTime' : 'debrief:promiseUnread', { when: when ?? '' })}
          {warnedIn === null ? '' : ` ${t('debrief:promiseWarnedIn', { turn: warnedIn })}`}
        </span>
        {news === undefined ? null : (
          <>
            <br />
            <span className={styles['muted']} lang={view.lang}>
              {news}
            </span>
          </>
        )}
        {verdict === 'open' || !isTimed || (verdict === 'kept' && cost === null) ? null : (
          <p>
            {cost === null
              ? t('debrief:promiseNoCost')
              : t('debrief:promiseCost', { from: trust(cost.from), to: trust(cost.to) })}
            {verdict === 'missed' ? ` ${t('debrief:promiseInstead', { count: Math.abs(warned) })}` : ''}
          </p>
        )}
      </div>
    </li>
  );
}

/** What was let down first, then what was kept: what neither tells is left for those who want to see it. */
const ORDER: readonly ReviewedPromise['verdict'][] = ['missed', 'warned', 'kept'];

/** Each promise in the trainee's words: when it was due, what became of it, what that cost, and what a warning would have. */
export function Promises({ view, texts }: Props) {
  const { t } = useTranslation();
  const reviewed = reviewPromises(view);
  const list = (promises: readonly ReviewedPromise[]) => (
    <ul className={styles['list']}>
      {promises.map((one) => (
        <PromiseItem key={one.key} one={one} view={view} texts={texts} />
      ))}
    </ul>
  );
  const told = ORDER.flatMap((verdict) => reviewed.filter((one) => one.verdict === verdict));
  const others = reviewed.filter(({ verdict }) => !ORDER.includes(verdict));
  if (reviewed.length === 0) return <p>{t('debrief:promisesNone')}</p>;
  return (
    <>
      {told.length === 0 ? <p>{t('debrief:promisesUntold')}</p> : list(told)}
      {others.length === 0 ? null : (
        <details>
          <summary>{t('debrief:promisesOther', { count: others.length })}</summary>
          {list(others)}
        </details>
      )}
    </>
  );
}
