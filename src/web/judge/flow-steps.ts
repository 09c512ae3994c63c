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

/** From the origin of the secret to the write. */
export function stepsOf(analysis: Analysis, site: WriteSite, verdict: Verdict, frames: Frame | null): FlowStep[] {
  const { world } = analysis;
  const steps: FlowStep[] = [];
  const add = (node: ts.Node, note: string): void => {
    if (world.unitOf(node) === undefined) return;
    const location = world.locate(node);
    const last = steps.at(-1);
    if (last?.file !== location.file || last.line !== location.line || last.note !== note)
      steps.push({ ...location, note });
  };
  add(verdict.leaf.node, originNote(verdict.leaf));
  if (verdict.member?.declaration !== undefined) add(verdict.member.declaration, `"${verdict.name}" is declared`);
  for (let step: Step | null = verdict.leaf.at.steps; step !== null; step = step.next) add(step.node, step.note);
  const calls: ts.Node[] = [];
  for (let frame = frames; frame !== null; frame = frame.up) calls.unshift(frame.call);
  for (const call of calls) add(call, 'handed to the wrapper that stores it');
  if (site.key !== null && !isInside(site.key.node, site.node)) add(site.key.node, 'names the slot it is stored in');
  add(site.node, arrivalNote(site));
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
