import { describe, expect, it } from 'vitest';
import { personsIn } from '../../src/text/person.ts';
import type { CueLang } from '../../src/shared/lang.ts';
import type { Person } from '../../src/text/types.ts';

describe('personsIn', () => {
  it.each<[CueLang, string, readonly Person[], Person | null]>([
    ['zh', '我给您打电话', ['speaker', 'customer'], 'speaker'],
    ['zh', '您说得对', ['customer'], 'customer'],
    ['zh', '让您白等了', ['customer'], null],
    ['zh', '把订单号发我', ['speaker'], null],
    ['zh', '快递没通知您', ['third', 'customer'], 'third'],
    ['zh', '冰柜到了', [], null],
    ['en', "i'll call you", ['speaker', 'customer'], 'speaker'],
    ['en', 'you told us twice', ['customer', 'speaker'], 'customer'],
    ['en', 'the driver left it with them', ['third', 'third', 'third'], null],
    ['en', 'thank you', ['customer'], 'customer'],
    ['en', 'sent to me', ['speaker'], null],
  ])('%s %s', (lang, words, persons, subject) => {
    expect(personsIn(words, lang)).toEqual({ persons, subject });
  });
});
