/**
 * `tongpin charts [ID] [--mermaid|--json]`: the flows and personas, as a list; all as a page with pictures; or one as a picture
 * or as XState's JSON.
 */
import type { ChartConfig } from '../../charts/config.ts';

import { personaChart } from '../../charts/persona/persona-chart.ts';
import { PERSONA_IDS } from '../../shared/customer.ts';
import { flows } from '../../wiring/flows.ts';
import { chartsPage } from '../charts-page.ts';
import { EXIT, type Io } from '../io.ts';
import { toMermaid } from '../mermaid.ts';

interface Named {
  readonly id: string;
  readonly kind: 'flow' | 'persona';
  readonly chart: ChartConfig;
}

function allCharts(): readonly Named[] {
  return [
    ...[...flows.values()].map(({ id, chart }) => ({ id, kind: 'flow' as const, chart })),
    ...PERSONA_IDS.map((id) => ({ id, kind: 'persona' as const, chart: personaChart(id) })),
  ];
}

/** Prints one line a chart, the id first; the page of all; or one chart. */
export function chartsCommand(id: string | undefined, form: 'list' | 'mermaid' | 'json', io: Io): number {
  const charts = allCharts();
  const shown = id === undefined ? charts : charts.filter((chart) => chart.id === id);
  if (shown.length === 0) {
    io.err(io.t('cli:charts.unknown', { id, allowed: charts.map((chart) => chart.id).join(', ') }));
    return EXIT.usage;
  }
  if (form === 'mermaid' && id === undefined) {
    io.out(chartsPage(flows, io.t));
    return EXIT.fine;
  }
  for (const { id: name, kind, chart } of shown) {
    const title = kind === 'flow' ? io.t(`flows:flow.${name}.name`) : io.t(`customer:persona.${name}`);
    const whole = { id: name, ...chart };
    if (form === 'mermaid') io.out(toMermaid(whole));
    else if (form === 'json' || id !== undefined) io.out(JSON.stringify(whole, null, 2));
    else io.out(`${name}\t${io.t(`cli:charts.${kind}`)}\t${title}`);
  }
  return EXIT.fine;
}
