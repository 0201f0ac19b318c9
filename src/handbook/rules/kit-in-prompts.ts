import { promptTexts } from '../prompts/prompt-texts.ts';
import { copiesOf } from '../text/copies.ts';
import { kitTexts, type KitText } from '../text/kit-texts.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

interface Says {
  /** @param share Which share of the text of the kit goes into prompts, from 0 to 1. */
  stands: (secret: Pick<KitText, 'what' | 'text' | 'file'>, share: number) => Said;
}

function check({ handbook, threshold }: RuleContext, say: Says): Finding[] {
  const texts = new Map(promptTexts(handbook).map((item) => [item.source, item]));
  // What is said in a rehearsal is invented, and asked of nobody.
  const kit = kitTexts(handbook).filter(({ what }) => what !== 'line');
  const copies = copiesOf(kit, [...texts.keys()], threshold('share'));
  return [...copies].map(([secret, { source, share }]) => ({
    file: source.file,
    place: { path: texts.get(source)!.path },
    ...say.stands(secret, share),
  }));
}

/** Interviewer text in use that goes to an assistant with a prompt. */
export const kitInPrompts = defineRule({
  id: 'kit-in-prompts',
  severity: 'warning',
  group: 'fairness',
  shared: [
    {
      file: 'interviewer/interview-types/design-talk.mdx',
      fields: `questions:
  - id: growth
    ask: Traffic is ten times as high on Monday. What breaks first?
    minutes: 10
    competency: system-design
    evidence: Names a part and why.`,
    },
  ],
  bad: [
    {
      file: 'interviewer/prompts/role-questions.mdx',
      fields: `placeholders: [{ name: role_title, text: The title of the role. }]
template: >-
  Write questions for {{role_title}}, in the manner of: "Traffic is ten times as high on Monday. What breaks first?"`,
    },
  ],
  good: [
    {
      file: 'interviewer/prompts/role-questions.mdx',
      fields: `placeholders: [{ name: role_title, text: The title of the role. }]
template: Write questions for {{role_title}} that ask for a part and the reason why it breaks.`,
    },
  ],
  thresholds: { share: 0.5 },
  check,
});
