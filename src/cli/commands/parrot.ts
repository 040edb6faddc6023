/**
 * `tongpin simulate FILE|DIR… --every-turn FILE.jsonl [--persona P] [--lang L]`: every reply of the file is said in each turn of a
 * round of its own. Exit 1 when one of them comes to a good ending.
 */
import { checkScenario } from '../../scenario/check.ts';
import { PERSONA_IDS } from '../../shared/customer.ts';
import { LANGS, type Lang } from '../../shared/lang.ts';
import { voices } from '../../wiring/voices.ts';
import { authorFiles } from '../author-files.ts';
import { grader } from '../grader.ts';
import { EXIT, type Io } from '../io.ts';
import { readLabelled } from '../labelled-rows.ts';
import { ownFlows } from '../own-flows.ts';
import { parroted } from '../parrot.ts';

export interface ParrotOptions {
  readonly rows: string;
  readonly persona: string | undefined;
  readonly lang: Lang | null;
}

/** Scenarios that can't be played are `check`'s to tell of, and are left out. */
export function parrotCommand(
  paths: readonly string[],
  { rows: source, persona, lang }: ParrotOptions,
  io: Io,
): number {
  const read = readLabelled([source], io);
  const files = authorFiles(paths, io);
  if (read === null || files === null) return EXIT.usage;
  const { flows } = ownFlows(files, io);
  let handled = 0;
  for (const file of files.scenarios) {
    const { scenario } = checkScenario(io.read(file), file, flows);
    if (scenario === null) continue;
    for (const one of LANGS) {
      const rows = read.rows.filter((row) => row.lang === one);
      if ((lang !== null && lang !== one) || rows.length === 0 || !scenario.languages.includes(one)) continue;
      for (const id of PERSONA_IDS) {
        if (persona !== undefined && persona !== id) continue;
        const found = parroted({ scenario, voices, grader, flows, persona: id, lang: one }, rows);
        handled += found.length;
        io.out(`${scenario.id} ${one} ${id}: ${found.length}/${rows.length}`);
        for (const { row, ending, rank } of found) io.out(`  ${rank.toFixed(2)} ${ending} ${row.id}`);
      }
    }
  }
  return handled === 0 && read.bad === 0 ? EXIT.fine : EXIT.findings;
}
