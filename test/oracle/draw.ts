import fc from 'fast-check';

/** Drawing step by step, so that what is drawn later can depend on what was drawn before. */
export interface Draw {
  of<const Item>(...items: readonly Item[]): Item;
  subset<Item>(items: readonly Item[], fewest: number, most: number): readonly Item[];
  index(length: number): number;
}

/** The arbitrary of what `build` makes of its draws. */
export function draws<Value>(build: (draw: Draw) => Value): fc.Arbitrary<Value> {
  return fc.gen().map((g) => {
    const index = (length: number): number => g(fc.nat, length - 1);
    return build({
      index,
      of: (...items) => at(items, index(items.length)),
      subset: (items, fewest, most) => {
        const picked = g(positions, items.length, fewest, most);
        return picked.map((position) => at(items, position));
      },
    });
  });
}

/** True with the given probability; false is what shrinking tends to. */
export function sometimes(draw: Draw, probability: number): boolean {
  return draw.index(100) >= 100 - Math.round(probability * 100);
}

/** Some of the positions below `length`, in any order. */
function positions(length: number, fewest: number, most: number): fc.Arbitrary<number[]> {
  const all = Array.from({ length }, (_, i) => i);
  return fc.shuffledSubarray(all, { minLength: fewest, maxLength: most });
}

function at<Item>(items: readonly Item[], position: number): Item {
  if (position < 0 || position >= items.length) throw new Error('nothing to draw from');
  return items[position] as Item;
}
