/** Left out at either end; a per cent or currency sign belongs to the words. */
const FRAME =
  /^[\s,.;:!?…—–~"'，。；：！？、“”‘’「」『』（）()]+|[\s,.;:!?…—–~"'，。；：！？、“”‘’「」『』（）()]+$/gu;

/** Words of a reply without the marks and blanks around them, as they are quoted. */
export function unframed(words: string): string {
  return words.replaceAll(FRAME, '');
}
