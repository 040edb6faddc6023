/**
 * What measures in the page. Playwright hands the function over as text and runs it before the app's own scripts, so it stands on
 * nothing outside itself.
 */

/** One key, in milliseconds since it was pressed. */
export interface KeyTime {
  /** Until the frame with its letter. */
  readonly letter: number;
  /** Until the last frame in which the marked words changed: from then on the marks are those of the text as it stands. */
  readonly marks: number;
}

export interface Probe {
  /** Waits until nothing is left to do or draw. */
  settle(): Promise<void>;
  /** What the key before took; `null` when nothing changed under the words. Settles first. */
  key(): Promise<KeyTime | null>;
  /** The marks under the words as they are drawn, in one string. */
  marks(): string;
  /** How often the marks changed since it was asked last. */
  changes(): number;
  /** Runs until what a selector names is there and says another text than now; from the next click, or from now. */
  shown(selector: string, from: 'click' | 'now'): Promise<number>;
  /** The longest task since it was asked last. */
  longest(): number;
}

declare global {
  interface Window {
    probe: Probe;
  }
}

// oxlint-disable unicorn/consistent-function-scoping -- handed over as text, it must stand on nothing outside itself
export function installProbe(): void {
  const IDLE_TURNS = 2;
  const BEGINNINGS = ['keydown', 'beforeinput', 'input', 'compositionend'] as const;
  let pressed: number | null = null;
  let letter: number | null = null;
  let last = 0;
  let drawn = '';
  let changes = 0;
  let longest = 0;

  /** Calls back when the next frame has been handed to the screen. */
  const afterFrame = (done: (at: number) => void): void => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => done(performance.now()), { once: true });
      port1.start();
      port2.postMessage(null);
    });
  };
  const frame = (): Promise<number> => new Promise(afterFrame);
  const idle = (): Promise<void> => new Promise((resolve) => requestIdleCallback(() => resolve()));

  for (const type of BEGINNINGS) {
    window.addEventListener(
      type,
      ({ timeStamp }) => {
        pressed ??= timeStamp;
      },
      true,
    );
  }

  const words = (): Element | null =>
    document.querySelector('main textarea')?.closest('label')?.previousElementSibling ?? null;
  const marks = (): string =>
    [...(words()?.querySelectorAll('[data-kind]') ?? [])]
      .map((mark) => `${mark.getAttribute('data-kind')} ${mark.textContent}`)
      .join('|');

  new MutationObserver((records) => {
    const under = words();
    if (under === null || !records.some(({ target }) => under.contains(target))) return;
    const now = marks();
    if (now !== drawn) changes += 1;
    drawn = now;
    afterFrame((at) => {
      letter ??= at;
      last = at;
    });
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });

  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  }).observe({ type: 'longtask' });

  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < IDLE_TURNS; turn++) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await frame();
      // oxlint-disable-next-line no-await-in-loop
      await idle();
    }
  };

  window.probe = {
    settle,
    marks,
    async key() {
      await settle();
      const time =
        pressed === null || letter === null ? null : { letter: letter - pressed, marks: last - pressed };
      pressed = null;
      letter = null;
      return time;
    },
    changes() {
      const count = changes;
      changes = 0;
      return count;
    },
    shown: (selector, from) =>
      new Promise((resolve) => {
        let begun = from === 'now' ? performance.now() : null;
        const before = document.querySelector(selector)?.textContent ?? '';
        const onClick = ({ timeStamp }: Event): void => {
          begun ??= timeStamp;
        };
        window.addEventListener('click', onClick, { capture: true, once: true });
        const watch = new MutationObserver(() => {
          const text = document.querySelector(selector)?.textContent ?? '';
          if (begun === null || text === '' || text === before) return;
          const start = begun;
          watch.disconnect();
          window.removeEventListener('click', onClick, true);
          afterFrame((at) => resolve(at - start));
        });
        watch.observe(document, { subtree: true, childList: true, characterData: true });
      }),
    longest() {
      const worst = longest;
      longest = 0;
      return worst;
    },
  };
}
