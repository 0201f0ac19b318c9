import type { WordsOfGroup } from '../../definition/rules.ts';

/** What the rules on text say. */
export const text: WordsOfGroup<'text'> = {
  'speaks-to-the-candidate': {
    what: 'Text on the candidate side says "you", and not "the candidate".',
    why: 'Who is spoken about and not to stops reading; often the sentence was copied from the interviewers’ side.',
    fix: 'Speak to the reader.',
  },
  'internal-link-on-candidate-page': {
    what: 'No link on the candidate side leads to a document service, a tool of the team, an intranet host or a private repository. It cannot know whether a document was shared with everyone.',
    why: 'Candidates meet a log-in there, or a document that was never meant for them.',
    fix: 'Write it out on the page, or move the link to the other side.',
  },
  readability: {
    what: 'No sentence has more than 40 words. It counts words, and cannot know whether a long sentence is a clear one.',
    why: 'Many candidates read in a second or third language, and most of them on the evening before.',
    source: 'Plain-language guidelines ask for 15 to 20 words on average; the limit for one sentence is our judgement.',
    fix: 'Split it.',
    thresholds: { words: 'Words in a sentence at most.' },
  },
  'near-duplicate': {
    what: 'No two entries of one side share 30 % or more of their runs of four words. It compares words, and cannot know that two entries say the same in different words.',
    why: 'What stands in two places is changed in one of them, and a year later they contradict each other.',
    source:
      'Broder 1997, on resemblance by shared runs of words. The threshold is our judgement; between any two entries of the shipped content it was 2 % at most.',
    fix: 'Merge them, or let one link to the other.',
    thresholds: { likeness: 'Share of their runs of four words, from 0 to 1, from which on two entries are reported.' },
  },
  'reviewed-recently': {
    what: 'Every entry was read for truth within its review interval.',
    why: 'Durations, people and tools change, and nobody notices a page that was right once.',
    fix: 'Read it, mend it, and write down the day.',
  },
  'has-owner': {
    what: 'Every entry names the team that keeps it right, or company.yaml names one for those that do not.',
    why: 'A page without an owner is everybody’s, and so nobody’s.',
    fix: 'Name a team, not a person: people move on.',
  },
};
