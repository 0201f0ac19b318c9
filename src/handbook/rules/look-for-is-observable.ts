import { kitOf } from '../kit.ts';
import { unobservable } from '../text/unobservable.ts';
import { foundOnce, heldSettings, type Held } from './settings-of.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

/** A look-for by its id, and the title of its interview. */
interface Whose {
  lookFor: string;
  interview: string;
}

interface Says {
  otherNumber: (held: Held, has: number, fewest: number, most: number) => Said;
  noQuestion: (whose: Whose, text: string) => Said;
  unobservable: (whose: Whose, phrase: string) => Said;
}

function check({ handbook, threshold, readsLanguage }: RuleContext, say: Says): Finding[] {
  const [fewest, most] = [threshold('fewest'), threshold('most')];
  return handbook.interviewTypes.flatMap((type): Finding[] => {
    const kit = type.interviewer;
    if (!kit || type.candidate.format === 'informal') return [];
    const { file } = type.sources.interviewer!;
    const wrongNumber = foundOnce(heldSettings(handbook, type), ({ variant }) => {
      const number = kitOf(type, variant)!.lookFor.length;
      return number >= fewest && number <= most ? undefined : number;
    }).map(({ held, found }): Finding => ({
      file,
      place: { path: ['lookFor'], on: 'key' },
      ...say.otherNumber(held, found, fewest, most),
    }));
    const inList = (items: readonly { id: string; question: string }[], path: PropertyKey[]) =>
      items.flatMap(({ id, question }, index): Finding[] => {
        const place = { path: [...path, 'lookFor', index, 'question'] };
        const whose = { lookFor: id, interview: type.title };
        if (!question.endsWith('?')) return [{ file, place, ...say.noQuestion(whose, question) }];
        const phrase = readsLanguage ? unobservable(question) : undefined;
        return phrase === undefined ? [] : [{ file, place, ...say.unobservable(whose, phrase) }];
      });
    return [
      ...wrongNumber,
      ...inList(kit.lookFor, []),
      ...kit.variants.flatMap((variant, index) => inList(variant.lookFor, ['variants', index])),
    ];
  });
}

/** A look-for that cannot be answered in the room. */
export const lookForIsObservable = defineRule({
  id: 'look-for-is-observable',
  severity: 'warning',
  group: 'fairness',
  languages: ['en'],
  bad: [
    {
      file: 'interviewer/interview-types/design-talk.mdx',
      fields: `lookFor:
  - { id: clarifies, competency: system-design, question: Which requirement did they ask about first? }
  - { id: numbers, competency: system-design, question: Do they put numbers to what they propose? }
  - { id: limits, competency: system-design, question: What did they say the design cannot do? }
  - { id: quality, competency: communication, question: Are they passionate about quality? }`,
    },
  ],
  good: [
    {
      file: 'interviewer/interview-types/design-talk.mdx',
      fields: `lookFor:
  - { id: clarifies, competency: system-design, question: Which requirement did they ask about first? }
  - { id: numbers, competency: system-design, question: Do they put numbers to what they propose? }
  - { id: limits, competency: system-design, question: What did they say the design cannot do? }
  - { id: quality, competency: communication, question: Which defect did they find before you pointed at it? }`,
    },
  ],
  thresholds: { fewest: 4, most: 8 },
  check,
});
