/** What all our i18next instances have in common. */
import type { InitOptions } from 'i18next';
import type { Lang } from '../shared/lang.ts';
import type { Namespace } from './text-files.ts';

/** What flows beside those of the catalogue are called, by language and id. */
export type FlowTexts = { readonly [L in Lang]?: { readonly [flow: string]: object } };

/** The namespace of flows, with those beside the taught ones. */
export function withFlows(flows: Namespace, own: FlowTexts[Lang] = {}): Namespace {
  return { ...flows, flow: { ...(flows['flow'] as object), ...own } };
}

/** A missing key throws outside production: a text must never be a key. */
export const OPTIONS: InitOptions = {
  fallbackLng: false,
  // Not `zh` besides `zh-Hans`.
  load: 'currentOnly',
  defaultNS: 'common',
  interpolation: { escapeValue: false },
  initAsync: false,
  returnNull: false,
  saveMissing: import.meta.env?.DEV ?? false,
  missingKeyHandler: (_languages, namespace, key) => {
    throw new Error(`No text for ${namespace}:${key}`);
  },
};
