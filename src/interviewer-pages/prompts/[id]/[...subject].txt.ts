import { fillPrompt } from '../../../handbook/prompts/fill-prompt.ts';
import { filledPrompts, type Subject } from '../../../handbook/prompts/subjects.ts';
import type { PromptEntry } from '../../../handbook/model.ts';
import { getHandbook } from '../../../site/handbook.ts';
import { words } from '../../../site/words.ts';

export const getStaticPaths = async () =>
  filledPrompts(await getHandbook()).map(({ prompt, subject }) => ({
    params: { id: prompt.id, subject: subject.path },
    props: { prompt, subject },
  }));

/** A prompt for one interview, session, stage, role or competency, as plain text. */
export const GET = async ({ props }: { props: { prompt: PromptEntry; subject: Subject } }) =>
  new Response(fillPrompt(await getHandbook(), words, props.prompt.interviewer!, props.subject).text, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
