// Tests run on src/, which reads the grammars from the same folder as dist/ does.
import { makeGrammars } from './grammars.mjs';

export default () => makeGrammars();
