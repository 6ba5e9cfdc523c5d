import { applies, type Inputs, type Tree, weighty } from './min-weight.ts';
import { ONE, parseDecimal, publish, type Rational, sum, ZERO } from './rational.ts';
import { type DrawnNode, TOTAL } from './workspace.ts';

/** How much of the total's weight one region reports, as it is published. */

function isReported(inputs: Inputs, code: string): boolean {
  const input = inputs.get(code);
  return input?.kind === 'reported' && input.from.status !== 'I';
}

function shareOf(tree: Tree, inputs: Inputs, node: string): Rational {
  const applying = weighty(tree, node).filter((child) => applies(tree, inputs, child));
  const weight = (child: DrawnNode): Rational => tree.weightOf(tree.ws, child);
  const own = ({ code, leaf }: DrawnNode): Rational => {
    if (leaf === undefined) return shareOf(tree, inputs, code);
    return isReported(inputs, code) ? ONE : ZERO;
  };
  return sum(applying.map((child) => weight(child).mul(own(child)))).div(sum(applying.map(weight)));
}

export function coverageOf(tree: Tree, inputs: Inputs): string {
  if (!weighty(tree, TOTAL).some((child) => applies(tree, inputs, child))) return '';
  const share = shareOf(tree, inputs, TOTAL);
  if (share.equals(ONE) || share.equals(ZERO)) return share.equals(ONE) ? '1' : '0';
  const text = publish(share, 4, tree.ws.settings.rounding);
  const shown = parseDecimal(text);
  if (shown.equals(ONE)) return '0.9999';
  return shown.equals(ZERO) ? '0.0001' : text.replace(/0+$/, '');
}
