/** How well questions are understood that stand in no file: each asking left out in turn and then asked. */
import { readText } from '../text/read-text.ts';
import { prepareAskings, readAsking, type Askable } from './askings.ts';

export interface AskingRecall {
  readonly fact: string;
  readonly askings: number;
  /** Of them, brought out their fact when they were left out of the file. */
  readonly right: number;
  /** Of them, brought out another fact. */
  readonly wrong: number;
}

function withoutAsking(facts: readonly Askable[], id: string, asking: string): readonly Askable[] {
  return facts.map((fact) =>
    fact.id === id ? { ...fact, askings: fact.askings.filter((one) => one !== asking) } : fact,
  );
}

/** For each fact, by leave-one-out over the askings of one language. */
export function askingRecall(facts: readonly Askable[]): readonly AskingRecall[] {
  return facts.map(({ id, askings }) => {
    const read = askings.map(
      (asking) => readAsking(readText(asking), prepareAskings(withoutAsking(facts, id, asking)))?.fact,
    );
    const right = read.filter((fact) => fact === id).length;
    return {
      fact: id,
      askings: askings.length,
      right,
      wrong: read.filter((fact) => fact !== undefined).length - right,
    };
  });
}
