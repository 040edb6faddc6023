/** How replies move the customer: the persona chart as tables. Its regions don't look at one another, so each is a table of its own. */
import { initialContext } from '../../charts/setup.ts';
import { mannerOf } from '../../charts/persona/styles.ts';
import { DISCLOSURES, MOODS, TRUSTS, type PersonaId, type Style } from '../../charts/types.ts';
import { plainReact, plainWait, type PlainState } from '../plain-step.ts';
import type { CustomerState } from '../types.ts';
import { remembered } from '../../shared/remembered.ts';
import { numbering } from './numbering.ts';
import { NUMERIC_READINGS } from './readings.ts';
import { PATIENCES, type CustomerCode } from './state-code.ts';

/** A customer as a reply leaves them, and the readings that do so. */
export interface Move {
  readonly after: number;
  /** The customer who was left so and had to ask again. */
  readonly waited: number;
  /** Number of the set of readings: see `readingsOf`. */
  readonly readings: number;
}

/** Where a customer can go by a reply that asks for something or not. */
export type CustomerMoves = (customer: number, asked: boolean) => readonly Move[];

const sets = numbering<readonly number[]>();

/** A set of readings by its number: indexes in `NUMERIC_READINGS`. */
export function readingsOf(set: number): readonly number[] {
  return sets.items[set] ?? [];
}

const ALL = NUMERIC_READINGS.map((_, index) => index);
/** What a customer meets who doesn't mind length. */
const OF_ANY_LENGTH = ALL.filter((index) => NUMERIC_READINGS[index]?.long !== true);
/** What can't be read asks for nothing. */
const isAsking = (index: number): boolean => NUMERIC_READINGS[index]?.unclear === false;

function stateOf(persona: PersonaId, part: Partial<CustomerState>): PlainState {
  return { ...initialContext(persona), ...part, beat: '' };
}

/** What each reading makes of each value of one dimension. */
type Table<T> = ReadonlyMap<T, readonly T[]>;

interface Tables {
  readonly mood: Table<CustomerState['mood']>;
  readonly trust: Table<CustomerState['trust']>;
  readonly patience: Table<number>;
  readonly disclosure: Table<CustomerState['disclosure']>;
}

const NO_FLOW = { flow: { steps: [], control: false } } as const;

function tablesOf(persona: PersonaId, asked: boolean): Tables {
  // Which fact is asked for makes no difference to the customer.
  const readings = NUMERIC_READINGS.map((reading) => ({ ...reading, asks: asked ? '' : null }));
  const table = <D extends keyof CustomerState>(dimension: D, values: readonly CustomerState[D][]) =>
    new Map(
      values.map((value) => {
        const before = stateOf(persona, { [dimension]: value });
        const after = readings.map((reading) => plainReact(NO_FLOW, before, reading)[dimension]);
        return [value, after] as const;
      }),
    );
  return {
    mood: table('mood', MOODS),
    trust: table('trust', TRUSTS),
    patience: table('patience', PATIENCES),
    disclosure: table('disclosure', DISCLOSURES),
  };
}

function movesOf(persona: PersonaId, style: Style | undefined, customers: CustomerCode): CustomerMoves {
  const all = mannerOf(persona, style).tiresOfLength ? ALL : OF_ANY_LENGTH;
  const asking = all.filter(isAsking);
  const tables = [tablesOf(persona, false), tablesOf(persona, true)] as const;
  const waited = remembered((customer: number) =>
    customers.encode(plainWait({ style }, stateOf(persona, customers.states[customer] ?? {}))),
  );
  const moves = remembered((at: number): readonly Move[] => {
    const asked = (at & 1) === 1;
    const { mood, trust, patience, disclosure } = asked ? tables[1] : tables[0];
    const before = customers.states[at >> 1] as CustomerState;
    const found = new Map<number, number[]>();
    for (const reading of asked ? asking : all) {
      const after = customers.encode({
        mood: mood.get(before.mood)?.[reading] ?? before.mood,
        trust: trust.get(before.trust)?.[reading] ?? before.trust,
        patience: patience.get(before.patience)?.[reading] ?? before.patience,
        disclosure: disclosure.get(before.disclosure)?.[reading] ?? before.disclosure,
      });
      const set = found.get(after);
      if (set === undefined) found.set(after, [reading]);
      else set.push(reading);
    }
    return [...found].map(([after, set]) => ({
      after,
      waited: waited(after),
      readings: sets.idOf(set.join(), () => set),
    }));
  });
  return (customer, asked) => moves(customer * 2 + (asked ? 1 : 0));
}

const known = new Map<string, CustomerMoves>();

/** The moves of a persona with a style. They are the same for every scenario, so they are worked out once. */
export function customerMoves(
  persona: PersonaId,
  style: Style | undefined,
  customers: CustomerCode,
): CustomerMoves {
  const { tiresOfLength, waitingCostsTrust } = mannerOf(persona, style);
  const key = `${persona}/${tiresOfLength}/${waitingCostsTrust}/${customers.name}`;
  const moves = known.get(key) ?? movesOf(persona, style, customers);
  known.set(key, moves);
  return moves;
}
