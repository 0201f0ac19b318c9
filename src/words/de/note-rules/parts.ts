/**
 * Parts of German sentences, as sources of patterns. The same adjective is said of a person and of a query; so most
 * rules ask for the person too: as the subject, or as what a note leaves out that begins with the verb.
 */

/** One of some words, which are separated by | with a space on both sides, or by the ends of lines. */
export const any = (words: string): string =>
  `(?:${words
    .trim()
    .split(/ \| |\s*\n\s*/)
    .join('|')})`;

/** What ends a word: \b knows no umlauts. */
export const END = '(?![\\p{L}\\d_-])';
const BEGIN = '(?<![\\p{L}\\d_-])';

/** A pattern of whole words, whatever their case. */
export const words = (source: string): RegExp => new RegExp(`${BEGIN}(?:${source})${END}`, 'giu');

/** A pattern that takes care of its own ends. */
export const pattern = (source: string): RegExp => new RegExp(source, 'gimu');

/** Before it stands no verb of saying: what people say of themselves is evidence. */
export const NOT_TOLD =
  '(?<!(?:sagte?|sagen|erzählte?|erklärte?|meinte?|nannte?|fragte?|schilderte|beschrieb|berichtete?|laut)[^.!?;\\n]{0,60})';

/** Where a note, a line or a sentence begins. */
const START = '(?:^|[.!?;]\\s{1,4})[\\s*+\\-–•(]{0,6}';

/** Nouns for a person. */
export const PERSON = any(`
  Kandidat(?:in|en|innen)? | Bewerber(?:in|innen)? | Person | Mensch(?:en)? | Typ(?:en)? | Kerl | Mann | Frau | Mädchen | Junge | Dame | Herr | Entwickler(?:in)? | Programmierer(?:in)? | Kolleg(?:e|in|en)
  Zuhörer(?:in)? | Redner(?:in)? | Führungskraft | Teamplayer(?:in)? | Persönlichkeit | Charakter | Kopf | Denker(?:in)? | Macher(?:in)? | Ingenieur(?:in)?
`);

/** Who is meant by a note. */
const WHO = `(?:er|sie|(?:der|die|diese[rs]?|unser[e]?) (?:bewerbende )?${PERSON}|Kandidat(?:in)?|Bewerber(?:in)?)`;

/** Words of degree between a verb and what it says, at most four of them. */
export const DEGREES = `(?:${any(`
  ein | eine | einen | einer | eines | kein | keine | sehr | echt | wirklich | richtig | ziemlich | zu | so | recht | ganz | etwas | extrem | total | absolut | eher | leicht | besonders | unglaublich | überaus | durchaus
  nicht | nie | auch | insgesamt | immer | fast | noch | schon | ja | halt | irgendwie | offenbar | offensichtlich | sicher | bestimmt | wohl | vielleicht | mir | uns | auf (?:mich | uns) | im Gespräch | fachlich | menschlich
  persönlich | anfangs | dabei | sofort | gleich | bisschen | wenig | super | mega | durchweg | überraschend | auffallend | sichtlich | höchst | und | wie | als | der | die | das | den
`)}[\\s,]{1,3}){0,4}`;

const SEEM =
  '(?:wirkt(?:e|en)?|schien(?:en)?|scheint|klang(?:en)?|klingt|erschien|erscheint|kam(?:en)?|kommt|blieb(?:en)?|benahm sich|verhielt sich|gab sich|gibt sich|fand ich|finde ich)';
const BE = '(?:ist|war|waren|sei|wäre|bleibt)';

/** The person as the subject, with a verb of being or seeming; or a note that begins with the verb. */
export const IS = `${NOT_TOLD}(?:${BEGIN}${WHO}\\s+(?:${BE}|${SEEM})\\s+|${START}(?:${BE}|${SEEM})\\s+(?:${WHO}\\s+)?)${DEGREES}`;

/** Seeming alone, whoever does. */
export const SEEMING = `${NOT_TOLD}${BEGIN}${SEEM}\\s+${DEGREES}`;

/** A note, or a sentence of one, that begins with what it says. */
export const BARE = `${START}(?:insgesamt[,:]?\\s+)?${DEGREES}`;

/** What is behind an adjective that is the whole of a verdict. */
export const CLOSED =
  '(?=\\s*(?:$|[.!?,;:)–—]|(?:und|aber|oder|rüber|herüber|für uns|im Team|heute|insgesamt)(?![\\p{L}-])))';
