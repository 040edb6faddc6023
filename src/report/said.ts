import type { SaidPart } from '../session/types.ts';

/** Whether a part is a stage direction: something that happens, which nobody says. */
export function isDirection({ line }: SaidPart): boolean {
  return line.startsWith('surprise/');
}
