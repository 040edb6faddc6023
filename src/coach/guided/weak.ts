/** The three replies beside the one that fits: solves and skips the feeling, polite and empty, and a typical pitfall. */
import { PERSONAS } from '../../charts/persona/personas.ts';
import { typeNow } from '../../session/type-now.ts';
import type { OptionKind } from '../../session/choice.ts';
import { isCalm, type PersonaId } from '../../shared/customer.ts';
import { isPitfallId, type CriterionId } from '../../shared/rubric-ids.ts';
import { cueLangOf } from '../../shared/lang.ts';
import { repeats } from '../choices.ts';
import { insertsFor, sayable, type Phrase } from '../material.ts';
import type { Need } from '../types.ts';
import { offersOnlyAllowed } from './fitting.ts';
import type { Candidate, GuidedTurn } from './material.ts';
import { levelsOf, pitfallsOf } from './rate.ts';

/** Where one kind of reply comes from. */
export interface Source {
  readonly kind: Exclude<OptionKind, 'fit'>;
  /** Texts to try, those worth most first. */
  readonly tiers: readonly (() => readonly string[])[];
  /** Whether a text is what it was written to be, by the engine. */
  readonly accepts: (candidate: Candidate) => boolean;
}

const ACTS: readonly Need[] = ['act', 'options', 'follow_up', 'prevent'];
const ACTING: ReadonlySet<CriterionId> = new Set<CriterionId>([
  'resolve.action',
  'resolve.options',
  'resolve.time',
]);
const OWNING: ReadonlySet<CriterionId> = new Set<CriterionId>([
  'apology.responsibility',
  'apology.impact',
  'apology.sorry',
]);

/** Pitfalls that each type of customer meets most, beside what hurts it most by its chart. */
const MET_MOST: { readonly [P in PersonaId]: readonly CriterionId[] } = {
  rational: ['pitfall.argue', 'pitfall.policy_wall', 'pitfall.blame_others', 'pitfall.but'],
  emotional: ['pitfall.command_calm', 'pitfall.minimise', 'pitfall.but', 'pitfall.conditional_apology'],
  dominant: ['pitfall.policy_wall', 'pitfall.dismiss', 'pitfall.command_calm', 'pitfall.but'],
  cautious: ['pitfall.blame_customer', 'pitfall.dismiss', 'pitfall.conditional_apology', 'pitfall.minimise'],
};

/** What a formula is found to be: it is empty and no more. */
const EMPTY: ReadonlySet<CriterionId> = new Set<CriterionId>([
  'pitfall.hollow_empathy',
  'pitfall.vague_promise',
]);
/** What courtesy may carry, in general terms. */
const COURTEOUS: ReadonlySet<CriterionId> = new Set<CriterionId>(['empathy.understand', 'apology.sorry']);

function idsOf(candidate: Candidate): readonly CriterionId[] {
  return Object.keys(levelsOf(candidate)) as CriterionId[];
}

/** Two texts as one. */
function joined({ view }: GuidedTurn, a: string, b: string): string {
  return cueLangOf(view.lang) === 'en' ? `${a} ${b}` : `${a}${b}`;
}

/** Whether a text says nothing again of what the other says. */
function isApart(a: string, b: string): boolean {
  return repeats([{ text: b, rank: 0, brings: [] }], a, {}) === 0;
}

/** Each text, and each with something behind it. */
function withTails(turn: GuidedTurn, texts: readonly string[], tails: readonly string[]): readonly string[] {
  return texts.flatMap((text) => [
    text,
    ...tails.filter((tail) => isApart(text, tail)).map((tail) => joined(turn, text, tail)),
  ]);
}

function feels(id: CriterionId): boolean {
  return id.startsWith('empathy.') && id !== 'empathy.support';
}

function solves(candidate: Candidate, turn: GuidedTurn): boolean {
  const ids = idsOf(candidate);
  return (
    ids.some((id) => ACTING.has(id)) &&
    !ids.some((id) => isPitfallId(id) || feels(id) || OWNING.has(id)) &&
    offersOnlyAllowed(candidate, turn)
  );
}

/** Sentences of the case, and replies of its poorer plans, that do something without a word on the feeling or the fault. */
function solving(turn: GuidedTurn): Source {
  const { view, texts, scenario, grader, beat } = turn;
  const told = view.position?.told ?? [];
  const acts = (phrases: readonly Phrase[]): readonly string[] => {
    const found = insertsFor(
      phrases.filter(({ text }) => turn.isSayable(text)),
      ACTS,
      grader,
      {},
    );
    return [...new Set([...found.values()].flat().map(({ text }) => text))];
  };
  const here = (): readonly string[] => {
    const ready = acts(sayable(texts.phrases, { beat: beat.id, told }));
    const pairs = ready.flatMap((a, i) =>
      ready.slice(i + 1).flatMap((b) => (isApart(a, b) ? [joined(turn, a, b)] : [])),
    );
    return [...ready, ...pairs];
  };
  const rankOf = (ending: string): number => scenario.endings.find(({ id }) => id === ending)?.rank ?? 0;
  const poor = (): readonly string[] =>
    scenario.plans
      .filter(({ lang, ending }) => lang === view.lang && rankOf(ending) < 1)
      .flatMap(({ replies }) => replies.filter((reply) => typeof reply === 'string'));
  const elsewhere = (): readonly string[] =>
    acts(texts.phrases.filter(({ after }) => after.every((fact) => told.includes(fact))));
  return { kind: 'solve', tiers: [here, poor, elsewhere], accepts: (one) => solves(one, turn) };
}

/** The stock of this channel: what is written is not what is said. */
function ofChannel<T>(
  { scenario }: GuidedTurn,
  { spoken, written }: { readonly spoken: T; readonly written: T },
): T {
  return scenario.channel === 'email' || scenario.channel === 'chat' ? written : spoken;
}

/** Replies that are courteous and say nothing of this case. */
function polite(turn: GuidedTurn): Source {
  const { stock, texts } = turn;
  const address = texts.customer.address ?? texts.customer.name;
  const said = ofChannel(turn, stock.polite).map((text) => text.replaceAll('{address}', () => address));
  const filler = ofChannel(turn, stock.filler);
  const more = ofChannel(turn, stock.polite).filter((text) => !text.includes('{address}'));
  const tails = [
    ...filler,
    ...more,
    ...more.flatMap((a) => filler.flatMap((b) => (isApart(a, b) ? [joined(turn, a, b)] : []))),
  ];
  return {
    kind: 'polite',
    tiers: [() => withTails(turn, said, tails)],
    accepts: (one) =>
      idsOf(one).every((id) => EMPTY.has(id) || (COURTEOUS.has(id) && levelsOf(one)[id] === 1)),
  };
}

/** Pitfalls from what this customer feels most to the rest. */
function byPersona(persona: PersonaId): readonly CriterionId[] {
  return [...PERSONAS[persona].fit.fails.criteria, ...MET_MOST[persona]].filter((id) => !EMPTY.has(id));
}

/** Replies that fall into a pitfall: those written for the case, then those that this type of customer meets most. */
function trapping(turn: GuidedTurn): Source {
  const { scenario, view, stock } = turn;
  const felt = byPersona(typeNow(view, view.position));
  const calm = isCalm(view.position?.customer.mood ?? 'upset');
  const others = (Object.keys(stock.traps) as CriterionId[]).filter((id) => !felt.includes(id));
  const stocked = (ids: readonly CriterionId[]): readonly string[] =>
    ids.flatMap((id) => stock.traps[id] ?? []);
  // Nobody falls into the same pitfall twice in a breath.
  const dressed = (text: string, fallen: readonly CriterionId[]): readonly string[] => {
    const more = stocked(felt.filter((id) => !fallen.includes(id)));
    const both = more.flatMap((one) => stock.plea.map((plea) => joined(turn, one, plea)));
    return withTails(turn, [text], [...stock.plea, ...more, ...both]);
  };
  const own = (): readonly string[] =>
    scenario.samples.flatMap(({ lang, reply, levels }) => {
      const fallen = (Object.keys(levels) as CriterionId[]).filter(isPitfallId);
      return lang === view.lang && fallen.length > 0 ? dressed(reply, fallen) : [];
    });
  const common = (ids: readonly CriterionId[]) => (): readonly string[] =>
    ids.flatMap((id) => stocked([id]).flatMap((text) => dressed(text, [id])));
  return {
    kind: 'trap',
    tiers: [own, common(felt), common(others)],
    accepts: (one) => {
      const fallen = pitfallsOf(one);
      // Nobody tells a calm customer to calm down.
      if (calm && fallen.includes('pitfall.command_calm')) return false;
      return fallen.some((id) => !EMPTY.has(id) && id !== 'pitfall.hostile');
    },
  };
}

/** The sources in the order in which they take their reply. */
export function sourcesOf(turn: GuidedTurn): readonly Source[] {
  return [solving(turn), trapping(turn), polite(turn)];
}
