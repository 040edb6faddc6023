import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MAX_TEXT } from '../../session/attempt.ts';
import { TextField } from '../../ui/field.tsx';

/** Milliseconds after the last key until the answer is written. */
const PAUSE = 600;

interface Props {
  readonly question: 1 | 2 | 3;
  readonly saved: string;
  readonly onSave: (text: string) => void;
}

/** One question with its answer, written after a short pause, on leaving the field, and on leaving the screen. */
export function Reflection({ question, saved, onSave }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState(saved);
  const kept = useRef(saved);
  const keep = (latest: string): void => {
    if (latest === kept.current) return;
    kept.current = latest;
    onSave(latest);
  };
  const keepTyped = useEffectEvent(keep);
  const keepLast = useEffectEvent(() => keep(text));
  useEffect(() => {
    const timer = setTimeout(() => keepTyped(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => () => keepLast(), []);
  return (
    <TextField
      label={t(`debrief:question.${question}`)}
      rows={4}
      maxLength={MAX_TEXT}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => keep(text)}
    />
  );
}
