/** Letters: each piece that is written waits for the one before. */
const enough = 65_536;

/** The same text in fewer pieces. */
export function* joinPieces(pieces: Iterable<string>): Generator<string, void, undefined> {
  let joined = "";
  for (const piece of pieces) {
    joined += piece;
    if (joined.length < enough) continue;
    yield joined;
    joined = "";
  }
  if (joined !== "") yield joined;
}
