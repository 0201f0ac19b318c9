import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadersFor } from '../../../src/load/astro-loader.ts';
import { LastReading } from '../../../src/load/earlier-entries.ts';
import { loadHandbook } from '../../../src/load/load-content.ts';
import { contentFolder } from '../../helpers/content-folder.ts';

const ENTRY = 'candidate/interview-types/design-talk.mdx';

describe('A content that is read again by the same process', () => {
  const started = () => {
    const root = contentFolder();
    const last = new LastReading();
    const read = () => {
      last.begin();
      return loadHandbook(root, 'interviewer', last);
    };
    return { root, last, read, first: read() };
  };
  /** What follows from the files. The words beside it are functions, and others each time. */
  const saidOf = ({
    issues,
    facts,
    content: { sources, written, broken, texts },
  }: ReturnType<typeof loadHandbook>) => ({
    issues,
    facts,
    sources,
    written,
    broken,
    texts,
  });
  const sourceOf = ({ content }: ReturnType<typeof loadHandbook>, file: string) =>
    content.sources.find((source) => source.file === file);

  it('has the entries that are as they were, with what was written for their pages, and says the same', () => {
    const { read, first } = started();
    const second = read();
    expect(sourceOf(second, ENTRY)).toBe(sourceOf(first, ENTRY));
    expect(saidOf(second)).toEqual(saidOf(first));
    expect(second.content.written.get(ENTRY)).toBeDefined();
  });

  it('reads the one that has changed, also when it is broken in between', () => {
    const { root, read, first } = started();
    const sound = readFileSync(join(root, ENTRY), 'utf8');
    writeFileSync(join(root, ENTRY), sound.replace('title: ', 'titel: '));
    expect(sourceOf(read(), ENTRY)).toBeUndefined();
    writeFileSync(join(root, ENTRY), `${sound}\nOne more line.\n`);
    const last = read();
    expect(sourceOf(last, ENTRY)?.body?.text).toContain('One more line.');
    expect(saidOf(last)).toEqual(saidOf(loadHandbook(root, 'interviewer')));
    expect(last.content.sources.length).toBe(first.content.sources.length);
  });

  it('reads everything once it has forgotten', () => {
    const { last, read, first } = started();
    last.forget();
    expect(sourceOf(read(), ENTRY)).not.toBe(sourceOf(first, ENTRY));
  });
});

describe('The loaders that load again', () => {
  it('are those of the kinds whose files have changed', () => {
    expect(
      loadersFor('/c', ['/c/candidate/roles/a.mdx', '/c/interviewer/stages/b.mdx', '/c/candidate/roles/c.mdx']),
    ).toEqual(['handbook-candidate-roles', 'handbook-interviewer-stages']);
    expect(loadersFor('/c', ['/c/company.yaml'])).toEqual(['handbook-company']);
  });

  it('are all where it cannot be said', () => {
    for (const path of ['/c/candidate/roles/a.png', '/c/checks.yaml', '/home/theme.css'])
      expect(loadersFor('/c', ['/c/candidate/roles/a.mdx', path])).toBeUndefined();
  });
});
