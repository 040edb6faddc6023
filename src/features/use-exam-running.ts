import { useLocation } from 'wouter';
import { useRound } from './services.ts';

const ROUND = /^\/(?:prepare|talk)\/([^/]+)$/;

/** Whether the screen is one of an exam that is not over yet; of a round that is still being opened one can't know, so it is. */
export function useExamRunning(): boolean {
  const [location] = useLocation();
  const view = useRound((round) => round.view);
  const id = ROUND.exec(location)?.[1];
  if (id === undefined) return false;
  if (view?.id !== id) return true;
  return view.mode === 'exam' && (view.phase === 'preparing' || view.phase === 'talking');
}
