import { Columns2, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { codeText } from '../../i18n/texts.ts';
import type { RoundView } from '../../session/types.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { compareAddress } from '../compare-address.ts';
import { useRound } from '../services.ts';
import styles from './debrief.module.css';

interface Props {
  readonly view: RoundView;
  /** The round that it left, where that is still there. */
  readonly parent: string | null;
  /** Turns worth saying again, the weakest first. */
  readonly weakest: readonly number[];
  readonly onRetry: (turn: number) => void;
}

/** What to do next: hold a second try against the first, say the weakest turn anew, or meet the customer again from the start. */
export function Again({ view, parent, weakest, onRetry }: Props) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const start = useRound((round) => round.start);
  const error = useRound((round) => round.error);
  const [refused, setRefused] = useState(false);
  const { id, scenario, persona, mode, lang } = view;
  const again = async (): Promise<void> => {
    const next = await start({ scenario, persona, lang, mode });
    setRefused(next === null);
    if (next !== null) navigate(`/prepare/${next}`);
  };
  const [first, ...others] = weakest;
  return (
    <div className={styles['again']}>
      {parent === null ? null : (
        <ButtonLink look="primary" href={`#${compareAddress(parent, id)}`}>
          <Columns2 size={18} aria-hidden="true" />
          {t('again:compareParent')}
        </ButtonLink>
      )}
      {first === undefined ? null : (
        <Button look={parent === null ? 'primary' : 'plain'} onClick={() => onRetry(first)}>
          <RotateCcw size={18} aria-hidden="true" />
          {t('again:hereOf', { turn: first })}
        </Button>
      )}
      <div className={styles['others']}>
        {others.map((turn) => (
          <Button key={turn} look="link" onClick={() => onRetry(turn)}>
            {t('again:alsoFrom', { turn })}
          </Button>
        ))}
        <Button
          look={weakest.length === 0 && parent === null ? 'primary' : 'link'}
          onClick={() => void again()}
        >
          {t('debrief:again')}
        </Button>
      </div>
      {refused && error !== null ? <Notice alarm>{codeText(t, 'error', error)}</Notice> : null}
    </div>
  );
}
