/** Turns the cue files of all criteria and the shared lexicon into two matchers, and role names into numbers. */
import type { CueLang } from '../shared/lang.ts';
import type { CriterionId } from '../shared/rubric-ids.ts';
import { oncePerDoc } from '../text/once-per-doc.ts';
import type { TextDoc } from '../text/types.ts';
import { CueMatcher } from './cue-matcher.ts';
import { matchAll } from './match-all.ts';
import type { Criterion, CueFile } from './types.ts';

/** Roles that every criterion may use beside its own. */
export type Lexicon = { readonly [L in CueLang]: CueFile };

/** What a role's name stands for in one criterion: its entries in both languages and those of the lexicon. */
export interface Role {
  /** The same for criteria that give the name the same entries, so that what is found is worked out once. */
  readonly id: number;
  readonly name: string;
  /** The numbers under which the matchers report. */
  readonly numbers: readonly number[];
}

export type RoleTable = ReadonlyMap<string, Role>;

/** A criterion's rule with the roles it may ask for. */
export interface Rule {
  readonly id: CriterionId;
  readonly detect: Criterion['detect'];
  readonly roles: RoleTable;
  /** Roles of which one must be met for the rule to be asked; `null`: it always is. */
  readonly wakes: readonly Role[] | null;
  /** `null`: it rules no clause out. */
  readonly rulesOut: NonNullable<Criterion['rulesOut']> | null;
}

export interface CompiledCues {
  readonly matchers: { readonly [L in CueLang]: CueMatcher };
  /**
   * Lists to copy for what is found of a reply, by the matchers' numbers and by roles. Of full length from the first: one that
   * grows by leaps is copied again and again.
   */
  readonly blank: { readonly numbers: readonly undefined[]; readonly roles: readonly undefined[] };
  /** One for each criterion, in the order given. */
  readonly rules: readonly Rule[];
  /** Roles that no rule asks for: the learned layer weighs them. */
  readonly signs: readonly Role[];
  /** The names of those that are looked for in the customer's words instead, `said.*`, as far as a text has them. */
  readonly heardIn: (customer: TextDoc) => readonly string[];
}

/** Whether a sign is one of the customer's words, not of a reply. */
function isHeard({ name }: Role): boolean {
  return name.startsWith('said.');
}

function blankOf(length: number): readonly undefined[] {
  return Array.from({ length }, () => undefined);
}

const NO_CUES: Lexicon = { zh: {}, en: {} };

/** Compiles the cues of all criteria, and the signs. @throws SyntaxError for a cue that can't be read. */
export function compileCues(
  criteria: readonly Criterion[],
  lexicon: Lexicon,
  signs: Lexicon = NO_CUES,
): CompiledCues {
  const matchers = { zh: new CueMatcher('zh'), en: new CueMatcher('en') };
  // Criteria that share a reading bring the same lists: each list is matched once.
  const numbers = new Map<CueFile[string], number>();
  const roles = new Map<string, Role>();

  const numberOf = (lang: CueLang, entries: CueFile[string]): number => {
    const known = numbers.get(entries);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(entries, number);
    matchers[lang].add(number, entries);
    return number;
  };

  const roleOf = (name: string, files: readonly (readonly [CueLang, CueFile])[]): Role => {
    const own = files.flatMap(([lang, file]) => {
      const entries = Object.hasOwn(file, name) ? file[name] : undefined;
      return entries === undefined ? [] : [numberOf(lang, entries)];
    });
    const key = `${name} ${own.join(' ')}`;
    const role = roles.get(key) ?? { id: roles.size, name, numbers: own };
    roles.set(key, role);
    return role;
  };

  const rules = criteria.map(({ id, cues, detect, wakes, rulesOut = null }): Rule => {
    const files = [
      ['zh', lexicon.zh],
      ['en', lexicon.en],
      ['zh', cues.zh],
      ['en', cues.en],
    ] as const;
    const names = new Set(files.flatMap(([, file]) => Object.keys(file)));
    const table = new Map([...names].map((name) => [name, roleOf(name, files)]));
    return {
      id,
      detect,
      roles: table,
      wakes: wakes?.flatMap((name) => table.get(name) ?? []) ?? null,
      rulesOut,
    };
  });
  const signFiles = [['zh', signs.zh] as const, ['en', signs.en] as const];
  const signNames = new Set(signFiles.flatMap(([, file]) => Object.keys(file)));
  const signRoles = [...signNames].map((name) => roleOf(name, signFiles));
  const blank = { numbers: blankOf(numbers.size), roles: blankOf(roles.size) };
  const heard = signRoles.filter(isHeard);
  return {
    matchers,
    blank,
    rules,
    signs: signRoles.filter((role) => !isHeard(role)),
    // The customer's words stay the same while a reply is typed.
    heardIn: oncePerDoc((customer) => {
      const matches = matchAll(customer, { matchers, blank });
      return heard
        .filter((role) => role.numbers.some((number) => matches[number] !== undefined))
        .map(({ name }) => name);
    }),
  };
}
