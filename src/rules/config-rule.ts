import type { ConfigFile, Setting } from '../native/config/settings.js';
import type { NewFinding } from '../report/build-report.js';
import { type Judgement, toFactFinding } from './fact-finding.js';
import type { Facts } from './facts.js';
import { defineRule, type Rule, type RuleDefinition } from './rule.js';

/** What a rule says about a setting; where it stands and what it is called come from the setting. */
export type SettingJudgement = Omit<Judgement, 'location' | 'key'> & { readonly at: Setting };

interface ConfigRuleDefinition extends Omit<RuleDefinition, 'category' | 'check'> {
  judge(config: ConfigFile, facts: Facts): readonly SettingJudgement[];
}

/** A rule about settings of capacitor.config.* files. */
export function defineConfigRule({ judge, ...info }: ConfigRuleDefinition): Rule {
  return defineRule({
    ...info,
    category: 'config',
    check: (facts, rule) => {
      const findings = facts.native.configs.map((config) =>
        judge(config, facts).map(({ at, ...judgement }) =>
          toFactFinding(rule, facts.app, {
            ...judgement,
            location: at.location,
            key: at.path.join('.'),
            message: config.isCopy ? `${judgement.message}${ofCopy}` : judgement.message,
          }),
        ),
      );
      return withoutRepeats(findings);
    },
  });
}

const ofCopy = ' This stands in the copy inside the native project, which the next `npx cap sync` writes anew.';

/** A copy only tells something new where it differs from its source, and one copy is enough to tell it. */
function withoutRepeats(byFile: readonly (readonly NewFinding[])[]): NewFinding[] {
  const seen = new Set<string | null>();
  return byFile.flatMap((findings) => {
    const fresh = findings.filter(({ key }) => !seen.has(key));
    for (const { key } of findings) seen.add(key);
    return fresh;
  });
}
