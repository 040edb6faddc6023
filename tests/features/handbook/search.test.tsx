import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { HandbookPage } from '../../../src/features/handbook/handbook-page.tsx';
import { partPath } from '../../../src/shared/handbook.ts';
import { services, show } from '../services.tsx';

async function searched(query: string): Promise<readonly string[]> {
  await show(<HandbookPage path={partPath()} />, services());
  await userEvent.type(await screen.findByRole('searchbox', { name: '在手册里找' }), query);
  const main = screen.getByRole('main');
  return [...main.querySelectorAll('li > a')].map(({ textContent }) => textContent);
}

describe('the search in the handbook', () => {
  it('finds an entry by a word of its name, and puts it first', async () => {
    const names = await searched('复述');
    expect(names.slice(0, 2)).toEqual(['复述确认', '请对方复述']);
    expect(screen.getByRole('status')).toHaveTextContent(`找到 ${names.length} 条`);
  });

  it('finds what is written in the other script', async () => {
    expect(await searched('傾聽')).toContain('全神倾听');
  });

  it('finds by words of the entry, all of them', async () => {
    expect(await searched('主导型 选择')).toContain('把决定权交给客户');
  });

  it('says when there is nothing, and shows the page again without a query', async () => {
    expect(await searched('量子')).toEqual([]);
    expect(screen.getByRole('status')).toHaveTextContent('没有找到');
    await userEvent.clear(screen.getByRole('searchbox'));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('手册');
  });
});
