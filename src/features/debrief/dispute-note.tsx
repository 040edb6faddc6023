import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { codeText, criterionText } from '../../i18n/texts.ts';
import { isSameFinding, type FindingRef } from '../../shared/finding-ref.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useRound } from '../services.ts';
import styles from './debrief.module.css';
import { useKept } from '../use-kept.ts';

/** Words that say why; one line. */
const LONGEST = 200;

function Why({ saved, onSave }: { readonly saved: string; readonly onSave: (text: string) => void }) {
  const { t } = useTranslation();
  const { value: text, setValue: setText, keep } = useKept(saved, onSave);
  return (
    <input
      className={styles['why']}
      aria-label={t('keep:why')}
      placeholder={t('keep:why')}
      maxLength={LONGEST}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={keep}
    />
  );
}

/** Beside a finding: one click disagrees with it, a word why may follow, and one click takes it back. */
export function DisputeNote({ turn, criterion, code }: FindingRef) {
  const { t } = useTranslation();
  const finding = { turn, criterion, code };
  const disputed = useRound(({ view }) => view?.disputes.find((one) => isSameFinding(one, finding)) ?? null);
  const dispute = useRound((round) => round.dispute);
  const error = useRound((round) => round.error);
  const [failed, setFailed] = useState(false);
  const write = (why: string | null): void => void dispute(finding, why).then((kept) => setFailed(!kept));
  const label = disputed === null ? t('keep:disagree') : t('keep:undo');
  return (
    <span className={styles['dispute']} data-on={disputed !== null}>
      {disputed === null ? null : <b>{t('keep:disagreed')}</b>}
      <Button
        key="toggle"
        look="quiet"
        className={styles['disagree']}
        aria-label={`${label} ${criterionText(t, criterion, 'name')}`}
        onClick={() => write(disputed === null ? '' : null)}
      >
        {label}
      </Button>
      {disputed === null ? null : <Why saved={disputed.why} onSave={write} />}
      {failed && error !== null ? <Notice alarm>{codeText(t, 'error', error)}</Notice> : null}
    </span>
  );
}
