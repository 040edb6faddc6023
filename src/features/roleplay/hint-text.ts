import type { i18n as I18n } from 'i18next';
import { codeText, stepText } from '../../i18n/texts.ts';

/**
 * The words of a hint, whose code is `ask` or `show` and a step. Steps that many flows share have hints of their own; of any
 * other one is asked how it would sound, and shown what it is.
 */
export function hintText(i18n: I18n, flow: string, hint: string | undefined, pronoun: string): string | null {
  if (hint === undefined) return null;
  const { t } = i18n;
  if (i18n.exists(`talk:hints.${hint}`)) return codeText(t, 'talk:hints', hint, { pronoun });
  const [kind = '', step = ''] = hint.split('.');
  return kind === 'ask'
    ? t('talk:hintStep', { step: stepText(t, flow, step, 'name') })
    : stepText(t, flow, step, 'what');
}
