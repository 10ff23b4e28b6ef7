/** A file that means harm. */
export type NastyDocument = {
  readonly name: string;
  /** How many times what does harm stands in it: in the file of the fixtures, and in the one that is made to try limits. */
  readonly times: { readonly small: number; readonly large: number };
  /** The same bytes each time. */
  readonly make: (times: number) => Uint8Array;
};

const encoder = new TextEncoder();

export const bytesOf = (text: string): Uint8Array => encoder.encode(text);

/** A document of text, and how it is made. */
export function nastyText(
  name: string,
  times: NastyDocument["times"],
  make: (times: number) => string,
): NastyDocument {
  return { name, times, make: (count) => bytesOf(make(count)) };
}

/** What every one of them also says, to see that the rest is read. */
export const pledge = "We will build 40 homes in Northgate by 2019.";
