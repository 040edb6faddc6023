/** The handbook's own examples, by the shipped grader: what it shows as met is met, what it shows as falling short falls short. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { grader } from '../../src/cli/grader.ts';
import { LANGS, type Lang } from '../../src/shared/lang.ts';
import { CRITERION_IDS, groupOf, isPitfallId, type CriterionId } from '../../src/shared/rubric-ids.ts';

interface Entry {
  readonly good: string;
  readonly bad: string;
}

interface Handbook {
  readonly scene: { readonly text: string };
  readonly rubric: Readonly<Record<string, Readonly<Record<string, Entry>>>>;
}

function handbookIn(lang: Lang): Handbook {
  const file = new URL(`../../locales/${lang}/handbook.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Handbook;
}

/** The least level of a full example: 2 where there are two levels. */
function fullLevel(id: CriterionId): number {
  return ['empathy', 'apology'].includes(groupOf(id)) ? 2 : 1;
}

describe.each(LANGS)('the examples of the handbook in %s', (lang) => {
  const { scene, rubric } = handbookIn(lang);
  const levelOf = (id: CriterionId, reply: string): number =>
    grader.assess(reply, { customer: scene.text }).levels[id] ?? 0;

  it.each(CRITERION_IDS)('show %s as it is graded', (id) => {
    const [group = '', name = ''] = id.split('.');
    const { good = '', bad = '' } = rubric[group]?.[name] ?? {};
    const [met, short] = isPitfallId(id) ? [bad, good] : [good, bad];
    const graded = { met, level: levelOf(id, met), short, falls: levelOf(id, short) < fullLevel(id) };
    expect(graded).toEqual({ met, level: fullLevel(id), short, falls: true });
  });

  it('have no pitfall where they show what to say', () => {
    const slips = Object.values(rubric).flatMap((group) =>
      Object.values(group).flatMap(({ good }) => {
        const { levels } = grader.assess(good, { customer: scene.text });
        return CRITERION_IDS.filter((id) => isPitfallId(id) && levels[id] !== undefined).map(
          (id) => `${good} ${id}`,
        );
      }),
    );
    expect(slips).toEqual([]);
  });
});
