import { createElement, Fragment, useEffect, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { Content } from '../../report/page/element.ts';
import { roundSheets } from '../../report/page/round-page.ts';
import { PAGE_STYLE } from '../../report/page/style.ts';
import styles from './debrief.module.css';
import type { RoundPage } from './round-page.ts';
import { usePrinting } from './use-printing.ts';

/** The sheets as elements: texts stay texts. */
function toNode(content: Content): ReactNode {
  if (content === null || typeof content !== 'object') return content;
  if (!('tag' in content)) return createElement(Fragment, null, ...content.map(toNode));
  const { class: className, ...rest } = content.attributes;
  return createElement(content.tag, { className, ...rest }, ...content.children.map(toNode));
}

/**
 * The round as it is printed, by whatever way printing was asked for; before and after it isn't there. In a tree of its own, so
 * that the screen's styles don't reach it.
 */
export function PrintSheets({ input, translator }: RoundPage) {
  const host = useRef<HTMLDivElement>(null);
  const printing = usePrinting();
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  useEffect(() => {
    const element = host.current;
    if (element === null) return;
    const shadow = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(PAGE_STYLE);
    shadow.adoptedStyleSheets = [sheet];
    setRoot(shadow);
  }, []);
  return (
    <div ref={host} className={styles['sheets']}>
      {root === null || !printing ? null : createPortal(toNode(roundSheets(input, translator)), root)}
    </div>
  );
}
