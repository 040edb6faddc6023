/** A document as plain data: written out as HTML for a file, or made into elements by whoever shows it. */

export interface PageElement {
  readonly tag: string;
  readonly attributes: { readonly [name: string]: string | number };
  readonly children: readonly Content[];
}

/** `null` is nothing; lists are put in place. */
export type Content = PageElement | string | number | null | readonly Content[];

/** An element; attributes are named as in HTML. */
export function el(
  tag: string,
  attributes: PageElement['attributes'],
  ...children: readonly Content[]
): PageElement {
  return { tag, attributes, children };
}

const ENTITIES: { readonly [char: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(text: string | number): string {
  return String(text).replaceAll(/[&<>"]/g, (char) => ENTITIES[char] ?? char);
}

function isList(content: Content): content is readonly Content[] {
  return Array.isArray(content);
}

/** The content as HTML; every text and attribute is escaped, so that nothing in it is ever markup. */
export function written(content: Content): string {
  if (content === null) return '';
  if (typeof content !== 'object') return escaped(content);
  if (isList(content)) return content.map(written).join('');
  const { tag, attributes, children } = content;
  const named = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<${tag}${named.join('')}>${written(children)}</${tag}>`;
}
