/** Shape of every id in an address or an anchor: English words joined by hyphens. */
export const ID_PATTERN = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Prefix kept for anchors of the interface, so that content never collides with them. */
export const INTERFACE_PREFIX = 'ui-';

/** Ids that would collide with a file or a page the site makes itself. */
export const RESERVED_IDS: readonly string[] = ['index', 'embed'];

/** True when `id` may be used by content: well-formed, not reserved, not the interface's. */
export function isContentId(id: string): boolean {
  return ID_PATTERN.test(id) && !id.startsWith(INTERFACE_PREFIX) && !RESERVED_IDS.includes(id);
}
