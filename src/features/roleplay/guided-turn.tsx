/** A turn of a guided round: replies to choose among, or the composer where there are none or it is wanted. */
import type { ReactNode, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Channel } from '../../shared/channel.ts';
import type { RoundView } from '../../session/types.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ChooseReply } from './choose-reply.tsx';
import { ChosenReply } from './chosen-reply.tsx';
import styles from './guided.module.css';
import type { Offered } from './use-options.ts';

interface Props {
  readonly view: RoundView;
  readonly offered: Offered;
  /** The trainee wants to type in this turn. */
  readonly writes: boolean;
  readonly pronoun: string;
  readonly channel: Channel;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  readonly onWrites: (writes: boolean) => void;
  readonly composer: ReactNode;
}

export function GuidedTurn(props: Props) {
  const { view, offered, writes, pronoun, channel, headingRef, onWrites, composer } = props;
  const { t } = useTranslation();
  const { choice, lang, turns } = view;
  if (choice !== null) return <ChosenReply choice={choice} lang={lang} pronoun={pronoun} channel={channel} />;
  if (writes) {
    return (
      <>
        <p className={styles['switch']}>
          <Button look="link" onClick={() => onWrites(false)}>
            {t('guided:back')}
          </Button>
        </p>
        {composer}
      </>
    );
  }
  if (offered === 'none' || offered === 'failed') {
    return (
      <>
        <Notice>{t(`guided:${offered}`)}</Notice>
        {composer}
      </>
    );
  }
  return (
    <>
      {offered === 'looking' ? (
        <p role="status" className={styles['looking']}>
          {t('guided:looking')}
        </p>
      ) : (
        <ChooseReply key={turns.length} set={offered} lang={lang} pronoun={pronoun} headingRef={headingRef} />
      )}
      <p className={styles['switch']}>
        <Button look="link" onClick={() => onWrites(true)}>
          {t('guided:type')}
        </Button>
      </p>
    </>
  );
}
