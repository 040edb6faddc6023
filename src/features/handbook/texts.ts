/** What the handbook calls things: names that the app has elsewhere, and its own for moves. */
import type { TFunction } from 'i18next';
import { codeText, criterionText } from '../../i18n/texts.ts';
import { chapterOf, type Chapter, type RubricUnit } from '../../shared/handbook.ts';
import type { CriterionId } from '../../shared/rubric-ids.ts';

/** The name of a criterion or a move. */
export function unitName(t: TFunction, unit: RubricUnit): string {
  return chapterOf(unit) === 'move'
    ? codeText(t, `handbook:${unit}`, 'name')
    : criterionText(t, unit as CriterionId, 'name');
}

/** What it is, in a line. */
export function unitWhat(t: TFunction, unit: RubricUnit): string {
  return chapterOf(unit) === 'move'
    ? codeText(t, `handbook:${unit}`, 'what')
    : criterionText(t, unit as CriterionId, 'what');
}

/** The name of a group of criteria, or of the moves. */
export function chapterName(t: TFunction, chapter: Chapter): string {
  return chapter === 'move' ? t('handbook:group.move.name') : codeText(t, 'debrief:group', chapter);
}
