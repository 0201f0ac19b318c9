import type { Spelling } from '../../handbook/search/spelling.ts';
import { everydaySynonyms } from './everyday-synonyms.ts';
import { shortened } from './shortened.ts';
import { synonyms } from './synonyms.ts';
import { tradeWords } from './trade-words.ts';

/** English as it is spelt and asked in. */
export const spelling: Spelling = {
  families: [
    // German letters written out: "fuer" for "für".
    ['ae(?=.)', 'a'],
    ['oe(?=.)', 'o'],
    ['(?<=[^aeiouq])ue(?=[^aeiou])', 'u'],
    // Behaviour and behavior, practise and practice, centre and center, dialogue and dialog.
    ['our', 'or'],
    ['ys(?=e)', 'yz'],
    ['is(?=e|ing|ation)', 'iz'],
    ['ce$', 'se'],
    ['tre$', 'ter'],
    ['ogue', 'og'],
    // What was done weekly was done every week; a family is none.
    ['(?<=....)(?<!^fami)ly$', ''],
    // Modelling and modeling.
    ['([bcdfglmnprstz])\\1', '$1'],
    // Plurals, and what verbs end in.
    ['(?<=..)ie[sd]$', 'y'],
    ['(?<=..[^aious])s$', ''],
    // … also where an e should have gone: "codeing". Training needs no train.
    ['(?<=.[aeiouy][^aeiou]+)(?<!^train)(?:e?ing|ed)$', ''],
    // A note is no "not".
    ['(?<=...)(?<!^not)e$', ''],
  ],
  fillers: [
    'a an the and or of to in on at by for with from as about into',
    'i im ive me my we us our you your he she they them their it its',
    'is are was were be been am do does did done dont have has had having will would',
    'can could may might should shall must not no if when then than so',
    'didnt doesnt isnt arent wasnt werent wont wouldnt cant cannot couldnt shouldnt hasnt havent hadnt',
    'what which who whom whose how why where there here this that these those any some',
    'get got go going want need someone somebody something anything too very just also really please',
    'u ur pls plz thx thanks hi hello hey because coz cuz gonna wanna gotta lemme ill youre youll theyre theyll theyve weve',
  ],
  common: [
    'ask give let make put say see show take tell think try use find know like mean happen look come start',
    'made said gave given took taken told thought knew known found felt saw seen came went gone done ran',
    'good bad best better hard big much many more most often long soon all every other another same own new old',
    'before after during while until between up down out off over now again still already yet ever never only even',
    'candidate interview interviewer people person thing way part kind day today yes ok okay allowed able possible sure',
  ],
  synonyms: [...synonyms, ...everydaySynonyms],
  shortened: [...shortened, ...tradeWords],
};
