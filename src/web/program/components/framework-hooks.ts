import type { FunctionNode } from '../syntax/function-nodes.js';
import { decoratorsOf } from './templates.js';

/** `@HostListener('click') save() {}`, `ngOnChanges(changes) {}` */
export const isRunByFramework = (fn: FunctionNode, name: string): boolean =>
  decoratorsOf(fn).length > 0 || hook.test(name);

const hook =
  /^(?:(?:ng|ngrx|ionView|on|can|component|connected|disconnected|attribute)[A-Z]\w*|resolve|intercept|transform|validate|writeValue|registerOn\w+|setDisabledState|handle\w*|render|activate|attached|to(?:JSON|String))$/;
