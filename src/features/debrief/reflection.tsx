import { useTranslation } from 'react-i18next';
import { MAX_TEXT } from '../../session/attempt.ts';
import { TextField } from '../../ui/field.tsx';
import { useKept } from '../use-kept.ts';

interface Props {
  readonly question: 1 | 2 | 3;
  readonly saved: string;
  readonly onSave: (text: string) => void;
}

/** One question with its answer, kept as it is written. */
export function Reflection({ question, saved, onSave }: Props) {
  const { t } = useTranslation();
  const { value: text, setValue: setText, keep } = useKept(saved, onSave);
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
