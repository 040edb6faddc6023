/** A scenario's own tests: its sample replies get the grade expected, its plans reach their ending. */
import type { Grader } from '../grading/types.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Content } from '../session/content.ts';
import type { CriterionId, Level } from '../shared/rubric-ids.ts';
import type { Finding } from './finding.ts';
import type { Translate } from './io.ts';
import { playReplies } from './play-replies.ts';

function finding(file: string, code: string, pointer: string, message: string): Finding {
  return { file, line: 1, column: 1, pointer, code, severity: 'error', message };
}

/** Each sample graded as the session grades: with the customer's message and the case. */
export function samplesFindings(
  scenario: Scenario,
  file: string,
  grader: Grader,
  t: Translate,
): readonly Finding[] {
  return scenario.samples.flatMap(({ lang, customer, reply, levels, not }, index) => {
    const texts = scenario.texts[lang];
    const caseTexts = texts === undefined ? [] : [texts.case.summary, ...texts.case.known];
    const { levels: found, evidence } = grader.assess(reply, { customer, caseTexts, lang });
    const pointer = `/samples/${index}`;
    const misses = (Object.entries(levels) as [CriterionId, Level][])
      .filter(([criterion, wanted]) => (found[criterion] ?? 0) < wanted)
      .map(([criterion, wanted]) =>
        finding(
          file,
          'sample-miss',
          pointer,
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
        return finding(file, 'sample-extra', pointer, t('cli:check.sampleExtra', params));
      });
    return [...misses, ...extras];
  });
}

/** Each plan played in text through the whole session. */
export function plansFindings(
  scenario: Scenario,
  file: string,
  content: Content,
  grader: Grader,
  t: Translate,
): readonly Finding[] {
  return scenario.plans.flatMap(({ name, lang, persona, replies, ending }, index) => {
    const pointer = `/plans/${index}`;
    const { ending: found, turns } = playReplies({ scenario, content, grader, persona, lang, replies });
    const params = { name, wanted: ending, found: found ?? '', turn: turns, rest: replies.length - turns };
    if (found === null) return [finding(file, 'plan-open', pointer, t('cli:check.planOpen', params))];
    if (found !== ending) return [finding(file, 'plan-ending', pointer, t('cli:check.planEnds', params))];
    if (turns < replies.length) return [finding(file, 'plan-long', pointer, t('cli:check.planLong', params))];
    return [];
  });
}
