/** Years that run from one calendar year into the next. */
export const yearKinds: readonly string[] = ["financial", "fiscal", "academic", "school", "tax"];

/** When they begin in Britain: the government's accounts on 1 April, taxes on people on 6 April. */
export const britishYears: Readonly<
  Record<string, { readonly month: number; readonly day: number }>
> = {
  financial: { month: 4, day: 1 },
  tax: { month: 4, day: 6 },
};
