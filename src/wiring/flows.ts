/** Bundles the flows of `scenarios/flows/` beside the taught ones. The build checks the files, so that the page needs no zod for them. */
import type { FlowDefinition } from '../charts/flows/definition.ts';
import { flowsWith, type Flows } from '../charts/flows/index.ts';
import { definitionOf, flowTextsOf, type FlowTextsByLang, type WrittenFlow } from '../scenario/flow-file.ts';

const files = Object.values(
  import.meta.glob<WrittenFlow>('../../scenarios/flows/*.json', { eager: true, import: 'default' }),
);

/** Those that are not taught here. */
export const shippedFlows: readonly FlowDefinition[] = files.map(definitionOf);
export const flows: Flows = flowsWith(shippedFlows);
/** What they are called. */
export const flowTexts: FlowTextsByLang = flowTextsOf(files);
