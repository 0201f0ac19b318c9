import { defineKind, TEXT } from '../../kind.ts';
import { levelInWords } from '../../levels.ts';
import { competenciesShown } from '../../showing.ts';
import { candidateStarter } from './starter.ts';

/** Worked examples: scenes from interviews, invented, with what an interviewer can see in them. */
export const workedExamples = defineKind('worked-examples', {
  noun: 'worked example',
  word: 'worked-example',
  section: 'examples',
  menu: 5,
  facets: (example) => ({ competency: competenciesShown(example) }),
  time: ({ candidate: { reading } }, words) => words.duration(reading),
  cardFacts: ({ candidate: { minutes, level } }, words, { company }) =>
    [words.duration(minutes), level !== 'any' && levelInWords(level, company, words)].filter(Boolean).join(' · '),
  candidate: {
    // After the pages that it belongs to, where both match.
    searchWeight: 0.9,
    page: 'own',
    starter: candidateStarter,
    parts: [
      { id: TEXT },
      { id: 'setting', shows: ({ candidate: example }) => ({ paragraph: example.setting }) },
      { id: 'scene', anchors: ({ candidate: example }) => example.moments.map(({ id }) => `moment-${id}`) },
      { id: 'badly', shows: ({ candidate: example }) => ({ paragraph: example.badly }) },
      { id: 'learn', shows: ({ candidate: example }) => ({ items: example.learn }) },
      { id: 'competencies', shows: (example) => ({ entries: competenciesShown(example), of: 'competencies' }) },
      { id: 'interviews', shows: ({ candidate: example }) => ({ entries: example.interviews, of: 'interview-types' }) },
    ],
  },
});
