/**
 * Parts of English sentences, as sources of patterns. The same adjective is said of a person and of a query; so nearly
 * every rule asks for the person too: as the subject, or as what a note leaves out that begins with the verb.
 */

/** One of some words, which are separated by | or by the ends of lines. */
export const any = (words: string): string =>
  `(?:${words
    .trim()
    .split(/\s*[|\n]\s*/)
    .join('|')})`;

/** A pattern of whole words, whatever their case. */
export const words = (source: string): RegExp => new RegExp(`(?<![\\w-])(?:${source})(?![\\w-])`, 'gi');

/** A pattern that takes care of its own ends. */
export const pattern = (source: string): RegExp => new RegExp(source, 'gim');

/** Where a note, a line or a sentence begins. */
const START = '(?:^|[.!?;]\\s+)[\\s*+\\-–•(]*';

/** Who is meant by a note. */
export const WHO = any(`
  he | she | they | who | (?:the |this )?(?:candidate | applicant | interviewee | guy | man | woman | girl | lady | dude | person | engineer | developer | dev)
`);

/** Words of degree between a verb and what it says. */
const DEGREE = any(`
  a | an | the | one of the | very | really | too | so | quite | rather | pretty | fairly | somewhat | super | extremely | incredibly
  clearly | obviously | definitely | probably | certainly | kind of | sort of | kinda | (?:a )?(?:little )?bit | (?:a )?bit of a | a little | a touch | just
  not | never | overly | overall | also | both | generally | always | slightly | maybe | perhaps | truly | highly | unusually
  remarkably | surprisingly | almost | mostly | most | more | less | particularly | especially | such | to be | to me | like | as | as if | all | still | simply
  visibly | at best | honestly | genuinely | actually | technically | far | way | hardly | exactly | n't | only | increasingly | oddly | painfully | okay-ish
  frankly | personally | well | he | she | they | (?:were|was|is) | being | plain | downright | outright | noticeably | terribly | awfully | seriously | insanely
`);
export const DEGREES = `(?:${DEGREE}[\\s,]+)*`;

const BE = any(`
  is | was | were | are | isn't | wasn't | weren't | aren't | 's | 're | be | been | would be | will be | might be | could be | must be | may be
`);
export const SEEM = any(`
  seem(?:s|ed)? | appear(?:s|ed)? | look(?:s|ed)? | sound(?:s|ed)? | feels? | felt | (?:came|comes|come|coming) (?:across|off|over)(?: as)?
  (?:struck|strikes) (?:me|us) as | gave the impression of | acted | acts | behaved | remained | stayed | got | gets | kept
  (?:did not|didn't|does not|doesn't|do not|don't|never) (?:seem|appear|look|sound|feel|come across|come off|strike me)(?: as)?
`);

const APOSTROPHE = "(?:(?:he|she|they|who)(?:'s|'re|’s|’re))";

/** The person as the subject, with a verb of being or seeming. */
export const IS = `(?:\\b${WHO}\\s+(?:${DEGREE}\\s+)*(?:${BE}|${SEEM})\\s+|\\b${APOSTROPHE}\\s+|\\bI (?:found|find|thought|think|consider(?:ed)?) (?:him|her|them|the candidate)\\s+(?:to be\\s+)?|${START}(?:${DEGREE}\\s+)*(?:${BE}|${SEEM})\\s+)${DEGREES}`;

/** Seeming alone, whoever does. */
export const SEEMING = `\\b${SEEM}\\s+${DEGREES}`;

/** A note, or a sentence of one, that begins with what it says. */
export const BARE = `${START}(?:overall[,:]?\\s+)?${DEGREES}`;

/** What is behind an adjective that is the whole of a verdict. */
export const CLOSED =
  '(?=\\s*(?:$|[.!?,;:)–—]|(?:and|but|or|overall|enough|in general|throughout|for (?:us|me|our|my|the|this)|at times|person|today|all around|though|yet|technically)(?![\\w-])))';

/** Nouns for a person. */
export const PERSON = any(`
  guy | man | woman | girl | lady | dude | kid | person | people | candidate | applicant | engineer | developer(?! experience) | dev | programmer | coder
  individual | human(?: being)? | fellow | chap | thinker | communicator | listener | speaker | presenter | leader(?! election) | manager | mentor | colleague | coworker | co-worker
  hire | personality | character type | mind | cookie | solver | problem[- ]solver | debugger by heart | team player | addition | lad | bloke | gentleman | talker | learner
`);

/** Numbers up to a dozen, in words or digits. */
export const FEW = any('one|two|three|four|five|six|a|an|several|some|\\d');
