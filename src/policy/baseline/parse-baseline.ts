import { z } from 'zod';
import { severities } from '../../report/scales.js';
import { PolicyError } from '../policy-error.js';
import type { Baseline } from './baseline.js';

const schema = z.object({
  version: z.literal(1),
  findings: z.array(
    z.object({
      file: z.string(),
      rule: z.string(),
      severity: z.enum(severities),
      fingerprint: z.string().regex(/^[0-9a-f]{32}:\d+$/),
    }),
  ),
}) satisfies z.ZodType<Baseline>;

/** The baseline in the text of `file`. Throws an error that names what is wrong with it. */
export function parseBaseline(file: string, text: string): Baseline {
  const result = schema.safeParse(parsedJson(file, text));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const place = issue?.path.length ? ` at "${issue.path.join('.')}"` : '';
  throw new PolicyError(`${file} is no baseline: ${issue?.message ?? 'unknown shape'}${place}.`, hint);
}

const hint = 'Write it anew: capward audit --baseline <file> --update-baseline';

function parsedJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const isConflict = /^<{7} /m.test(text);
    const reason = isConflict ? 'it holds conflict markers' : error instanceof Error ? error.message : 'no JSON';
    throw new PolicyError(`${file} is no baseline: ${reason}.`, isConflict ? 'Keep the lines of both sides.' : hint);
  }
}
