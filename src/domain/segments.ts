const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });

/** The words and marks of a text in order, each with its offset. Display lines are broken between them. */
export function segmentsOf(text: string): Intl.SegmentData[] {
  return [...SEGMENTER.segment(text)];
}
