import { useTranslation } from 'react-i18next';
import { MAX_TEXT } from '../../session/attempt.ts';
import { TextField } from '../../ui/field.tsx';
import { useKeptText } from './use-kept-text.ts';

interface Props {
  readonly question: 1 | 2 | 3;
  readonly saved: string;
  readonly onSave: (text: string) => void;
}

/** One question with its answer, kept as it is written. */
export function Reflection({ question, saved, onSave }: Props) {
  const { t } = useTranslation();
  const { text, setText, keep } = useKeptText(saved, onSave);
  return (
    <TextField
      label={t(`debrief:question.${question}`)}
      rows={4}
      maxLength={MAX_TEXT}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={keep}
    />
  );
}
