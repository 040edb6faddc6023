import { createContext, useContext, type ReactNode } from 'react';
import styles from './handbook.module.css';

const Top = createContext<1 | 3>(1);
/** The level of the first heading: 1 on a page of its own, 3 below the title of a dialog. */
export const HeadingTop = Top.Provider;

const LOOKS = [styles['title'], styles['entryName'], styles['sub']];

interface Props {
  /** 0 is the title of the page. */
  readonly depth: 0 | 1 | 2;
  /** What an address can name; it takes the focus. */
  readonly id?: string | undefined;
  readonly children: ReactNode;
}

/** A heading of the handbook, at the level that fits where it is shown. */
export function Heading({ depth, id, children }: Props) {
  const Tag = `h${useContext(Top) + depth}` as 'h1';
  return (
    <Tag id={id} tabIndex={depth === 0 || id !== undefined ? -1 : undefined} className={LOOKS[depth]}>
      {children}
    </Tag>
  );
}
