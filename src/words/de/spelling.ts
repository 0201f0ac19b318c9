import type { Spelling } from '../../handbook/search/spelling.ts';
import { everydaySynonyms } from './everyday-synonyms.ts';
import { shortened } from './shortened.ts';
import { synonyms } from './synonyms.ts';

/** German as it is spelt and asked in. */
export const spelling: Spelling = {
  families: [
    // Umlauts written out: "Gespraech" for "Gespräch"; "neue" and "Treue" are none.
    ['ae(?=.)', 'a'],
    ['oe(?=.)', 'o'],
    ['(?<![aeoq])ue(?=.)', 'u'],
    // Older and newer spelling: Telephon, Graphik, selbständig.
    ['ph', 'f'],
    ['selbstst', 'selbst'],
    // Words from English as either side of the ocean writes them: behaviour, organize.
    ['our$', 'or'],
    ['iz(?=e$|ing|ation)', 'is'],
    // Code and Kode, Contact and Kontakt.
    ['c(?=[aorlt])', 'k'],
    // One consonant or two: programieren.
    ['([bdfglmnprst])\\1', '$1'],
    // What nouns, verbs and adjectives end in, where enough is left to tell them by.
    ['(?<=....)(?:ern|em|en|er|es|e|n|s)$', ''],
  ],
  fillers: [
    'der die das den dem des ein eine einen einem einer eines und oder aber in im an am auf aus bei beim mit nach von vom',
    'zu zum zur für über um durch gegen ohne als wie so da',
    'ich mich mir mein meine meinen meinem meiner du dich dir dein deine wir uns unser unsere sie ihnen ihr ihre ihren ihrem ihrer',
    'er ihn ihm es man sich sein bin ist sind war waren wird werden wurde worden habe hat haben hatte hätte',
    'kann können könnte darf dürfen dürfte muss müssen müsste soll sollen sollte will wollen möchte mag',
    'nicht kein keine keinen wenn dann dass ob weil damit',
    'was welche welcher welches wer wen wem wo wohin woher warum wieso weshalb hier dort dies diese dieser dieses jene',
    'gibt geht etwas jemand jemanden irgend sehr auch nur noch schon mal doch eigentlich bitte einfach gerade',
  ],
  common: [
    'fragen geben lassen machen sagen sehen zeigen nehmen denken versuchen brauchen finden wissen bekommen heißen passieren kommen',
    'gut gute besser beste schlecht schwer viel viele mehr meist oft lange bald alle jeder jede andere gleich neu alt wann',
    'vor nach während bis zwischen oben unten über weg heute morgen gestern ja okay erlaubt möglich sicher',
    'interview gespräch person leute ding sache art teil tag firma bewerbung',
  ],
  synonyms: [...synonyms, ...everydaySynonyms],
  shortened,
};
