import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createPreferences } from '../../src/app/preferences.ts';
import { browserChoice, createProfiles } from '../../src/app/profiles.ts';
import { UNNAMED } from '../../src/shared/profile.ts';
import { memorySaves } from '../../src/storage/memory.ts';
import { keep, loadCheck } from '../storage/places.ts';
import { roundOf } from '../session/logs.ts';

function desk() {
  let ids = 0;
  const saves = memorySaves(loadCheck, () => store.getState().current);
  const onSwitch = vi.fn<(id: string) => void>();
  const store = createProfiles({
    people: saves.people,
    choice: browserChoice(),
    clock: () => 5,
    newId: () => `p${++ids}`,
    onSwitch,
    onRemoved: () => undefined,
  });
  return { store, saves, onSwitch, ...store.getState() };
}

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

describe('who practises in this tab', () => {
  it('is nobody in particular until somebody is added, who then practises at once', async () => {
    const { store, add, onSwitch } = desk();
    expect(store.getState().current).toBe(UNNAMED);
    await add({ name: ' 李想 ', group: '三班' }, false);
    expect(store.getState()).toMatchObject({ current: 'p1', all: [{ name: '李想', group: '三班' }] });
    expect(onSwitch).toHaveBeenCalledExactlyOnceWith('p1');
  });

  it('is kept for this tab, and a new tab begins with the last choice of the device', async () => {
    const { add, switchTo } = desk();
    await add({ name: '李想', group: '' }, false);
    await add({ name: '吴桐', group: '' }, false);
    expect(browserChoice().read()).toBe('p2');
    // Another tab chose somebody else: this one stays.
    localStorage.setItem('tongpin.profile', 'p1');
    expect(browserChoice().read()).toBe('p2');
    sessionStorage.clear();
    expect(browserChoice().read()).toBe('p1');
    switchTo(UNNAMED);
    expect(browserChoice().read()).toBe(UNNAMED);
  });

  it('is not two of the same name, unless the group tells them apart', async () => {
    const { store, add, change } = desk();
    await add({ name: '李想', group: '' }, false);
    expect(await add({ name: '李想 ', group: '' }, false)).toEqual({ ok: false, error: 'taken' });
    expect(await add({ name: '李想', group: '三班' }, false)).toMatchObject({ ok: true });
    expect(await change('p2', { name: '李想', group: '' })).toEqual({ ok: false, error: 'taken' });
    expect(await change('p1', { name: '李想', group: '' })).toMatchObject({ ok: true });
    expect(await change('nobody', { name: '王', group: '' })).toEqual({ ok: false, error: 'gone' });
    expect(store.getState().all).toHaveLength(2);
  });

  it('takes along what was practised without a name, when asked to', async () => {
    const { store, saves, add } = desk();
    await keep(saves, roundOf('a', 1));
    await add({ name: '李想', group: '' }, true);
    expect(store.getState()).toMatchObject({ all: [{ rounds: 1 }], unnamed: 0 });
  });

  it('goes back to nobody when the profile is removed, here or in another tab', async () => {
    const { store, saves, add, remove, refresh } = desk();
    await add({ name: '李想', group: '' }, false);
    await remove('p1', 'keep');
    expect(store.getState()).toMatchObject({ current: UNNAMED, all: [] });
    await add({ name: '吴桐', group: '' }, false);
    await saves.people.remove('p2', 'keep');
    await refresh();
    expect(store.getState()).toMatchObject({ current: UNNAMED, all: [] });
  });
});

describe('the preferences of each', () => {
  it('begin with those in use, and are apart from then on', () => {
    const store = createPreferences(['en']);
    store.setState({ theme: 'dark' });
    store.use('li');
    expect(store.getState()).toMatchObject({ lang: 'en', theme: 'dark' });
    store.setState({ lang: 'zh-Hans', theme: 'light' });
    store.use(UNNAMED);
    expect(store.getState()).toMatchObject({ lang: 'en', theme: 'dark' });
    store.use('li');
    expect(store.getState()).toMatchObject({ lang: 'zh-Hans', theme: 'light' });
    expect(createPreferences(['fr'], 'li').getState()).toMatchObject({ lang: 'zh-Hans', theme: 'light' });
  });

  it('do not change with who was here before', () => {
    const store = createPreferences(['en']);
    store.use('li');
    store.use(UNNAMED);
    store.setState({ lang: 'zh-Hant' });
    store.use('li');
    expect(store.getState().lang).toBe('en');
  });

  it('are forgotten with the profile', () => {
    const store = createPreferences(['en']);
    store.use('li');
    store.use(UNNAMED);
    store.forget('li');
    expect(Object.keys(localStorage)).toEqual(['tongpin.preferences']);
  });
});
