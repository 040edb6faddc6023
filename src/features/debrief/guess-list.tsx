import { Check, X } from 'lucide-react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { codeText } from '../../i18n/texts.ts';
import type { DebriefModel, Guess } from '../../report/types.ts';
import type { ScenarioTexts } from '../../scenario/schema.ts';
import type { PersonaId } from '../../shared/customer.ts';
import styles from './debrief.module.css';

interface Props {
  readonly model: DebriefModel;
  readonly persona: PersonaId;
  readonly texts: ScenarioTexts;
}

function personaText({ persona, personaRight }: Guess, truth: PersonaId, t: TFunction): string {
  const actual = codeText(t, 'customer:persona', truth);
  if (persona === null)
    return t('debrief:guessPersonaNone', { actual, sign: codeText(t, 'customer:sign', truth) });
  if (personaRight) return t('debrief:guessPersonaRight', { actual });
  const guessed = codeText(t, 'customer:persona', persona);
  return t('debrief:guessPersonaWrong', { actual, guessed });
}

function needText({ need, needRight, hiddenNeed }: Guess, { needs }: ScenarioTexts, t: TFunction): string {
  const actual = hiddenNeed === null ? '' : (needs[hiddenNeed] ?? '');
  if (need === null) return t('debrief:guessNeedNone', { actual });
  if (needRight) return t('debrief:guessNeedRight', { actual });
  return t('debrief:guessNeedWrong', { actual, guessed: needs[need] ?? '' });
}

/** Right or wrong, beside the words that say so; nothing where nothing was guessed. */
export function Verdict({ guessed, right }: { readonly guessed: boolean; readonly right: boolean }) {
  if (!guessed) return null;
  const Icon = right ? Check : X;
  return <Icon className={right ? styles['right'] : styles['wrong']} size="1.25em" aria-hidden="true" />;
}

/** The prediction against the truth, and the hints taken. */
export function GuessList({ model, persona, texts }: Props) {
  const { t } = useTranslation();
  const { guess, hints } = model;
  return (
    <ul className={styles['list']}>
      <li>
        <Verdict guessed={guess.persona !== null} right={guess.personaRight} />
        {personaText(guess, persona, t)}
      </li>
      {guess.hiddenNeed === null ? null : (
        <li>
          <Verdict guessed={guess.need !== null} right={guess.needRight} />
          {needText(guess, texts, t)}
        </li>
      )}
      {hints === 0 ? null : <li>{t('debrief:hints', { count: hints })}</li>}
    </ul>
  );
}
