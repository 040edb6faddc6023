import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { courseText, diagnosticText } from '../../../i18n/texts.ts';
import type { Diagnostic } from '../../../scenario/diagnostic.ts';
import { Button } from '../../../ui/button.tsx';
import { Hidden } from '../../../ui/notice.tsx';
import styles from './own.module.css';

/** Shown at first: one mistake often brings many with it. */
const AT_ONCE = 12;

function Problem({ diagnostic }: { readonly diagnostic: Diagnostic }) {
  const { t } = useTranslation();
  const { line, column, severity, path } = diagnostic;
  const { message, hint } = diagnosticText(t, diagnostic);
  return (
    <li className={styles['problem']} data-severity={severity}>
      <p className={styles['place']}>
        <Hidden>{t('own:place', { line, column })}</Hidden>
        <span aria-hidden="true">{`${line}:${column}`}</span>
      </p>
      <div>
        <p>
          {severity === 'warning' ? (
            <b className={styles['warning']}>{t('diagnostics:severity.warning')} </b>
          ) : null}
          {message}
        </p>
        <p className={styles['hint']}>{hint}</p>
        {path === undefined ? null : <p className={styles['hint']}>{courseText(t, path)}</p>}
      </div>
    </li>
  );
}

interface Props {
  /** Of the file. */
  readonly name: string;
  readonly diagnostics: readonly Diagnostic[];
}

function rank({ severity }: Diagnostic): number {
  return severity === 'error' ? 0 : 1;
}

/** What there is to change in a file, each with its place, the errors first. */
export function ProblemList({ name, diagnostics }: Props) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const sorted = [...diagnostics].sort((a, b) => rank(a) - rank(b) || a.line - b.line || a.column - b.column);
  const rest = all ? 0 : sorted.length - AT_ONCE;
  return (
    <div className={styles['problems']}>
      <h3>{t('own:problems', { name })}</h3>
      <ol>
        {sorted.slice(0, all ? undefined : AT_ONCE).map((diagnostic) => (
          <Problem
            key={`${diagnostic.code} ${diagnostic.pointer} ${JSON.stringify(diagnostic.params)}`}
            diagnostic={diagnostic}
          />
        ))}
      </ol>
      {rest > 0 ? (
        <Button look="link" onClick={() => setAll(true)}>
          {t('own:more', { count: rest })}
        </Button>
      ) : null}
    </div>
  );
}
