import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { isUnsure } from '../../grading/confidence.ts';
import type { Evidence } from '../../grading/types.ts';
import { codeText, criterionText } from '../../i18n/texts.ts';
import { kindOf } from '../../report/marks.ts';
import { levelWord, strongest } from '../../report/strongest.ts';
import { rubricPath } from '../../shared/handbook.ts';
import type { CriterionId } from '../../shared/rubric-ids.ts';
import { LineSample } from '../../views/evidence-text.tsx';
import { HandbookLink } from '../../views/handbook-link.tsx';
import { LineLegend } from '../../views/line-legend.tsx';
import { sameData } from '../../views/same-data.ts';
import styles from './coach.module.css';

interface Props {
  readonly evidence: readonly Evidence[];
  /** The criterion under the caret. */
  readonly lit: CriterionId | null;
}

/** What was found in the reply being typed; each criterion once. */
export const FoundList = memo(function FoundList({ evidence, lit }: Props) {
  const { t } = useTranslation();
  const found = strongest(evidence);
  if (found.length === 0) {
    return (
      <div className={styles['empty']}>
        <p>{t('talk:nothingYet')}</p>
        <LineLegend />
      </div>
    );
  }
  return (
    <ul className={styles['found']}>
      {found.map((one) => (
        <li key={one.criterion} className={one.criterion === lit ? styles['lit'] : undefined}>
          <LineSample kind={kindOf(one)} />
          <b>
            <HandbookLink to={rubricPath(one.criterion)}>
              {criterionText(t, one.criterion, 'name')}
            </HandbookLink>
          </b>
          <span>
            {isUnsure(one) ? `${t('talk:perhaps')} ` : ''}
            {codeText(t, 'talk:level', levelWord(one))}
          </span>
        </li>
      ))}
    </ul>
  );
}, sameData);

/** The same in a line under the words, for narrow screens. */
export const FoundTags = memo(function FoundTags({ evidence, lit }: Props) {
  const { t } = useTranslation();
  return (
    <ul className={styles['tags']} aria-label={t('talk:inThisReply')}>
      {strongest(evidence).map((one) => (
        <li key={one.criterion} className={one.criterion === lit ? styles['lit'] : undefined}>
          <LineSample kind={kindOf(one)} />
          <HandbookLink to={rubricPath(one.criterion)}>
            {criterionText(t, one.criterion, 'name')}
          </HandbookLink>
        </li>
      ))}
    </ul>
  );
}, sameData);
