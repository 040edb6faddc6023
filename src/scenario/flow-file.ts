/** What is made of a checked flow file: the flow that charts are built from, and its words. */
import type { FlowDefinition } from '../charts/flows/definition.ts';
import { LANGS, type Lang } from '../shared/lang.ts';
import type { WrittenFlow } from './flow-schema.ts';

export type { WrittenFlow };

export function definitionOf({
  id,
  control = false,
  steps,
  milestones,
  regressions,
}: WrittenFlow): FlowDefinition {
  return {
    id,
    control,
    steps: steps.map(({ id: step, carriedBy, after, optional }) => ({
      id: step,
      carriedBy,
      ...(after === undefined ? {} : { after }),
      ...(optional === undefined ? {} : { optional }),
    })),
    ...(milestones === undefined ? {} : { milestones }),
    ...(regressions === undefined ? {} : { regressions }),
  };
}

/** Whether a text is meant as a flow and not as a scenario, however much is wrong with it. */
export function looksLikeFlow(text: string): boolean {
  return text.includes('"carriedBy"') && !text.includes('"beats"');
}

/** The words of flows by language and id. */
export type FlowTextsByLang = Readonly<Record<Lang, { readonly [flow: string]: object }>>;

/** The words of these flows; a language that a flow hasn't gets those of its first one. */
export function flowTextsOf(files: readonly WrittenFlow[]): FlowTextsByLang {
  const inLang = (lang: Lang): { readonly [flow: string]: object } =>
    Object.fromEntries(
      files.map(({ id, texts, languages: [first = lang] }) => [id, texts[lang] ?? texts[first] ?? {}]),
    );
  return Object.fromEntries(LANGS.map((lang) => [lang, inLang(lang)])) as unknown as FlowTextsByLang;
}
