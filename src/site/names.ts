import { toChineseNumber } from '../domain/chinese-number.ts';
import type { StageGroup } from '../domain/stage.ts';
import type { Section } from '../report/model.ts';

/** Name of the section without a title. */
export const PREFACE_NAME = '前言';

/** 第一; empty for the preface. */
export function ordinalName({ ordinal }: Section): string {
  return ordinal === undefined ? '' : `第${toChineseNumber(ordinal)}`;
}

/** A section as it is spoken of: 第一部分, or 前言. */
export function partName(section: Section): string {
  return section.ordinal === undefined ? PREFACE_NAME : `${ordinalName(section)}部分`;
}

/** The title on one line, the halves of a couplet a space apart. */
export function titleText({ titleLines }: Section): string {
  return titleLines.length === 0 ? PREFACE_NAME : titleLines.join(' ');
}

/** Headings of the three families of named things. */
export const STAGE_GROUP_NAMES: Readonly<Record<StageGroup, string>> = {
  works: '工程与场所',
  recognition: '认定与荣誉',
  programme: '行动与机制',
};

/** How the two kinds of note are called. */
export const NOTE_KIND_NAMES = { editor: '编者注', caution: '读数提示' } as const;
