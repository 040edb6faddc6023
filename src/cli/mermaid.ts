/** A state chart's JSON config as a Mermaid `stateDiagram-v2`. */

interface TransitionConfig {
  readonly target?: string | readonly string[];
  readonly guard?: unknown;
}
type TransitionsConfig = string | TransitionConfig | readonly (string | TransitionConfig)[];

export interface ChartConfig {
  readonly id?: string;
  readonly type?: string;
  readonly initial?: string;
  readonly states?: { readonly [name: string]: ChartConfig };
  readonly on?: { readonly [event: string]: TransitionsConfig };
  readonly always?: TransitionsConfig;
}

/** A guard in a few words: its name, and its parameters where it has any. */
function guardLabel(guard: unknown): string {
  if (guard === undefined) return '';
  if (typeof guard === 'string') return ` [${guard}]`;
  const { type, params } = guard as { readonly type?: string; readonly params?: unknown };
  const shown = params === undefined ? '' : ` ${JSON.stringify(params).replaceAll('"', '')}`;
  return ` [${type ?? 'guard'}${shown}]`;
}

/** What is written at an arrow; one that waits for nothing has no label. */
function labelOf(event: string, guard: unknown): string {
  const label = `${event}${guardLabel(guard)}`.trim();
  return label === '' ? '' : ` : ${label}`;
}

/** Mermaid ids may hold word characters only; the path keeps equal names in different regions apart. */
function nodeId(path: readonly string[]): string {
  return path.join('__').replaceAll(/\W/g, '_');
}

function asList(transitions: TransitionsConfig): readonly TransitionConfig[] {
  const list = Array.isArray(transitions)
    ? (transitions as readonly (string | TransitionConfig)[])
    : [transitions];
  return list.map((one) => (typeof one === 'string' ? { target: one } : (one as TransitionConfig)));
}

/** The path a target names: `#id.a.b` from the root, `.child` below the state, else a sibling (or `sibling.child`). */
function targetPath(target: string, path: readonly string[]): readonly string[] {
  if (target.startsWith('#')) return target.split('.').slice(1);
  if (target.startsWith('.')) return [...path, ...target.slice(1).split('.')];
  return [...path.slice(0, -1), ...target.split('.')];
}

function transitionLines(chart: ChartConfig, path: readonly string[], indent: string): string[] {
  const ofEvents = Object.entries(chart.on ?? {});
  const all = chart.always === undefined ? ofEvents : [...ofEvents, ['', chart.always] as const];
  return all.flatMap(([event, transitions]) =>
    asList(transitions).flatMap(({ target, guard }) => {
      const targets = typeof target === 'string' ? [target] : (target ?? []);
      return targets.map(
        (one) => `${indent}${nodeId(path)} --> ${nodeId(targetPath(one, path))}${labelOf(event, guard)}`,
      );
    }),
  );
}

function stateLines(chart: ChartConfig, path: readonly string[], depth: number): string[] {
  const indent = '  '.repeat(depth);
  const states = Object.entries(chart.states ?? {});
  const lines = chart.initial === undefined ? [] : [`${indent}[*] --> ${nodeId([...path, chart.initial])}`];
  states.forEach(([name, child], index) => {
    const childPath = [...path, name];
    if (chart.type === 'parallel' && index > 0) lines.push(`${indent}--`);
    lines.push(`${indent}state "${name}" as ${nodeId(childPath)}`);
    if (child.states !== undefined) {
      lines.push(
        `${indent}state ${nodeId(childPath)} {`,
        ...stateLines(child, childPath, depth + 1),
        `${indent}}`,
      );
    }
    if (child.type === 'final') lines.push(`${indent}${nodeId(childPath)} --> [*]`);
  });
  for (const [name, child] of states) lines.push(...transitionLines(child, [...path, name], indent));
  return lines;
}

/** The whole chart as Mermaid text; a chart with transitions at its root is wrapped in one state. */
export function toMermaid(chart: ChartConfig): string {
  const id = chart.id ?? 'chart';
  const whole: ChartConfig =
    chart.type === 'parallel' || chart.on !== undefined ? { states: { [id]: chart }, initial: id } : chart;
  return ['stateDiagram-v2', ...stateLines(whole, [], 1)].join('\n');
}
