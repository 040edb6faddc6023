import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/grading/types.ts';
import type { CriterionId, Level } from '../../src/shared/rubric-ids.ts';
import { EvidenceText } from '../../src/views/evidence-text.tsx';

const TEXT = '我理解您的心情，不过车 🚚 在路上了。';

function over(words: string, criterion: CriterionId, level: Level = 1): Evidence {
  const start = TEXT.indexOf(words);
  return { criterion, level, code: 'x', sure: 1, start, end: start + words.length };
}

/** What is drawn: kind, lane and the words under the line, from the outside in. */
function marks(container: HTMLElement) {
  return [...container.querySelectorAll<HTMLElement>('[data-kind]')].map((mark) => [
    mark.dataset['kind'],
    mark.dataset['lane'],
    mark.textContent,
  ]);
}

describe('a reply with its evidence', () => {
  it('draws the judgement of each finding', () => {
    const { container } = render(
      <EvidenceText
        text={TEXT}
        evidence={[
          over('我理解', 'empathy.understand', 1),
          over('心情', 'empathy.name_emotion', 2),
          over('不过', 'pitfall.but'),
          over('在路上', 'resolve.action'),
        ]}
      />,
    );
    expect(marks(container).map(([kind, , words]) => [kind, words])).toEqual([
      ['generic', '我理解'],
      ['specific', '心情'],
      ['pitfall', '不过'],
      ['act', '在路上'],
    ]);
  });

  it('nests the shortest nearest the words', () => {
    const { container } = render(
      <EvidenceText
        text={TEXT}
        evidence={[over('我理解您的心情，不过', 'pitfall.but'), over('心情', 'empathy.name_emotion')]}
      />,
    );
    expect(marks(container)).toContainEqual(['generic', '1', '心情']);
    expect(marks(container).filter(([kind]) => kind === 'pitfall')).toEqual([
      ['pitfall', '2', '我理解您的'],
      ['pitfall', '2', '心情'],
      ['pitfall', '2', '，不过'],
    ]);
  });

  it('cuts spans that cross and keeps each in its lane', () => {
    const { container } = render(
      <EvidenceText
        text={TEXT}
        evidence={[over('理解您的', 'empathy.understand'), over('您的心情，', 'empathy.name_emotion')]}
      />,
    );
    const lanes = new Set(marks(container).map(([, lane, words]) => `${lane} ${words}`));
    expect(lanes).toEqual(new Set(['1 理解', '2 您的', '1 您的', '2 心情，']));
  });

  it('changes no character, whatever is marked, emoji included', () => {
    const cases = [
      [],
      [over('🚚', 'resolve.action')],
      [over('车 🚚 在', 'resolve.action'), over('过车', 'pitfall.but')],
    ];
    for (const evidence of cases) {
      const { container } = render(<EvidenceText text={TEXT} evidence={evidence} />);
      expect(container.textContent).toBe(TEXT);
    }
  });

  it('puts a number where the words end, kept on their line', () => {
    const { container } = render(
      <EvidenceText text={TEXT} evidence={[over('心情', 'empathy.name_emotion')]} numbers={[3]} />,
    );
    expect(container.textContent).toContain('心情\u20603，');
  });
});
