import { expect, test } from 'vitest';
import { withSteadyNames } from '../../../src/integrations/pdf/steady-names.ts';

/** A table with two header cells, as Chromium writes one that came to them in this order. */
const tableWith = (first: string, second: string) => ({
  trailer: '<</Root 1 0 R>>',
  objects: new Map([
    [4, `4 0 obj\n<</S /TH\n/ID (${first})>>\nendobj\n`],
    [5, `5 0 obj\n<</S /TD\n/A [<</Headers [(${first}) (${second})]>>]>>\nendobj\n`],
    [7, `7 0 obj\n<</S /TH\n/ID (${second})>>\nendobj\n`],
    [
      9,
      `9 0 obj\n<</Limits [(node00000001) (node00000002)]\n/Names [(node00000001) ${first < second ? 4 : 7} 0 R (node00000002) ${first < second ? 7 : 4} 0 R]>>\nendobj\n`,
    ],
    [11, '11 0 obj\n<</Length 14>> stream\n(node00000002)\nendstream\nendobj\n'],
  ]),
});

test('header cells are named in their order, whichever Chromium came to first', () => {
  const steady = tableWith('node00000001', 'node00000002');
  expect(withSteadyNames(tableWith('node00000002', 'node00000001'))).toEqual(steady);
  expect(withSteadyNames(steady)).toEqual(steady);
});
