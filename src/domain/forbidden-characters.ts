/** A class of characters that no reader sees, or that is not what it looks like. */
interface Forbidden {
  readonly name: string;
  readonly pattern: RegExp;
  readonly advice: string;
}

const UNSEEN = '删去它；编辑器若不显示，把这一行重打一遍。';

const FORBIDDEN: readonly Forbidden[] = [
  {
    name: '替换字符，是转换编码时丢失的字',
    pattern: /\uFFFD/gu,
    advice: '查原件，补上丢失的字。',
  },
  {
    name: '控制字符',
    pattern: /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029]/gu,
    advice: UNSEEN,
  },
  { name: '零宽字符', pattern: /[\u00AD\u034F\u180E\u200B-\u200D\u2060-\u2064\uFEFF]/gu, advice: UNSEEN },
  { name: '改变文字方向的字符', pattern: /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, advice: UNSEEN },
  { name: '不成字的半个代码', pattern: /\p{Surrogate}/gu, advice: '查原件，补上完整的字。' },
  {
    name: '私用区字符，换一台机器就看不到',
    pattern: /\p{Private_Use}/gu,
    advice: '换成通用的字；没有这个字，用文字说明。',
  },
  { name: '没有定义的字符', pattern: /\p{Noncharacter_Code_Point}/gu, advice: UNSEEN },
];

const code = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A character that no text of a report may hold, and how often such ones stand in it; undefined where there is none. */
export function forbiddenIn(
  text: string,
): { readonly offset: number; readonly found: string; readonly advice: string } | undefined {
  const all = FORBIDDEN.flatMap(({ name, pattern, advice }) => {
    const hits = [...text.matchAll(pattern)];
    const [first] = hits;
    if (first === undefined) return [];
    const more = hits.length > 1 ? `，这类字符共${hits.length}个` : '';
    return [{ offset: first.index, found: `${name} ${code(first[0])}${more}`, advice }];
  });
  return all.sort((a, b) => a.offset - b.offset)[0];
}
