/** `tongpin new scenario NAME [--lang L]`: a first scenario that can be played as it stands, to be written over. */
import { checkScenario } from '../../scenario/check.ts';
import type { Lang } from '../../shared/lang.ts';
import { EXIT, type Io } from '../io.ts';
import en from '../templates/scenario.en.json' with { type: 'json' };
import zhHans from '../templates/scenario.zh-Hans.json' with { type: 'json' };
import zhHant from '../templates/scenario.zh-Hant.json' with { type: 'json' };

const TEMPLATES: { readonly [L in Lang]: object } = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };

/** Where scenarios are kept, if there is such a folder. */
const FOLDER = 'scenarios';

/** Writes nothing over: a name that is taken is exit 1. */
export function newCommand(kind: string | undefined, name: string | undefined, io: Io): number {
  if (kind !== 'scenario' || name === undefined) {
    io.err(io.t('cli:new.usage'));
    return EXIT.usage;
  }
  const text = `${JSON.stringify({ ...TEMPLATES[io.lang], id: name }, null, 2)}\n`;
  const folder = io.kind(FOLDER) === 'folder' ? `${FOLDER}/${name}` : name;
  const file = `${folder}/scenario.json`;
  // The format says what a name may be.
  if (checkScenario(text, file).scenario === null) {
    io.err(io.t('cli:new.badName', { name }));
    return EXIT.usage;
  }
  if (io.kind(folder) !== null) {
    io.err(io.t('cli:new.taken', { folder }));
    return EXIT.findings;
  }
  io.write(file, text);
  io.out(io.t('cli:new.written', { file }));
  return EXIT.fine;
}
