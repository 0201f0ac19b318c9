import type { Range } from '../../../handbook/schemas/shared.ts';
import { momentOf } from '../../../handbook/text/moment.ts';
import type { WordsOfGroup } from '../../definition/rules.ts';
import type { Format } from '../../format.ts';

/** A range in words, as a message says it: `45 to 60`. */
export const fromTo = ({ min, max }: Range) => (min === max ? String(min) : `${String(min)} to ${String(max)}`);

const NO_TIME = { 'no live part': 'has no live part', 'discussed elsewhere': 'is discussed in another session' };

const FIELDS = {
  minutes: { one: 'minute', other: 'minutes' },
  interviewers: { one: 'interviewer', other: 'interviewers' },
};

const interviewOf = ({ title, variant }: { title: string; variant?: string }) =>
  `"${title}${variant === undefined ? '' : ` (${variant})`}"`;

/** What the rules on the sessions of a role say. */
export const factsOfSessions = ({
  count,
}: Format): Pick<
  WordsOfGroup<'facts'>,
  'range-resolved-in-role' | 'shared-process' | 'session-seats' | 'session-kit' | 'rehearsal-lines'
> => ({
  'shared-process': {
    what: 'A role that has the process of another names one that states its process itself, and replaces stages that it has.',
    why: 'A process that is put together from three files is one that nobody can read, and a stage that replaces none has no place in the order.',
    fix: 'Name the role that states the process, or write the whole process here and leave like out.',
    says: {
      chain: (role, other, further) => ({
        message: `"${role}" is like "${other}", which has no process of its own: it is like "${further}".`,
        fix: `Name a role that states its whole process, and repeat here what "${other}" replaces; or leave like out.`,
      }),
      notThere: (role, stage, other, stages) => ({
        message: `"${role}" replaces the stage "${stage}", which is not in the process of "${other}". That has: ${stages.join(', ')}.`,
        fix: 'Name one of those, or leave like out and write the whole process.',
      }),
    },
  },
  'range-resolved-in-role': {
    what: 'Every session of a role has one duration and one number of interviewers, within what its interview type allows.',
    why: 'Only then are the totals numbers, and only then does every candidate for the role get the same interview.',
    source:
      'US Office of Personnel Management, structured interviews: the same number of interviewers for every candidate',
    fix: 'State minutes and interviewers in the session.',
    says: {
      noTimeOfItsOwn: (session, why) => ({
        message: `The session "${session}" ${NO_TIME[why]}, and still states minutes or interviewers of its own.`,
        fix: 'Remove minutes and interviewers here, so that the time is counted once.',
      }),
      open: (session, field, interview, allowed) => ({
        message: `The session "${session}" does not say its ${field}: ${interviewOf(interview)} allows ${fromTo(allowed)}, and a role states one number.`,
        fix: `Add ${field}: a number from ${fromTo(allowed)}.`,
      }),
      notAllowed: (session, field, value, interview, allowed) => ({
        message: `The session "${session}" has ${count(value, FIELDS[field])}, and ${interviewOf(interview)} allows ${fromTo(allowed)}.`,
        fix: `Use ${allowed.min === allowed.max ? fromTo(allowed) : `a number from ${fromTo(allowed)}`}, or change what the interview type states.`,
      }),
      otherSeats: (session, seats, interviewers) => ({
        message: `The session "${session}" has ${count(seats, { one: 'seat', other: 'seats' })} and ${count(interviewers, FIELDS.interviewers)}.`,
        fix: 'Name one seat for each person present.',
      }),
    },
  },
  'session-seats': {
    what: 'The seats of a session are those of which candidates read: one for each interviewer present, with the people of its labels. Work that is done alone has one or two readers.',
    why: 'A candidate who was told of two people and meets three has been told something wrong, and a rating from a seat that nobody has is never filed.',
    fix: 'Name a seat for everybody who is there, and for everybody who reads what was handed in.',
    says: {
      otherNumber: (session, seats, interviewers) => ({
        message: `The session "${session}" has ${count(seats, { one: 'seat', other: 'seats' })} in the room, and candidates are told of ${count(interviewers, FIELDS.interviewers)}.`,
        fix: 'Name one seat for each person present, or change interviewers on the candidate side. Whoever only reads what was handed in has a seat that reads.',
      }),
      otherPerson: (session, person, labels) => ({
        message: `The person "${person}" is none of those whom candidates meet in the session "${session}": ${labels.join(', ')}.`,
        fix: 'Write the label as an id, such as engineer-a for "Engineer A", or leave person out where nobody else is meant.',
      }),
      samePerson: (session, person, first, second) => ({
        message: `The seats "${first}" and "${second}" of the session "${session}" have the same person, "${person}".`,
        fix: 'Give each seat of one session a person of its own.',
      }),
      readers: (session, readers) => ({
        message: `The session "${session}" has ${String(readers)} readers. One person reads what was handed in, or two do.`,
        fix: 'Keep one seat that reads, or two.',
      }),
      noRoom: (session, seat, does) => ({
        message: `The seat "${seat}" ${does} in the session "${session}", which has no live part.`,
        fix: 'Write "does: reads", or name the seat in the session in which the work is discussed.',
      }),
    },
  },
  'session-kit': {
    what: 'The exercise and the core questions that a session names can be used in it: they belong to its variant, the exercise is active, and the questions are core at its length.',
    why: 'An interviewer who opens the page ten minutes before would run a task that candidates know already, or ask what there is no time for.',
    fix: 'Name an active exercise of the variant, and questions that are not in reserve at this length.',
    says: {
      notActive: (session, exercise, status, others) => ({
        message: `The session "${session}" uses the exercise "${exercise}", which is ${status}.`,
        fix:
          others.length === 0
            ? 'Write another exercise for it before the next candidate, and leave exercise out until then.'
            : `Name another one: ${others.join(', ')}.`,
      }),
      otherVariant: (session, what, { id, variants }) => ({
        message: `The ${what} "${id}" of the session "${session}" belongs to another variant: ${variants.map((title) => `"${title}"`).join(', ')}.`,
        fix: `Name ${what === 'exercise' ? 'an exercise' : 'a question'} of the variant that the session has, or change its variant.`,
      }),
      reserve: (session, question, minutes, coreFrom) => ({
        message:
          coreFrom === undefined
            ? `The session "${session}" names the question "${question}" as core, and it is in reserve.`
            : `The session "${session}" has ${count(minutes, FIELDS.minutes)}, and the question "${question}" is core from ${String(coreFrom)} upwards.`,
        fix:
          coreFrom === undefined
            ? 'Name another one. If everybody is to be asked this one, remove its "reserve: true", or write coreFrom with the minutes from which on there is time for it.'
            : 'Name another one, or make the session longer.',
      }),
      twice: (session) => ({
        message: `The session "${session}" stands twice among the sessions.`,
        fix: 'Put its seats, its exercise and its questions into one.',
      }),
    },
  },
  'rehearsal-lines': {
    what: 'The lines of a rehearsal follow one another, end with its session, and say which time box of the agenda they belong to.',
    why: 'It is played line by line beside the clock of its session: a line out of its place would come at once, or never.',
    fix: 'Put the lines in the order of their moments, and name a box on the line that begins it.',
    says: {
      earlier: (rehearsal, at, before) => ({
        message: `A line of "${rehearsal}" is at ${momentOf(at)}, and the one before it at ${momentOf(before)}.`,
        fix: 'Correct its moment, or move the line to its place.',
      }),
      tooLate: (rehearsal, at, minutes) => ({
        message: `A line of "${rehearsal}" is at ${momentOf(at)}, and its session has ${count(minutes, FIELDS.minutes)}.`,
        fix: 'Write at as minutes and seconds, such as 3:20, within the session. An interview that ends late is said in a line, and ends in time here.',
      }),
      noBox: (rehearsal, boxes) => ({
        message: `The first line of "${rehearsal}" does not say in which time box it is.`,
        fix: `Add box to it: one of ${boxes.join(', ')}.`,
      }),
      otherOrder: (rehearsal, box, boxes) => ({
        message: `The box "${box}" of "${rehearsal}" begins a second time, or after one that follows it in the agenda.`,
        fix: `Name each box once, in the agenda's order: ${boxes.join(', ')}.`,
      }),
    },
  },
});
