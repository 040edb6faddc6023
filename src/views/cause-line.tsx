import { Minus, TrendingDown, TrendingUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { DISCLOSURES, MOODS, TRUSTS } from '../shared/customer.ts';
import { codeText, criterionText } from '../i18n/texts.ts';
import type { Cause } from '../session/types.ts';
import styles from './cause-line.module.css';

const ORDERS: { readonly [D in Cause['dimension']]: readonly string[] | null } = {
  mood: MOODS,
  trust: TRUSTS,
  disclosure: DISCLOSURES,
  patience: null,
};

/** Whether a cause moved its value up. */
export function rises({ dimension, from, to }: Pick<Cause, 'dimension' | 'from' | 'to'>): boolean {
  const order = ORDERS[dimension];
  return order === null ? Number(to) > Number(from) : order.indexOf(String(to)) > order.indexOf(String(from));
}

/** What a reply moved, with the trainee's own words where there are any; one line a cause. */
export function CauseLine({ cause }: { readonly cause: Cause }) {
  const { t } = useTranslation();
  const up = rises(cause);
  const value = (code: string | number): string =>
    cause.dimension === 'patience' ? String(code) : codeText(t, `customer:${cause.dimension}`, code);
  const { criterion, quote, because } = cause;
  const why =
    criterion === null
      ? codeText(t, quote === null ? 'talk:because' : 'talk:becausePromise', because, { quote: quote ?? '' })
      : t('talk:becauseOf', {
          criterion: criterionText(t, criterion, 'name'),
          quote: quote ?? '',
        });
  return (
    <p className={styles['line']}>
      <span className={up ? styles['rose'] : styles['fell']} aria-hidden="true">
        {up ? <TrendingUp size="1.25em" /> : <TrendingDown size="1.25em" />}
      </span>
      <span>
        <b>
          {/* A mood speaks for itself; the other scales share their words. */}
          {cause.dimension === 'mood' ? '' : `${t(`customer:${cause.dimension}Label`)} `}
          {value(cause.from)} {'→'} {value(cause.to)}
        </b>
        {t('talk:causeJoin')}
        {why}
      </span>
    </p>
  );
}

/** Said when a reply moved nothing. */
export function NothingMoved() {
  const { t } = useTranslation();
  return (
    <p className={styles['line']}>
      <Minus size="1.25em" aria-hidden="true" />
      <span>{t('talk:nothingMoved')}</span>
    </p>
  );
}
