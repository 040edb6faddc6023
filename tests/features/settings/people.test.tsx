/** Names in the settings: added, changed, removed with a clear question, and switched between. */
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { RoundGate } from '../../../src/features/round-gate.tsx';
import { SettingsScreen } from '../../../src/features/settings/settings-screen.tsx';
import { UNNAMED } from '../../../src/shared/profile.ts';
import { play, services, show } from '../services.tsx';

const dialog = () => within(screen.getByRole('dialog'));
const click = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

async function add(name: string, group = ''): Promise<void> {
  await click('加一个人');
  await userEvent.type(dialog().getByRole('textbox', { name: '名字' }), name);
  if (group !== '') await userEvent.type(dialog().getByRole('textbox', { name: /班级/ }), group);
}

const save = () => userEvent.click(dialog().getByRole('button', { name: '存好' }));

describe('the people of a device', () => {
  it('are added with a name, and practise at once', async () => {
    const given = services();
    await show(<SettingsScreen />, given);
    await add('李想', '三班');
    await save();
    expect(await screen.findByText('李想 · 三班', { selector: 'b' })).toBeInTheDocument();
    expect(screen.getByText('现在是这一位')).toBeInTheDocument();
    expect(given.profiles.getState().current).toBe('person-1');
  });

  it('may take over what was practised without a name', async () => {
    const given = services();
    await play(given, ['难怪您着急'], { stop: true });
    await show(<SettingsScreen />, given);
    await add('李想');
    await userEvent.click(dialog().getByRole('checkbox', { name: '没写名字的 1 场归这个人' }));
    await save();
    expect(await given.saves.list()).toMatchObject({ value: [{ id: 'round-1' }] });
    given.profiles.getState().switchTo(UNNAMED);
    expect(await given.saves.list()).toMatchObject({ value: [] });
  });

  it('are told apart: a name that is here already is refused with the reason', async () => {
    await show(<SettingsScreen />, services());
    await add('李想');
    await save();
    await add('李想');
    await save();
    expect(await dialog().findByRole('alert')).toHaveTextContent('这个名字在这里已经有了');
  });

  it('are switched between, and called otherwise', async () => {
    const given = services();
    await show(<SettingsScreen />, given);
    await add('李想');
    await save();
    await click('换到没写名字的');
    expect(given.profiles.getState().current).toBe(UNNAMED);
    await click('改名 李想');
    const name = dialog().getByRole('textbox', { name: '名字' });
    await userEvent.clear(name);
    await userEvent.type(name, '李响');
    await save();
    expect(await screen.findByText('李响', { selector: 'b' })).toBeInTheDocument();
  });

  it.each([
    ['留下，归到没写名字的那一份', ['round-1']],
    ['一起删掉，找不回来', []],
  ])('are removed after the question what becomes of their rounds: %s', async (answer, left) => {
    const given = services();
    await given.profiles.getState().add({ name: '李想', group: '' }, false);
    await play(given, ['难怪您着急'], { stop: true });
    await show(<SettingsScreen />, given);
    await userEvent.click(await screen.findByRole('button', { name: '移除 李想' }));
    await userEvent.click(dialog().getByRole('radio', { name: answer }));
    await userEvent.click(dialog().getByRole('button', { name: '移除' }));
    expect(await screen.findByText(/还没有人写名字/)).toBeInTheDocument();
    expect(await given.saves.list()).toMatchObject({ value: left.map((id) => ({ id })) });
  });

  it('can clear their own rounds alone', async () => {
    const given = services();
    await play(given, ['难怪您着急'], { stop: true });
    await given.profiles.getState().add({ name: '李想', group: '' }, false);
    await play(given, ['难怪您着急'], { stop: true });
    await show(<SettingsScreen />, given);
    await click('删掉李想的场次');
    await userEvent.click(dialog().getByRole('button', { name: '删掉李想的场次' }));
    expect(await screen.findByRole('status')).toHaveTextContent('已删掉李想的场次');
    given.profiles.getState().switchTo(UNNAMED);
    expect(await given.saves.list()).toMatchObject({ value: [{ id: 'round-1' }] });
  });
});

describe('the address of a round that is somebody else’s', () => {
  it('says whose it is, and opens it once one has switched over', async () => {
    const given = services();
    await given.profiles.getState().add({ name: '李想', group: '' }, false);
    await play(given, ['难怪您着急'], { stop: true });
    given.profiles.getState().switchTo(UNNAMED);
    await show(<RoundGate id="round-1">{() => <h1>谈话</h1>}</RoundGate>, given);
    expect(await screen.findByRole('heading', { name: '这一场是李想的' })).toBeInTheDocument();
    await click('换到李想');
    expect(await screen.findByRole('heading', { name: '谈话' })).toBeInTheDocument();
  });
});
