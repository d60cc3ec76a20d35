/** The little of jsonld.js that the tests use; it comes without types. */
declare module 'jsonld' {
  interface Loaded {
    readonly contextUrl: undefined;
    readonly documentUrl: string;
    readonly document: object;
  }
  const jsonld: {
    readonly expand: (
      data: object,
      options: { readonly documentLoader: (url: string) => Promise<Loaded> },
    ) => Promise<readonly object[]>;
  };
  export default jsonld;
}
