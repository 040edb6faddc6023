import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../ui/field.tsx';

/** Time after the last key until the answer is written. */
const PAUSE = 600;

interface Props {
  readonly question: 1 | 2 | 3;
  readonly saved: string;
  readonly onSave: (text: string) => Promise<boolean>;
}

/** One of the three questions after a contact (taught material C); written as it is typed, after a short pause. */
export function Reflection({ question, saved, onSave }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState(saved);
  const kept = useRef(saved);
  const save = useEffectEvent((latest: string) => {
    kept.current = latest;
    void onSave(latest);
  });
  useEffect(() => {
    if (text === kept.current) return undefined;
    const timer = setTimeout(() => save(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  const flush = (): void => {
    if (text === kept.current) return;
    kept.current = text;
    void onSave(text);
  };
  return (
    <TextField
      label={t(`debrief:question.${question}`)}
      rows={4}
      maxLength={10_000}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={flush}
    />
  );
}
