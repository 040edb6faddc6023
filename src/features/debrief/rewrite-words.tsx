import type { Piece } from '../../coach/types.ts';
import styles from './rewrites.module.css';

interface Props {
  readonly pieces: readonly Piece[];
}

/** Places in a list of pieces that never changes are their keys. */
function keyed(pieces: readonly Piece[]): readonly { readonly key: string; readonly piece: Piece }[] {
  return pieces.map((piece, index) => ({ key: `${index} ${piece.kind}`, piece }));
}

/** The reply as it was typed; what was taken out is struck. */
export function OldWords({ pieces }: Props) {
  return keyed(pieces).map(({ key, piece }) => {
    if (piece.kind === 'in') return null;
    if (piece.kind === 'kept' || piece.because === 'joint') return <span key={key}>{piece.text}</span>;
    return (
      <del key={key} className={styles['out']}>
        {piece.text}
      </del>
    );
  });
}

/** The rewrite; what was put in is underlined. */
export function NewWords({ pieces }: Props) {
  return keyed(pieces).map(({ key, piece }) => {
    if (piece.kind === 'out') return null;
    if (piece.kind === 'kept' || piece.brings.length === 0) return <span key={key}>{piece.text}</span>;
    return (
      <ins key={key} className={styles['in']}>
        {piece.text}
      </ins>
    );
  });
}
