/** A round of many turns, to measure by: a scenario that can last that long, and the round as a backup file. */
import { openPlay } from '../../src/session/play-replies.ts';
import { checkScenario } from '../../src/scenario/check.ts';
import { ownId } from '../../src/scenario/own-files.ts';
import type { Scenario, WrittenScenario } from '../../src/scenario/schema.ts';
import { writeBackup } from '../../src/storage/backup.ts';
import { flows } from '../../src/wiring/flows.ts';
import { loadGrader } from '../../src/wiring/grader.ts';
import { voices } from '../../src/wiring/voices.ts';
import { LONG_TALK, longReply, type TalkLang } from './long-talk-texts.ts';

/** Of the round in the backup. */
export const ROUND = 'long-talk';
/** Steps left when the round has so many turns. */
const SPARE = 10;

function numbered(lines: readonly string[], step: number): string[] {
  return lines.map((line) => line.replace('#', `${step + 1}`));
}

function written(lang: TalkLang, turns: number): WrittenScenario {
  const texts = LONG_TALK[lang];
  const ids = Array.from({ length: turns + SPARE }, (_, i) => `step-${i}`);
  return {
    format: 1,
    id: 'long-talk',
    level: 'basic',
    industry: 'retail',
    channel: 'phone',
    minutes: 60,
    persona: 'rational',
    flow: 'clear',
    languages: [lang],
    face: { hair: 'bob', glasses: false, grey: false },
    preparation: {
      budget: 0,
      needs: [
        { id: 'list', hidden: false },
        { id: 'respect', hidden: true },
      ],
    },
    facts: [],
    opening: 'step-0',
    beats: ids.map((id, i) => ({
      id,
      // Whatever can be understood takes her to the next entry.
      wants: { unclear: false },
      next: [{ to: ids[i + 1] ?? 'settled' }],
    })),
    leaves: 'gone',
    endings: [
      { id: 'settled', rank: 1 },
      { id: 'gone', rank: 0 },
    ],
    texts: {
      [lang]: {
        title: texts.title,
        customer: texts.customer,
        case: texts.case,
        needs: texts.needs,
        facts: {},
        beats: Object.fromEntries(
          ids.map((id, i) => [id, { say: numbered(texts.say, i), nudge: numbered(texts.nudge, i) }]),
        ),
        endings: texts.endings,
      },
    },
  };
}

/** The scenario's file, and what was read from it. @throws Error when the format doesn't take it. */
export function longTalk(
  lang: TalkLang,
  turns: number,
): { readonly text: string; readonly scenario: Scenario } {
  const text = JSON.stringify(written(lang, turns), null, 2);
  const { scenario, diagnostics } = checkScenario(text, 'long-talk.json');
  if (scenario === null) throw new Error(`The long talk has errors: ${JSON.stringify(diagnostics)}`);
  return { text, scenario };
}

/** So many turns of it played, as a backup file that leaves the round open. @throws Error when the customer leaves before. */
export async function longRound(lang: TalkLang, turns: number): Promise<string> {
  // As the shelf gives it: rounds name an own scenario by its id within the app.
  const { scenario } = longTalk(lang, turns);
  const play = openPlay({
    scenario: { ...scenario, id: ownId(scenario.id) },
    voices,
    grader: await loadGrader(),
    flows,
    persona: scenario.persona,
    lang,
    round: ROUND,
  });
  for (let turn = 0; turn < turns; turn++) play.reply(longReply(lang, turn));
  const { phase, turns: said } = play.view();
  if (phase !== 'talking' || said.length !== turns) throw new Error(`Over after ${said.length} turns`);
  return writeBackup(0, play.records(), []);
}
