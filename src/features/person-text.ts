import type { TFunction } from 'i18next';
import type { PersonName } from './services.ts';

/** What somebody is called, with the group where there is one. */
export function personText({ name, group }: PersonName, t: TFunction): string {
  return group === '' ? name : t('profiles:withGroup', { name, group });
}
