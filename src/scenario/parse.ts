/** A scenario's text as a value with every place kept. Anything that is not sound JSON becomes a diagnostic, never a throw. */
import {
  findNodeAtLocation,
  getNodeValue,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import { toPointer } from '../shared/json-pointer.ts';
import { paramsOf, type Diagnostic, type Fault, type JsonPath } from './diagnostic.ts';

const MAX_LENGTH = 4_000_000;
const MAX_DEPTH = 100;
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** A parsed file that can turn faults into diagnostics. */
export interface Source {
  readonly value: unknown;
  readonly diagnostics: readonly Diagnostic[];
  locate(fault: Fault): Diagnostic;
}

/** Depth of brackets outside strings: looked at before parsing, since parsers recurse. */
function depthOf(text: string): { readonly depth: number; readonly at: number } {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text[i];
    if (inString) {
      if (unit === '\\') i++;
      else if (unit === '"') inString = false;
    } else if (unit === '"') inString = true;
    else if (unit === '{' || unit === '[') {
      depth++;
      if (depth > MAX_DEPTH) return { depth, at: i };
    } else if (unit === '}' || unit === ']') depth--;
  }
  return { depth: 0, at: 0 };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return starts;
}

function placeOf(
  starts: readonly number[],
  offset: number,
): { readonly line: number; readonly column: number } {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

/** Keys written twice in one object, and keys that would reach an object's prototype. */
function keyFaults(node: Node, path: JsonPath, faults: (Fault & { readonly offset: number })[]): void {
  if (node.type === 'array') {
    node.children?.forEach((child, index) => keyFaults(child, [...path, index], faults));
    return;
  }
  if (node.type !== 'object') return;
  const seen = new Set<string>();
  for (const property of node.children ?? []) {
    const [keyNode, valueNode] = property.children ?? [];
    if (keyNode === undefined) continue;
    const key = String(keyNode.value);
    const { offset } = keyNode;
    if (FORBIDDEN.has(key)) faults.push({ code: 'forbidden-key', at: path, offset, params: { key } });
    else if (seen.has(key))
      faults.push({ code: 'duplicate-key', at: [...path, key], offset, params: { key } });
    seen.add(key);
    if (valueNode !== undefined) keyFaults(valueNode, [...path, key], faults);
  }
}

function nodeFor(
  root: Node | undefined,
  path: JsonPath,
): { readonly node: Node | undefined; readonly path: JsonPath } {
  for (let length = path.length; length >= 0; length--) {
    const part = path.slice(0, length);
    const node = root === undefined ? undefined : findNodeAtLocation(root, [...part]);
    if (node !== undefined) return { node, path: part };
  }
  return { node: root, path: [] };
}

function keyOffset(node: Node | undefined, key: string): number | undefined {
  const property = node?.children?.find(({ children }) => children?.[0]?.value === key);
  return property?.offset;
}

/** Parses a file's text. `value` is `undefined` when nothing useful could be read. */
export function parseSource(text: string, file: string): Source {
  const clean = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const starts = lineStarts(clean);
  const diagnostic = (fault: Fault, offset: number, path: JsonPath): Diagnostic => ({
    code: fault.code,
    severity: fault.severity ?? 'error',
    file,
    ...placeOf(starts, offset),
    pointer: toPointer(path),
    params: paramsOf(fault),
    ...(fault.path === undefined ? {} : { path: fault.path }),
  });
  const broken = (fault: Fault, offset: number): Source => ({
    value: undefined,
    diagnostics: [diagnostic(fault, offset, [])],
    locate: (other) => diagnostic(other, 0, []),
  });

  if (clean.length > MAX_LENGTH)
    return broken({ code: 'too-large-file', at: [], params: { max: MAX_LENGTH } }, 0);
  const deep = depthOf(clean);
  if (deep.depth > MAX_DEPTH)
    return broken({ code: 'too-deep', at: [], params: { max: MAX_DEPTH } }, deep.at);
  const errors: ParseError[] = [];
  const root = parseTree(clean, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (root === undefined || first !== undefined) {
    const problem = first === undefined ? 'ValueExpected' : printParseErrorCode(first.error);
    return broken({ code: 'syntax', at: [], params: { problem } }, first?.offset ?? 0);
  }
  const faults: (Fault & { readonly offset: number })[] = [];
  keyFaults(root, [], faults);
  const diagnostics = faults.map((fault) => diagnostic(fault, fault.offset, fault.at));
  return {
    value: faults.some(({ code }) => code === 'forbidden-key') ? undefined : (getNodeValue(root) as unknown),
    diagnostics,
    locate: (fault) => {
      const { node, path } = nodeFor(root, fault.at);
      const offset = (fault.key === undefined ? undefined : keyOffset(node, fault.key)) ?? node?.offset ?? 0;
      return diagnostic(fault, offset, fault.key === undefined ? path : [...path, fault.key]);
    },
  };
}
