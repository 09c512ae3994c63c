import { libraries } from '../catalogue/index.js';
import { type SdkAdapter, sdkAdapters } from '../catalogue/sdk-adapters.js';
import type { TokenFlow } from '../web/token-flow.js';

/** An SDK that keeps its tokens in the clear, and what the templates have for it. */
export interface SdkFlow {
  readonly flow: TokenFlow;
  readonly adapter: SdkAdapter;
}

export const sdkFlows = (flows: readonly TokenFlow[]): readonly SdkFlow[] =>
  flows
    .filter(({ via, confidence }) => via === 'sdk' && confidence !== 'low')
    .flatMap((flow) => {
      const ids = libraries.filter(({ title }) => title === flow.library).map(({ id }) => id);
      const adapter = sdkAdapters.find((one) => one.libraries.some((id) => ids.includes(id)));
      return adapter ? [{ flow, adapter }] : [];
    });
