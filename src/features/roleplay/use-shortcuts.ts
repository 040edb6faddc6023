import { useEffect } from 'react';

function isTyping(target: EventTarget | null): boolean {
  // On a radio button or a tick box nobody types.
  const fields = 'input:not([type=radio], [type=checkbox]), textarea, select';
  return target instanceof Element && target.closest(fields) !== null;
}

/** Keys that work anywhere on the screen but in a field; a dialog in front keeps them for itself. `handlers` stay the same. */
export function useShortcuts(handlers: Readonly<Record<string, () => void>>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const run = handlers[event.key];
      if (run === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target) || document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [handlers]);
}
