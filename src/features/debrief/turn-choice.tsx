import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoundView } from '../../session/types.ts';
import styles from './judge.module.css';

interface Props {
  readonly view: RoundView;
  /** 0: none of them. */
  readonly value: number | null;
  readonly onChange: (turn: number) => void;
}

/** One of the turns, each with the words that were said in it, or none. */
export function TurnChoice({ view: { turns, lang }, value, onChange }: Props) {
  const { t } = useTranslation();
  const name = useId();
  const choice = (turn: number) => (
    <input type="radio" name={name} checked={value === turn} onChange={() => onChange(turn)} />
  );
  return (
    <fieldset className={styles['turns']}>
      <legend>{t('judge:turn')}</legend>
      <div className={styles['scroll']}>
        {turns.map(({ turn, reply }) => (
          <label key={turn}>
            {choice(turn)}
            <span className={styles['number']}>{turn}</span>
            <span className={styles['gist']} lang={lang}>
              {reply}
            </span>
          </label>
        ))}
        <label>
          {choice(0)}
          <span className={styles['number']}>–</span>
          {t('judge:turnNone')}
        </label>
      </div>
    </fieldset>
  );
}
