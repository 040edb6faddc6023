/** A flow's condition as one line, for people who read charts. */
import type { FlowCondition, MilestoneCondition } from '../charts/flows/definition.ts';
import type { Translate } from './io.ts';

type Any = FlowCondition | MilestoneCondition;

interface Range {
  readonly gte?: string | number | undefined;
  readonly lte?: string | number | undefined;
}

function joined(parts: readonly Any[], word: string, t: Translate, isInner: boolean): string {
  const text = parts.map((part) => conditionWords(part, t, true)).join(` ${word} `);
  return isInner && parts.length > 1 ? `(${text})` : text;
}

/** What has to hold, with ids as code. `isInner`: it stands within another condition. */
export function conditionWords(condition: Any, t: Translate, isInner = false): string {
  if ('all' in condition) return joined(condition.all, t('cli:charts.and'), t, isInner);
  if ('any' in condition) return joined(condition.any, t('cli:charts.or'), t, isInner);
  if ('not' in condition) return `${t('cli:charts.not')} ${conditionWords(condition.not, t, true)}`;
  if ('met' in condition) return `\`${condition.met}\``;
  if ('step' in condition) return `\`${condition.step}\``;
  const [[name, range] = ['', {}]] = Object.entries(condition) as [string, Range][];
  const { gte, lte } = range;
  return [
    ...(gte === undefined ? [] : [`${name} ≥ ${gte}`]),
    ...(lte === undefined ? [] : [`${name} ≤ ${lte}`]),
  ].join(` ${t('cli:charts.and')} `);
}
