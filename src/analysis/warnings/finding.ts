/** What a rule finds of one region: on the total, or on an indicator. */
export interface RegionFinding {
  readonly region: number;
  /** The position of the node: 0 for the total. */
  readonly node: number;
  readonly value: string;
  readonly reference: string;
}
