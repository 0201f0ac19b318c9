import type { MessageEntry } from '../messages/messages-of.ts';
import { copiesOf } from '../text/copies.ts';
import { kitTexts, type KitText } from '../text/kit-texts.ts';
import { targetOf } from './links.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

interface Says {
  /** @param share Which share of the text of the kit stands in the message, from 0 to 1. */
  stands: (secret: Pick<KitText, 'what' | 'text' | 'file'>, share: number) => Said;
  /** An exercise by its title. */
  exercise: (title: string, interview: string) => Said;
  /** A link to a page that only interviewers have. */
  page: (url: string) => Said;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function check({ handbook, threshold }: RuleContext, say: Says): Finding[] {
  const toCandidates = handbook.messages.filter(({ interviewer }) => interviewer!.to === 'candidate');
  const files = toCandidates.map(({ sources }) => sources.interviewer!);
  const kit = kitTexts(handbook).filter(({ what }) => what !== 'line');
  const copies = [...copiesOf(kit, files, threshold('share'))].map(([secret, { source, share }]): Finding => ({
    file: source.file,
    place: { path: ['body'], on: 'key' },
    ...say.stands(secret, share),
  }));
  const exercises = handbook.interviewTypes.flatMap(({ title: interview, interviewer }) =>
    (interviewer?.exercises ?? []).map(({ title }) => ({
      title,
      interview,
      alone: new RegExp(`(?<![\\p{L}\\p{N}])${escaped(title)}(?![\\p{L}\\p{N}])`, 'u'),
    })),
  );
  const named = ({ interviewer: message, sources }: MessageEntry): Finding[] => {
    const text = `${message!.subject}\n${message!.body}`;
    return exercises
      .filter(({ title, alone }) => text.includes(title) && alone.test(text))
      .map(({ title, interview }) => ({
        file: sources.interviewer!.file,
        place: { path: ['body'], on: 'key' },
        ...say.exercise(title, interview),
      }));
  };
  const linked = ({ interviewer: message, sources }: MessageEntry): Finding[] =>
    message!.links.flatMap(({ url }, index): Finding[] =>
      targetOf({ url, side: 'interviewer' }, handbook.company)?.path.startsWith('/interviewer/')
        ? [{ file: sources.interviewer!.file, place: { path: ['links', index, 'url'] }, ...say.page(url) }]
        : [],
    );
  return [...copies, ...toCandidates.flatMap((message) => [...named(message), ...linked(message)])];
}

/** Something of interviewers in a message to a candidate. */
export const kitInMessages = defineRule({
  id: 'kit-in-messages',
  severity: 'error',
  group: 'fairness',
  shared: [
    {
      file: 'interviewer/interview-types/design-talk.mdx',
      fields: `exercises:
  - id: letters
    title: Letters nobody opens
    status: active
    minutes: 20
    lastRun: 2026-11-01
    statement: Design a mailbox.
    setUp: A whiteboard.`,
    },
    {
      file: 'interviewer/messages/design-day.mdx',
      fields: `title: Your design talk
summary: Sent before the design talk.
moment: invitation
subject: Your design talk`,
    },
  ],
  bad: [
    {
      file: 'interviewer/messages/design-day.mdx',
      fields: 'body: You will work on Letters nobody opens.',
    },
  ],
  good: [
    {
      file: 'interviewer/messages/design-day.mdx',
      fields: 'body: You will design something, and you read the task when we begin.',
    },
  ],
  thresholds: { share: 0.5 },
  check,
});
