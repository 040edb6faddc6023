import { X } from 'lucide-react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { codeText } from '../../../i18n/texts.ts';
import { Button } from '../../../ui/button.tsx';
import { textsIn, useLang } from '../../use-texts.ts';
import type { Lang } from '../../../shared/lang.ts';
import styles from './own.module.css';
import { ProblemList } from './problem-list.tsx';
import type { OpenedFile } from './use-open-files.ts';

/** What became of a file, in a sentence. */
function sentence({ name, state }: OpenedFile, lang: Lang, t: TFunction): string {
  switch (state.kind) {
    case 'checking':
      return t('own:checking', { name });
    case 'refused':
      return codeText(t, 'own:refused', state.code, { name });
    case 'failed':
      return codeText(t, 'own:failed', state.error);
    case 'broken':
      return t('own:broken', {
        name,
        count: state.diagnostics.filter(({ severity }) => severity === 'error').length,
      });
    default: {
      const { title } = textsIn(state.card, lang);
      return codeText(t, 'own:kept', state.before, { title, id: state.file.id });
    }
  }
}

interface Props {
  readonly opened: readonly OpenedFile[];
  readonly onDismiss: () => void;
}

/** The files that were opened last: first each in a sentence, which is read out, then what there is to change. */
export function OpenedList({ opened, onDismiss }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const busy = opened.some(({ state }) => state.kind === 'checking');
  const told = opened.flatMap(({ key, name, state }) => {
    const diagnostics = state.kind === 'kept' || state.kind === 'broken' ? state.diagnostics : [];
    return diagnostics.length === 0 ? [] : [{ key, name, diagnostics }];
  });
  return (
    <div className={opened.length === 0 ? undefined : styles['opened']}>
      <div aria-live="polite" className={styles['sentences']}>
        {opened.map((file) => (
          <div key={file.key} data-kind={file.state.kind} className={styles['told']}>
            <p>{sentence(file, lang, t)}</p>
            {file.state.kind === 'checking' ? (
              <progress value={file.state.share} aria-label={t('own:checking', { name: file.name })} />
            ) : null}
          </div>
        ))}
      </div>
      {opened.length === 0 || busy ? null : (
        <Button look="quiet" className={styles['dismiss']} aria-label={t('close')} onClick={onDismiss}>
          <X aria-hidden="true" />
        </Button>
      )}
      {told.map(({ key, name, diagnostics }) => (
        <ProblemList key={key} name={name} diagnostics={diagnostics} />
      ))}
    </div>
  );
}
