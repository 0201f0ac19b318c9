import { afterEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { KIND_NAMES, schemaOf, SIDES } from '../../../src/handbook/entities/schemas.ts';
import { fieldHtml, fieldIssues, markdownFieldsOf } from '../../../src/load/field-html.ts';

const parser = vi.hoisted(() => ({ isWrong: false }));

// A parser that is wrong: it makes an element of what is text.
vi.mock('satteri', async (original) => {
  const real = await original<typeof import('satteri')>();
  const script = { type: 'element', tagName: 'script', properties: {}, children: [{ type: 'text', value: 'x' }] };
  return {
    ...real,
    markdownToHast: (...args: Parameters<typeof real.markdownToHast>) =>
      parser.isWrong ? { type: 'root', children: [script] } : real.markdownToHast(...args),
  };
});

afterEach(() => {
  parser.isWrong = false;
});

const FILE = 'interviewer/interview-types/pairing.mdx';
const data = { exercises: [{ statement: 'Say *this*.', setUp: 'A file.' }], variants: [{ setUp: 'A table.' }] };
const found = () => fieldIssues(FILE, schemaOf('interview-types', 'interviewer')!, data);

describe('The net below fields in Markdown', () => {
  it('lets ordinary text through', () => {
    expect(found()).toEqual([]);
  });

  it('reports what a wrong parser would put into the page, at the field', () => {
    parser.isWrong = true;
    expect(found()).toEqual(
      [
        ['exercises', 0, 'statement'],
        ['exercises', 0, 'setUp'],
        ['variants', 0, 'setUp'],
      ].map((path) => ({
        rule: 'body',
        severity: 'error',
        file: FILE,
        place: { path },
        message: 'The text would put <script> into the page, and no text may.',
        fix: 'Write it as plain Markdown. That the checks did not say so before is a mistake of the handbook: report it with this text.',
      })),
    );
    expect(() => fieldHtml('x')).toThrow('The text would put <script> into the page');
  });

  it('lies below every field that its description calls Markdown', () => {
    const described = KIND_NAMES.flatMap((kind) =>
      SIDES.flatMap((side) => {
        const schema = schemaOf(kind, side);
        return schema
          ? markdownIn(z.toJSONSchema(schema, { io: 'input' }) as Described).map((path) => `${side}/${kind} ${path}`)
          : [];
      }),
    );
    const listed = KIND_NAMES.flatMap((kind) =>
      SIDES.flatMap((side) => {
        const schema = schemaOf(kind, side);
        return schema ? markdownFieldsOf(schema).map((path) => `${side}/${kind} ${path.join('.')}`) : [];
      }),
    );
    expect(listed).not.toEqual([]);
    expect(described.sort()).toEqual(listed.sort());
  });
});

interface Described {
  description?: string;
  properties?: Record<string, Described>;
  items?: Described;
}

function markdownIn({ description = '', properties = {}, items }: Described, path = ''): string[] {
  const below = Object.entries(properties).flatMap(([key, child]) => markdownIn(child, path ? `${path}.${key}` : key));
  return [
    ...(/\bMarkdown\b/.test(description) && !items ? [path] : []),
    ...below,
    ...(items ? markdownIn(items, `${path}.*`) : []),
  ];
}
