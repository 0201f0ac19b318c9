import type { NoteRule } from '../../definition/note-rules.ts';
import { any, BARE, CLOSED, DEGREES, END, IS, NOT_TOLD, pattern, PERSON, SEEMING, words } from './parts.ts';

/** Adjectives that are said of people alone; each may have an ending. */
const OF_PEOPLE = `${any(`
  sympathisch | unsympathisch | nett | freundlich | unfreundlich | arrogant | überheblich | eingebildet | hochnäsig | charmant | charismatisch | schüchtern | introvertiert | extrovertiert | nervös | aufgeregt
  motiviert | unmotiviert | hochmotiviert | hungrig | ehrgeizig | langweilig | gelangweilt | unhöflich | höflich | bescheiden | unreif | kindisch | dumm | intelligent | hochintelligent | klug | schlau | clever | begabt | talentiert
  brillant | genial | kompetent | inkompetent | ahnungslos | beeindruckend | mittelmäßig | eloquent | redegewandt | wortkarg | selbstbewusst | selbstsicher | unsicher | verunsichert | stur | dickköpfig | pampig | zickig | launisch
  faul | fleißig | engagiert | leidenschaftlich | begeisterungsfähig | chaotisch | schlampig | geschwätzig | roboterhaft | unehrlich | unprofessionell | überqualifiziert | unterqualifiziert | nerdig | empathisch
  authentisch | aufgeschlossen | zugänglich | verkrampft | verklemmt | belastbar | teamfähig | kritikfähig | lernwillig | lernfähig | anstrengend | nervig | kompliziert im Umgang | selbstverliebt | egozentrisch
  locker | steif | humorvoll | humorlos | witzig | fröhlich | griesgrämig | zynisch | tollpatschig | aalglatt | naiv | frech | verwöhnt | pragmatisch veranlagt | geerdet | bodenständig | komisch | seltsam | merkwürdig
`)}(?:e[mnrs]?)?`;

/** Adjectives that are as often said of things. */
const EITHER = any(`
  gut | toll | super | großartig | hervorragend | ausgezeichnet | exzellent | klasse | spitze | stark | schwach | schlecht | mies | solide | ordentlich | mittel | durchschnittlich | langsam | schnell | fit | kalt | warm | distanziert
  aggressiv | passiv | ruhig | still | zurückhaltend | energisch | lebhaft | flach | negativ | positiv | zuverlässig | unzuverlässig | loyal | technisch | erfahren | unerfahren | grün hinter den Ohren | theoretisch | kreativ | analytisch
  flexibel | unflexibel | starr | interessiert | uninteressiert | engagiert | abgelenkt | geduldig | ungeduldig | ehrlich | gestresst | verloren | planlos | überfordert | unterfordert | strukturiert | unstrukturiert | oberflächlich | überzeugend
`);

/** What a verdict is on. */
const PART = any(`
  Eindruck | Auftreten | Ausstrahlung | Persönlichkeit | Haltung | Einstellung | Energie | Potenzial | Kommunikation | Kommunikationsfähigkeit | Fachwissen | Verständnis | Grundlagenwissen | Präsenz | Körpersprache | Arbeitsmoral | Menschenkenntnis
`);

/** Verdicts on a person, where the sentence tells nothing that was seen or heard. */
export const judgement: readonly NoteRule[] = [
  { fault: 'judgement', pattern: pattern(`${IS}${OF_PEOPLE}${END}`) },
  { fault: 'judgement', pattern: pattern(`${SEEMING}(?:${OF_PEOPLE}|${EITHER})${END}`) },
  { fault: 'judgement', pattern: pattern(`${IS}${EITHER}${CLOSED}`) },
  { fault: 'judgement', pattern: pattern(`${BARE}${OF_PEOPLE}${CLOSED}`) },
  {
    fault: 'judgement',
    pattern: pattern(`(?:${IS}|${BARE})(?:${OF_PEOPLE}|${EITHER}(?:e[mnrs]?))\\s+(?:${DEGREES})${PERSON}${END}`),
  },
  {
    fault: 'judgement',
    pattern: pattern(
      `${NOT_TOLD}(?:(?:macht|machte|hinterließ|hinterlässt|hat|hatte)(?: (?:auf )?(?:mich|uns|bei mir|bei uns))?\\s+${DEGREES}|${BARE})${EITHER}(?:e[mnrs]?)\\s+${PART}${END}`,
    ),
  },
  {
    fault: 'judgement',
    pattern: words(
      any(`
    (?:mein | unser)?\\s?Bauchgefühl | aus dem Bauch(?: heraus)? | (?:die )?Chemie (?:stimmt(?:e)? | passt(?:e)?)(?: nicht)? | (?:guter | schlechter | kein | perfekter | guter kultureller) (?:Fit | Teamfit | Cultural Fit)
    passt (?:sehr | super | gut | einfach | leider | nicht | eher | kaum | menschlich | kulturell | fachlich | wirklich | gar | perfekt)*\\s?(?:gut )?(?:(?:zu | in) (?:uns | unser Team | unsere Kultur | unserem Team) | ins Team | zum Team | zur Firma)
    (?:würde | werde) ich (?:sofort | gern | gerne | nicht | nie | niemals | auf jeden Fall | eher nicht)? ?(?:einstellen | nehmen) | sofort einstellen | auf keinen Fall einstellen | nicht einstellen
    (?:hat | haben) (?:mich | uns) (?:sehr | voll | nicht | leider nicht | wirklich | total | kaum | ehrlich gesagt nicht)? ?(?:überzeugt | beeindruckt | enttäuscht | umgehauen | genervt | gelangweilt) | überzeugt(?:e)? (?:mich | uns)(?: nicht)?
    (?:kein | ein | echter | geborener)?\\s?(?:Teamplayer | Überflieger | Selbstläufer | Blender | Schwätzer | Angeber | Dampfplauderer | Besserwisser | Traumkandidat | Volltreffer | Glücksgriff | Fehlgriff | Hohlkopf | Luftpumpe)
    (?:hat | hatte) (?:einfach | halt | echt | wirklich | gar | überhaupt)?\\s?(?:das gewisse Etwas | keine Ahnung | keinen Plan | was drauf | etwas drauf | nichts drauf | es drauf | den richtigen Biss | keinen Biss | das Herz am rechten Fleck)
    (?:mit | ohne) (?:dem | der | ihm | ihr)? ?(?:würde | möchte | könnte) ich (?:gern | gerne | nicht | sofort)? ?(?:ein Bier trinken | zusammenarbeiten | arbeiten wollen) | (?:richtig | total | sehr | mega) (?:coole[rs]? | nette[rs]? | angenehme[rs]?) (?:Typ | Mensch | Frau | Kerl | Person | Gespräch)
    (?:mein | klarer | ganz klar mein) Favorit(?:in)? | (?:mir | uns) (?:sofort | gleich | sehr | nicht | irgendwie)? ?(?:un)?sympathisch | hier falsch | fehl am Platz | nicht auf (?:unserem | dem) Niveau | unter (?:unserem | dem) Niveau
  `),
    ),
  },
];
