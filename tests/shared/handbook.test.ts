import { describe, expect, it } from 'vitest';
import { PERSONA_IDS } from '../../src/shared/customer.ts';
import {
  CHAPTERS,
  flowPath,
  HANDBOOK_PARTS,
  partPath,
  personaPath,
  placeAt,
  RUBRIC_UNITS,
  rubricPath,
} from '../../src/shared/handbook.ts';

describe('the addresses of the handbook', () => {
  it('lead to what they were made for', () => {
    expect(placeAt(partPath())).toEqual({ part: 'index' });
    expect(HANDBOOK_PARTS.map((part) => placeAt(partPath(part))?.part)).toEqual([...HANDBOOK_PARTS]);
    expect(RUBRIC_UNITS.map((unit) => placeAt(rubricPath(unit)))).toEqual(
      RUBRIC_UNITS.map((unit) => expect.objectContaining({ part: 'rubric', unit })),
    );
    expect(CHAPTERS.map((chapter) => placeAt(rubricPath(chapter)))).toEqual(
      CHAPTERS.map((chapter) => ({ part: 'rubric', chapter, unit: null })),
    );
    expect(PERSONA_IDS.map((persona) => placeAt(personaPath(persona)))).toEqual(
      PERSONA_IDS.map((persona) => ({ part: 'personas', persona })),
    );
    expect(placeAt(flowPath('bad-news', 'follow_up'))).toEqual({
      part: 'flows',
      flow: 'bad-news',
      step: 'follow_up',
    });
  });

  it('carry ids that an address has to spell otherwise', () => {
    expect(placeAt(flowPath('我们 的', '第 1 步'))).toEqual({
      part: 'flows',
      flow: '我们 的',
      step: '第 1 步',
    });
  });

  it.each([
    '/',
    '/settings',
    '/handbook/nothing',
    '/handbook/rubric/empathy.nothing',
    '/handbook/rubric/empathy/observe',
    '/handbook/personas/nobody',
    '/handbook/flows/clear/listen/more',
    '/handbook/rubric/%E0%A4%A',
  ])('are none like %s', (path) => {
    expect(placeAt(path)).toBeNull();
  });
});
