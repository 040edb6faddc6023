import { useTranslation } from 'react-i18next';
import { codeText } from '../../i18n/texts.ts';
import type { RoundView } from '../../session/types.ts';
import { Notice } from '../../ui/notice.tsx';
import { useRound } from '../services.ts';
import styles from './debrief.module.css';
import { Reflection } from './reflection.tsx';
import { Section } from './section.tsx';
import { useState } from 'react';

const QUESTIONS = [1, 2, 3] as const;

/** The three questions after a contact (taught material C), each answer kept in the round's log. */
export function Reflections({ saved }: { readonly saved: RoundView['reflections'] }) {
  const { t } = useTranslation();
  const reflect = useRound((round) => round.reflect);
  const error = useRound((round) => round.error);
  const [failed, setFailed] = useState(false);
  return (
    <Section title={t('debrief:questions')} hint={t('debrief:questionsHint')}>
      <div className={styles['questions']}>
        {QUESTIONS.map((question) => (
          <Reflection
            key={question}
            question={question}
            saved={saved[question] ?? ''}
            onSave={(text) => void reflect(question, text).then((kept) => setFailed(!kept))}
          />
        ))}
      </div>
      {failed && error !== null ? <Notice alarm>{codeText(t, 'error', error)}</Notice> : null}
    </Section>
  );
}
