/** All charts as one page of Markdown: what carries each step, what leads back, and each chart as a picture. */
import type { FlowInfo, Flows } from '../charts/flows/index.ts';
import { personaChart } from '../charts/persona/persona-chart.ts';
import { PERSONA_IDS } from '../shared/customer.ts';
import { conditionWords } from './condition-words.ts';
import type { Translate } from './io.ts';
import { toMermaid } from './mermaid.ts';

function cells(...texts: readonly string[]): string {
  return `| ${texts.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`;
}

function code(ids: readonly string[]): string {
  return ids.map((id) => `\`${id}\``).join(', ');
}

function fence(text: string): readonly string[] {
  return ['', '```mermaid', text, '```', ''];
}

function flowPart(
  { id, control, steps, milestones = [], regressions = [], chart }: FlowInfo,
  t: Translate,
): string {
  const text = (key: string): string => t(`flows:flow.${id}.${key}`);
  const heads = ['step', 'carriedBy', 'after'].map((key) => t(`cli:charts.${key}`));
  const rows = steps.map(({ id: step, carriedBy, after = [], optional }) =>
    cells(
      `\`${step}\` ${text(`steps.${step}.name`)}${optional === true ? ` (${t('cli:charts.optional')})` : ''}`,
      conditionWords(carriedBy, t),
      after.length === 0 ? '–' : code(after),
    ),
  );
  return [
    `## \`${id}\` ${text('name')}`,
    '',
    text('about'),
    '',
    ...(control ? [t('cli:charts.control'), ''] : []),
    cells(...heads),
    cells('---', '---', '---'),
    ...rows,
    ...regressions.flatMap(({ id: one, when, reopens }) => [
      '',
      `- ↩ ${text(`regressions.${one}`)} ${t('cli:charts.reopens', { when: conditionWords(when, t), steps: code(reopens) })}`,
    ]),
    ...milestones.flatMap(({ id: one, when }, at) => [
      ...(at === 0 ? [''] : []),
      `- ○ ${text(`milestones.${one}`)}: ${conditionWords(when, t)}`,
    ]),
    ...fence(toMermaid({ id, ...chart })),
  ].join('\n');
}

/** The page that `docs/charts.md` is. */
export function chartsPage(flows: Flows, t: Translate): string {
  const personas = PERSONA_IDS.map((id) =>
    [`## \`${id}\` ${t(`customer:persona.${id}`)}`, ...fence(toMermaid({ id, ...personaChart(id) }))].join(
      '\n',
    ),
  );
  return [
    `# ${t('cli:charts.title')}`,
    '',
    t('cli:charts.intro'),
    '',
    ...[...flows.values()].map((flow) => flowPart(flow, t)),
    ...personas,
  ].join('\n');
}
