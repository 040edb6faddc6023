import { describe, expect, it } from 'vitest';
import { SaveFault, saveErrorOf } from '../../src/storage/fault.ts';

describe('saveErrorOf', () => {
  it.each([
    ['ConstraintError', 'conflict'],
    ['QuotaExceededError', 'quota'],
    ['VersionError', 'newer'],
    ['InvalidStateError', 'closed'],
    ['SecurityError', 'unavailable'],
    ['AbortError', 'failed'],
    ['TransactionInactiveError', 'failed'],
    ['UnknownError', 'failed'],
  ])('names %s %s', (name, code) => {
    expect(saveErrorOf(new DOMException('', name))).toBe(code);
  });

  it('names a refusal of our own', () => {
    expect(saveErrorOf(new SaveFault('gone'))).toBe('gone');
  });

  it.each([new TypeError('x is not a function'), new DOMException('', 'DataCloneError'), 'text'])(
    'passes on a programmer’s mistake (%s)',
    (error) => {
      let thrown: unknown = null;
      try {
        saveErrorOf(error);
      } catch (caught) {
        thrown = caught;
      }
      expect(thrown).toBe(error);
    },
  );
});
