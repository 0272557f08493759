import type { ContentIndex, Entry } from './index-content.ts';

/** A text in which `{id}` names an indicator, with the record and field it stands in. */
export interface NamingText {
  readonly entry: Entry<{ readonly id: string }>;
  readonly field: string;
  readonly text: string;
}

/** Every text of the records that may name indicators, in the order of the records. */
export function namingTexts({ indicators, projects, figures, notes }: ContentIndex): NamingText[] {
  const texts = (entry: NamingText['entry'], fields: Readonly<Record<string, string | undefined>>) =>
    Object.entries(fields).flatMap(([field, text]) => (text === undefined ? [] : [{ entry, field, text }]));
  return [
    ...indicators.flatMap((entry) => texts(entry, { scope: entry.record.scope, name: entry.record.name })),
    ...projects.flatMap((entry) => texts(entry, { stageText: entry.record.stageText })),
    ...figures.flatMap((entry) => {
      const { title, description, caption, basis, labels = {}, derived = [] } = entry.record;
      return [
        ...texts(entry, { title, description, caption, basis }),
        ...Object.values(labels).map((text) => ({ entry, field: 'labels', text })),
        ...derived.map(({ label }) => ({ entry, field: 'derived', text: label })),
      ];
    }),
    ...notes.flatMap((entry) => texts(entry, { title: entry.record.title, text: entry.record.text })),
  ];
}
