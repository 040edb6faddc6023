/** A choice made: the grades of all replies side by side, and what the customer answers to the chosen one. */
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isUnsure } from '../../grading/confidence.ts';
import { chosenOf, type Choice } from '../../session/choice.ts';
import type { Channel } from '../../shared/channel.ts';
import { Button } from '../../ui/button.tsx';
import { LineLegend } from '../../views/line-legend.tsx';
import { OptionsCompared } from '../../views/options-compared.tsx';
import { Said } from '../../views/said.tsx';
import { useRound } from '../services.ts';
import styles from './guided.module.css';
import { useOnceAtATime } from './use-once-at-a-time.ts';

interface Props {
  readonly choice: Choice;
  readonly lang: string;
  readonly pronoun: string;
  readonly channel: Channel;
}

export function ChosenReply({ choice, lang, pronoun, channel }: Props) {
  const { t } = useTranslation();
  const sayChosen = useRound((round) => round.sayChosen);
  const foresee = useRound((round) => round.foresee);
  const busy = useRound((round) => round.busy);
  const heading = useRef<HTMLHeadingElement>(null);
  const { text } = chosenOf(choice);
  const answer = useMemo(() => foresee(text)?.said ?? [], [foresee, text]);
  const say = useOnceAtATime(sayChosen);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles['choose']}>
      <h2 ref={heading} tabIndex={-1}>
        {t('guided:seen')}
      </h2>
      <OptionsCompared choice={choice} lang={lang} isUnsure={isUnsure} />
      <LineLegend />
      <section className={styles['answer']}>
        <h3>{t('guided:answer', { pronoun })}</h3>
        <div lang={lang}>
          <Said channel={channel} parts={answer} />
        </div>
      </section>
      <div className={styles['go']}>
        <Button look="primary" disabled={busy} onClick={say}>
          {t('guided:say')}
        </Button>
      </div>
    </div>
  );
}
