import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { FlowCondition } from '../../charts/flows/definition.ts';
import { codeText } from '../../i18n/texts.ts';
import { rubricPath, RUBRIC_UNITS, type RubricUnit } from '../../shared/handbook.ts';
import { HandbookLink } from '../../views/handbook-link.tsx';
import styles from './handbook.module.css';
import { unitName } from './texts.ts';

type Group = Extract<FlowCondition, { all: unknown } | { any: unknown } | { not: unknown }>;
type Leaf = Exclude<FlowCondition, Group>;

const BOUNDS = ['gte', 'lte'] as const;
/** The ends of the scale from 0 to 2: a bound there asks for nothing. */
const IDLE = { gte: 0, lte: 2 } as const;

/** What is asked of a number of the reply or the customer's mood, in words. */
function rangeTexts(t: TFunction, condition: Exclude<Leaf, { met: unknown }>): readonly string[] {
  return Object.entries(condition).flatMap(([name, range]) =>
    BOUNDS.flatMap((bound) => {
      const value = range[bound];
      if (value === undefined || value === IDLE[bound]) return [];
      if (name === 'mood')
        return [codeText(t, 'handbook:cond.mood', bound, { mood: codeText(t, 'customer:mood', value) })];
      return [codeText(t, `handbook:cond.${name}`, `${bound}${value}`)];
    }),
  );
}

function isUnit(id: string): id is RubricUnit {
  return RUBRIC_UNITS.some((one) => one === id);
}

function LeafText({ condition }: { readonly condition: Leaf }) {
  const { t } = useTranslation();
  if (!('met' in condition)) return rangeTexts(t, condition).join(t('handbook:flows.join'));
  const { met } = condition;
  return isUnit(met) ? (
    <HandbookLink to={rubricPath(met)}>{unitName(t, met)}</HandbookLink>
  ) : (
    codeText(t, 'handbook:cond', met)
  );
}

interface PartsProps {
  readonly kind: 'all' | 'any' | 'not';
  readonly parts: readonly FlowCondition[];
}

/** A list under what it asks for; what stands alone needs no list, unless it must not be there. */
function Parts({ kind, parts }: PartsProps) {
  const { t } = useTranslation();
  const [first, ...more] = parts;
  if (first === undefined) return null;
  if (more.length === 0 && kind !== 'not') return <ConditionView condition={first} />;
  return (
    <div className={styles['condition']}>
      <span className={styles['muted']}>{t(`handbook:cond.${kind}`)}</span>
      <ul>
        {parts.map((part) => (
          <li key={JSON.stringify(part)}>
            <ConditionView condition={part} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What a "not" forbids: each of several alone. */
function forbidden({ not }: Extract<FlowCondition, { not: unknown }>): readonly FlowCondition[] {
  return 'any' in not ? not.any : [not];
}

/** What a flow asks, as words and links; what must not be there comes last. */
export function ConditionView({ condition }: { readonly condition: FlowCondition }) {
  if ('any' in condition) return <Parts kind="any" parts={condition.any} />;
  if ('not' in condition) return <Parts kind="not" parts={forbidden(condition)} />;
  if (!('all' in condition)) return <LeafText condition={condition} />;
  const { all } = condition;
  return (
    <>
      <Parts kind="all" parts={all.filter((part) => !('not' in part))} />
      <Parts kind="not" parts={all.flatMap((part) => ('not' in part ? forbidden(part) : []))} />
    </>
  );
}
