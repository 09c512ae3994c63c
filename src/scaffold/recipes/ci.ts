import type { Recipe } from '../recipe.js';

const path = '.github/workflows/capward.yml';

const workflow = `name: capward
on: [push, pull_request]
permissions:
  contents: read
jobs:
  audit:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npx --yes capward audit
`;

/** GitHub looks for workflows at the root of the repository, which may lie above the directory. */
export const planWorkflow: Recipe = ({ answers }, draft) => {
  if (!answers.ci) return;
  if (draft.read('.git/HEAD') !== null) draft.create(path, 'audit each push and pull request', workflow);
  else draft.step({ text: `Add ${path} at the root of the repository.`, snippet: workflow });
};
