/** Hints of a turn: the first asks, the second shows; each says what it costs before it is taken. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { codeText, translatorOf } from '../../i18n/texts.ts';
import { hintText } from '../../report/hint-text.ts';
import { typeNow } from '../../session/type-now.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { HINT_COST, HINT_KINDS } from '../../session/hints.ts';
import type { RoundView } from '../../session/types.ts';
import { Button } from '../../ui/button.tsx';
import { useRound, useServices } from '../services.ts';
import styles from './coach.module.css';

interface Props {
  readonly view: RoundView;
  readonly scenario: Scenario;
  /** Id of the flow. */
  readonly flow: string;
  readonly pronoun: string;
}

export function HintPanel({ view, scenario, flow, pronoun }: Props) {
  const { t } = useTranslation();
  const { coach } = useServices();
  const takeHint = useRound((round) => round.takeHint);
  const foresee = useRound((round) => round.foresee);
  const [busy, setBusy] = useState(false);
  const { hints } = view;
  const taken = new Set(hints.map(({ hint }) => hint.split('.')[0]));
  const next = HINT_KINDS.find((kind) => !taken.has(kind));
  const take = async (): Promise<void> => {
    if (next === undefined || busy) return;
    setBusy(true);
    const { hint } = await coach;
    const found = hint(view, scenario, foresee);
    if (found !== null) {
      await takeHint({ kind: next, about: found.about, words: next === 'show' ? found.words : null });
    }
    setBusy(false);
  };
  return (
    <section className={styles['hint']} aria-live="polite">
      {hints.map((one) => (
        <div key={one.hint} className={styles['taken']}>
          <p>
            {hintText(one, { flow, pronoun }, translatorOf(t))}
            {one.hint.startsWith('ask.')
              ? ` ${codeText(t, 'guided:persona', typeNow(view, view.position))}`
              : null}
          </p>
          {one.words === null ? null : (
            <p lang={view.lang}>{t('quoted', { lng: view.lang, text: one.words })}</p>
          )}
        </div>
      ))}
      {next === undefined ? (
        <p className={styles['muted']}>{t('guided:hint.noMore')}</p>
      ) : (
        <Button look="link" disabled={busy} onClick={() => void take()}>
          {next === 'ask'
            ? t('guided:hint.ask', { count: HINT_COST.ask })
            : t('guided:hint.show', { count: HINT_COST.show })}
        </Button>
      )}
      <p className={styles['muted']}>{t('guided:hint.note')}</p>
    </section>
  );
}
