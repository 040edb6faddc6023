import { useTranslation } from 'react-i18next';
import { provenTenths } from '../../grading/lower-bound.ts';
import { cueLangOf, type Lang } from '../../shared/lang.ts';
import type { CriterionId } from '../../shared/rubric-ids.ts';
import { useServices } from '../services.ts';
import styles from './debrief.module.css';

interface Props {
  readonly criterion: CriterionId;
  /** Of the reply. */
  readonly lang: Lang;
}

/** How often findings of this kind are right at least, by replies that others have labelled. */
export function ProvenText({ criterion, lang }: Props) {
  const { t } = useTranslation();
  const { rubric } = useServices();
  const tenths = provenTenths(rubric.proven, cueLangOf(lang), criterion);
  return (
    <small className={styles['proven']}>
      {tenths === null ? t('debrief:provenNot') : t('debrief:proven', { tenths })}
    </small>
  );
}
