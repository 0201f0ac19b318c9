import { publishedSources } from '../entries.ts';
import { copiesOf, type Copy } from '../text/copies.ts';
import { kitTexts, type KitText } from '../text/kit-texts.ts';
import { contentWords, likeness } from '../text/likeness.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

/** A text of interviewers that candidates must not know beforehand. */
type Secret = Pick<KitText, 'what' | 'text'>;

interface Says {
  /** @param copy The file that candidates read, and which share of the text stands in it, from 0 to 1. */
  stands: (secret: Secret, copy: Copy) => Said;
  nearlyExample: (secret: Secret, example: string) => Said;
}

/** What is asked by the way is short, and much of it is said in any talk: of that a larger share is a copy. */
const isSpoken = ({ what }: KitText) => what === 'probe' || what === 'line';

function check({ handbook, threshold }: RuleContext, say: Says): Finding[] {
  const kit = kitTexts(handbook);
  const sources = publishedSources(handbook, 'candidate');
  const [spoken, written] = [kit.filter(isSpoken), kit.filter((item) => !isSpoken(item))];
  const copies = new Map([
    ...copiesOf(written, sources, threshold('share')),
    ...copiesOf(spoken, sources, threshold('spoken')),
  ]);
  return kit.flatMap((item): Finding[] => {
    const { text, file, path, examples } = item;
    const copy = copies.get(item);
    const about = copy || examples.length === 0 ? undefined : contentWords(text);
    const example = about && examples.find((own) => likeness(own.about, about) >= threshold('likeness'));
    if (!copy && !example) return [];
    return [
      {
        file,
        place: { path },
        ...(copy ? say.stands(item, copy) : say.nearlyExample(item, example!.text)),
      },
    ];
  });
}

/** Interviewer text that candidates can read. */
export const kitInTheOpen = defineRule({
  id: 'kit-in-the-open',
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
      file: 'candidate/interview-types/design-talk.mdx',
      fields: `exampleQuestions:
  - { id: load, text: "On Monday, traffic is ten times as high: what breaks first?" }`,
    },
  ],
  good: [
    {
      file: 'candidate/interview-types/design-talk.mdx',
      fields: `exampleQuestions:
  - { id: load, text: "A store moves to another data centre: what do you do first?" }`,
    },
  ],
  thresholds: { share: 0.4, spoken: 0.6, likeness: 0.6 },
  check,
});
