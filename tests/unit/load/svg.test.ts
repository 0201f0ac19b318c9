import { describe, expect, it } from 'vitest';
import { isSvgInside, svgProblems } from '../../../src/load/svg.ts';

const picture = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"${attributes}>\n${inside}\n</svg>`;
const lines = (text: string) =>
  svgProblems(Buffer.from(text)).map(({ line, column, message }) => `${String(line)}:${String(column)} ${message}`);

describe('An SVG picture that only draws is accepted', () => {
  it.each([
    ['shapes', '<path d="M0 0h9"/><circle r="4" fill="#fff"/>'],
    ['text, a title and a description', '<title>On Monday</title><desc>x</desc><text>script onload url(</text>'],
    [
      'references inside of itself',
      '<use href="#a"/><use xlink:href="#a"/><rect fill="url(#g)" style="fill:url(\'#g\')"/>',
    ],
    ['an embedded raster picture', '<image href="data:image/png;base64,AAAA"/>'],
    ['a style without references', '<style>.a { fill: red }</style>'],
    [
      'filters and animation',
      '<filter id="f"><feGaussianBlur/></filter><rect><animate attributeName="x" to="5"/></rect>',
    ],
    [
      'what drawing programs add',
      '<metadata><x:rdf xmlns:x="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></metadata>',
    ],
  ])('with %s', (_what, inside) => {
    expect(lines(picture(inside))).toEqual([]);
  });

  it('with the declarations that programs write', () => {
    const head =
      '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n';
    expect(lines(`\ufeff${head}${picture('<g/>')}`)).toEqual([]);
  });

  it('with a path and a picture of any length', () => {
    expect(lines(picture(`<path d="${'M0 0h9'.repeat(50_000)}"/>`))).toEqual([]);
  });
});

describe('An SVG picture is refused', () => {
  it.each([
    ['a script', '<script>alert(1)</script>', 'The picture has a script.'],
    ['a script by another prefix', '<s:script xmlns:s="http://www.w3.org/2000/svg"/>', 'The picture has a script.'],
    [
      'a script of HTML',
      '<script xmlns="http://www.w3.org/1999/xhtml"/>',
      'The picture has an element of another language, <script>.',
    ],
    ['a foreign object', '<foreignObject/>', 'The picture has a foreign object, which may hold a page.'],
    ['a link', '<a href="#x"/>', 'The picture has <a>, which does not draw.'],
    ['an element that is not known', '<iframe/>', 'The picture has <iframe>, which does not draw.'],
    ['an event handler', '<rect onclick="x()"/>', 'The picture has an event handler, onclick="…".'],
    ['an event handler in capitals', '<rect ONLOAD="x()"/>', 'The picture has an event handler, ONLOAD="…".'],
    [
      'a picture from elsewhere',
      '<image href="https://a.example/x.png"/>',
      'The picture refers to something outside of itself: href="https://a.example/x.png".',
    ],
    [
      'a picture beside it',
      '<image xlink:href="x.png"/>',
      'The picture refers to something outside of itself: href="x.png".',
    ],
    [
      'a picture inside it that is SVG',
      '<image href="data:image/svg+xml;base64,AA"/>',
      'The picture refers to something outside of itself: href="data:image/svg+xml;base64,AA".',
    ],
    [
      'a script as an address, its letters escaped',
      '<use href="&#106;avascript:x()"/>',
      'The picture refers to something outside of itself: href="javascript:x()".',
    ],
    [
      'a fill from elsewhere',
      '<rect fill="url(https://a.example/#g)"/>',
      'The picture refers to something outside of itself: url(https://a.example/#g).',
    ],
    [
      'a style that loads',
      '<rect style="fill:url( \'//a.example\')"/>',
      "The picture refers to something outside of itself: url( '//a.example').",
    ],
    [
      'a style sheet that loads',
      '<style><![CDATA[@import "x";]]></style>',
      'The picture refers to something outside of itself: @import.',
    ],
    [
      'a style with escapes',
      '<style>a{fill:u\\72l(x)}</style>',
      'The picture refers to something outside of itself: \\.',
    ],
    [
      'an address that is set while it is shown',
      '<set attributeName="xlink:href" to="x"/>',
      'The picture changes xlink:href while it is shown (<set>).',
    ],
    [
      'an instruction for programs',
      '<?xml-stylesheet href="x"?>',
      'The picture has an instruction for programs, <?xml-stylesheet?>.',
    ],
  ])('for %s', (_what, inside, message) => {
    expect(lines(picture(inside))).toEqual([`2:1 ${message}`]);
  });

  it('for an event handler on its root', () => {
    expect(lines(picture('', ' onload="x()"'))).toEqual(['1:1 The picture has an event handler, onload="…".']);
  });

  it('for words of its own, which could stand for anything', () => {
    const text = `<!DOCTYPE svg [<!ENTITY x "y">]>\n${picture('')}`;
    expect(lines(text)).toEqual(['1:1 The picture defines words of its own in its <!DOCTYPE>.']);
  });

  it.each([
    [
      'it is no XML',
      '<svg xmlns="http://www.w3.org/2000/svg"><g></svg>',
      '1:49 The picture cannot be read as SVG here: Unexpected close tag.',
    ],
    ['it is empty', '', '1:1 The file is no SVG picture: there is nothing in it.'],
    [
      'it is a page',
      '<html xmlns="http://www.w3.org/1999/xhtml"/>',
      '1:1 The file is no SVG picture: it begins with another element.',
    ],
    [
      'it has another encoding',
      `<?xml version="1.0" encoding="UTF-7"?>${picture('')}`,
      '1:1 The picture says that it is not UTF-8.',
    ],
  ])('when %s', (_what, text, first) => {
    expect(lines(text)[0]).toBe(first);
  });

  it('when it is not UTF-8', () => {
    expect(svgProblems(Buffer.from(picture('é'), 'latin1'))).toEqual([
      { line: 1, column: 1, message: 'The picture is not UTF-8.', fix: 'Save it as UTF-8.' },
    ]);
  });
});

describe('A picture with the name of another kind', () => {
  it('is known as SVG by what is in it', () => {
    expect(isSvgInside(Buffer.from(picture('')))).toBe(true);
    expect(isSvgInside(Buffer.from('\x89PNG\r\n\x1a\n<svg >', 'latin1'))).toBe(false);
    expect(isSvgInside(Buffer.from('no picture'))).toBe(false);
  });
});
