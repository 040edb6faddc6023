import { useTranslation } from 'react-i18next';
import type { StepRule } from '../../charts/flows/definition.ts';
import { stepText } from '../../i18n/texts.ts';
import { anchorId } from './anchor.ts';
import { ConditionView } from './condition-view.tsx';
import styles from './handbook.module.css';
import { Heading } from './heading.tsx';

interface Props {
  /** Id of the flow. */
  readonly flow: string;
  readonly step: StepRule;
}

/** A step: what it is and how it sounds, what carries it, and what has to be there before. */
export function StepEntry({ flow, step: { id, carriedBy, after, optional } }: Props) {
  const { t } = useTranslation();
  const before = (after ?? []).map((one) => stepText(t, flow, one, 'name')).join(t('handbook:flows.join'));
  return (
    <li className={styles['step']} data-optional={optional ?? false}>
      <Heading depth={2} id={anchorId(id)}>
        {stepText(t, flow, id, 'name')}
      </Heading>
      <p>{stepText(t, flow, id, 'what')}</p>
      <dl className={styles['facts']}>
        <div>
          <dt>{t('handbook:flows.carried')}</dt>
          <dd>
            <ConditionView condition={carriedBy} />
          </dd>
        </div>
      </dl>
      {before === '' ? null : (
        <p className={styles['muted']}>{t('handbook:flows.after', { steps: before })}</p>
      )}
      {optional ? <p className={styles['muted']}>{t('handbook:flows.optional')}</p> : null}
    </li>
  );
}
