import { toChineseNumber } from '../domain/chinese-number.ts';
import { nameOf } from '../domain/punctuation.ts';
import type { StageGroup } from '../domain/stage.ts';
import type { Heading, Section } from '../report/model.ts';

/** Name of the section without a title. */
export const PREFACE_NAME = '前言';

/** 第一; empty for the preface, and where the titles bear the report's own numbers. */
export function ordinalName({ ordinal, selfNumbered }: Section): string {
  return ordinal === undefined || selfNumbered ? '' : `第${toChineseNumber(ordinal)}`;
}

/** What stands beside a section's title: 第一部分, 前言; empty where the title bears the report's own number. */
export function partLabel(section: Section): string {
  if (section.ordinal === undefined) return PREFACE_NAME;
  return section.selfNumbered ? '' : `${ordinalName(section)}部分`;
}

/** A section as it is spoken of where its title does not stand: 第一部分, 前言; else the title itself. */
export function partName(section: Section): string {
  return partLabel(section) || titleText(section);
}

/** The lines of a title as a name. */
export function titleNames({ titleLines }: Section): string[] {
  return titleLines.map((line, position) => (position === titleLines.length - 1 ? nameOf(line) : line));
}

/** The title on one line as a name, the halves of a couplet a space apart. */
export function titleText(section: Section): string {
  return section.titleLines.length === 0 ? PREFACE_NAME : titleNames(section).join(' ');
}

/** The title as a line of contents, its ordinal before it where that is ours, and wide spaces between. */
export function lineOfContents(section: Section): string {
  const title = section.titleLines.length === 0 ? [PREFACE_NAME] : titleNames(section);
  return [ordinalName(section), ...title].filter(Boolean).join('　');
}

/** A heading of the second level as a name. */
export function headingName({ words }: Pick<Heading, 'words'>): string {
  return nameOf(words);
}

/** Headings of the three families of named things. */
export const STAGE_GROUP_NAMES: Readonly<Record<StageGroup, string>> = {
  works: '工程与场所',
  recognition: '认定与荣誉',
  programme: '行动与机制',
};

/** How the two kinds of note are called. */
export const NOTE_KIND_NAMES = { editor: '编者注', caution: '读数提示' } as const;
