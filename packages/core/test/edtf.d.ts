// The package ships no types: of what it reads, the test needs the first and last millisecond.
declare module "edtf" {
  export default function edtf(date: string): {
    readonly min: number | null;
    readonly max: number | null;
  };
}
