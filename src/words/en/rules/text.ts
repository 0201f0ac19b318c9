import type { Inside } from '../../../handbook/rules/internal-link-on-candidate-page.ts';
import { quoted } from '../../../handbook/text/quoted.ts';
import type { WordsOfGroup } from '../../definition/rules.ts';
import type { Format } from '../../format.ts';

const INSIDE = {
  documents: 'a document service',
  tool: 'a tool of the team',
  network: 'a machine inside the company',
  repository: 'a repository of this handbook that candidates cannot open',
  interviewers: 'the interviewers’ site',
};

const insideNamed = (inside: Inside) =>
  'host' in inside ? `${INSIDE[inside.leadsTo]} (${inside.host})` : INSIDE[inside.leadsTo];

const day = { one: 'day', other: 'days' };

/** What the rules on text say. */
export const text = ({ count, list, percent }: Format): WordsOfGroup<'text'> => ({
  'speaks-to-the-candidate': {
    what: 'Text on the candidate side says "you", and not "the candidate".',
    why: 'Readers who are spoken about, and not to, stop reading; often the sentence was copied from the interviewers’ side.',
    fix: 'Speak to the reader.',
    says: {
      speaksOf: (words) => ({
        message: `Candidates read this, and it speaks of "${words}".`,
        fix: 'Write "you" or "your".',
      }),
    },
  },
  'internal-link-on-candidate-page': {
    what: 'No link on the candidate side leads to a document service, a tool of the team, an intranet host, a private repository or the interviewers’ site. It cannot know whether a document was shared with everyone.',
    why: 'Candidates meet a log-in there, or a document that was never meant for them.',
    fix: 'Write it out on the page, or move the link to the other side.',
    says: {
      closed: (url, inside) => ({
        message: `Candidates read this, and it links to ${insideNamed(inside)}: ${url}.`,
        fix: 'Put what candidates need on the page itself, link to a public page, or move the link to the interviewer side.',
      }),
    },
  },
  readability: {
    what: 'No sentence has more than 40 words. It counts words, and cannot know whether a long sentence is a clear one.',
    why: 'Many candidates read in a second or third language, and most of them the evening before.',
    source: 'Plain-language guidelines ask for 15 to 20 words on average; the limit for one sentence is our judgement.',
    fix: 'Split it.',
    thresholds: { words: 'Words in a sentence at most.' },
    says: {
      tooLong: (sentence, words, limit) => ({
        message: `This sentence has ${String(words)} words; the limit is ${String(limit)}: ${quoted(sentence)}.`,
        fix: 'Make two or three of it, each with one thought.',
      }),
    },
  },
  'near-duplicate': {
    what: 'No two entries of one side share 30 % or more of their runs of four words. It compares words, and cannot know that two entries say the same in different words.',
    why: 'What stands in two places is changed in one of them, and a year later they contradict each other.',
    source:
      'Broder 1997, on resemblance by shared runs of words. The threshold is our judgement; between any two entries of the shipped content it was 2 % at most.',
    fix: 'Merge them, or let one link to the other.',
    thresholds: { likeness: 'Share of their runs of four words, from 0 to 1, from which two entries are reported.' },
    says: {
      alike: (likeness, first, second) => ({
        message: `${percent(likeness)} of the text of "${second.title}" and of "${first.title}" (${first.file}) is the same, counted in runs of four words.`,
        fix: 'Consider merging them: one entry with a variant for each. Or keep what is the same in one place, and link to it from the other.',
      }),
    },
  },
  'alias-collision': {
    what: 'A word under alsoCalled leads to at most two pages, lists and practical questions counted, and says more than the title and the former names of its own.',
    why: 'A word that leads to many pages leads nowhere: whoever searches for it has to choose without knowing how.',
    fix: 'Keep it in the entry whose page answers it best.',
    thresholds: { entries: 'Pages to which a word may lead, at most.' },
    says: {
      tooMany: (name, titles, most) => ({
        message: `The alias ${quoted(name)} stands in ${list(titles.map((title) => `"${title}"`))} already.`,
        fix: `Leave it in the ${count(most, { one: 'page', other: 'pages' })} that answer it best, or say here what is different about this page.`,
      }),
      knownAlready: (name) => ({
        message: `The alias ${quoted(name)} is the title of this entry, or a name that it had before.`,
        fix: 'Remove it: the search knows both, in every spelling.',
      }),
    },
  },
  'reviewed-recently': {
    what: 'Every entry was read for truth within its review interval.',
    why: 'Durations, people and tools change, and nobody notices a page that was right once.',
    fix: 'Read it, mend it, and write down the day.',
    says: {
      unsaid: (title) => ({
        message: `"${title}" does not say when somebody last read it for truth.`,
        fix: 'Read it, and add lastReviewed with the day. For all that give none, it can stand under defaults of company.yaml.',
      }),
      unsaidAtAll: (entries) => ({
        message: `None of ${count(entries, { one: 'entry', other: 'entries' })} says when somebody last read it for truth.`,
        fix: 'Read them, and write the day once: lastReviewed under defaults. An entry that is read later gets a day of its own.',
      }),
      afterToday: (title, lastReviewed, today) => ({
        message: `"${title}" was last reviewed on ${lastReviewed}, which is after today (${today}).`,
        fix: 'Write the day on which it was read.',
      }),
      overdue: (title, { lastReviewed, ago, reviewEvery, dueSince }) => ({
        message: `"${title}" was last reviewed ${count(ago, day)} ago (${lastReviewed}) and is due every ${count(reviewEvery, day)}: since ${dueSince}.`,
        fix: 'Read it for truth, mend what has changed, and set lastReviewed to the day.',
      }),
    },
  },
  'has-owner': {
    what: 'Every entry names the team that keeps it right, or company.yaml names one for those that do not.',
    why: 'A page without an owner is everybody’s, and so nobody’s.',
    fix: 'Name a team, not a person: people move on.',
    says: {
      nobody: (title) => ({
        message: `"${title}" has no owner.`,
        fix: 'Add owner: the team that keeps it right, such as engineering-hiring. For all that name none, it can stand under defaults of company.yaml.',
      }),
      nobodyAtAll: (entries) => ({
        message: `None of ${count(entries, { one: 'entry', other: 'entries' })} has an owner.`,
        fix: 'Write the team that keeps them right once: owner under defaults, such as people-team. An entry that another team keeps names it by itself.',
      }),
    },
  },
});
