/** Something that was set or written is wrong. The message says all there is to tell, to whoever set or wrote it. */
export class RefusedInput extends Error {
  override name = 'RefusedInput';
}
