/** What only the command line says. */
import { catalogueOf, type Namespace } from './catalogue.ts';

export const cliTexts = catalogueOf(
  import.meta.glob<Namespace>('../../locales/*/{cli,evaluate}.json', { eager: true, import: 'default' }),
);
