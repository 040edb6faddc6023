/** A scenario's own tests: its sample replies get the grade expected, its plans reach their ending. */
import type { Grader } from '../grading/types.ts';
import type { JsonPath } from '../scenario/diagnostic.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { StageParts } from '../session/stage.ts';
import type { CriterionId, Level } from '../shared/rubric-ids.ts';
import type { Finding } from './finding.ts';
import type { Translate } from './io.ts';
import { playReplies } from '../session/play-replies.ts';

/** Where a part of the file stands. */
export type Locate = (at: JsonPath) => Pick<Finding, 'file' | 'line' | 'column' | 'pointer'>;

function finding(code: string, place: ReturnType<Locate>, message: string): Finding {
  return { ...place, code, severity: 'error', message };
}

/** Each sample graded as the session grades: with the customer's message and the case. */
export function samplesFindings(
  scenario: Scenario,
  locate: Locate,
  grader: Grader,
  t: Translate,
): readonly Finding[] {
  return scenario.samples.flatMap(({ lang, customer, reply, levels, not }, index) => {
    const texts = scenario.texts[lang];
    const caseTexts = texts === undefined ? [] : [texts.case.summary, ...texts.case.known];
    const { levels: found, evidence } = grader.assess(reply, { customer, caseTexts, lang });
    const place = locate(['samples', index]);
    const misses = (Object.entries(levels) as [CriterionId, Level][])
      .filter(([criterion, wanted]) => (found[criterion] ?? 0) < wanted)
      .map(([criterion, wanted]) =>
        finding(
          'sample-miss',
          place,
          t('cli:check.sampleMiss', {
            index: index + 1,
            lang,
            criterion,
            wanted,
            found: found[criterion] ?? 0,
          }),
        ),
      );
    const extras = not
      .filter((criterion) => found[criterion] !== undefined)
      .map((criterion) => {
        const at = evidence.find((one) => one.criterion === criterion);
        const quote = at === undefined ? '' : reply.slice(at.start, at.end);
        const params = { index: index + 1, lang, criterion, quote };
        return finding('sample-extra', place, t('cli:check.sampleExtra', params));
      });
    return [...misses, ...extras];
  });
}

/** Each plan played in text through the whole session. */
export function plansFindings(
  scenario: Scenario,
  locate: Locate,
  { voices, grader, flows }: StageParts,
  t: Translate,
): readonly Finding[] {
  return scenario.plans.flatMap(({ name, lang, persona, replies, ending }, index) => {
    const place = locate(['plans', index]);
    const played = playReplies({ scenario, voices, grader, flows, persona, lang, replies });
    const { ending: found, turns, idleWarning } = played;
    const params = { name, wanted: ending, found: found ?? '', turn: turns, rest: replies.length - turns };
    if (found === null) return [finding('plan-open', place, t('cli:check.planOpen', params))];
    if (found !== ending) return [finding('plan-ending', place, t('cli:check.planEnds', params))];
    if (idleWarning !== null)
      return [finding('plan-warning', place, t('cli:check.planWarning', { name, index: idleWarning }))];
    if (turns < replies.length) return [finding('plan-long', place, t('cli:check.planLong', params))];
    return [];
  });
}
