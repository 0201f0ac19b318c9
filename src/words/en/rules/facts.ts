import type { Range } from '../../../handbook/schemas/shared.ts';
import type { WordsOfGroup } from '../../definition/rules.ts';

const fromTo = ({ min, max }: Range) => (min === max ? String(min) : `${String(min)} to ${String(max)}`);

const agendaOf = (whose: { interview: string } | { variant: string }) =>
  'interview' in whose ? `"${whose.interview}"` : `the variant "${whose.variant}"`;

/** What the rules on facts say. */
export const facts: WordsOfGroup<'facts'> = {
  schema: {
    what: 'Every file is UTF-8, has its name in kebab-case, stands in the folder of its kind, and has the fields of that kind.',
    why: 'A misspelt field is silently no field, and the page then says nothing where it should say something.',
    fix: 'Use the field, the value or the name that the message proposes. The other files of the folder show how it looks.',
  },
  body: {
    what: 'The text below the fields is Markdown and known components: no import, export, expression, raw HTML or comment, nothing that would be shown as it was typed, and no path out of its side.',
    why: 'Each of these can carry interviewer text onto the candidates’ site without anything looking wrong.',
    fix: 'Write it as Markdown, with literal attributes on components and pictures on the entry’s own side.',
  },
  'known-reference': {
    what: 'Every id that an entry names is the id of something published.',
    why: 'A name that leads nowhere leaves a hole in a page, and nobody sees it until a candidate does.',
    fix: 'Use one of the known ids, which the message lists, or add the missing entry.',
  },
  'both-sides': {
    what: 'Interview types (informal ones excepted), stages, roles and competencies stand on both sides.',
    why: 'An interviewer file without its entry is read by nobody; an entry without its interviewer side leaves each interviewer to make one up. The first is an error, the second a warning.',
    fix: 'Add the missing file under the same path on the other side, or rename the file to the id it belongs to.',
  },
  'agenda-adds-up': {
    what: 'The time boxes of an interview and of each variant, where there are any, add up to its duration, at both ends of a range.',
    why: 'If the boxes are longer than the interview, the part that falls off the end is the time for the candidate’s questions.',
    fix: 'Change the boxes or the duration until they agree.',
    says: {
      noDuration: (whose) => ({
        message: `${agendaOf(whose)} has an agenda but no duration.`,
        fix: 'State the duration in minutes, or remove the agenda if all of the work is self-paced.',
      }),
      otherSum: (whose, agenda, total, duration) => ({
        message: `The agenda of ${agendaOf(whose)} adds up to ${fromTo(total)} minutes, and the duration is ${fromTo(duration)} minutes.`,
        fix: `Change the boxes (${agenda.map(({ id, minutes }) => `${id} ${fromTo(minutes)}`).join(', ')}) or the duration, so that both are the same. Where the duration is a range, boxes may be ranges too.`,
      }),
      noTime: (interview) => ({
        message: `"${interview}" has neither a duration nor self-paced work.`,
        fix: 'State the duration in minutes, or the effort of the self-paced work.',
      }),
    },
  },
  'unique-name': {
    what: 'Titles and former names are unique within a kind, and no former name is the name of a live entry.',
    why: 'Two entries with one name cannot be told apart in search or in talk; and a redirect from a live address would replace its page.',
    fix: 'Rename one, add a context to the former name, or list several successors under alsoBecame.',
  },
  'loop-order': {
    what: 'A process names each stage once, begins with the application and assesses nobody after the offer.',
    why: 'A process in an order that cannot happen is a slip of the pen that a candidate would plan around.',
    fix: 'Move the stage to where it happens.',
  },
  'range-resolved-in-role': {
    what: 'Every session of a role has one duration and one number of interviewers, within what its interview type allows.',
    why: 'Only then are the totals numbers, and only then does every candidate for the role get the same interview.',
    source:
      'US Office of Personnel Management, structured interviews: the same number of interviewers for every candidate',
    fix: 'State minutes and interviewers in the session.',
  },
  'internal-link': {
    what: 'Every link that begins with a slash leads to a page that its readers have.',
    why: 'A candidate who follows a dead link the evening before has nobody to ask.',
    fix: 'Write the address as the site has it: /interviews/pairing-exercise/, with a slash at both ends.',
  },
  'heading-anchor': {
    what: 'Every link to a part of a page names a heading or an item of that page.',
    why: 'The browser then stays at the top of a long page, and the reader does not know what was meant.',
    fix: 'Use the id of a heading: its words in lower case with hyphens between them.',
  },
  'unique-heading': {
    what: 'No heading of a text has the id of a part that its page has by itself.',
    why: 'Links and the list of contents lead to the first of the two, and nobody can point to the other.',
    fix: 'Give the heading other words.',
  },
  'prompt-placeholder': {
    what: 'Every placeholder of a prompt stands in its template, and the template has no other.',
    why: 'A placeholder that nobody fills goes to the assistant as it is, and the answer is about nothing.',
    fix: 'Write the same names in both places.',
  },
  'still-to-write': {
    what: 'No published text begins with the TODO: that npm run new puts where something is to be written. Drafts may have it.',
    why: 'It tells the editor what to write, and the reader that nobody did.',
    fix: 'Write the text, remove the field or the line, or keep the entry as a draft.',
  },
  'known-check': {
    what: 'checks.yaml and the exceptions of entries name checks and thresholds that exist, and no check of facts.',
    why: 'A misspelt name switches nothing off, and everybody believes it does.',
    fix: 'Use one of the known ids, which the message lists.',
  },
  'ignore-in-use': {
    what: 'Every exception of an entry sets something aside.',
    why: 'An exception that outlives its reason hides the next finding, which may be a real one.',
    fix: 'Remove the exception.',
  },
};
