import { useTranslation } from 'react-i18next';
import { translatorOf } from '../../i18n/texts.ts';
import { hintsSumText, hintText, type HintPlace } from '../../report/hint-text.ts';
import type { HintIn } from '../../report/hints-taken.ts';
import styles from './debrief.module.css';
import { Section } from './section.tsx';

interface Props {
  readonly hints: readonly HintIn[];
  readonly place: HintPlace;
  /** Of the round. */
  readonly lang: string;
}

/** The hints that were taken, turn by turn, and what each cost. */
export function HintsList({ hints, place, lang }: Props) {
  const { t } = useTranslation();
  if (hints.length === 0) return null;
  const translator = translatorOf(t);
  return (
    <Section title={t('guided:hint.taken')} hint={hintsSumText(hints, translator)}>
      <ul className={styles['list']}>
        {hints.map((one, at) => (
          // A log only grows, and a hint may have been taken twice.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={at}>
            <b>{t('turn', { turn: one.turn })}</b> {hintText(one, place, translator)}{' '}
            {one.words === null ? null : (
              <span lang={lang}>{t('quoted', { lng: lang, text: one.words })} </span>
            )}
            <span className={styles['muted']}>
              {one.cost === 0 ? t('guided:hint.free') : t('guided:hint.cost', { cost: one.cost })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
