import { ts } from 'ts-morph';
import type { Analysis } from '../program/analysis.js';
import { type Frame, isInside } from '../program/symbols/frame.js';
import { calleeName } from '../program/syntax/syntax-names.js';
import type { WriteSite } from '../storage/write-site.js';
import type { FlowStep } from '../token-flow.js';
import type { Leaf, Step } from '../trace/trace.js';
import { shortText } from '../trace/tracer.js';
import type { Verdict } from './verdict.js';

/** The call of the app's own wrapper that decides the key, or the write itself. */
export function outermost(node: ts.Node, frames: Frame | null): ts.Node {
  let call: ts.Node = node;
  for (let frame = frames; frame !== null; frame = frame.up) call = frame.call;
  return call;
}

const maxSteps = 14;

/** What a step is about, and what happens there. */
type Place = readonly [node: ts.Node, note: string];

/** From the origin of the secret to the write. */
export function stepsOf(analysis: Analysis, site: WriteSite, verdict: Verdict, frames: Frame | null): FlowStep[] {
  const calls: Place[] = [];
  for (let frame = frames; frame !== null; frame = frame.up)
    calls.unshift([frame.call, 'handed to the wrapper that stores it']);
  const named: readonly Place[] =
    site.key !== null && !isInside(site.key.node, site.node) ? [[site.key.node, 'names the slot it is stored in']] : [];
  return stepsTo(analysis, verdict, [...calls, ...named, [site.node, arrivalNote(site)]]);
}

/** From the origin of the secret to where it is kept, by these last places. */
export function stepsTo(analysis: Analysis, verdict: Verdict, last: readonly Place[]): FlowStep[] {
  const { world } = analysis;
  const steps: FlowStep[] = [];
  const add = (node: ts.Node, note: string): void => {
    if (world.unitOf(node) === undefined) return;
    const location = world.locate(node);
    const before = steps.at(-1);
    if (before?.file !== location.file || before.line !== location.line || before.note !== note)
      steps.push({ ...location, note });
  };
  add(verdict.leaf.node, originNote(verdict.leaf));
  if (verdict.member?.declaration !== undefined) add(verdict.member.declaration, `"${verdict.name}" is declared`);
  for (let step: Step | null = verdict.leaf.at.steps; step !== null; step = step.next) add(step.node, step.note);
  for (const [node, note] of last) add(node, note);
  return steps.length <= maxSteps ? steps : [...steps.slice(0, 4), ...steps.slice(4 - maxSteps)];
}

function arrivalNote({ write, library }: WriteSite): string {
  if (write.medium === 'log') return `logged by ${library.title}`;
  if (write.medium === 'url') return 'put into a URL';
  if (write.medium === 'clipboard') return `copied by ${library.title}`;
  return `stored by ${library.title}`;
}

function originNote(leaf: Leaf): string {
  if (leaf.kind === 'source') return leaf.note;
  if (leaf.kind === 'response') return `answer to ${leaf.label}`;
  if (leaf.kind === 'read') return 'read from storage';
  if (leaf.kind === 'cipher') return 'encrypted';
  if (ts.isStringLiteralLike(leaf.node) || leaf.node.kind === ts.SyntaxKind.NullKeyword) return 'starts empty';
  const { node } = leaf;
  if (ts.isParameter(node)) return 'parameter';
  if (ts.isCallExpression(node)) return `returned by ${calleeName(node.expression) || 'a function'}`;
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) return `read from ${shortText(node)}`;
  if (ts.isIdentifier(node)) return `value of ${node.text}`;
  return 'comes from here';
}
