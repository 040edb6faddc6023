import { useTranslation } from 'react-i18next';
import { codeText } from '../../i18n/texts.ts';
import type { DebriefModel } from '../../report/types.ts';
import type { ScenarioTexts } from '../../scenario/schema.ts';
import type { PersonaId } from '../../shared/customer.ts';
import styles from './debrief.module.css';

interface Props {
  readonly model: DebriefModel;
  readonly persona: PersonaId;
  readonly texts: ScenarioTexts;
}

/** The prediction against the truth, and what never came out. */
export function GuessList({ model, persona, texts }: Props) {
  const { t } = useTranslation();
  const { guess, neverAsked, hints } = model;
  const actual = codeText(t, 'customer:persona', persona);
  const need = texts.needs[guess.hiddenNeed] ?? '';
  return (
    <>
      <ul className={styles['list']}>
        <li>
          {guess.persona === null
            ? t('debrief:guessPersonaNone', { actual, sign: codeText(t, 'customer:sign', persona) })
            : guess.personaRight
              ? t('debrief:guessPersonaRight', { actual })
              : t('debrief:guessPersonaWrong', {
                  actual,
                  guessed: codeText(t, 'customer:persona', guess.persona),
                })}
        </li>
        <li>
          {guess.need === null
            ? t('debrief:guessNeedNone', { actual: need })
            : guess.needRight
              ? t('debrief:guessNeedRight', { actual: need })
              : t('debrief:guessNeedWrong', { actual: need, guessed: texts.needs[guess.need] ?? '' })}
        </li>
        {hints === 0 ? null : <li>{t('debrief:hints', { count: hints })}</li>}
      </ul>
      <h3 className={styles['speaker']}>{t('debrief:unasked')}</h3>
      {neverAsked.length === 0 ? (
        <p>{t('debrief:unaskedNone')}</p>
      ) : (
        <ul className={styles['list']}>
          {neverAsked.map((fact) => (
            <li key={fact}>{texts.facts[fact]?.note}</li>
          ))}
        </ul>
      )}
    </>
  );
}
