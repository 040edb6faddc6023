import type { Scenario } from '../scenario/schema.ts';

/** What a turn takes on the scenario's clock, reply and answer together. */
export const TURN_MINUTES: { readonly [C in Scenario['channel']]: number } = {
  phone: 2,
  counter: 2,
  visit: 2,
  video: 2,
  chat: 3,
  post: 10,
  email: 15,
};
