/**
 * Parts of English sentences, as sources of patterns. The same adjective is said of a person and of a query; so nearly
 * every rule asks for the person too: as the subject, or as what a note leaves out that begins with the verb.
 */

/** One of some words, which are separated by | with a space on both sides, or by the ends of lines. */
export const any = (words: string): string =>
  `(?:${words
    .trim()
    .split(/ \| |\s*\n\s*/)
    .join('|')})`;

/** A pattern of whole words, whatever their case. */
export const words = (source: string): RegExp => new RegExp(`(?<![\\w-])(?:${source})(?![\\w-])`, 'gi');

/** A pattern that takes care of its own ends. */
export const pattern = (source: string): RegExp => new RegExp(source, 'gim');

/** Where a note, a line or a sentence begins. */
export const START = '(?:^|[.!?;]\\s{1,4})[\\s*+\\-–•(]{0,6}';

/** Who is meant by a note. */
export const WHO = any(`
  he | she | they | (?:the |this )?(?:candidate | applicant | interviewee | guy | man | woman | girl | lady | dude | person | engineer | developer | dev)
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
/** At most five of them: what could be repeated without end, in a note that says the same again and again, would be tried without end. */
export const DEGREES = `(?:${DEGREE}[\\s,]{1,3}){0,5}`;

const BE = any(`
  is | was | were | are | isn't | wasn't | weren't | aren't | 's | 're | be | been | would be | will be | might be | could be | must be | may be
`);
export const SEEM = any(`
  seem(?:s|ed)? | appear(?:s|ed)? | look(?:s|ed)? | sound(?:s|ed)? | feels? | felt | (?:came|comes|come|coming) (?:across|off|over)(?: as)?
  (?:struck|strikes) (?:me|us) as | gave the impression of | acted | acts | behaved | remained | stayed | got | gets | kept
  (?:did not|didn't|does not|doesn't|do not|don't|never) (?:seem|appear|look|sound|feel|come across|come off|strike me)(?: as)?
`);

const APOSTROPHE = "(?:(?:he|she|they)(?:'s|'re))";

/** Before it stands no verb of saying: what the candidate says of themselves is evidence. */
const NOT_TOLD = '(?<!\\b(?:said|says|saying|whether|if|that|admits|admitted|told us|noticed) )';

/** The person as the subject, with a verb of being or seeming. */
export const IS = `(?:${NOT_TOLD}\\b${WHO}\\s+(?:${DEGREE}\\s{1,3}){0,2}(?:${BE}|${SEEM})\\s+|${NOT_TOLD}\\b${APOSTROPHE}\\s+|\\bI (?:found|find|thought|think|consider(?:ed)?) (?:him|her|them|the candidate)\\s+(?:to be\\s+)?|${START}(?:${DEGREE}\\s{1,3}){0,2}(?:${BE}|${SEEM})\\s+)${DEGREES}`;

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

/** Verbs of what was seen or heard: a sentence with one may be a verdict, and is at least not only that. */
const ACTS = any(`
  said | asked | told | drew | wrote | gave | took | found | chose | read | ran | began | spoke | made | put | set | built | left | went | held | saw | cut | drove | broke | brought | bought | caught | dealt | fixed | forgot | hid | hit | led | let | lost | met | paid | sent | sold | split | spent | taught | thought of | threw | wore out | agreed | came back | came up | came with | lied | got (?:no|an|the|it to|to|as far) | had (?:no|an|a plan|three|two) (?:answer|error|plan|tests?|example|idea for) | shared | understood | won | withdrew
  (?:un)?able to | could | couldn't | used | using | uses | says | asks | names | writes | draws | gives | takes | finds | reads | explains | proposes | checks | tests | describes | tells | needs? (?:hint|two|one|three) | (?!(?:impress|bor|gift|talent|polish|motivat|experienc|seem|look|appear|lack|show|act|tri|struggl|lik|lov|enjoy|interest|engag|excit|convinc|disappoint|underwhelm|detach|relax|compos|skill|qualifi|mark|disorganis|disorganiz|unpolish|educat|educ|dress|kind-heart|need|reserv|distract|stress|prepar|scar|remind|turn(?= me)|rubb|click|feel|want|wast|guard|spoil|jad|cultur|well-round|overqualifi|underqualifi|laid-back|old-fashion|open-mind|narrow-mind|like-mind|conceit|spirit|talk)(?:r|t|n|p|l|s|m)?(?:ed|ied))\\w{2,}ed
`);
/** What else shows that a sentence is about the matter: numbers, what was quoted or listed, a story that was told. */
export const NO_ACT = `(?![^.!?;\\n]*(?:(?<![\\w-])${ACTS}(?![\\w-])|\\d|:|\\bstory\\b|\\bcode\\b|\\bquery\\b|\\bhints?\\b|\\btests?\\b))`;
