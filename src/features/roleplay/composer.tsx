import { Wind } from 'lucide-react';
import { useRef, type CompositionEvent, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Evidence } from '../../grading/types.ts';
import { Button } from '../../ui/button.tsx';
import { commandKey } from '../../ui/command-key.ts';
import { Hidden, Key } from '../../ui/notice.tsx';
import { EvidenceText } from '../../views/evidence-text.tsx';
import styles from './composer.module.css';

interface Props {
  readonly value: string;
  readonly lang: string;
  /** Evidence in the text as it stood when it was last graded; drawn only while the text is the same. */
  readonly marked: { readonly text: string; readonly evidence: readonly Evidence[] } | null;
  /** The evidence to wash, by its place in the list. */
  readonly lit: number | null;
  readonly busy: boolean;
  /** Whether what is written is known to be kept. */
  readonly kept: boolean;
  readonly pronoun: string;
  readonly inputRef: RefObject<HTMLTextAreaElement | null>;
  readonly onChange: (text: string) => void;
  readonly onCaret: (at: number) => void;
  /** A composition of an input method began or ended: nothing is graded in between. */
  readonly onComposing: (composing: boolean) => void;
  readonly onSend: () => void;
  /** A moment for oneself, within reach of where one writes. */
  readonly onCalm: () => void;
  /** A line under the words. */
  readonly children?: ReactNode;
}

/** The place to write: Ctrl or ⌘ with Enter says it, Enter makes a line, and an Enter that ends a composition does neither. */
export function Composer(props: Props) {
  const { value, lang, marked, lit, busy, kept, pronoun, inputRef, onChange, onCaret, onSend } = props;
  const { t } = useTranslation();
  const composing = useRef(false);
  const compose = (on: boolean) => (event: CompositionEvent<HTMLTextAreaElement>) => {
    composing.current = on;
    props.onComposing(on);
    if (!on) onChange(event.currentTarget.value);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const ends = composing.current || event.nativeEvent.isComposing;
    if (event.key !== 'Enter' || ends || event.repeat || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onSend();
  };
  const current = marked !== null && marked.text === value;
  return (
    <div className={styles['composer']}>
      <div className={styles['stack']}>
        <div className={styles['lines']} lang={lang} aria-hidden="true">
          <EvidenceText text={value} evidence={current ? marked.evidence : []} lit={current ? lit : null} />
          {/* Gives a last empty line its height. */}
          {'\u200B'}
        </div>
        <label>
          <Hidden>{t('talk:yourReply')}</Hidden>
          <textarea
            ref={inputRef}
            className={styles['input']}
            lang={lang}
            value={value}
            placeholder={t('talk:placeholder')}
            onChange={(event) => onChange(event.target.value)}
            onSelect={(event) => onCaret(event.currentTarget.selectionEnd)}
            onCompositionStart={compose(true)}
            onCompositionEnd={compose(false)}
            onKeyDown={onKeyDown}
          />
        </label>
      </div>
      {props.children}
      <div className={styles['foot']}>
        <span className={styles['keys']} aria-hidden="true">
          <Key>{commandKey()}</Key>
          <Key>Enter</Key>
        </span>
        <Button look="quiet" onClick={props.onCalm}>
          <Wind size="1.1em" aria-hidden="true" />
          {t('calm:open')}
        </Button>
        <span>{value !== '' && kept ? t('talk:draftKept') : ''}</span>
        <Button look="primary" disabled={busy || value.trim() === ''} onClick={onSend}>
          {busy ? t('talk:sending') : t('talk:send', { pronoun })}
        </Button>
      </div>
    </div>
  );
}
