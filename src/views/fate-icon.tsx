import { Check, Clock, Megaphone, X } from 'lucide-react';
import type { QuotedPromise } from '../session/promises.ts';

const ICONS: { readonly [F in QuotedPromise['fate']]: typeof Check } = {
  open: Clock,
  kept: Check,
  warned: Megaphone,
  missed: X,
};

/** What became of a promise, beside its word. */
export function FateIcon({ fate }: { readonly fate: QuotedPromise['fate'] }) {
  const Icon = ICONS[fate];
  return <Icon size="1.1em" aria-hidden="true" />;
}
