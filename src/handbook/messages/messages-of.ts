import type { EntryOf, Handbook, RoleEntry } from '../model.ts';
import { MOMENTS, READERS } from './places.ts';

export type MessageEntry = EntryOf<'messages'>;

/** Messages in the order in which they are sent, those to candidates first. */
const inOrder = (messages: readonly MessageEntry[]): MessageEntry[] =>
  MOMENTS.flatMap((moment) =>
    READERS.flatMap((to) =>
      messages.filter(({ interviewer }) => interviewer!.moment === moment && interviewer!.to === to),
    ),
  );

/** What is sent in the process of a role: stage by stage, then what is the same in all of them. */
export function messagesOf({ messages }: Handbook, { process }: RoleEntry): MessageEntry[] {
  const about = (stage: string | undefined) => messages.filter(({ interviewer }) => interviewer!.stage === stage);
  return [...process.map(({ stage }) => stage.id), undefined].flatMap((stage) => inOrder(about(stage)));
}

/** The roles in whose process a message is sent. */
export const rolesWith = ({ roles }: Handbook, { interviewer }: MessageEntry): RoleEntry[] =>
  roles.filter(
    ({ process }) => interviewer!.stage === undefined || process.some(({ stage }) => stage.id === interviewer!.stage),
  );
