import { isDirection, wordsAlone } from '../../report/said.ts';
import { useTranslation } from 'react-i18next';
import { codeText } from '../../i18n/texts.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { MetaLine } from '../meta-line.tsx';
import { calledIn, textsIn, useLang } from '../use-texts.ts';
import { addressOf } from '../address.ts';
import { Hero } from './hero.tsx';
import styles from './library.module.css';
import type { WaitingRound } from './use-home.ts';
import { whenText } from '../when-text.ts';
import { lookOf } from '../../shared/face.ts';

/** The round that was left, with the words that still wait for an answer. */
export function Waiting({ round, scenario, view, draft }: WaitingRound) {
  const { t } = useTranslation();
  const lang = useLang();
  const { title } = textsIn(scenario, lang);
  const said = view.turns.at(-1)?.said ?? view.opening;
  const between = view.lang === 'en' ? ' ' : '';
  const mood = view.position?.customer.mood ?? 'upset';
  return (
    <Hero
      look={lookOf(scenario)}
      mood={mood}
      moodWord={codeText(t, 'customer:mood', mood)}
      meta={
        <MetaLine>
          <b>{t('library:waiting', { pronoun: calledIn(scenario, lang) })}</b>
          {title}
          {t('turn', { turn: round.turns + 1 })}
          {t('library:leftAt', { when: whenText(round.lastAt, lang) })}
        </MetaLine>
      }
      said={
        <span lang={view.lang}>
          {t('quoted', {
            lng: view.lang,
            text: said
              .filter((part) => !isDirection(part))
              .map(({ text }) => wordsAlone(text, scenario.channel, between))
              .join(between),
          })}
        </span>
      }
    >
      <div className={styles['do']}>
        <ButtonLink look="primary" href={`#${addressOf(round)}`}>
          {t('library:continue')}
        </ButtonLink>
        {draft ? <span className={styles['muted']}>{t('library:draftThere')}</span> : null}
      </div>
    </Hero>
  );
}
