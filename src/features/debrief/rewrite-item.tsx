import { RotateCcw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Rewrite } from '../../coach/types.ts';
import { codeText } from '../../i18n/texts.ts';
import type { SaidPart } from '../../session/types.ts';
import type { Channel } from '../../shared/channel.ts';
import { Button } from '../../ui/button.tsx';
import { Hidden } from '../../ui/notice.tsx';
import { Said } from '../../views/said.tsx';
import { RewriteNotes } from './rewrite-notes.tsx';
import { NewWords, OldWords } from './rewrite-words.tsx';
import styles from './rewrites.module.css';

interface Props {
  readonly rewrite: Rewrite;
  /** What the customer had said. */
  readonly heard: readonly SaidPart[];
  readonly channel: Channel;
  /** Of the round. */
  readonly lang: string;
  readonly onRetry: () => void;
}

/** One turn: what it answered, the reply as typed with what goes, and below it the rewrite with what comes. */
export function RewriteItem({ rewrite, heard, channel, lang, onRetry }: Props) {
  const { t } = useTranslation();
  const { turn, pieces, missing } = rewrite;
  return (
    <li className={styles['item']}>
      <h3>{t('turn', { turn })}</h3>
      <div className={styles['heard']} lang={lang}>
        <Said parts={heard} channel={channel} />
      </div>
      {missing.length === 0 ? null : (
        <p className={styles['missing']}>
          {t('debrief:rewrite.missing')}{' '}
          {missing
            .map((need) => codeText(t, 'debrief:rewrite.needs', need))
            .join(t('debrief:rewrite.separator'))}
        </p>
      )}
      <div className={styles['pair']}>
        <figure>
          <figcaption>{t('debrief:rewrite.typed')}</figcaption>
          <blockquote lang={lang}>
            <OldWords pieces={pieces} />
          </blockquote>
        </figure>
        <figure className={styles['better']}>
          <figcaption>{t('debrief:rewrite.better')}</figcaption>
          <blockquote lang={lang}>
            <NewWords pieces={pieces} />
          </blockquote>
        </figure>
      </div>
      <RewriteNotes rewrite={rewrite} lang={lang} />
      <Button look="link" className={styles['retry']} onClick={onRetry}>
        <RotateCcw size="1em" aria-hidden="true" />
        {t('again:here')}
        <Hidden> {t('turn', { turn })}</Hidden>
      </Button>
    </li>
  );
}
