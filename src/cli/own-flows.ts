/** The flows that scenarios on the command line may name: taught, shipped, and those of the author's files. */
import { normalize } from 'node:path';
import { flowsWith, type Flows } from '../charts/flows/index.ts';
import type { Diagnostic } from '../scenario/diagnostic.ts';
import { checkFlow } from '../scenario/flow-check.ts';
import { definitionOf } from '../scenario/flow-file.ts';
import type { FlowFile } from '../scenario/flow-schema.ts';
import { parseSource } from '../scenario/parse.ts';
import { shippedFlows } from '../wiring/flows.ts';
import { flowsBeside, type AuthorFiles } from './author-files.ts';
import type { Io } from './io.ts';

export interface OwnFlows {
  readonly flows: Flows;
  /** Of the files that were named; of those found beside a scenario only what can be used of them counts. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the flow files that were named and those beside the scenarios. Of two with one id the second is refused. */
export function ownFlows({ scenarios, flows: named }: AuthorFiles, io: Io): OwnFlows {
  const found = new Map<string, FlowFile>();
  const diagnostics: Diagnostic[] = [];
  const wanted = new Set(named.map((file) => normalize(file)));
  const files = new Set([...wanted, ...scenarios.flatMap((file) => flowsBeside(file, io))]);
  for (const file of files) {
    const text = io.read(file);
    const result = checkFlow(text, file);
    if (wanted.has(file)) diagnostics.push(...result.diagnostics);
    if (result.flow === null) continue;
    const { id } = result.flow;
    if (!found.has(id)) found.set(id, result.flow);
    else if (wanted.has(file))
      diagnostics.push(
        parseSource(text, file).locate({ code: 'duplicate-id', at: ['id'], params: { name: id } }),
      );
  }
  const shipped = shippedFlows.filter(({ id }) => !found.has(id));
  return { flows: flowsWith([...shipped, ...[...found.values()].map(definitionOf)]), diagnostics };
}
