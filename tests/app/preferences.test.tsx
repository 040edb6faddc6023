import { beforeEach, describe, expect, it } from 'vitest';
import { createPreferences } from '../../src/app/preferences.ts';

const KEY = 'tongpin.preferences';

function stored(state: unknown): void {
  localStorage.setItem(KEY, JSON.stringify({ state, version: 1 }));
}

describe('preferences', () => {
  beforeEach(() => localStorage.clear());

  it('begin from the languages of the browser', () => {
    expect(createPreferences(['zh-TW']).getState()).toEqual({
      lang: 'zh-Hant',
      theme: 'auto',
      view: 'normal',
      mode: 'coached',
      filter: {},
    });
    expect(createPreferences(['en-GB']).getState().lang).toBe('en');
  });

  it('are kept from one visit to the next', () => {
    createPreferences(['en']).setState({
      lang: 'zh-Hans',
      theme: 'dark',
      view: 'projector',
      mode: 'exam',
      filter: { channel: ['phone'] },
    });
    expect(createPreferences(['en']).getState()).toEqual({
      lang: 'zh-Hans',
      theme: 'dark',
      view: 'projector',
      mode: 'exam',
      filter: { channel: ['phone'] },
    });
  });

  it('keep nothing else in localStorage', () => {
    createPreferences(['en']).setState({ theme: 'dark' });
    expect(Object.keys(localStorage)).toEqual([KEY]);
  });

  it.each([null, 7, { lang: 'xx', theme: 'pink', view: [], mode: null, filter: 'phone' }])(
    'take %j for what it still says',
    (state) => {
      stored(state);
      expect(createPreferences(['en']).getState()).toEqual({
        lang: 'en',
        theme: 'auto',
        view: 'normal',
        mode: 'coached',
        filter: {},
      });
    },
  );

  it('take the sound part of a damaged entry', () => {
    stored({ lang: 'zh-Hans', theme: 'pink' });
    expect(createPreferences(['en']).getState()).toMatchObject({ lang: 'zh-Hans', theme: 'auto' });
  });
});
