/** Every criterion is a whole unit: folder, registry, cues that its rule asks for, and a sentence for every code. */
import { describe, expect, it } from 'vitest';
import type { Criterion, DetectContext } from '../../src/grading/types.ts';
import { readText } from '../../src/text/read-text.ts';
import { LANGS } from '../../src/shared/lang.ts';
import { CRITERION_IDS, groupOf } from '../../src/shared/rubric-ids.ts';
import { criteria, examples, examplesOf, graderOf, lexicon, ruleFolders } from './units.ts';

interface Texts {
  readonly name: string;
  readonly what: string;
  readonly codes: Readonly<Record<string, string>>;
}

const locales = import.meta.glob<Readonly<Record<string, Texts>>>('../../locales/*/criteria-*.json', {
  eager: true,
  import: 'default',
});

/** The roles a rule asks for while it reads its own examples. */
function askedRoles(criterion: Criterion): ReadonlySet<string> {
  const roles = new Set<string>();
  const note = (role: string): string => {
    roles.add(role);
    return role;
  };
  const noted = (context: DetectContext): DetectContext => ({
    doc: context.doc,
    customer: context.customer,
    hits: (role) => context.hits(note(role)),
    live: (role) => context.live(note(role)),
    clauseAt: (offset) => context.clauseAt(offset),
    shared: (span) => context.shared(span),
    sharedCount: (span) => context.sharedCount(span),
    notes: (reading) => context.notes(reading),
  });
  const detect = (context: DetectContext) => criterion.detect(noted(context));
  const grader = graderOf({ ...criterion, detect });
  for (const { reply, customer } of examplesOf(criterion)) grader.assess(reply, { customer });
  return roles;
}

/** The lists of cues that rules ask for; one that criteria share is asked for where any of them asks. */
const askedLists = new Set(
  criteria.flatMap((criterion) =>
    [...askedRoles(criterion)].flatMap((role) => [criterion.cues.zh[role], criterion.cues.en[role]]),
  ),
);

describe('registry', () => {
  it('lists every criterion of the rubric, in its order', () => {
    expect(criteria.map(({ id }) => id)).toEqual(CRITERION_IDS);
  });

  it('matches the folders both ways', () => {
    const ids = criteria.map(({ id }) => id).sort();
    expect([...ruleFolders].sort()).toEqual(ids);
    expect([...examples.keys()].sort()).toEqual(ids);
  });
});

describe.each(criteria.map((criterion) => [criterion.id, criterion] as const))('%s', (id, criterion) => {
  it('asks for every role of its cues', () => {
    const idle = (['zh', 'en'] as const).flatMap((lang) =>
      Object.entries(criterion.cues[lang]).flatMap(([role, list]) => (askedLists.has(list) ? [] : [role])),
    );
    expect(idle).toEqual([]);
  });

  it('finds nothing without one of the roles that wake it', () => {
    const { wakes: _, ...always } = criterion;
    const [woken, asked] = [graderOf(criterion), graderOf(always)];
    for (const rows of examples.values()) {
      for (const { reply, customer } of rows) {
        expect(woken.assess(reply, { customer })).toEqual(asked.assess(reply, { customer }));
      }
    }
  });

  it('keeps each cue once and in folded form', () => {
    const files = [criterion.cues.zh, criterion.cues.en, lexicon.zh, lexicon.en];
    const lists = files.flatMap((cues) => Object.values(cues));
    expect(lists.filter((entries) => new Set(entries).size < entries.length)).toEqual([]);
    const words = lists.flat().map((entry) => entry.replaceAll(/[()|…*]/g, '').trim());
    expect(words.filter((word) => readText(word).folded.trim() !== word)).toEqual([]);
  });

  it.each(LANGS)('has a name, a line and a sentence for every code in %s', (lang) => {
    const texts =
      locales[`../../locales/${lang}/criteria-${groupOf(id)}.json`]?.[id.slice(id.indexOf('.') + 1)];
    expect(texts?.name).toBeTruthy();
    expect(texts?.what).toBeTruthy();
    expect(Object.keys(texts?.codes ?? {}).sort()).toEqual([...criterion.codes].sort());
    expect(Object.values(texts?.codes ?? {}).every((sentence) => sentence.trim() !== '')).toBe(true);
  });
});
