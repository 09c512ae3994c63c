import { ts } from 'ts-morph';
import { type Analysis, remember } from '../program/analysis.js';
import { callersOf } from '../program/calls/callers.js';
import { isRunByFramework } from '../program/components/framework-hooks.js';
import { commonNames } from '../program/symbols/call-targets.js';
import { type Frame, isInside } from '../program/symbols/frame.js';
import { codeMentions } from '../program/syntax/code-mentions.js';
import { enclosingFunction, type FunctionNode, nameOf } from '../program/syntax/function-nodes.js';
import type { CallLike } from '../program/syntax/syntax-index.js';
import { runsOn } from '../trace/platform/guards.js';
import type { RunsOn } from '../trace/platform/platform-checks.js';
import { outermost } from './flow-steps.js';

/** How many functions that call one another are looked at, and in how many files the name of one may stand. */
const maxCallers = 3;
const maxFiles = 20;

/**
 * Where code runs, by the checks around it and around every call of the function it stands in: `getAuth()` of what only
 * `isNative ? null : webAuth()` calls.
 */
export function calledOn(analysis: Analysis, node: ts.Node, frames: Frame | null, depth = 0): RunsOn {
  const here = runsOn(analysis, node, frames);
  const fn = here === 'any' && depth < maxCallers ? namedAround(outermost(node, frames)) : undefined;
  return fn === undefined ? here : placeOf(analysis, fn, depth + 1);
}

const placeOf = (analysis: Analysis, fn: FunctionNode, depth: number): RunsOn =>
  remember(analysis, `called on ${depth}`, fn, (inner) => {
    const places = new Set(onlyCallsOf(inner, fn).map((call) => calledOn(inner, call, null, depth)));
    if (places.size > 1) places.delete('never');
    const [place = 'any', ...others] = places;
    return others.length === 0 ? place : 'any';
  });

/** The nearest function around a node that other code can call. */
function namedAround(node: ts.Node): FunctionNode | undefined {
  let fn = enclosingFunction(node);
  while (fn !== undefined && nameOf(fn) === undefined) fn = enclosingFunction(fn);
  return fn;
}

/** The calls of a function; none where it may run otherwise: by what it is handed to, or from a file not loaded. */
function onlyCallsOf(analysis: Analysis, fn: FunctionNode): readonly CallLike[] {
  const name = nameOf(fn);
  if (name === undefined || commonNames.test(name) || isRunByFramework(fn, name)) return [];
  const calls = callersOf(analysis, fn);
  const files = analysis.texts.names.filesWith([{ name, beside: [] }]);
  if (calls.length === 0 || files.length > maxFiles || analysis.index.aliases.has(name)) return [];
  const called = new Set<ts.Node>(calls.map(({ expression }) => expression));
  const isCall = (mention: ts.Node): boolean =>
    called.has(mention) || called.has(mention.parent) || isInside(mention, fn) || brings(mention.parent);
  const onlyCalls = files.every((file) => {
    const source = /\.[cm]?[jt]sx?$/.test(file) ? analysis.world.sourceOf(file) : undefined;
    return source !== undefined && codeMentions(source, name).every(isCall);
  });
  return onlyCalls ? calls : [];
}

/** `import { webAuth } from './auth'`, `const { webAuth } = await import('./auth')` */
const brings = (node: ts.Node): boolean =>
  (ts.isImportSpecifier(node) || ts.isBindingElement(node)) && node.propertyName === undefined;
