import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { LibraryScreen } from '../../../src/features/library/library-screen.tsx';
import type { Services } from '../../../src/features/services.ts';
import type { ScenarioFile, ScenarioFiles } from '../../../src/scenario/own-files.ts';
import { fail } from '../../../src/shared/result.ts';
import { memoryFiles } from '../../../src/storage/memory-files.ts';
import { soundScenario } from '../../scenario/fixture.ts';
import { loadQuickCheck } from '../../support/quick-check.ts';
import { services, show } from '../services.tsx';

const PARCEL = JSON.stringify(soundScenario(), null, 2);
const TITLE = soundScenario().texts.en?.title ?? '';

function fileOf(text: string | Uint8Array<ArrayBuffer>, name = 'mine.json', type = 'application/json'): File {
  return new File([text], name, { type });
}

function stored(text = PARCEL, id = 'lost-parcel'): ScenarioFile {
  return { id, name: 'mine.json', text, addedAt: Date.UTC(2026, 1, 1) };
}

/** Memory that holds one own scenario. */
async function withParcel(): Promise<ScenarioFiles> {
  const files = memoryFiles();
  await files.put(stored());
  return files;
}

async function showHome(given: Services) {
  const shown = await show(<LibraryScreen />, given);
  await screen.findByRole('region', { name: '自己的场景' });
  return shown;
}

function section() {
  return within(screen.getByRole('region', { name: '自己的场景' }));
}

async function choose(...files: readonly File[]): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (input === null) throw new Error('no file input');
  await userEvent.upload(input, [...files], { applyAccept: false });
}

interface DroppedItem {
  readonly kind: string;
  readonly getAsFile: () => File | null;
  readonly webkitGetAsEntry: () => { readonly isDirectory: boolean } | null;
}

function itemOf(file: File, isDirectory = false): DroppedItem {
  return { kind: 'file', getAsFile: () => file, webkitGetAsEntry: () => ({ isDirectory }) };
}

function dataOf(items: readonly DroppedItem[], types: readonly string[] = ['Files']) {
  return { dataTransfer: { items, types, dropEffect: 'none' } };
}

async function drop(...items: readonly DroppedItem[]): Promise<void> {
  await act(async () => {
    fireEvent.drop(document.body, dataOf(items));
  });
}

// Loaded for the first time it takes longer than a screen is waited for.
beforeAll(async () => void (await loadQuickCheck()));

describe('own scenarios at home', () => {
  it('are checked, kept, listed, and offered among the customers', async () => {
    const given = services();
    await showHome(given);
    await choose(fileOf(PARCEL));
    expect(await section().findByText(`“${TITLE}”没有错误，已经放进来，可以练了。`)).toBeInTheDocument();
    expect(await section().findByRole('button', { name: `练这一场：${TITLE}` })).toBeEnabled();
    expect(section().getByText('English')).toBeInTheDocument();
    expect(section().getByText('mine.json')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '见 Ada Byrne' })).toBeEnabled();
    expect(screen.getByText('自己的场景', { selector: 'li' })).toBeInTheDocument();
    expect(await given.own.files()).toMatchObject({ value: [{ file: { text: PARCEL } }] });
  });

  it('tell each mistake with line, column and what to do, and are not kept', async () => {
    const given = services();
    await showHome(given);
    await choose(fileOf(PARCEL.replace('"emotional"', '"emotionl"').replace('"leaves": "gone",\n', '')));
    expect(await section().findByText(/“mine\.json”有 2 处错误，没有放进来/)).toBeInTheDocument();
    const line = PARCEL.split('\n').findIndex((one) => one.includes('"persona"')) + 1;
    const problem = section().getByText('这里不能写“emotionl”。').closest('li');
    expect(problem).toHaveTextContent(`${line}:14`);
    expect(problem).toHaveTextContent(`第 ${line} 行，第 14 列`);
    expect(problem).toHaveTextContent('是不是想写“emotional”？');
    expect(section().getByText('缺少“leaves”。')).toBeInTheDocument();
    expect(await given.own.files()).toEqual({ ok: true, value: [] });
  });

  it('say in words what is wrong with JSON', async () => {
    await showHome(services());
    await choose(fileOf(PARCEL.replace('"minutes": 5,', '"minutes": 5')));
    expect(await section().findByText('这里不是合法的 JSON（少了逗号）。')).toBeInTheDocument();
  });

  it('show a dozen mistakes at once and the rest when asked', async () => {
    await showHome(services());
    const many = {
      ...soundScenario(),
      ...Object.fromEntries(Array.from({ length: 15 }, (_, i) => [`x${i}`, i])),
    };
    await choose(fileOf(JSON.stringify(many, null, 2)));
    expect(await section().findAllByText(/^这里没有“x\d+”这个键/)).toHaveLength(12);
    await userEvent.click(section().getByRole('button', { name: '再看 3 处' }));
    expect(section().getAllByText(/^这里没有“x\d+”这个键/)).toHaveLength(15);
  });

  it('are kept with warnings, which are shown', async () => {
    const scenario = soundScenario();
    const texts = scenario.texts.en;
    if (texts === undefined) throw new Error('no English');
    texts.offers = { nothing: 'Nobody offers this' };
    await showHome(services());
    await choose(fileOf(JSON.stringify(scenario, null, 2)));
    expect(await section().findByText(/没有错误，已经放进来/)).toBeInTheDocument();
    const [warning] = section().getAllByText(/没有叫“nothing”的东西/);
    expect(warning?.closest('li')).toHaveAttribute('data-severity', 'warning');
  });

  it.each([
    ['a picture', [new File(['x'], 'photo.png', { type: 'image/png' })], '“photo.png”不是场景文件'],
    ['another encoding', [fileOf(new Uint8Array([0x7b, 0xb3, 0xa1]), 'gbk.json')], '“gbk.json”读不出文字'],
    [
      'a flow',
      [fileOf('{"format":1,"steps":[{"id":"a","carriedBy":{}}]}', 'f.json')],
      '“f.json”是一条流程，不是场景',
    ],
    ['a backup', [fileOf('{"format":"tongpin-rounds","version":1}', 'b.json')], '“b.json”是练习的备份'],
    ['something huge', [fileOf('x'.repeat(12_000_001), 'huge.json')], '“huge.json”太大'],
  ])('refuse %s with a clear word', async (_what, files, sentence) => {
    const given = services();
    await showHome(given);
    await choose(...files);
    expect(await section().findByText(new RegExp(sentence))).toBeInTheDocument();
    expect(await given.own.files()).toEqual({ ok: true, value: [] });
  });

  it('tell of a file that can’t be read any more', async () => {
    const gone = fileOf(PARCEL);
    gone.arrayBuffer = () => Promise.reject(new DOMException('', 'NotFoundError'));
    await showHome(services());
    await choose(gone);
    expect(await section().findByText(/“mine\.json”打不开/)).toBeInTheDocument();
  });

  it('come several at once, each with its own word', async () => {
    await showHome(services());
    await choose(
      fileOf('{', 'half.json'),
      fileOf(PARCEL),
      new File([''], 'a.pdf', { type: 'application/pdf' }),
    );
    expect(await section().findByText(/没有错误，已经放进来/)).toBeInTheDocument();
    expect(section().getByText(/“half\.json”有 1 处错误/)).toBeInTheDocument();
    expect(await section().findByText(/“a\.pdf”不是场景文件/)).toBeInTheDocument();
  });

  it('say when one replaces another, and when it was here already', async () => {
    await showHome(services({ files: await withParcel() }));
    await choose(fileOf(PARCEL));
    expect(await section().findByText(`“${TITLE}”早就在这里，内容一样。`)).toBeInTheDocument();
    await choose(fileOf(PARCEL.replace('"minutes": 5', '"minutes": 9')));
    expect(await section().findByText(/换上了新的一份（编号同是 lost-parcel）/)).toBeInTheDocument();
    expect(section().queryByText(/早就在这里/)).toBeNull();
    expect(await screen.findByText('约 9 分钟')).toBeInTheDocument();
  });

  it('say when there is no room, and lose nothing', async () => {
    const files = { ...(await withParcel()), put: async () => fail('quota' as const) };
    await showHome(services({ files }));
    await choose(fileOf(PARCEL.replace('"minutes": 5', '"minutes": 9')));
    expect(await section().findByText(/浏览器没有空间了，场景没有存下来/)).toBeInTheDocument();
    expect(section().getByRole('button', { name: `练这一场：${TITLE}` })).toBeEnabled();
  });

  it('are told of to a screen reader, and can be put away', async () => {
    await showHome(services());
    await choose(fileOf(PARCEL));
    const told = await section().findByText(/没有错误，已经放进来/);
    expect(told.closest('[aria-live="polite"]')).not.toBeNull();
    await userEvent.click(section().getByRole('button', { name: '关闭' }));
    expect(section().queryByText(/没有错误，已经放进来/)).toBeNull();
  });

  it('begin a round in the language that they have', async () => {
    const given = services({ files: await withParcel() });
    const { history } = await showHome(given);
    await userEvent.click(section().getByRole('button', { name: `练这一场：${TITLE}` }));
    await waitFor(() => expect(history?.at(-1)).toBe('/prepare/round-1'));
    expect(given.round.getState().view).toMatchObject({ scenario: 'own:lost-parcel', lang: 'en' });
  });

  it('stay listed when this version can’t read them', async () => {
    const files = memoryFiles();
    await files.put(stored('{"format": 99}', 'later'));
    await showHome(services({ files }));
    expect(section().getByText(/这个版本读不懂这个文件了/)).toBeInTheDocument();
    expect(section().getByRole('button', { name: '存成文件：mine.json' })).toBeEnabled();
    expect(section().queryByRole('button', { name: /练这一场/ })).toBeNull();
  });

  it('say so when they can’t be listed', async () => {
    const files = { ...memoryFiles(), list: async () => fail('blocked' as const) };
    await showHome(services({ files }));
    expect(section().getByRole('alert')).toHaveTextContent('另一个窗口开着旧版本');
    expect(screen.getByRole('button', { name: '见她' })).toBeEnabled();
  });
});

describe('dropped on the page', () => {
  beforeEach(() => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('a file is opened wherever it falls', async () => {
    await showHome(services());
    await drop(itemOf(fileOf(PARCEL)));
    expect(await section().findByText(/没有错误，已经放进来/)).toBeInTheDocument();
  });

  it('a folder gets a clear word', async () => {
    await showHome(services());
    await drop(itemOf(new File([], 'my-first'), true));
    expect(await section().findByText(/“my-first”是文件夹/)).toBeInTheDocument();
  });

  it('the page says that it takes what is held over it, until it is gone', async () => {
    await showHome(services());
    expect(fireEvent.dragOver(document.body, dataOf([]))).toBe(false);
    expect(screen.getByText('松手就打开')).toBeInTheDocument();
    act(() => void vi.advanceTimersByTime(700));
    expect(screen.queryByText('松手就打开')).toBeNull();
  });

  it('words are left to the browser', async () => {
    await showHome(services());
    expect(fireEvent.dragOver(document.body, dataOf([], ['text/plain']))).toBe(true);
    expect(screen.queryByText('松手就打开')).toBeNull();
    expect(fireEvent.drop(document.body, dataOf([], ['text/plain']))).toBe(true);
  });
});

describe('an own scenario that is removed', () => {
  it('is asked about first', async () => {
    const given = services({ files: await withParcel() });
    await showHome(given);
    await userEvent.click(section().getByRole('button', { name: `移除：${TITLE}` }));
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText(/用它练过的场次都留在“练过的”里/)).toBeInTheDocument();
    await userEvent.click(dialog.getByRole('button', { name: '取消' }));
    expect(section().getByRole('button', { name: `练这一场：${TITLE}` })).toBeEnabled();
  });

  it('leaves its rounds in the list, to be read once the file is back', async () => {
    const given = services({ files: await withParcel() });
    const { start, finishPreparation, reply, stop } = given.round.getState();
    await start({ scenario: 'own:lost-parcel', persona: 'emotional', lang: 'en', mode: 'coached' });
    await finishPreparation({ lookups: [], goal: null, guess: { persona: null, need: null } });
    await reply('no wonder you’re upset');
    await stop();
    await showHome(given);
    expect(screen.getByRole('link', { name: '看复盘' })).toBeInTheDocument();
    await userEvent.click(section().getByRole('button', { name: `移除：${TITLE}` }));
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '移除' }));
    expect(await section().findByText(`已移除“${TITLE}”。用它练过的场次都还在。`)).toBeInTheDocument();
    expect(section().getByRole('button', { name: '选择场景文件' })).toHaveFocus();
    expect(await screen.findByText('场景已移除（lost-parcel）')).toBeInTheDocument();
    expect(screen.getByText('再打开它的文件，就能回来看')).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: '看复盘' })).toBeNull();
    await choose(fileOf(PARCEL));
    expect(await screen.findByRole('link', { name: '看复盘' })).toBeInTheDocument();
  });

  it('stays when the disk refuses, and says so', async () => {
    const files = { ...(await withParcel()), remove: async () => fail('failed' as const) };
    await showHome(services({ files }));
    await userEvent.click(section().getByRole('button', { name: `移除：${TITLE}` }));
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '移除' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('没能写进存储');
    expect(section().getByText(TITLE)).toBeInTheDocument();
  });
});

describe('an own scenario that is exported', () => {
  it('is the very text that was opened, named by its id', async () => {
    const text = `\uFEFF${PARCEL}\r\n`;
    const files = memoryFiles();
    await files.put(stored(text));
    const blobs: Blob[] = [];
    const names: string[] = [];
    const spies = [
      vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
        if (blob instanceof Blob) blobs.push(blob);
        return 'blob:x';
      }),
      vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
        this: HTMLAnchorElement,
      ) {
        names.push(this.download);
      }),
    ];
    await showHome(services({ files }));
    await userEvent.click(section().getByRole('button', { name: `存成文件：${TITLE}` }));
    for (const spy of spies) spy.mockRestore();
    expect(names).toEqual(['lost-parcel.json']);
    const bytes = new Uint8Array((await blobs[0]?.arrayBuffer()) ?? new ArrayBuffer(0));
    expect(bytes).toEqual(new TextEncoder().encode(text));
  });
});
