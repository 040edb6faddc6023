import { useTranslation } from 'react-i18next';
import { codeText } from '../../i18n/texts.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { RoundSummary } from '../../session/types.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Face } from '../../views/face.tsx';
import { textsIn, useLang } from '../use-texts.ts';
import { addressOf } from './address.ts';
import styles from './library.module.css';

/** A past round in the list: who, how it ended, when, and the way back to it. */
export function RoundRow({ round, scenario }: { readonly round: RoundSummary; readonly scenario: Scenario }) {
  const { t } = useTranslation();
  const lang = useLang();
  const texts = textsIn(scenario, lang);
  const { phase, ending, persona, turns, lastAt } = round;
  const over = phase === 'ended' || phase === 'stopped';
  const title = ending === null ? undefined : texts.endings[ending]?.title;
  const when = new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short' }).format(lastAt);
  return (
    <li className={styles['row']}>
      <Face look={scenario.face} mood={over && ending !== null ? 'calm' : 'uneasy'} small />
      <p className={styles['first']}>
        {title ?? (phase === 'stopped' ? t('library:stopped') : t('library:unfinished'))}
      </p>
      <p className={styles['who']}>
        <b>{texts.title}</b>
        <br />
        {codeText(t, 'customer:persona', persona)} {'·'} {t('library:turns', { count: turns })}
        <br />
        {when}
      </p>
      <ButtonLink href={`#${addressOf(round)}`}>{over ? t('library:see') : t('library:goOn')}</ButtonLink>
    </li>
  );
}
