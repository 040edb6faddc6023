import { CheckCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Channel } from '../shared/channel.ts';
import { Hidden } from '../ui/notice.tsx';
import styles from './message.module.css';

interface Props {
  readonly channel: Channel;
  readonly who: 'customer' | 'you';
  /** Whose words they are, and whom they go to. */
  readonly from: string;
  readonly to: string;
  /** Of the words. */
  readonly lang: string;
  /** The last words, which wait for an answer: larger, and where one hears them, without a name. */
  readonly isNow?: boolean;
  /** It has been answered, so it has been read. */
  readonly isRead?: boolean;
  /** The customer's name where a letter ends, in the language of the words. */
  readonly signature?: string | undefined;
  readonly children: ReactNode;
}

/** Who writes to whom, over a letter. */
function LetterHead({ from, to }: Pick<Props, 'from' | 'to'>) {
  const { t } = useTranslation();
  return (
    <p className={styles['letterHead']}>
      <b>{from}</b> <Hidden>{t('channel:writesTo')}</Hidden>
      <span aria-hidden="true">→</span> {to}
    </p>
  );
}

/** What one of the two said, in the form of the channel: as in a script, in a bubble, as a letter, under a post. */
export function Message(props: Props) {
  const { channel, who, from, to, lang, isNow = false, isRead = false, signature, children } = props;
  const { t } = useTranslation();
  const form = channel === 'chat' || channel === 'email' || channel === 'post' ? channel : 'spoken';
  return (
    <div className={styles['message']} data-form={form} data-who={who} data-now={isNow}>
      {form === 'email' ? (
        <LetterHead from={from} to={to} />
      ) : form === 'spoken' && isNow ? null : (
        <span className={styles['speaker']}>
          {from}
          {form === 'post' && who === 'you' ? <b>{t('channel:official')}</b> : null}
        </span>
      )}
      <div className={styles['words']} lang={lang}>
        {children}
        {form === 'email' && signature !== undefined ? (
          <p className={styles['signature']}>{signature}</p>
        ) : null}
      </div>
      {form === 'chat' && isRead ? (
        <span className={styles['read']}>
          <CheckCheck size="1.1em" aria-hidden="true" />
          {t('channel:read')}
        </span>
      ) : null}
    </div>
  );
}
