/**
 * A round on sheets of paper, or as one file: no script, nothing asked of any network. Pure: the same round and translator
 * give the same text.
 */
import type { Translator } from '../translator.ts';
import { el, written, type PageElement } from './element.ts';
import { PAGE_STYLE } from './style.ts';
import { sumPart } from './sum-part.ts';
import { talkPart } from './talk-part.ts';
import type { RoundPageInput } from './types.ts';

/** Forbids everything but the file's own style, so that nothing in it can ever do anything. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** What stands on the sheets, without a document around it. */
export function roundSheets(input: RoundPageInput, translator: Translator): PageElement {
  const context = { ...input, translator };
  const talk = input.view.turns.length === 0 ? null : talkPart(context);
  return el('article', { class: 'sheets', lang: input.lang }, sumPart(context), talk);
}

/** The whole file. */
export function roundFile(input: RoundPageInput, translator: Translator): string {
  const title = written(`${input.texts.title} · ${translator.say('common:app')}`);
  return `<!doctype html>
<html lang="${input.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<main>${written(roundSheets(input, translator))}</main>
</body>
</html>
`;
}
