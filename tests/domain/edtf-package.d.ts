declare module 'edtf' {
  /** In milliseconds since 1970; infinite where open. */
  interface Extended {
    readonly min: number;
    readonly max: number;
    readonly uncertain: { readonly value: number };
    readonly approximate: { readonly value: number };
  }
  const edtf: (text: string) => Extended;
  export default edtf;
}
