import type { Side } from '../../../handbook/entities/schemas.ts';
import type { Scope } from '../../../handbook/kind.ts';
import { suggestion } from '../../../handbook/suggest.ts';
import type { WordsOfGroup } from '../../definition/rules.ts';
import type { Format } from '../../format.ts';
import { kinds } from '../kinds.ts';
import { factsOfSessions, fromTo } from './facts-sessions.ts';

const agendaOf = (whose: { interview: string } | { variant: string }) =>
  'interview' in whose ? `"${whose.interview}"` : `the variant "${whose.variant}"`;

/** An item of an entry, with its article: `a variant of pairing`. */
const itemOf = ({ item, of }: Scope) =>
  `${item === 'exercise' ? 'an' : 'a'} ${item}${of === undefined ? '' : ` of ${of}`}`;

/** What to do, up to what may be added: of names that are none, none can be chosen. */
const nameOrAdd = (names: readonly string[]) => (names.length === 0 ? 'Add' : 'Name one of those, or add');

const leadsNowhere = (url: string, side: Side) =>
  `The link "${url}" leads to no page of the ${side === 'candidate' ? 'candidates’' : 'interviewers’'} site.`;

const SETTINGS = { off: 'switched off', thresholds: 'configured', ignore: 'ignored' };

const NO_ADDRESS = { empty: 'has no letter and no digit', 'too long': 'is too long' };

const TWO_FORMER_NAMES =
  'Keep it in one entry and list the others there under alsoBecame, or add a context that tells the two apart.';

/** What the rules on facts say. */
export const facts = (format: Format): WordsOfGroup<'facts'> => ({
  schema: {
    what: 'Every file is UTF-8, is named in kebab-case, stands in the folder of its kind, and has the fields of that kind.',
    why: 'A misspelt field would be ignored in silence, and the page would say nothing where it should say something.',
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
    says: {
      noItem: (id, scope) => ({
        message: `"${id}" is not ${itemOf(scope)} here. ${suggestion(id, scope.ids, itemOf(scope).replace(/^an? /, ''))}`,
        fix: `${nameOrAdd(scope.ids)} ${itemOf(scope)} with the id ${id}.`,
      }),
      draft: (kind, id) => ({
        message: `The ${kinds[kind].noun} "${id}" is a draft, and drafts are on neither site.`,
        fix: 'Publish it (status: published), or leave it out here until it is.',
      }),
      noEntry: (kind, id, known) => ({
        message: `There is no ${kinds[kind].noun} "${id}". ${suggestion(id, known, kinds[kind].noun)}`,
        fix: `${nameOrAdd(known)} candidate/${kind}/${id}.mdx.`,
      }),
      noFamily: (id, known) => ({
        message: `There is no family of roles "${id}". ${suggestion(id, known, 'family of roles')}`,
        fix: `${nameOrAdd(known)} it under families in company.yaml.`,
      }),
      twice: (id) => ({
        message: `"${id}" stands in this list already.`,
        fix: 'Leave one of the two out, or name another.',
      }),
    },
  },
  'both-sides': {
    what: 'Interview types (informal ones excepted), stages, roles and competencies stand on both sides.',
    why: 'An interviewer file without its entry is read by nobody; an entry without its interviewer side leaves each interviewer to make one up. The first is an error, the second a warning.',
    fix: 'Add the missing file under the same path on the other side, or rename the file to the id it belongs to.',
    says: {
      noCandidateSide: (kind, id, missing) => ({
        message: `This is the interviewer side of the ${kinds[kind].noun} "${id}", and there is no candidate side: ${missing} does not exist.`,
        fix: `Write ${missing}, or rename this file to the id of the ${kinds[kind].noun} it belongs to, or delete it.`,
      }),
      noInterviewerSide: (kind, id, missing) => ({
        message: `The ${kinds[kind].noun} "${id}" has no interviewer side: ${missing} does not exist.`,
        fix: `Write ${missing}, so that interviewers know how to run and rate it.`,
      }),
    },
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
    why: 'Two entries with one name cannot be told apart in search or in conversation; and a redirect from a live address would replace its page.',
    fix: 'Rename one, add a context to the former name, or list several successors under alsoBecame.',
    says: {
      sameTitle: (title, kind, other) => ({
        message: `The title "${title}" is also that of the ${kinds[kind].noun} "${other}".`,
        fix: 'Give one of the two another title, or merge them and keep the other name under formerly.',
      }),
      noAddress: (name, why) => ({
        message: `The former name "${name}" ${NO_ADDRESS[why]}, so it has no address that could lead here.`,
        fix: 'Write it with letters or digits, in any script, and as short as it was, or remove it.',
      }),
      stillThere: (name, kind, other) => ({
        message: `The former name "${name}" is the name of the ${kinds[kind].noun} "${other}", which is still there.`,
        fix: 'Remove it, or add a context that tells the two apart, such as { name: …, context: "AI loop" }.',
      }),
      sameFormer: (name, file) => ({
        message: `The former name "${name}" stands in ${file} too.`,
        fix: TWO_FORMER_NAMES,
      }),
      sameAddress: (name, other, file) => ({
        message: `The former name "${name}" has the same address as "${other}" in ${file}.`,
        fix: TWO_FORMER_NAMES,
      }),
      sameSession: (former, session, other, now) => ({
        message: `The former id "${former}" of the session "${session}" ${now ? 'is the id' : 'was also an id'} of the session "${other}".`,
        fix: 'Keep it at the one session to which old links should lead, and remove it from the other.',
      }),
    },
  },
  'loop-order': {
    what: 'A process names each stage once, begins with the application and assesses nobody after the offer.',
    why: 'A process in an order that cannot happen is a slip of the pen that a candidate would plan around.',
    fix: 'Move the stage to where it happens.',
    says: {
      twice: (stage, first, second) => ({
        message: `The stage "${stage}" stands twice in the process, as number ${String(first)} and number ${String(second)}.`,
        fix: 'Put all sessions of the stage in one place.',
      }),
      lateApplication: (stage, place) => ({
        message: `"${stage}" is where an application arrives, and it stands as number ${String(place)} in the process.`,
        fix: 'Move it to the beginning.',
      }),
      afterOffer: (stage, offer) => ({
        message: `"${stage}" comes after the offer ("${offer}").`,
        fix: 'Move it before the offer: nobody is assessed once the offer is out.',
      }),
    },
  },
  ...factsOfSessions(format),
  'internal-link': {
    what: 'Every link that begins with a slash leads to a page that its readers have.',
    why: 'A candidate who follows a dead link the evening before has nobody to ask.',
    fix: 'Write the address as the site has it: /interviews/pairing-exercise/, with a slash at both ends.',
    says: {
      draft: (url, draft) => ({
        message: `The link "${url}" leads to a draft, ${draft}, and drafts are on neither site.`,
        fix: 'Publish it (status: published), or leave the link out until it is.',
      }),
      noSlash: (url, side, page) => ({
        message: `${leadsNowhere(url, side)} Did you mean "${page}"?`,
        fix: `Write ${page}: every address of a page ends with a slash.`,
      }),
      noPage: (url, side, page) =>
        page === undefined
          ? { message: leadsNowhere(url, side), fix: 'Correct the address, or remove the link.' }
          : {
              message: `${leadsNowhere(url, side)} Did you mean "${page}"?`,
              fix: `Write ${page} if that is meant, or remove the link.`,
            },
    },
  },
  'heading-anchor': {
    what: 'Every link to a part of a page names a heading or an item of that page.',
    why: 'The browser then stays at the top of a long page, and the reader does not know what was meant.',
    fix: 'Use the id of a heading: its words in lower case with hyphens between them.',
    says: {
      noPart: ({ url, part, path }, parts) => ({
        message: `The link "${url}" points to the part "${part}" of ${path}, and that page has no such part. ${suggestion(part, parts, 'part to point to')}`,
        fix: `${parts.length === 0 ? 'Link' : 'Use one of those, or link'} to the page without the part after #.`,
      }),
    },
  },
  'unique-heading': {
    what: 'No heading of a text has the id of a part that its page has by itself.',
    why: 'Links and the list of contents lead to the first of the two, and nobody can point to the other.',
    fix: 'Give the heading other words.',
    says: {
      sameId: (heading, id) => ({
        message: `The heading "${heading}" has the id "${id}", and so has another part of its page: a link to #${id} would lead to one of the two.`,
        fix: 'Give the heading other words, or move its text to the field that the part is made of.',
      }),
    },
  },
  'prompt-placeholder': {
    what: 'Every placeholder of a prompt stands in its template, and the template has no other. What the handbook is to fill in by itself is something that it knows.',
    why: 'A placeholder that nobody fills goes to the assistant as it is, and the answer has nothing to go on.',
    fix: 'Write the same names in both places.',
    says: {
      unlisted: (name, prompt, placeholders) => ({
        message: `The template of "${prompt}" has {{${name}}}, which is not under placeholders. ${suggestion(name, placeholders, 'placeholder')}`,
        fix: `${placeholders.length === 0 ? 'Add' : 'Use one of the known names, or add'} it to placeholders with what to put there.`,
      }),
      unused: (name, prompt) => ({
        message: `The placeholder "${name}" of "${prompt}" stands nowhere in the template.`,
        fix: `Put {{${name}}} where it belongs in the template, or remove the placeholder.`,
      }),
      twice: (name, prompt) => ({
        message: `The placeholder "${name}" of "${prompt}" is listed twice.`,
        fix: 'Keep the one that says best what to put there.',
      }),
      loose: (written, prompt) => ({
        message: `The template of "${prompt}" has ${written}, which is no placeholder: one has two braces on each side.`,
        fix: 'Write it as {{name}}, with the name of a placeholder, or leave the braces out.',
      }),
      notKnown: (name, from, subject, known) => ({
        message: `The placeholder "${name}" takes "${from}" from the handbook, which does not know it of ${subject === 'interview-type' ? 'an' : 'a'} ${subject}. ${suggestion(from, known, 'fact')}`,
        fix: 'Name one of those, or remove from, so that whoever uses the prompt is asked for it.',
      }),
    },
  },
  'message-placeholder': {
    what: 'Every place in a message is one that the handbook, the tracking system or a person fills in, and every place of its own stands in it.',
    why: 'A place that nobody fills in reaches the candidate as it is, between braces.',
    fix: 'Use one of the known names, or say under asks what a person writes there.',
    says: {
      unknown: (name, message, known) => ({
        message: `The message "${message}" has {{${name}}}, and nobody fills it in. ${suggestion(name, known, 'place')}`,
        fix: 'Use one of the known names. What only a person can write stands under asks, with what to write; an address of a page stands under links.',
      }),
      notInSubject: (name, message, known) => ({
        message: `The subject of "${message}" has {{${name}}}, which may be empty. ${suggestion(name, known, 'place')}`,
        fix: 'Use one of those in the subject, or say it in the message.',
      }),
      unused: (name, message) => ({
        message: `The place "${name}" of "${message}" stands nowhere in it.`,
        fix: `Put {{${name}}} where it belongs in the message, or remove it from the list.`,
      }),
      taken: (name, message) => ({
        message: `The place "${name}" of "${message}" has the name of another one.`,
        fix: 'Give it a name of its own.',
      }),
      loose: (written, message) => ({
        message: `The message "${message}" has ${written}, which is no place: one has two braces on each side.`,
        fix: 'Write it as {{name}}, with the name of a place, or leave the braces out.',
      }),
    },
  },
  'still-to-write': {
    what: 'No published text begins with the TODO: that npm run new puts where something is to be written. Drafts may have it.',
    why: 'It tells the editor what to write, and the reader that nobody did.',
    fix: 'Write the text, remove the field or the line, or keep the entry as a draft.',
    says: {
      unwritten: (text) => ({
        message: `This text is still to be written, and readers see it as it is: "${text}"`,
        fix: 'Write it, remove what is not needed, or set status: draft until it is written.',
      }),
    },
  },
  'known-check': {
    what: 'checks.yaml and the exceptions of entries name checks and thresholds that exist, and no check of facts.',
    why: 'A misspelt name switches nothing off, and everybody believes it does.',
    fix: 'Use one of the known ids, which the message lists.',
    says: {
      ofFacts: (check, setting) => ({
        message: `"${check}" is a check of facts, and those cannot be ${SETTINGS[setting]}: what it finds cannot be right anywhere.`,
        fix: 'Remove it here and mend what the check finds.',
      }),
      noCheck: (name, known) => ({
        message: `There is no check "${name}". ${suggestion(name, known, 'check')}`,
        fix: 'Use one of the known ids, or remove it.',
      }),
      noThreshold: (check, name, known) => ({
        message: `The check "${check}" has no threshold "${name}". ${suggestion(name, known, 'threshold of this check')}`,
        fix: 'Use one of the known thresholds, or remove it.',
      }),
    },
  },
  'ignore-in-use': {
    what: 'Every exception of an entry sets something aside.',
    why: 'An exception that outlives its reason hides the next finding, which may be a real one.',
    fix: 'Remove the exception.',
    says: {
      unused: (rule) => ({
        message: `This entry ignores "${rule}", and there is nothing of it to ignore here.`,
        fix: 'Remove the exception: the next finding of this check should be seen.',
      }),
    },
  },
});
