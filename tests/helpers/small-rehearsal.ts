import type { Fields } from './small-entry.ts';
import type { HandbookFiles } from './small-handbook.ts';

/** Adds a rehearsal of the design talk to the small handbook. The talk rates three competencies from then on. */
export function withRehearsal(files: HandbookFiles, change: Fields = {}): void {
  files.entries['candidate/interview-types/design-talk']!.fields['assesses'] = {
    primary: ['system-design'],
    secondary: ['communication', 'ownership'],
  };
  files.entries['interviewer/rehearsals/short-hour'] = {
    fields: {
      title: 'A short hour',
      summary: 'A design talk that ends before it has begun.',
      owner: 'hiring',
      lastReviewed: '2026-11-01',
      role: 'engineer',
      session: 'design',
      lines: [
        { at: '0:00', box: 'hello', speaker: 'interviewer', says: 'Hello. Shall we begin?' },
        { id: 'what-for', at: '5:20', box: 'main', speaker: 'candidate', says: 'Well, yes. What is it for?' },
        { id: 'objection', at: 20, speaker: 'candidate', says: 'Then I drop the cache.', shows: 'A box, crossed out.' },
      ],
      reference: {
        ratings: [
          { competency: 'system-design', rating: 1, evidence: [{ line: 'objection', sign: '-' }], reason: 'No size.' },
          { competency: 'communication', rating: 3, evidence: [{ line: 'what-for', sign: '+' }], reason: 'Asks.' },
          { competency: 'ownership', rating: 2, evidence: [{ line: 'objection', sign: '+' }], reason: 'Drops it.' },
        ],
        recommendation: { value: 'no', reason: 'There is no design.' },
      },
      missed: [{ id: 'cache', text: 'The cache was named before the load.' }],
      ...change,
    },
    body: 'Play it with a colleague.\n',
  };
}
