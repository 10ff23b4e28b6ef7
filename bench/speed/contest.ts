export type Contender = {
  readonly name: string;
  /** Kilobytes that one run reads: slow peers get less, so that a run takes a second at most. */
  readonly kilobytes: number;
  readonly run: (text: string) => unknown;
};

/** One job, done by us (first) and by its peers on the same words, on each of some texts. */
export type Contest = {
  readonly name: string;
  readonly texts: Readonly<Record<string, (length: number) => string>>;
  readonly contenders: readonly [ours: Contender, ...peers: Contender[]];
};
