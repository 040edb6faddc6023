import { Check, Star } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Evidence } from '../grading/types.ts';
import { codeText, criterionText } from '../i18n/texts.ts';
import { kindOf } from '../report/marks.ts';
import { strongest } from '../report/strongest.ts';
import type { Choice, GradedOption } from '../session/choice.ts';
import { isPitfallId } from '../shared/rubric-ids.ts';
import { EvidenceText, LineSample } from './evidence-text.tsx';
import styles from './options-compared.module.css';

interface Judged {
  /** Whether a finding is told as not certain. */
  readonly isUnsure: (finding: Pick<Evidence, 'sure'>) => boolean;
}

interface FoundProps extends Judged {
  readonly title: string;
  readonly evidence: readonly Evidence[];
}

function Found({ title, evidence, isUnsure }: FoundProps) {
  const { t } = useTranslation();
  if (evidence.length === 0) return null;
  return (
    <div className={styles['found']}>
      <p>{title}</p>
      <ul>
        {evidence.map((one) => (
          <li key={one.criterion}>
            <LineSample kind={kindOf(one)} />
            {isUnsure(one) ? `${t('guided:perhaps')} ` : ''}
            {criterionText(t, one.criterion, 'name')}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface OptionProps extends Judged {
  readonly option: GradedOption;
  readonly lang: string;
  readonly number: number;
  readonly isChosen: boolean;
  readonly isBest: boolean;
}

function OptionItem({ option: { text, assessment }, lang, number, isChosen, isBest, isUnsure }: OptionProps) {
  const { t } = useTranslation();
  const found = strongest(assessment.evidence);
  const hurts = found.filter(({ criterion }) => isPitfallId(criterion));
  const carries = found.filter(({ criterion }) => !isPitfallId(criterion));
  return (
    <li className={styles['option']} data-chosen={isChosen}>
      <p className={styles['badges']}>
        <span className={styles['number']}>{number}</span>
        {isChosen ? (
          <span>
            <Check size="1em" aria-hidden="true" /> {t('guided:yours')}
          </span>
        ) : null}
        {isBest ? (
          <span>
            <Star size="1em" aria-hidden="true" /> {t('guided:best')}
          </span>
        ) : null}
      </p>
      <p className={styles['words']} lang={lang}>
        <EvidenceText text={text} evidence={assessment.evidence} />
      </p>
      <Found title={t('guided:carries')} evidence={carries} isUnsure={isUnsure} />
      <Found title={t('guided:hurts')} evidence={hurts} isUnsure={isUnsure} />
      {found.length === 0 ? <p className={styles['muted']}>{t('guided:empty')}</p> : null}
    </li>
  );
}

/** Whether the reason given holds of the chosen reply. */
function ReasonLine({ choice: { reason, right, why } }: { readonly choice: Choice }) {
  const { t } = useTranslation();
  if (reason === null || right === null) return <p>{t('guided:unjudged', { why })}</p>;
  const said = { reason: codeText(t, 'guided:reasonIn', reason) };
  return <p>{right ? t('guided:right', said) : t('guided:wrong', said)}</p>;
}

interface Props extends Judged {
  readonly choice: Choice;
  readonly lang: string;
}

/** The replies of a turn side by side, each with what it carries and what hurts, and whether the reason for the choice holds. */
export function OptionsCompared({ choice, lang, isUnsure }: Props) {
  return (
    <>
      <ol className={styles['options']}>
        {choice.options.map((option, at) => (
          <OptionItem
            key={option.text}
            option={option}
            lang={lang}
            number={at + 1}
            isChosen={at === choice.chosen}
            isBest={at === choice.best}
            isUnsure={isUnsure}
          />
        ))}
      </ol>
      <ReasonLine choice={choice} />
    </>
  );
}
