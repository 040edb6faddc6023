/** Four replies and a reason: one of each is chosen before anything is told of them. */
import { useId, useMemo, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { OptionSet } from '../../coach/guided/options.ts';
import { codeText } from '../../i18n/texts.ts';
import { CHOICE_REASONS, type ChoiceReason } from '../../session/choice.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceChips } from '../../ui/chips.tsx';
import { Key } from '../../ui/notice.tsx';
import { useRound } from '../services.ts';
import styles from './guided.module.css';
import { useOnceAtATime } from './use-once-at-a-time.ts';
import { useShortcuts } from './use-shortcuts.ts';

interface Props {
  readonly set: OptionSet;
  readonly lang: string;
  readonly pronoun: string;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
}

export function ChooseReply({ set: { options, best }, lang, pronoun, headingRef }: Props) {
  const { t } = useTranslation();
  const choose = useRound((round) => round.choose);
  const busy = useRound((round) => round.busy);
  const [chosen, setChosen] = useState<number | null>(null);
  const [reason, setReason] = useState<ChoiceReason | null>(null);
  const [why, setWhy] = useState('');
  const name = useId();
  const composing = useRef(false);
  const isReady = chosen !== null && (reason !== null || why.trim() !== '');
  const see = useOnceAtATime(() =>
    chosen === null || !isReady
      ? Promise.resolve()
      : choose({ options, best, chosen, reason, why: reason === null ? why.trim() : '' }),
  );
  useShortcuts(
    useMemo(
      () => Object.fromEntries(options.map((_, at) => [String(at + 1), () => setChosen(at)])),
      [options],
    ),
  );
  // An Enter that ends a composition of an input method chooses nothing.
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.repeat || composing.current || event.nativeEvent.isComposing) return;
    event.preventDefault();
    see();
  };
  return (
    <div className={styles['choose']}>
      <h2 ref={headingRef} tabIndex={-1}>
        {t('guided:title')}
      </h2>
      <fieldset className={styles['replies']}>
        <legend className={styles['muted']}>{t('guided:legend')}</legend>
        {options.map(({ text }, at) => (
          <label key={text} className={styles['reply']}>
            <input type="radio" name={name} checked={chosen === at} onChange={() => setChosen(at)} />
            <span className={styles['key']} aria-hidden="true">
              <Key>{at + 1}</Key>
            </span>
            <span lang={lang}>{text}</span>
          </label>
        ))}
      </fieldset>
      <ChoiceChips
        legend={t('guided:why')}
        options={CHOICE_REASONS.map((value) => ({
          value,
          label: codeText(t, 'guided:reason', value, { pronoun }),
        }))}
        value={reason}
        onChange={(value) => {
          setReason(value);
          setWhy('');
        }}
      />
      <label className={styles['own']}>
        <span>{t('guided:own')}</span>
        <input
          type="text"
          value={why}
          maxLength={500}
          placeholder={t('guided:ownPlaceholder')}
          onChange={(event) => {
            setWhy(event.target.value);
            setReason(null);
          }}
          onCompositionStart={() => {
            composing.current = true;
          }}
          onCompositionEnd={() => {
            composing.current = false;
          }}
          onKeyDown={onKeyDown}
        />
      </label>
      <div className={styles['go']}>
        <Button look="primary" disabled={busy || !isReady} onClick={see}>
          {t('guided:see', { count: options.length })}
        </Button>
        {isReady ? null : <span className={styles['muted']}>{t('guided:needs')}</span>}
      </div>
    </div>
  );
}
