/** Gives a text a style. */
type Paint = (text: string) => string;

/** The styles of what is printed. */
export interface Painter {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly red: Paint;
  readonly yellow: Paint;
  readonly cyan: Paint;
  /** The colour that stands for #rrggbb on the terminal. */
  hex(colour: string): Paint;
}
