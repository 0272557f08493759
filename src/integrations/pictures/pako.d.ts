declare module 'pako' {
  const pako: {
    /** Compresses bytes into a zlib stream. */
    deflate(bytes: Uint8Array, options: { level: number }): Uint8Array;
  };
  export default pako;
}
