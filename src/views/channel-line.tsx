import { useTranslation } from 'react-i18next';
import { codeText } from '../i18n/texts.ts';
import type { Channel } from '../shared/channel.ts';
import { ChannelIcon } from './channel-icon.tsx';
import styles from './channel-line.module.css';

interface Props {
  readonly channel: Channel;
  /** What the letters were about, in the language of the round. */
  readonly subject: string;
  readonly lang: string;
}

/** By which channel a talk was held; of letters also what they were about. */
export function ChannelLine({ channel, subject, lang }: Props) {
  const { t } = useTranslation();
  return (
    <p className={styles['line']}>
      <ChannelIcon channel={channel} />
      {codeText(t, 'customer:channel', channel)}
      {channel === 'email' ? (
        <span>
          {t('channel:subject')} <b lang={lang}>{subject}</b>
        </span>
      ) : null}
    </p>
  );
}
