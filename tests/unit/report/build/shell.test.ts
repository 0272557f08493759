import { describe, expect, test } from 'vitest';
import { Shells, finished, type Shell } from '../../../../src/report/build/shell.ts';

interface Station {
  readonly id: string;
  readonly name: string;
  readonly next: Station | undefined;
  readonly line: readonly Station[];
}

const LATER = ['next', 'line'] as const;
type Later = (typeof LATER)[number];

describe('finished', () => {
  test('refuses a field that was never set, by record and name', () => {
    const shell: Shell<Station, Later> = { id: 'east', name: '东站', next: undefined };
    expect(() => finished(shell, LATER)).toThrow('east: the field line was never set');
  });

  test('takes a field that was set to undefined', () => {
    const shell: Shell<Station, Later> = { id: 'east', name: '东站', next: undefined, line: [] };
    const station: Station = finished<Station, Later>(shell, LATER);
    expect(station).toBe(shell);
  });
});

describe('Shells', () => {
  const shells = () =>
    new Shells<Station, Later>(LATER, [
      { id: 'east', name: '东站' },
      { id: 'west', name: '西站' },
    ]);

  test('records refer to each other before they are finished', () => {
    const stations = shells();
    const [east, west] = [stations.reference('east'), stations.reference('west')];
    stations.fill('east', { next: west, line: [east, west] });
    stations.fill('west', { next: undefined, line: [east, west] });
    expect(stations.finished()).toEqual([east, west]);
    expect(east.next?.name).toBe('西站');
  });

  test('nothing is handed on while one record is unfilled', () => {
    const stations = shells();
    stations.fill('east', { next: undefined, line: [] });
    expect(() => stations.finished()).toThrow('west: the field next was never set');
  });

  test('an id without a record is refused', () => {
    expect(() => shells().reference('north')).toThrow('No record has the id north');
  });

  test('the compiler refuses a field that is filled neither now nor later', () => {
    // @ts-expect-error -- `name` is not a later field
    new Shells<Station, Later>(LATER, [{ id: 'east' }]);
    // @ts-expect-error -- `line` is a later field, and what stands in its place now would pass for it
    new Shells<Station, Later>(LATER, [{ id: 'east', name: '东站', line: '1号线' }]);
    // @ts-expect-error -- `line` is missing
    shells().fill('east', { next: undefined });
  });
});
