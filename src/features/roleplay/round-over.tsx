import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { codeText } from '../../i18n/texts.ts';
import type { RoundState } from '../../session/store-types.ts';
import { ButtonLink } from '../../ui/button.tsx';
import styles from './talk.module.css';

interface Props {
  readonly round: string;
  /** Why the round can only be read; `null` when it has simply ended. */
  readonly locked: RoundState['locked'];
  readonly linkRef: RefObject<HTMLAnchorElement | null>;
}

/** In place of the composer when nothing more can be said: why, and the way to the debrief. */
export function RoundOver({ round, locked, linkRef }: Props) {
  const { t } = useTranslation();
  return (
    <div className={styles['over']}>
      <p>{locked === null ? t('talk:ended') : codeText(t, 'error', locked)}</p>
      <ButtonLink ref={linkRef} look="primary" href={locked === null ? `#/debrief/${round}` : '#/'}>
        {locked === null ? t('talk:toDebrief') : t('notFound.go')}
      </ButtonLink>
    </div>
  );
}
