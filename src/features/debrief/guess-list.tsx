import { Check, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { codeText, translatorOf } from '../../i18n/texts.ts';
import { guessLines, judgedLines, type GuessLine } from '../../report/guess-text.ts';
import type { DebriefModel } from '../../report/types.ts';
import type { ScenarioTexts } from '../../scenario/schema.ts';
import { personaPath } from '../../shared/handbook.ts';
import { HandbookLine } from '../../views/handbook-link.tsx';
import styles from './debrief.module.css';

interface Props {
  readonly model: DebriefModel;
  readonly texts: ScenarioTexts;
}

/** Right or wrong, beside the words that say so; nothing where nothing was guessed. */
function Verdict({ right }: Pick<GuessLine, 'right'>) {
  if (right === null) return null;
  const Icon = right ? Check : X;
  return <Icon className={right ? styles['right'] : styles['wrong']} size="1.25em" aria-hidden="true" />;
}

function Lines({ lines }: { readonly lines: readonly GuessLine[] }) {
  return (
    <ul className={styles['list']}>
      {lines.map(({ text, right }) => (
        <li key={text}>
          <Verdict right={right} />
          {text}
        </li>
      ))}
    </ul>
  );
}

/** The prediction against the truth with the hints taken, and what was judged right after the talk. */
export function GuessList({ model, ...truth }: Props) {
  const { t } = useTranslation();
  const translator = translatorOf(t);
  const { judged, guess } = model;
  const after = judged === null ? [] : judgedLines(judged, guess, truth, translator);
  return (
    <>
      <Lines lines={guessLines(model, truth, translator)} />
      {after.length === 0 ? null : (
        <>
          <h3 className={styles['sub']}>{t('judge:after')}</h3>
          <Lines lines={after} />
        </>
      )}
      {[...new Set(guess.types.map(({ persona }) => persona))].map((persona) => (
        <HandbookLine key={persona} className={styles['sub']} to={personaPath(persona)}>
          {t('customer:meetPersona', { persona: codeText(t, 'customer:persona', persona) })}
        </HandbookLine>
      ))}
    </>
  );
}
