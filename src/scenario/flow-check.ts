/** A flow file from text to a flow that scenarios can name: parse → migrate → lint → resolve. */
import type { Diagnostic } from './diagnostic.ts';
import { resolveFlow } from './flow-resolve.ts';
import { FLOW_FORMAT_VERSION, flowSchema, type FlowFile } from './flow-schema.ts';
import { readShaped } from './read-shaped.ts';

export interface FlowResult {
  /** The flow when it has no error. */
  readonly flow: FlowFile | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks a flow file's text; `file` is the name that diagnostics carry. An author's mistake never throws. */
export function checkFlow(text: string, file: string): FlowResult {
  const { value, source, faults } = readShaped(text, file, flowSchema, FLOW_FORMAT_VERSION);
  const all = [...faults, ...(value === null ? [] : resolveFlow(value))];
  const diagnostics = [...source.diagnostics, ...all.map((fault) => source.locate(fault))];
  return { flow: diagnostics.some(({ severity }) => severity === 'error') ? null : value, diagnostics };
}
