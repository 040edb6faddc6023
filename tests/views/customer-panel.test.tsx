import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { lookOf } from '../../src/shared/face.ts';
import type { CustomerState } from '../../src/scenario/types.ts';
import { CustomerPanel, CustomerStrip } from '../../src/views/customer-panel.tsx';
import { showText } from '../support/rounds.tsx';

const LOOK = lookOf({ id: 'somebody' });
const STATE: CustomerState = { mood: 'uneasy', trust: 'building', patience: 2, disclosure: 'open' };

it('tells everything that it draws in words too', () => {
  showText(
    <CustomerPanel
      name="Orla Finch"
      look={LOOK}
      state={STATE}
      patience={5}
      channel="phone"
      note="just picked up"
      waiting={0}
      time="2026-03-05T10:20"
    />,
  );
  const panel = screen.getByRole('complementary', { name: 'Customer' });
  for (const words of ['Orla Finch', 'Uneasy', 'Growing', '2 left', 'Phone', 'Thursday 10:20'])
    expect(panel).toHaveTextContent(words);
});

it('is one line on a narrow screen, with the path below', () => {
  showText(
    <CustomerStrip name="Orla Finch" look={LOOK} state={STATE} channel="phone" time={null}>
      <p>path</p>
    </CustomerStrip>,
  );
  const strip = screen.getByRole('region', { name: 'Customer' });
  expect(strip).toHaveTextContent('Orla Finch · Uneasy');
  expect(strip).toHaveTextContent('path');
});
