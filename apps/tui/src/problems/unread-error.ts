/** What makes a result worthless that was to be whole: nothing of it is delivered, exit status 1. */
export class UnreadError extends Error {
  override readonly name: string = "UnreadError";
  /** As of a problem. */
  readonly place: string;

  constructor(place: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.place = place;
  }
}
