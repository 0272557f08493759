/** A decimal string as a JSON number with the same digits; null stays null. Nothing passes through a binary float. */
export function exactNumber(value: string | null): unknown {
  if (value === null) return null;
  return (JSON as unknown as { rawJSON(text: string): unknown }).rawJSON(value);
}

/** A JSON file: two spaces, a line break at the end. */
export function jsonFile(data: unknown): string {
  return `${JSON.stringify(data, undefined, 2)}\n`;
}
