/** A program that shows a hundred thousand lines, as it is measured in a terminal. */
export type Contender = {
  readonly name: string;
  /** What has to be installed; null where the checkout has it. */
  readonly needs: string | null;
  /** A command line of the shell. */
  readonly command: string;
  /** The first frame is there. */
  readonly isOpen: (screen: readonly string[]) => boolean;
  /** Something to read is there. */
  readonly isFilled: (screen: readonly string[]) => boolean;
  /** There is nothing more to come. */
  readonly isWhole: (screen: readonly string[]) => boolean;
  /** Moves down by one line. */
  readonly down: string;
};
