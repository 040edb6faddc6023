import { Fragment, type ReactNode } from 'react';
import type { Evidence } from '../grading/types.ts';
import { kindOf, markSegments, type Mark, type MarkKind } from '../report/marks.ts';
import styles from './evidence-text.module.css';

interface Props {
  readonly text: string;
  readonly evidence: readonly Evidence[];
  /** Number of each piece of evidence, shown where it ends; left out while typing, so that marks never move text. */
  readonly numbers?: readonly number[];
  /** Evidence to wash, by its place in the list. */
  readonly lit?: number | null;
}

/** Keeps a badge on the line of its last word. */
const WORD_JOINER = '\u2060';

function nested(text: string, marks: readonly Mark[], lit: number | null): ReactNode {
  return marks.reduceRight<ReactNode>(
    (inner, { kind, lane, index }) => (
      <span
        className={`${styles['mark']} ${index === lit ? styles['lit'] : ''}`}
        data-kind={kind}
        data-lane={lane}
      >
        {inner}
      </span>
    ),
    text,
  );
}

/** A number in the shape of its judgement. */
export function Badge({ kind, children }: { readonly kind: MarkKind; readonly children: ReactNode }) {
  return (
    <span className={styles['badge']} data-kind={kind}>
      {children}
    </span>
  );
}

/** A reply with its evidence drawn under the words. */
export function EvidenceText({ text, evidence, numbers, lit = null }: Props) {
  const segments = markSegments(text, evidence);
  return (
    <span className={`${styles['text']} ${evidence.length > 0 ? styles['marked'] : ''}`}>
      {segments.map((segment) => {
        return (
          <Fragment key={segment.start}>
            {nested(segment.text, segment.marks, lit)}
            {numbers === undefined
              ? null
              : segment.ends.map((index) => {
                  const one = evidence[index];
                  return one === undefined ? null : (
                    <Fragment key={index}>
                      {WORD_JOINER}
                      <Badge kind={kindOf(one)}>{numbers[index]}</Badge>
                    </Fragment>
                  );
                })}
          </Fragment>
        );
      })}
    </span>
  );
}

const LINES: { readonly [K in MarkKind]: ReactNode } = {
  specific: <path d="M2 6H34" stroke="var(--jade)" strokeWidth="2.5" />,
  generic: <path d="M2 6H34" stroke="var(--amber)" strokeWidth="2.5" strokeDasharray="6 4" />,
  pitfall: (
    <path d="M2 6q2.7-5 5.3 0t5.3 0 5.3 0 5.3 0 5.3 0 5.3 0" stroke="var(--vermilion)" strokeWidth="2" />
  ),
  act: (
    <path d="M3 6H34" stroke="var(--indigo)" strokeWidth="3" strokeDasharray="0.1 5" strokeLinecap="round" />
  ),
};

/** A sample of a line, for legends and lists. */
export function LineSample({ kind }: { readonly kind: MarkKind }) {
  return (
    <svg className={styles['sample']} viewBox="0 0 36 12" aria-hidden="true">
      {LINES[kind]}
    </svg>
  );
}
