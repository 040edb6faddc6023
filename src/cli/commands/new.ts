/** `tongpin new scenario|flow NAME [--lang L]`: a first one that works as it stands, to be written over. */
import { TAUGHT_FLOWS } from '../../charts/flows/index.ts';
import { checkScenario } from '../../scenario/check.ts';
import { checkFlow } from '../../scenario/flow-check.ts';
import type { Lang } from '../../shared/lang.ts';
import { EXIT, type Io } from '../io.ts';
import flowEn from '../templates/flow.en.json' with { type: 'json' };
import flowHans from '../templates/flow.zh-Hans.json' with { type: 'json' };
import flowHant from '../templates/flow.zh-Hant.json' with { type: 'json' };
import en from '../templates/scenario.en.json' with { type: 'json' };
import zhHans from '../templates/scenario.zh-Hans.json' with { type: 'json' };
import zhHant from '../templates/scenario.zh-Hant.json' with { type: 'json' };

type Templates = { readonly [L in Lang]: object };

interface Kind {
  readonly templates: Templates;
  /** Where it goes, below the folder for scenarios. */
  readonly fileOf: (name: string) => string;
  /** What must not be there yet. */
  readonly placeOf: (file: string) => string;
  /** Whether the format takes such a name. */
  readonly isSound: (text: string, file: string) => boolean;
  readonly written: 'written' | 'writtenFlow';
}

const KINDS: { readonly [kind: string]: Kind } = {
  scenario: {
    templates: { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en },
    fileOf: (name) => `${name}/scenario.json`,
    placeOf: (file) => file.slice(0, -'/scenario.json'.length),
    isSound: (text, file) => checkScenario(text, file).scenario !== null,
    written: 'written',
  },
  flow: {
    templates: { 'zh-Hans': flowHans, 'zh-Hant': flowHant, en: flowEn },
    fileOf: (name) => `flows/${name}.json`,
    placeOf: (file) => file,
    isSound: (text, file) => checkFlow(text, file).flow !== null,
    written: 'writtenFlow',
  },
};

/** Where scenarios are kept, if there is such a folder. */
const FOLDER = 'scenarios';

/** Writes nothing over: a name that is taken is exit 1. */
export function newCommand(kind: string | undefined, name: string | undefined, io: Io): number {
  const made = kind !== undefined && Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  if (made === undefined || name === undefined) {
    io.err(io.t('cli:new.usage'));
    return EXIT.usage;
  }
  if (kind === 'flow' && TAUGHT_FLOWS.has(name)) {
    io.err(io.t('cli:new.takenFlow', { name }));
    return EXIT.findings;
  }
  const text = `${JSON.stringify({ ...made.templates[io.lang], id: name }, null, 2)}\n`;
  const below = made.fileOf(name);
  const file = io.kind(FOLDER) === 'folder' ? `${FOLDER}/${below}` : below;
  if (!made.isSound(text, file)) {
    io.err(io.t('cli:new.badName', { name }));
    return EXIT.usage;
  }
  const folder = made.placeOf(file);
  if (io.kind(folder) !== null) {
    io.err(io.t('cli:new.taken', { folder }));
    return EXIT.findings;
  }
  io.write(file, text);
  io.out(io.t(`cli:new.${made.written}`, { file, name }));
  return EXIT.fine;
}
