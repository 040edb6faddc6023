import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { codeText } from '../../i18n/texts.ts';
import type { Judged } from '../../report/judged.ts';
import type { Guess } from '../../report/types.ts';
import type { ScenarioTexts } from '../../scenario/schema.ts';
import type { PersonaId } from '../../shared/customer.ts';
import styles from './debrief.module.css';
import { Verdict } from './guess-list.tsx';

interface Props {
  readonly judged: Judged;
  readonly guess: Guess;
  readonly persona: PersonaId;
  readonly texts: ScenarioTexts;
}

function personaText(
  { named, right }: NonNullable<Judged['persona']>,
  truth: PersonaId,
  t: TFunction,
): string {
  const words = {
    named: codeText(t, 'customer:persona', named),
    actual: codeText(t, 'customer:persona', truth),
  };
  return right ? t('judge:personaRight', words) : t('judge:personaWrong', words);
}

function needText(
  { named, right }: NonNullable<Judged['need']>,
  hidden: string | null,
  { needs }: ScenarioTexts,
  t: TFunction,
): string {
  const words = { named: needs[named] ?? '', actual: hidden === null ? '' : (needs[hidden] ?? '') };
  return right ? t('judge:needRight', words) : t('judge:needWrong', words);
}

/** How far off the turning point was, and which way the mood went from there. */
function turnText({ named, actual, off }: NonNullable<Judged['turningPoint']>, t: TFunction): string {
  if (actual === null) return named === 0 ? t('judge:turnNoneRight') : t('judge:turnNoneWrong', { named });
  const words = { named, turn: actual.turn, turned: t(`judge:turned.${actual.to}`) };
  if (off === null) return t('judge:turnMissed', words);
  if (off === 0) return t('judge:turnRight', words);
  return off < 0
    ? t('judge:turnEarly', { ...words, count: -off })
    : t('judge:turnLate', { ...words, count: off });
}

function empathyText(
  { named, rubric, points, of, verdict }: NonNullable<Judged['empathy']>,
  t: TFunction,
): string {
  return t('judge:empathyOf', {
    named,
    rubric,
    points: Math.round(points * 10) / 10,
    of: Math.round(of * 10) / 10,
    verdict: t(`judge:verdict.${verdict}`),
  });
}

/** What was judged right after the talk, and how far off it was; nothing where every question was passed over. */
export function JudgedList({ judged, guess, persona, texts }: Props) {
  const { t } = useTranslation();
  const { turningPoint, empathy, need } = judged;
  const lines = [
    judged.persona === null
      ? null
      : { right: judged.persona.right, text: personaText(judged.persona, persona, t) },
    need === null ? null : { right: need.right, text: needText(need, guess.hiddenNeed, texts, t) },
    turningPoint === null ? null : { right: turningPoint.off === 0, text: turnText(turningPoint, t) },
    empathy === null ? null : { right: empathy.verdict === 'fits', text: empathyText(empathy, t) },
  ].filter((line) => line !== null);
  if (lines.length === 0) return null;
  return (
    <>
      <h3 className={styles['sub']}>{t('judge:after')}</h3>
      <ul className={styles['list']}>
        {lines.map(({ right, text }) => (
          <li key={text}>
            <Verdict guessed right={right} />
            {text}
          </li>
        ))}
      </ul>
    </>
  );
}
