/** The key that goes with Enter to send, by its name on this computer. */
export function commandKey(userAgent: string = navigator.userAgent): 'Ctrl' | '⌘' {
  return /Mac|iPhone|iPad/.test(userAgent) ? '⌘' : 'Ctrl';
}
