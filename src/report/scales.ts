/** From the worst to the mildest. */
export const severities = ['critical', 'high', 'medium', 'low', 'info'] as const;
export type Severity = (typeof severities)[number];

/** From the surest to the least sure. */
export const confidences = ['high', 'medium', 'low'] as const;

export const categories = [
  'storage',
  'sdk',
  'exposure',
  'crypto',
  'oauth',
  'lifecycle',
  'biometric',
  'vault',
  'dependency',
  'config',
  'android',
  'ios',
] as const;
export type Category = (typeof categories)[number];

/** From the worst to what needs no attention. */
export const controlStatuses = ['fail', 'warn', 'unknown', 'pass', 'not-applicable'] as const;
export type ControlStatus = (typeof controlStatuses)[number];

/** Whether `value` is at least as grave (or as sure) as `threshold` on a scale that falls. */
export const isAtLeast = <T>(scale: readonly T[], value: T, threshold: T): boolean =>
  scale.indexOf(value) <= scale.indexOf(threshold);
