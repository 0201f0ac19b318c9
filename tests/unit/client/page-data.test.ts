import { describe, expect, it } from 'vitest';
import { isText, parsed, recordOf, withParts } from '../../../src/client/page-data.ts';

const isPlace = withParts<{ left: number; top: number }>('left', 'top');

describe('Data of a page', () => {
  it('is what was asked for', () => {
    expect(parsed('{"left":1,"top":2,"more":3}', isPlace)).toEqual({ left: 1, top: 2, more: 3 });
    expect(parsed('{"a":{"left":1,"top":2}}', recordOf(isPlace))).toEqual({ a: { left: 1, top: 2 } });
    expect(parsed('{"a":"x"}', recordOf(isText))).toEqual({ a: 'x' });
    expect(parsed('{}', recordOf(isText))).toEqual({});
  });

  it.each(['', '{', 'undefined', 'null', '1', '"text"', '[]', '[1,2]', '{"left":1}', '{"toString":1}'])(
    'is nothing where it is %j, and nothing is thrown',
    (json) => {
      expect(parsed(json, isPlace)).toBeUndefined();
    },
  );

  it.each(['[]', '["x"]', 'null', '{"a":1}', '{"a":"x","b":null}'])('is no record of texts where it is %j', (json) => {
    expect(parsed(json, recordOf(isText))).toBeUndefined();
  });
});
