/** What a TrueType file says of itself. */
export interface FontTables {
  /** Family name: the first record with name id 1. */
  readonly family: string;
  /** Width of a character in thousandths of an em; undefined where the font has no glyph for it. */
  readonly widthOf: (character: string) => number | undefined;
}

/** Reads the tables of a TrueType file that tell family, glyphs (`cmap` format 4) and widths. */
export function fontTables(font: Buffer): FontTables {
  const tables = new Map<string, number>();
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const record = 12 + 16 * index;
    tables.set(font.toString('latin1', record, record + 4), font.readUInt32BE(record + 8));
  }
  const at = (name: string) => {
    const offset = tables.get(name);
    if (offset === undefined) throw new Error(`No table ${name}`);
    return offset;
  };

  const glyphs = new Map<number, number>();
  for (let index = 0; index < font.readUInt16BE(at('cmap') + 2); index += 1) {
    const map = at('cmap') + font.readUInt32BE(at('cmap') + 4 + 8 * index + 4);
    if (font.readUInt16BE(map) !== 4) continue;
    const doubled = font.readUInt16BE(map + 6);
    for (let segment = 0; segment < doubled; segment += 2) {
      const end = font.readUInt16BE(map + 14 + segment);
      const start = font.readUInt16BE(map + 16 + doubled + segment);
      const delta = font.readUInt16BE(map + 16 + 2 * doubled + segment);
      const rangeAt = map + 16 + 3 * doubled + segment;
      const range = font.readUInt16BE(rangeAt);
      for (let code = start; code <= end && code < 0xffff; code += 1) {
        const found = range === 0 ? code : font.readUInt16BE(rangeAt + range + 2 * (code - start));
        if (found !== 0) glyphs.set(code, (found + delta) & 0xffff);
      }
    }
  }

  const names = at('name');
  const texts = names + font.readUInt16BE(names + 4);
  let family = '';
  for (let index = font.readUInt16BE(names + 2) - 1; index >= 0; index -= 1) {
    const record = names + 6 + 12 * index;
    if (font.readUInt16BE(record + 6) !== 1) continue;
    const start = texts + font.readUInt16BE(record + 10);
    family = Buffer.from(font.subarray(start, start + font.readUInt16BE(record + 8)))
      .swap16()
      .toString('utf16le');
  }

  const em = font.readUInt16BE(at('head') + 18);
  const metrics = font.readUInt16BE(at('hhea') + 34);
  return {
    family,
    widthOf(character) {
      const glyph = glyphs.get(character.codePointAt(0) ?? 0);
      if (glyph === undefined) return undefined;
      return (font.readUInt16BE(at('hmtx') + 4 * Math.min(glyph, metrics - 1)) * 1000) / em;
    },
  };
}
