/** “1 date”, “12 dates”. */
export function countThings(count: number, one: string, many = `${one}s`): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}
