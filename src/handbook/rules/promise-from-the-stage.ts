import { promisedTime } from '../text/promised-time.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

interface Says {
  /** @param promise The words that promise a time. */
  written: (promise: string, message: string) => Said;
}

function check({ handbook: { messages }, readsLanguage }: RuleContext, say: Says): Finding[] {
  if (!readsLanguage) return [];
  return messages.flatMap(({ interviewer, sources }) =>
    (['subject', 'body'] as const).flatMap((field): Finding[] => {
      const promise = promisedTime(interviewer![field]);
      return promise === undefined
        ? []
        : [
            {
              file: sources.interviewer!.file,
              place: { path: [field], on: 'key' },
              ...say.written(promise, interviewer!.title),
            },
          ];
    }),
  );
}

/** A promise of days that a message makes in words of its own. */
export const promiseFromTheStage = defineRule({
  id: 'promise-from-the-stage',
  severity: 'warning',
  group: 'respect',
  languages: ['en'],
  shared: [
    {
      file: 'interviewer/messages/after-screen.mdx',
      fields: `title: After the screen
summary: Thanks for the call.
moment: after
stage: screen
subject: Thank you`,
    },
  ],
  bad: [
    {
      file: 'interviewer/messages/after-screen.mdx',
      fields: 'body: You hear from us within two working days.',
    },
  ],
  good: [
    {
      file: 'interviewer/messages/after-screen.mdx',
      fields: 'body: You hear from us within {{days_to_hear_back}}.',
    },
  ],
  check,
});
