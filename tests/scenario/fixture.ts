/** A sound scenario of the smallest useful size, for planting mistakes into. English only. */
import type { WrittenScenario } from '../../src/scenario/schema.ts';

/** With the lists filled in that a file may leave out. */
export type ScenarioInput = WrittenScenario & { facts: NonNullable<WrittenScenario['facts']> };

function nudges(topic: string): string[] {
  return ['Once more', 'Again', 'Still waiting', 'Please', 'I asked you', 'For the last time'].map(
    (start) => `${start}: ${topic}?`,
  );
}

/** A fresh copy each time, so that a test may change it. */
export function soundScenario(): ScenarioInput {
  return {
    format: 1,
    id: 'lost-parcel',
    level: 'basic',
    industry: 'logistics',
    channel: 'chat',
    minutes: 5,
    persona: 'emotional',
    flow: 'clear',
    languages: ['en'],
    face: { hair: 'bob', glasses: false, grey: false },
    preparation: {
      budget: 1,
      lookups: [{ id: 'scan', cost: 1 }],
      needs: [
        { id: 'parcel', hidden: false },
        { id: 'respect', hidden: true },
      ],
    },
    facts: [{ id: 'address' }],
    opening: 'opening',
    beats: [
      {
        id: 'opening',
        wants: { heard: { gte: 1 } },
        next: [{ when: { concrete: { gte: 2 } }, to: 'offer' }, { to: 'when' }],
      },
      { id: 'when', wants: { concrete: { gte: 1 } }, next: [{ to: 'offer' }] },
      {
        id: 'offer',
        reveals: ['address'],
        wants: { step: 'consent' },
        next: [
          { when: { all: [{ step: 'consent' }, { mood: { gte: 'calm' } }] }, to: 'mended' },
          { to: 'settled' },
        ],
      },
    ],
    leaves: 'gone',
    endings: [
      { id: 'mended', rank: 1 },
      { id: 'settled', rank: 0.5 },
      { id: 'gone', rank: 0 },
    ],
    texts: {
      en: {
        title: 'The parcel that went astray',
        customer: { name: 'Ada Byrne', address: 'Ms Byrne', pronoun: 'her' },
        case: {
          role: 'You answer the chat of a parcel service.',
          summary: 'A parcel is missing.',
          known: ['Sent on Monday.'],
        },
        lookups: { scan: { title: 'Last scan', text: 'Depot, Tuesday 9:10.' } },
        needs: { parcel: 'The parcel today', respect: 'To be taken seriously' },
        facts: {
          address: {
            note: 'the flat is behind the bakery',
            askings: [
              'Where exactly do you live?',
              'What is the address of the flat?',
              'How does the driver find your door?',
            ],
            misses: ['What is your email address?'],
            answer: ['The flat is behind the bakery, second door.'],
          },
        },
        beats: {
          opening: { say: ['My parcel is gone and nobody answers.'], nudge: nudges('did you hear me') },
          when: { say: ['So when does it come?'], nudge: nudges('when does it come') },
          offer: { say: ['And what do you suggest?'], nudge: nudges('is that your offer') },
        },
        endings: {
          mended: { title: 'Mended', say: ['Thank you, that helps.'], outcome: 'She is calm.' },
          settled: { title: 'Settled', say: ['Fine.'], outcome: 'She accepts.' },
          gone: { title: 'Gone', say: ['I am done here.'], outcome: 'She left.' },
        },
      },
    },
  };
}
