/** A year, month or day, which may stand in an interval. */
export const plainEdtf = (edtf: string | null): string | null =>
  edtf !== null && /^-?\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?~?$/.test(edtf) ? edtf : null;
