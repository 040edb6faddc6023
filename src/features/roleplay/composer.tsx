import { Wind } from 'lucide-react';
import {
  memo,
  useRef,
  type CompositionEvent,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import { useTranslation } from 'react-i18next';
import { codeText } from '../../i18n/texts.ts';
import type { Evidence } from '../../grading/types.ts';
import type { Channel } from '../../shared/channel.ts';
import { Button } from '../../ui/button.tsx';
import { commandKey } from '../../ui/command-key.ts';
import { Hidden, Key } from '../../ui/notice.tsx';
import { EvidenceText } from '../../views/evidence-text.tsx';
import styles from './composer.module.css';

/** What the place to write says of the talk. */
export interface ComposerWords {
  readonly lang: string;
  readonly pronoun: string;
  readonly channel: Channel;
  /** The customer's name, and how one addresses them, for the head and the first line of a letter. */
  readonly name: string;
  readonly address: string;
  /** What the letters are about. */
  readonly subject: string;
}

interface Props extends ComposerWords {
  readonly value: string;
  /** What to draw under the words. */
  readonly marks: readonly Evidence[];
  /** The mark to wash, by its place in the list. */
  readonly lit: number | null;
  readonly busy: boolean;
  /** Whether what is written is known to be kept. */
  readonly kept: boolean;
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

/** Over the place to write: where a letter goes, or who else will read. */
function ComposerHead({
  channel,
  lang,
  name,
  subject,
}: Pick<ComposerWords, 'channel' | 'lang' | 'name' | 'subject'>) {
  const { t } = useTranslation();
  if (channel === 'post') return <p className={styles['public']}>{t('channel:everyone')}</p>;
  if (channel !== 'email') return null;
  return (
    <dl className={styles['letterHead']}>
      <dt>{t('channel:to')}</dt>
      <dd lang={lang}>{name}</dd>
      <dt>{t('channel:subject')}</dt>
      <dd lang={lang}>{t('channel:reply', { lng: lang, subject })}</dd>
    </dl>
  );
}

interface FootProps extends Pick<Props, 'pronoun' | 'channel' | 'busy' | 'kept' | 'onCalm' | 'onSend'> {
  readonly empty: boolean;
}

/** Under the place to write. Most keys change nothing here. */
const ComposerFoot = memo(function ComposerFoot(props: FootProps) {
  const { pronoun, channel, busy, kept, empty, onCalm, onSend } = props;
  const { t } = useTranslation();
  const spoken = channel !== 'chat' && channel !== 'email' && channel !== 'post';
  return (
    <div className={styles['foot']}>
      <span className={styles['keys']} aria-hidden="true">
        <Key>{commandKey()}</Key>
        <Key>Enter</Key>
      </span>
      <Button look="quiet" onClick={onCalm}>
        <Wind size="1.1em" aria-hidden="true" />
        {t('calm:open')}
      </Button>
      <span>{kept ? t('talk:draftKept') : ''}</span>
      <Button look="primary" disabled={busy || empty} onClick={onSend}>
        {spoken
          ? busy
            ? t('talk:sending')
            : t('talk:send', { pronoun })
          : busy
            ? t('channel:sending')
            : codeText(t, 'channel:send', channel)}
      </Button>
    </div>
  );
});

/** The place to write: Ctrl or ⌘ with Enter says it, Enter makes a line, and an Enter that ends a composition does neither. */
export function Composer(props: Props) {
  const { value, lang, marks, lit, busy, kept, pronoun, channel, inputRef, onChange, onCaret, onSend } =
    props;
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
  return (
    <div className={styles['composer']} data-channel={channel}>
      <ComposerHead channel={channel} lang={lang} name={props.name} subject={props.subject} />
      <div className={styles['stack']}>
        <div className={styles['lines']} lang={lang} aria-hidden="true">
          <EvidenceText text={value} evidence={marks} lit={lit} />
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
            placeholder={
              channel === 'email'
                ? t('channel:salutation', { lng: lang, address: props.address })
                : t('talk:placeholder')
            }
            onChange={(event) => onChange(event.target.value)}
            onSelect={(event) => onCaret(event.currentTarget.selectionEnd)}
            onCompositionStart={compose(true)}
            onCompositionEnd={compose(false)}
            onKeyDown={onKeyDown}
          />
        </label>
      </div>
      {props.children}
      <ComposerFoot
        kept={value !== '' && kept}
        busy={busy}
        empty={value.trim() === ''}
        pronoun={pronoun}
        channel={channel}
        onCalm={props.onCalm}
        onSend={onSend}
      />
    </div>
  );
}
