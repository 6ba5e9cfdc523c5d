import { says } from '../../formula/term.ts';

/** Said of methods that take scores whatever they weigh. */
export const WEIGHTS_SAY_WHO = says('weights only say which children take part', '权重只决定哪些项参与');
