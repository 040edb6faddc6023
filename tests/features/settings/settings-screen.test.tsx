import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SettingsScreen } from '../../../src/features/settings/settings-screen.tsx';
import { fail } from '../../../src/shared/result.ts';
import { play, services, show } from '../services.tsx';

const backupInput = () => screen.getByLabelText('读入备份', { selector: 'input' });

function file(text: string): File {
  return new File([text], 'backup.json', { type: 'application/json' });
}

describe('settings', () => {
  it('changes the theme and the size', async () => {
    const given = services();
    await show(<SettingsScreen />, given);
    await userEvent.click(screen.getByRole('radio', { name: '暗' }));
    await userEvent.click(screen.getByRole('radio', { name: /投影/ }));
    expect(given.preferences.getState()).toMatchObject({ theme: 'dark', view: 'projector' });
    expect(screen.getByRole('radio', { name: '暗' })).toBeChecked();
  });

  describe('a backup', () => {
    const written: Blob[] = [];
    const spies = () => [
      vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
        written.push(blob as Blob);
        return 'blob:backup';
      }),
      vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined),
    ];
    let active: ReturnType<typeof spies> = [];
    beforeEach(() => {
      written.length = 0;
      active = spies();
    });
    afterEach(() => {
      for (const spy of active) spy.mockRestore();
    });

    it('is offered as a file that another computer reads', async () => {
      const given = services();
      await play(given, ['难怪您着急'], { stop: true });
      await show(<SettingsScreen />, given);
      await userEvent.click(screen.getByRole('button', { name: '存一份备份' }));
      await vi.waitFor(() => expect(written).toHaveLength(1));
      const other = services();
      const report = await other.saves.importAll((await written[0]?.text()) ?? '');
      expect(report).toMatchObject({ ok: true, value: { added: 1 } });
    });
  });

  it('reads a backup and says what came of it', async () => {
    const from = services();
    await play(from, ['难怪您着急'], { stop: true });
    const backup = await from.saves.exportAll(0);
    const given = services();
    await show(<SettingsScreen />, given);
    await userEvent.upload(backupInput(), file(backup.ok ? backup.value : ''));
    expect(await screen.findByRole('status')).toHaveTextContent('新增 1 场');
    expect(await given.saves.list()).toMatchObject({ ok: true, value: [{ id: 'round-1' }] });
  });

  it.each([
    ['{', '文件读不懂'],
    ['{"some":"json"}', '这不是同频的备份'],
  ])('refuses %s with the reason', async (text, reason) => {
    await show(<SettingsScreen />, services());
    await userEvent.upload(backupInput(), file(text));
    expect(await screen.findByRole('alert')).toHaveTextContent(reason);
  });

  it('says so when the backup cannot be made', async () => {
    const given = services({
      change: (saves) => ({ ...saves, exportAll: () => Promise.resolve(fail('closed')) }),
    });
    await show(<SettingsScreen />, given);
    await userEvent.click(screen.getByRole('button', { name: '存一份备份' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('存储已经关闭');
  });

  it('deletes everything only after asking again', async () => {
    const given = services();
    await play(given, ['难怪您着急'], { stop: true });
    await show(<SettingsScreen />, given);
    await userEvent.click(screen.getByRole('button', { name: '全部删除' }));
    const dialog = () => within(screen.getByRole('dialog', { name: '真的全部删除？' }));
    await userEvent.click(dialog().getByRole('button', { name: '取消' }));
    expect(await given.saves.list()).toMatchObject({ value: [{ id: 'round-1' }] });
    await userEvent.click(screen.getByRole('button', { name: '全部删除' }));
    await userEvent.click(dialog().getByRole('button', { name: '全部删除' }));
    expect(await screen.findByRole('status')).toHaveTextContent('已全部删除');
    expect(await given.saves.list()).toEqual({ ok: true, value: [] });
    expect(given.round.getState().view).toBeNull();
  });
});
