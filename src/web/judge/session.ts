import type { ts } from 'ts-morph';
import { isExposure } from '../../catalogue/medium.js';
import type { Analysis } from '../program/analysis.js';
import { frameId } from '../program/symbols/frame.js';
import { Wants } from '../program/wants.js';
import type { WriteSite } from '../storage/write-site.js';
import { findWriteSites, type OpenCalls } from '../storage/write-sites.js';
import { type BearerKeys, bearerKeysOf } from './evidence/bearer-keys.js';
import { cipherKeys } from './evidence/cipher-keys.js';
import { type KeptSecrets, keptBy } from './evidence/kept-secrets.js';
import { judgeWrite, type WriteOutcome } from './write-flows.js';
import { type Ways, waysOf } from './write-ways.js';

interface Answer<V> {
  readonly value: V;
  readonly wants: Wants;
}

/**
 * What the rounds of one audit have found so far. A question is asked again only when the last answer missed
 * something that has been loaded since.
 */
export class Session {
  private readonly sites = new Map<ts.Node, WriteSite[]>();
  private readonly calls = new Map<ts.Node, Wants>();
  private readonly ways = new Map<WriteSite, Answer<Ways>>();
  /** By the key and the frames of the way. */
  private readonly outcomes = new Map<WriteSite, Map<string, Answer<WriteOutcome>>>();
  private readonly bearers = new Map<ts.Expression, Answer<BearerKeys>>();
  private readonly secretReads = new Map<ts.Expression, Answer<BearerKeys>>();
  private bearersKnown = 0;
  private kept: KeptSecrets = new Map();

  /** Asks what is open. `isOpen` tells whether something that an earlier answer missed was looked for since. */
  round(analysis: Analysis, isOpen: (wants: Wants) => boolean): void {
    const { index } = analysis;
    for (const node of index.bearers)
      this.ask(this.bearers, node, analysis, isOpen, (inner) => bearerKeysOf(inner, node, 'sent as a credential'));
    for (const node of cipherKeys(analysis))
      this.ask(this.bearers, node, analysis, isOpen, (inner) =>
        bearerKeysOf(inner, node, 'used as a cryptographic key'),
      );
    for (const node of index.secretReads)
      this.ask(this.secretReads, node, analysis, isOpen, (inner) => bearerKeysOf(inner, node, 'read as a secret'));
    const keys = this.bearerKeys();
    // Keys found since may speak for values judged before.
    const all = keys.size !== this.bearersKnown;
    this.bearersKnown = keys.size;
    const calls: OpenCalls = {
      isOpen: (call) => {
        const missed = this.calls.get(call);
        return missed === undefined || isOpen(missed);
      },
      settle: (call, missed) => void this.calls.set(call, missed),
    };
    for (const site of findWriteSites(analysis, calls)) this.addSite(site);
    const sites = [...this.sites.values()].flat();
    const judgeThose = (shows: boolean): void => {
      for (const site of sites) {
        if (isExposure(site.write.medium) !== shows) continue;
        this.ask(this.ways, site, analysis, isOpen, (inner) => waysOf(inner, site));
        this.judge(site, analysis, all ? () => true : isOpen, keys);
      }
    };
    judgeThose(false);
    this.keep();
    judgeThose(true);
  }

  /** What is shown after it was read back depends on what is kept. */
  private keep(): void {
    const before = this.kept.size;
    this.kept = keptBy(this.results().flatMap(({ outcome }) => outcome.flows));
    if (this.kept.size === before) return;
    for (const outcomes of this.outcomes.values())
      for (const [id, { value }] of outcomes) if (value.showsKept) outcomes.delete(id);
  }

  /**
   * What all answers together still miss. A member that is read where the key is not known is no reason to load more.
   */
  wants(): Wants {
    const wants = new Wants();
    for (const answers of [this.bearers, this.ways, ...this.outcomes.values()])
      for (const answer of answers.values()) wants.addAll(answer.wants);
    return wants;
  }

  /** Files behind the receivers of calls that may store something. */
  receivers(): ReadonlySet<string> {
    const files = new Set<string>();
    for (const missed of this.calls.values()) for (const file of missed.files) files.add(file);
    return files;
  }

  /** What each write comes to, however its key is decided. */
  results(): readonly { readonly site: WriteSite; readonly outcome: WriteOutcome }[] {
    return [...this.ways].map(([site, { value: ways }]) => {
      const outcomes = [...(this.outcomes.get(site)?.values() ?? [])].map(({ value }) => value);
      return {
        site,
        outcome: {
          flows: outcomes.flatMap(({ flows }) => flows),
          stored: outcomes.flatMap(({ stored }) => stored),
          exhausted: ways.exhausted || outcomes.some(({ exhausted }) => exhausted),
          empties: outcomes.some(({ empties }) => empties),
        },
      };
    });
  }

  private judge(site: WriteSite, analysis: Analysis, isOpen: (wants: Wants) => boolean, keys: BearerKeys): void {
    const before = this.outcomes.get(site);
    const outcomes = new Map<string, Answer<WriteOutcome>>();
    for (const way of this.ways.get(site)?.value.ways ?? []) {
      const id = `${way.key.text} ${frameId(way.frames)}`;
      const known = before?.get(id);
      if (known !== undefined) outcomes.set(id, known);
      this.ask(outcomes, id, analysis, isOpen, (inner) => judgeWrite(inner, site, way, keys, this.kept));
    }
    this.outcomes.set(site, outcomes);
  }

  /** An address may be written to under the names of several parameters. */
  private addSite(site: WriteSite): void {
    const known = this.sites.get(site.node) ?? [];
    if (known.some(({ write, keyText }) => write === site.write && keyText === site.keyText)) return;
    this.sites.set(site.node, [...known, site]);
  }

  private ask<K, V>(
    answers: Map<K, Answer<V>>,
    key: K,
    analysis: Analysis,
    isOpen: (wants: Wants) => boolean,
    answer: (inner: Analysis) => V,
  ): void {
    const known = answers.get(key);
    if (known !== undefined && !isOpen(known.wants)) return;
    const wants = new Wants();
    answers.set(key, { value: answer({ ...analysis, wants }), wants });
  }

  private bearerKeys(): BearerKeys {
    const answers = [...this.secretReads.values(), ...this.bearers.values()];
    return new Map(answers.flatMap(({ value }) => [...value]));
  }
}
