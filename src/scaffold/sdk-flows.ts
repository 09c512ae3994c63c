import { type SdkAdapter, sdkAdapters } from '../catalogue/sdk-adapters.js';
import type { TokenFlow } from '../web/token-flow.js';
import type { Moves } from './migration/move.js';
import { libraryIds } from './migration/told-library.js';

/** An SDK that keeps its tokens in the clear, and what the templates have for it. */
export interface SdkFlow {
  readonly flow: TokenFlow;
  readonly adapter: SdkAdapter | null;
}

/** Those that a person has to see to. */
export const sdkFlows = (flows: readonly TokenFlow[], { told }: Moves): readonly SdkFlow[] =>
  flows
    .filter(({ via, confidence, runsOn }) => via === 'sdk' && confidence !== 'low' && runsOn !== 'web')
    .filter(({ location }) => !told.some(({ call }) => call === location))
    .map((flow) => {
      const ids = libraryIds(flow);
      return { flow, adapter: sdkAdapters.find((one) => one.libraries.some((id) => ids.includes(id))) ?? null };
    });
