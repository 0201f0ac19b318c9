import type { Message } from '../entities/messages/schema.ts';
import { factsFor, inSubject, TRACKED } from '../messages/places.ts';
import { looseBraces, placesIn } from '../text/places.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

interface Says {
  /** A place that nobody fills in. */
  unknown: (name: string, message: string, known: readonly string[]) => Said;
  /** A place of the subject that may be left out, or that a person fills in. */
  notInSubject: (name: string, message: string, known: readonly string[]) => Said;
  /** One of its own places that stands nowhere in it. */
  unused: (name: string, message: string) => Said;
  /** One of its own places that has the name of another one. */
  taken: (name: string, message: string) => Said;
  /** Braces that are none of a place, as they stand there. */
  loose: (written: string, message: string) => Said;
}

function findingsOf(message: Message, file: string, say: Says): Finding[] {
  const { title, subject, body } = message;
  const given: readonly string[] = [...factsFor(message), ...TRACKED];
  const own = (['asks', 'links'] as const).flatMap((field) =>
    message[field].map(({ name }, index) => ({ name, place: { path: [field, index, 'name'] } })),
  );
  const names = own.map(({ name }) => name);
  const known = [...given, ...names];
  const on = (field: 'subject' | 'body') => ({ path: [field], on: 'key' as const });
  return [
    ...placesIn(body)
      .filter((name) => !known.includes(name))
      .map((name) => ({ file, place: on('body'), ...say.unknown(name, title, known) })),
    ...placesIn(subject)
      .filter((name) => !inSubject(message).includes(name))
      .map((name) => ({ file, place: on('subject'), ...say.notInSubject(name, title, inSubject(message)) })),
    ...(['subject', 'body'] as const).flatMap((field) =>
      looseBraces(message[field]).map((written) => ({ file, place: on(field), ...say.loose(written, title) })),
    ),
    ...own.flatMap(({ name, place }, index): Finding[] => {
      if (given.includes(name) || names.indexOf(name) < index) return [{ file, place, ...say.taken(name, title) }];
      return placesIn(`${subject}\n${body}`).includes(name) ? [] : [{ file, place, ...say.unused(name, title) }];
    }),
  ];
}

/** A message with places that nobody fills in. */
export const messagePlaceholder = defineRule({
  id: 'message-placeholder',
  severity: 'error',
  group: 'facts',
  shared: [
    {
      file: 'interviewer/messages/parcel.mdx',
      fields: `title: A parcel
summary: Sent when something was left behind.
moment: after
subject: Your scarf`,
    },
  ],
  bad: [
    {
      file: 'interviewer/messages/parcel.mdx',
      fields: 'body: Hello {{candidate_firstname}}, you left your scarf here.',
    },
  ],
  good: [
    {
      file: 'interviewer/messages/parcel.mdx',
      fields: 'body: Hello {{candidate_first_name}}, you left your scarf here.',
    },
  ],
  check: ({ handbook: { messages } }: RuleContext, say: Says) =>
    messages.flatMap(({ interviewer, sources }) => findingsOf(interviewer!, sources.interviewer!.file, say)),
});
