import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { codeText } from '../../i18n/texts.ts';
import { isOwn, writtenId } from '../../scenario/own-files.ts';
import type { RoundSummary } from '../../session/types.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Face } from '../../views/face/face.tsx';
import { compareAddress } from '../compare-address.ts';
import { MetaLine } from '../meta-line.tsx';
import { langIn, textsIn, useLang } from '../use-texts.ts';
import { addressOf } from '../address.ts';
import styles from './library.module.css';
import type { PastRound } from './use-home.ts';
import { usePastRound } from '../use-past-round.ts';
import { whenText } from '../when-text.ts';
import { lookOf } from '../../shared/face.ts';

function leftText(phase: RoundSummary['phase'], t: TFunction): string {
  return phase === 'stopped' ? t('library:stopped') : t('library:unfinished');
}

interface Props extends PastRound {
  /** The round that it left is in the list too. */
  readonly hasParent: boolean;
}

/** A past round in the list: how it ended, with whom, when, what it was worth, and the way back to it. */
export function RoundRow({ round, scenario, hasParent }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const past = usePastRound(round.id);
  const { phase, ending, persona, turns, lastAt, branch } = round;
  const texts = scenario === null ? null : textsIn(scenario, lang);
  const over = phase === 'ended' || phase === 'stopped';
  const title = texts?.title ?? t('own:goneTitle', { id: writtenId(round.scenario) });
  const spoken = scenario === null ? undefined : langIn(scenario, lang);
  const ended = ending === null ? undefined : texts?.endings[ending];
  const outcome = ended ?? (ending === null ? leftText(phase, t) : t('library:ended'));
  const mood = past?.mood ?? null;
  return (
    <div className={styles['row']}>
      <div className={styles['tiny']}>
        {mood === null || scenario === null ? null : (
          <Face look={lookOf(scenario)} mood={mood} label={codeText(t, 'customer:mood', mood)} small />
        )}
      </div>
      <div>
        <p className={styles['first']} lang={ended === undefined ? undefined : spoken}>
          {outcome}
        </p>
        <MetaLine>
          <span lang={spoken}>{title}</span>
          {codeText(t, 'customer:persona', persona)}
          {branch === null ? null : t('again:leftAt', { turn: branch.turn })}
          {t('library:turns', { count: turns })}
          {whenText(lastAt, lang)}
        </MetaLine>
      </div>
      <p className={styles['total']}>
        {past?.total == null ? '' : t('debrief:total', { total: past.total })}
      </p>
      {scenario === null ? (
        <p className={styles['muted']}>
          {isOwn(round.scenario) ? t('own:goneHow') : t('error.scenario-gone')}
        </p>
      ) : (
        <div className={styles['ways']}>
          <ButtonLink href={`#${addressOf(round)}`}>{over ? t('library:see') : t('library:goOn')}</ButtonLink>
          {branch === null || !hasParent ? null : (
            <a href={`#${compareAddress(branch.round, round.id)}`}>{t('again:compareParent')}</a>
          )}
        </div>
      )}
    </div>
  );
}
