import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { el, written } from '../../../src/report/page/element.ts';

describe('written', () => {
  it('writes elements with their attributes and children; nothing for null', () => {
    const list = ['a', 'b'].map((text) => el('li', {}, text));
    expect(written(el('ul', { class: 'x', 'data-n': 2 }, list, null))).toBe(
      '<ul class="x" data-n="2"><li>a</li><li>b</li></ul>',
    );
  });

  it('never lets a text become markup, in content or in attributes', () => {
    expect(written(el('p', { lang: '"><script>' }, '<img src=x onerror=alert(1)> & more'))).toBe(
      '<p lang="&quot;&gt;&lt;script&gt;">&lt;img src=x onerror=alert(1)&gt; &amp; more</p>',
    );
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, attribute) => {
        const inside = written(el('p', { title: attribute }, text)).slice(
          '<p title="'.length,
          -'</p>'.length,
        );
        expect([...inside.matchAll(/[<>]/g)].map(([mark]) => mark)).toEqual(['>']);
        expect([...inside.matchAll(/"/g)]).toHaveLength(1);
      }),
    );
  });
});
