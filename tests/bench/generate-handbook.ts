import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dump } from 'js-yaml';
import type { Kind, Side } from '../../src/handbook/entities/schemas.ts';
import { Random } from '../helpers/random.ts';
import { competency, guide, idOf, interviewType, number, role, sizesOf, stage } from './generated-entries.ts';
import { fill, prose } from './sentences.ts';

/** Words of each file, fields and text together: what a page of a written handbook has. */
const WORDS = 650;

/**
 * As many other names and worries as an entry has on each side of the handbook that comes with the project, none of
 * which was given before: a phrase stands in the entry that answers it.
 */
function alsoCalled(random: Random, given: Set<string>) {
  const fresh = (pattern: string): string => {
    const phrase = fill(random, pattern);
    if (given.has(phrase)) return fresh(pattern);
    given.add(phrase);
    return phrase;
  };
  return [
    ...Array.from({ length: 6 }, () => fresh('{adjective} {noun} {noun}')),
    ...Array.from({ length: 4 }, () => ({ worry: fresh('the {adjective} {noun} {state}') })),
  ];
}

const COMPANY = {
  name: 'Example Works',
  url: 'https://jobs.example/',
  tagline: 'A generated handbook.',
  values: [{ id: 'care', title: 'Care', text: 'We take care.', competency: 'competency-0001' }],
  contacts: {
    recruiting: { label: 'The recruiting team', email: 'recruiting@jobs.example' },
    accommodations: { label: 'The recruiting team', email: 'accommodations@jobs.example' },
  },
  defaults: {
    aiAssistants: { policy: 'allowed', reason: 'You work with them here too.' },
    aiGuide: 'ai-assistants',
    accommodationsGuide: 'accommodations',
    hearBackDays: 5,
  },
  families: [{ id: 'engineering', title: 'Engineering', emphasis: 'Everything.', competencies: ['competency-0001'] }],
};

/**
 * Writes a valid handbook with this number of entries, each on both sides: the same bytes every time.
 * The degree of every relation is bounded (a role has five sessions, a type three competencies), as in a
 * handbook that grows by more roles and not by longer loops.
 */
export function generateHandbook(entries: number, folder: string): void {
  if (!Number.isInteger(entries) || entries < 50) throw new RangeError('A generated handbook has 50 entries at least.');
  rmSync(folder, { recursive: true, force: true });
  const sizes = sizesOf(entries);
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  const given = new Set<string>();
  const writeEntry = (kind: Kind, id: string, seed: number, make: (random: Random) => Record<Side, object>) => {
    const random = new Random(seed);
    const fields = make(random);
    const links: Record<Side, string[]> = {
      candidate: [`/interviews/${idOf.types(seed, sizes)}/`, `/competencies/${idOf.competencies(seed, sizes)}/`],
      interviewer: [
        `/interviewer/interviews/${idOf.types(seed, sizes)}/`,
        `/competencies/${idOf.competencies(seed, sizes)}/`,
      ],
    };
    // Drawn apart, so that they change no other word of the handbook.
    const names = new Random(seed + 500_000);
    for (const side of ['candidate', 'interviewer'] as const) {
      const yaml = dump({ ...fields[side], alsoCalled: alsoCalled(names, given) }, { lineWidth: 120 });
      const body = prose(random, side, Math.max(100, WORDS - yaml.split(/\s+/).length), links[side]);
      write(`${side}/${kind}/${id}.mdx`, `---\n${yaml}---\n${body}`);
    }
  };

  write('company.yaml', dump(COMPANY));
  const each = (count: number, task: (index: number) => void) => {
    for (let index = 0; index < count; index++) task(index);
  };
  each(sizes.types, (index) => {
    writeEntry('interview-types', idOf.types(index, sizes), 1_000_000 + index, (random) =>
      interviewType(random, index, sizes),
    );
  });
  each(sizes.competencies, (index) => {
    writeEntry('competencies', idOf.competencies(index, sizes), 2_000_000 + index, (random) =>
      competency(random, index),
    );
  });
  each(sizes.stages, (index) => {
    writeEntry('stages', `stage-${number(index)}`, 3_000_000 + index, (random) => stage(random, index, sizes));
  });
  each(sizes.roles, (index) => {
    writeEntry('roles', `role-${number(index)}`, 4_000_000 + index, (random) => role(random, index, sizes));
  });
  each(sizes.guides, (index) => {
    writeEntry('guides', idOf.guides(index), 5_000_000 + index, (random) => guide(random, index));
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [entries, folder] = process.argv.slice(2);
  if (folder === undefined) {
    console.error('Usage: node tests/bench/generate-handbook.ts <entries> <folder>');
    process.exitCode = 2;
  } else {
    generateHandbook(Number(entries), resolve(folder));
  }
}
