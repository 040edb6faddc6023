import { useTranslation } from 'react-i18next';
import { TAUGHT_FLOWS, type FlowInfo } from '../../charts/flows/index.ts';
import { LOSES_CONTROL } from '../../shared/rubric-ids.ts';
import { codeText, courseWords, flowText } from '../../i18n/texts.ts';
import { rubricPath } from '../../shared/handbook.ts';
import { HandbookLink } from '../../views/handbook-link.tsx';
import { anchorId } from './anchor.ts';
import styles from './handbook.module.css';
import { Heading } from './heading.tsx';
import { StepEntry } from './step-entry.tsx';
import { unitName } from './texts.ts';

/** The rail beside some flows, and what breaks it. */
function ControlPart() {
  const { t } = useTranslation();
  return (
    <section className={styles['part']}>
      <Heading depth={1} id={anchorId('control')}>
        {t('handbook:flows.controlTitle')}
      </Heading>
      <p>{t('handbook:flows.control')}</p>
      <ul className={styles['links']}>
        {LOSES_CONTROL.map((id) => (
          <li key={id}>
            <HandbookLink to={rubricPath(id)}>{unitName(t, id)}</HandbookLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One flow: what it is for, its steps in the taught order, what shows over them, and what goes back. */
export function FlowView({ flow }: { readonly flow: FlowInfo }) {
  const { t } = useTranslation();
  const { id, steps, control, milestones = [], regressions = [] } = flow;
  return (
    <>
      <Heading depth={0}>{flowText(t, id, 'name')}</Heading>
      <p className={styles['lead']}>{flowText(t, id, 'about')}</p>
      {TAUGHT_FLOWS.has(id) ? (
        <p className={styles['aside']}>
          <b>{t('handbook:flows.when')}</b> {codeText(t, 'handbook:flow', id)}
        </p>
      ) : null}
      <section className={styles['part']}>
        <Heading depth={1}>{t('handbook:flows.steps')}</Heading>
        <ol className={styles['steps']}>
          {steps.map((step) => (
            <StepEntry key={step.id} flow={id} step={step} />
          ))}
        </ol>
      </section>
      {control ? <ControlPart /> : null}
      {milestones.length === 0 ? null : (
        <section className={styles['part']}>
          <Heading depth={1}>{t('handbook:flows.milestones')}</Heading>
          <ol className={styles['chain']}>
            {milestones.map((one) => (
              <li key={one.id}>{courseWords(t, id, 'milestones', one.id)}</li>
            ))}
          </ol>
        </section>
      )}
      {regressions.length === 0 ? null : (
        <section className={styles['part']}>
          <Heading depth={1}>{t('handbook:flows.back')}</Heading>
          <ul className={styles['plain']}>
            {regressions.map((one) => (
              <li key={one.id}>{courseWords(t, id, 'regressions', one.id)}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
