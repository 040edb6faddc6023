/**
 * A scenario is edited while a round is in progress: a beat or a choice is renamed, moved, removed or put in. The round goes
 * on from the beat whose words the trainee heard last, and the next choice leads where the author now says; or it is kept
 * to be read, with a reason. It never goes on anywhere else.
 */
import { describe, expect, it } from 'vitest';
import { reply } from '../../src/session/attempt.ts';
import { resume } from '../../src/session/resume.ts';
import { createPlay } from '../../src/session/play.ts';
import { createRoundStore } from '../../src/session/store.ts';
import { viewOf } from '../../src/session/replay.ts';
import type { RoundLog } from '../../src/session/log.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { pickIndex } from '../../src/shared/random.ts';
import { memorySaves } from '../../src/storage/memory.ts';
import { loadCheck } from '../storage/places.ts';
import { TAUGHT_FLOWS } from '../../src/charts/flows/index.ts';
import { played, scriptedGrader, shelfOf, stageOf, VOICES } from './case.ts';
import { KEPT, SAID, scenarioOf, story, type StoryBeat } from './story.ts';

const BEATS = 40;
const REPLIES = 6;
const ROUNDS = 20;

/** An edit of the beats; `here` is the index of the beat in which the round stands. */
type Edit = (beats: StoryBeat[], here: number, n: number) => void;

function redirect(beats: readonly StoryBeat[], from: string, to: string): void {
  for (const { next } of beats) for (const way of next) if (way.to === from) way.to = to;
}

function rename(beats: readonly StoryBeat[], index: number, id: string): void {
  const beat = beats[index]!;
  redirect(beats, beat.id, id);
  beat.id = id;
}

function insertAfter(beats: StoryBeat[], index: number, choice: number, id: string): void {
  const way = beats[index]!.next[choice]!;
  const next = [{ when: { heard: { gte: 1 } }, to: way.to }];
  beats.push({ id, wants: { heard: { gte: 1 } }, next, say: `新的一步 ${id}` });
  way.to = id;
}

const EDITS: Readonly<Record<string, Edit>> = {
  'the beat renamed': (beats, here) => rename(beats, here, 'renamed'),
  'the beat moved': (beats, here) => {
    // The opening is named, so the order in the file may change.
    beats.push(...beats.splice(here, 1));
  },
  'the beat removed': (beats, here) => {
    const [gone] = beats.splice(here, 1);
    redirect(beats, gone!.id, gone!.next[0]!.to === gone!.id ? beats[0]!.id : gone!.next[0]!.to);
  },
  'a beat put in ahead': (beats, here) => insertAfter(beats, here, 2, 'between'),
  'choices moved': (beats, here) => void beats[here]!.next.reverse(),
  'another choice removed': (beats, here) => void beats[here]!.next.splice(1, 1),
  'a choice put in front': (beats, here) => {
    const { next } = beats[here]!;
    next.unshift({ when: { met: 'resolve.consent' }, to: next[0]!.to });
  },
};

/** What an edit did to the ids: by the beat's words, which it never touches. */
function idNow(before: readonly StoryBeat[], after: readonly StoryBeat[], id: string): string | null {
  const say = before.find((beat) => beat.id === id)?.say;
  return after.find((beat) => beat.say === say)?.id ?? null;
}

function placesOf(log: RoundLog): readonly string[] {
  return log.records.flatMap(({ event }) => ('position' in event ? [event.position.beat] : []));
}

type Verdict = 'right' | 'wrong' | 'refused';

/** Resumes a round upon the edited scenario, and makes the last choice of the beat as it stands there now. */
function judge(before: readonly StoryBeat[], after: readonly StoryBeat[], log: RoundLog): Verdict {
  const opening = after.find(({ id }) => id === idNow(before, after, 'b0'));
  if (opening === undefined) return 'refused';
  const stage = stageOf(scenarioOf([opening, ...after.filter((beat) => beat !== opening)]));
  const resumed = resume(log.records, stage);
  if (resumed.kind === 'readonly') return resumed.reason === 'course-changed' ? 'refused' : 'wrong';
  const here = idNow(before, after, log.view.position?.beat ?? '');
  const ways = after.find(({ id }) => id === here)?.next ?? [];
  const wanted = ways.find(({ when }) => 'concrete' in when)?.to;
  const next = reply(stage, viewOf(log.records), KEPT, () => 0);
  if (!next.ok || next.value.type !== 'replied') return 'wrong';
  return here !== null && next.value.position.beat === wanted ? 'right' : 'wrong';
}

function roundIn(beats: readonly StoryBeat[], key: string): RoundLog {
  const replies = Array.from({ length: REPLIES }, (_, turn) => SAID[pickIndex(SAID.length, key, turn)] ?? '');
  return played(stageOf(scenarioOf(beats)), replies);
}

function indexOfPlace(beats: readonly StoryBeat[], log: RoundLog): number {
  return beats.findIndex(({ id }) => id === log.view.position?.beat);
}

describe('a round whose scenario was edited', () => {
  const cases = Object.entries(EDITS).flatMap(([name, edit]) =>
    Array.from({ length: ROUNDS }, (_, n) => {
      const before = story(BEATS, n);
      const log = roundIn(before, `round ${n}`);
      const after = structuredClone(before);
      edit(after, indexOfPlace(before, log), n);
      return { name, n, verdict: judge(before, after, log) };
    }),
  );
  const count = (verdict: Verdict): number => cases.filter((one) => one.verdict === verdict).length;

  it('never goes on at a wrong place', () => {
    expect(cases).toHaveLength(140);
    expect(cases.filter(({ verdict }) => verdict === 'wrong')).toEqual([]);
  });

  it('goes on wherever the edit is harmless for its course', () => {
    expect(count('right')).toBeGreaterThanOrEqual(120);
    const refused = cases.filter(({ verdict }) => verdict === 'refused');
    expect([...new Set(refused.map(({ name }) => name))]).toEqual(['the beat removed']);
  });

  it('is kept to be read, with the reason, where it was not', async () => {
    const before = story(BEATS, 3);
    const log = roundIn(before, 'round 3');
    const after = structuredClone(before);
    EDITS['the beat removed']?.(after, indexOfPlace(before, log), 3);
    const saves = memorySaves(loadCheck);
    for (const record of log.records) await saves.append(record);
    const scenario: Scenario = scenarioOf(after);
    const store = createRoundStore({
      saves,
      shelf: shelfOf(scenario),
      play: async () => createPlay({ voices: VOICES, flows: TAUGHT_FLOWS, grader: scriptedGrader }),
      clock: () => 0,
      newId: () => 'new',
      randomSeed: () => 7,
    });
    expect(await store.getState().open('r')).toBe(true);
    expect(store.getState()).toMatchObject({ locked: 'course-changed', view: log.view });
  });
});

/** One of many small edits anywhere in the story. */
function randomEdit(beats: StoryBeat[], key: string): void {
  const at = pickIndex(beats.length, key, 'at');
  const other = pickIndex(beats.length, key, 'other');
  const beat = beats[at]!;
  const kinds: (() => void)[] = [
    () => rename(beats, at, `x${pickIndex(1000, key, 'id')}`),
    () => {
      // Two beats exchange their names, and everything that leads to them follows.
      const [one, two] = [beat.id, beats[other]!.id];
      rename(beats, at, 'held');
      rename(beats, other, one);
      rename(beats, at, two);
    },
    () => {
      // Two beats exchange their names, and what led to one now leads to the other.
      [beat.id, beats[other]!.id] = [beats[other]!.id, beat.id];
    },
    () => void beats.reverse(),
    () => {
      if (at === other) return;
      const [gone] = beats.splice(at, 1);
      redirect(beats, gone!.id, beats[other % beats.length]!.id);
    },
    () => insertAfter(beats, at, pickIndex(beat.next.length, key, 'way'), `y${pickIndex(1000, key, 'id')}`),
    () => void beat.next.reverse(),
    () => void (beat.next.length > 1 && beat.next.splice(pickIndex(beat.next.length, key, 'way'), 1)),
    () => void beat.next.unshift({ when: { hurt: { lte: 0 } }, to: beats[other]!.id }),
    () => void (beat.next[0]!.to = beats[other]!.id),
    () => void (beat.next[0]!.when = { trust: { gte: 'building' } }),
  ];
  kinds[pickIndex(kinds.length, key, 'kind')]?.();
}

it('is never wrong over many random edits', { timeout: 120_000 }, () => {
  const verdicts: Record<Verdict, number> = { right: 0, wrong: 0, refused: 0 };
  for (let n = 0; n < 200; n++) {
    const before = story(8, n);
    const log = roundIn(before, `random ${n}`);
    const after = structuredClone(before);
    for (let edit = 0; edit <= pickIndex(3, n, 'edits'); edit++) randomEdit(after, `${n} ${edit}`);
    // Ids that an edit made twice would not pass the check.
    if (new Set(after.map(({ id }) => id)).size < after.length) continue;
    const verdict = verdictOf(before, after, log);
    verdicts[verdict] += 1;
  }
  expect(verdicts.wrong).toBe(0);
  expect(Math.min(verdicts.right, verdicts.refused)).toBeGreaterThan(30);
});

/** The verdict; a round that goes on has to be where the same replies lead in the edited story. */
function verdictOf(before: readonly StoryBeat[], after: readonly StoryBeat[], log: RoundLog): Verdict {
  const opening = after.find(({ id }) => id === idNow(before, after, 'b0'));
  if (opening === undefined) return 'refused';
  const stage = stageOf(scenarioOf([opening, ...after.filter((beat) => beat !== opening)]));
  const resumed = resume(log.records, stage);
  const again = played(
    stage,
    log.view.turns.map(({ reply: text }) => text),
  );
  const same =
    placesOf(again).join() ===
      placesOf(log)
        .map((id) => idNow(before, after, id))
        .join() &&
    JSON.stringify(again.view.position?.customer) === JSON.stringify(log.view.position?.customer);
  if (resumed.kind === 'readonly') return same ? 'wrong' : 'refused';
  return same ? 'right' : 'wrong';
}
