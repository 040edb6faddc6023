/** What only the command line says. */
import { catalogueOf } from './catalogue.ts';
import type { Namespace } from './text-files.ts';

export const cliTexts = catalogueOf(
  import.meta.glob<Namespace>('../../locales/*/{cli,evaluate}.json', { eager: true, import: 'default' }),
);
