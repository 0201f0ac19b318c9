import type { NoteRule } from '../../definition/note-rules.ts';
import { any, END, IS, pattern, words } from './parts.ts';

const always = (fault: NoteRule['fault'], list: string, unless?: RegExp): NoteRule => ({
  fault,
  pattern: words(any(list)),
  ...(unless && { unless }),
});

/** Said of the person: `sie ist 47`, `ist verheiratet`. */
const said = (fault: NoteRule['fault'], list: string): NoteRule => ({
  fault,
  pattern: pattern(`${IS}${any(list)}${END}`),
});

const COUNTRY = any(`
  Indien | China | Russland | der Ukraine | Polen | Brasilien | Nigeria | Pakistan | (?:dem )?Iran | (?:dem )?Irak | Syrien | der Türkei | Ägypten | Israel | Palästina | Frankreich | Italien | Spanien | Portugal | Griechenland | Rumänien | Bulgarien
  Österreich | der Schweiz | Vietnam | Mexiko | Marokko | Algerien | Tunesien | Südafrika | Somalia | Eritrea | Afghanistan | den USA | Amerika | Afrika | Asien | Osteuropa | (?:dem )?Balkan | Serbien | Kroatien | Bosnien | Albanien | dem Kosovo | dem Ausland | Ostdeutschland | dem Osten | Deutschland
`);
const PEOPLE = any(`
  indisch | chinesisch | russisch | ukrainisch | polnisch | brasilianisch | pakistanisch | iranisch | persisch | irakisch | syrisch | türkisch | kurdisch | arabisch | ägyptisch | israelisch | französisch | italienisch | spanisch | portugiesisch | griechisch
  rumänisch | bulgarisch | österreichisch | schweizerisch | vietnamesisch | marokkanisch | afrikanisch | asiatisch | osteuropäisch | serbisch | kroatisch | bosnisch | albanisch | afghanisch | jugoslawisch | amerikanisch | britisch | bayerisch | sächsisch | schwäbisch | ostdeutsch | ausländisch
`);

/** Words of a person's life, and of how somebody looks. */
export const personal: readonly NoteRule[] = [
  always(
    'family',
    `
    schwanger | Schwangerschaft | Mutterschutz | Elternzeit | Elterngeld | Babypause | Kinderwunsch | Familienplanung | verheiratet | ledig | geschieden | verwitwet | verlobt | alleinerziehend | Familienstand | Ehe(?:mann | frau | partner(?:in)?)
    (?:sein[e]? | ihr[e]?) (?:Frau | Mann | Freundin | Freund | Partner(?:in)? | Kind(?:er)? | Sohn | Tochter | Baby | Familie | Eltern | Mutter | Vater) | (?:hat | haben | hatte | mit | erwartet) (?:ein | zwei | drei | vier | kleine[ns]? | keine | \\d)\\s(?:kleine[ns]? )?Kind(?:er[n]?)?
    Kinderbetreuung | Kita-?Platz | Familienmensch | (?:Mutter | Vater | Mama | Papa) (?:von | zweier | dreier)\\s?\\w* | junge (?:Mutter | Familie) | junger Vater | Hochzeit | heiratet | Scheidung | pflegt (?:seine | ihre) (?:Mutter | Eltern) | seinen Vater pflegt
  `,
  ),
  always(
    'health',
    `
    schwerbehindert | Schwerbehinderung | behindert | Behinderung | Behindertenausweis | GdB | Rollstuhl | Hörgerät | gehörlos | taub | blind | stottert | Stottern | lispelt | Legasthenie | Autis(?:mus | t | tin | tisch) | Asperger | ADHS | Depression(?:en)? | depressiv | Burn-?out | Therapie | Psychotherapie
    chronisch krank | Krankheit | Erkrankung | krankgeschrieben | oft krank | Krebs | Diabetes | Diabetiker(?:in)? | Epilepsie | Rheuma | Migräne | HIV | Medikamente | Reha | Operation | Tinnitus | Angststörung | psychisch | übergewichtig | dick | mager | Alkohol(?:iker(?:in)? | problem) | raucht | Raucher(?:in)? | gesundheitliche? (?:Probleme | Einschränkungen?)
  `,
    /\b(?:blind(?:es|er|en|e)? (?:Fleck|Flecken|Test|Vertrauen|Zugriff)|dicke[rsn]? Client)/iu,
  ),
  always(
    'age',
    `
    (?:\\d\\d | \\p{L}+zig) Jahre alt | \\d\\d-?jährige?[rn]? | (?:Anfang | Mitte | Ende | Mitten) (?:der )?(?:\\d0(?:er)? | zwanzig | dreißig | vierzig | fünfzig | sechzig) | kurz vor der Rente | vor der Rente | Rentenalter | im Ruhestand | Vorruhestand | Jahrgang \\d{2,4} | Geburts(?:jahr | datum | tag) | geboren \\d{4}
    (?:zu | sehr | recht | ziemlich | noch | schon) (?:alt | jung) (?:für | und | , | im | um) | (?:sein | ihr) Alter | (?:in | für) (?:seinem | ihrem | sein | ihr | dem) Alter | junge[rs]? (?:Kandidat(?:in)? | Mann | Frau | Mensch | Kerl | Mädchen | Team) | ältere[rs]? (?:Kandidat(?:in)? | Mann | Frau | Mensch | Herr | Dame | Semester | Bewerber(?:in)?)
    Berufsanfängeralter | Digital Native | Generation (?:X | Y | Z) | frisch von der Uni | alter Hase | altes Eisen | junges Blut | frisches Blut | Opa | Oma | Jungspund | graue Haare | in die Jahre gekommen
  `,
  ),
  said(
    'age',
    `alt(?=\\s*(?:$ | [.,;!?])) | jung(?=\\s*(?:$ | [.,;!?])) | älter(?=\\s*(?:$ | [.,;!?])) | (?:etwa | ungefähr | über | unter | fast | mindestens | knapp )?[2-7]\\d(?=\\s*(?:$ | [.,;!?]))`,
  ),
  always(
    'religion',
    `
    Muslim(?:in | a | e | isch)? | Moslem | islamisch | Islam | Jude | Jüdin | jüdisch | Christ(?:in)? | christlich | Hindu | hinduistisch | Buddhist(?:in)? | buddhistisch | katholisch | evangelisch | Katholik(?:in)? | Protestant(?:in)? | Zeugen? Jehovas | Atheist(?:in)? | konfessionslos
    Kopftuch | Hidschab | Hijab | Turban | Kippa | Kreuz um den Hals | Kreuzkette | Ramadan | fastet | Fastenzeit | Sabbat | Schabbat | betet | beten | Gebet(?:szeit(?:en)?)? | Kirche | Kirchenmitglied | Kirchensteuer | Moschee | Synagoge | religiös | gläubig | strenggläubig | Religion | koscher | halal | Freikirche | Sekte
  `,
  ),
  always(
    'origin',
    `
    (?:mit | hat | hatte | spricht mit | starker | starkem | starken | leichter | leichtem | leichten | deutlichem | einen | ${PEOPLE}e[mnrs]?) (?:\\p{L}+e[mn] )?(?:Akzent | Dialekt) | Migrationshintergrund | Migrationsgeschichte | Migrant(?:in)? | Ausländer(?:in)? | Flüchtling | geflüchtet | geflohen | Asyl(?:bewerber(?:in)?)?
    (?:seine | ihre) (?:Herkunft | Nationalität | Staatsangehörigkeit | Muttersprache | Hautfarbe | Heimat | Wurzeln) | Staatsbürgerschaft | Staatsangehörigkeit | Hautfarbe | dunkelhäutig | dunkle Haut | schwarze[rs]? (?:Kandidat(?:in)? | Mann | Frau) | ethnisch | Muttersprachler(?:in)? | (?:kein | keine | gebrochenes | schlechtes | perfektes | gutes | fließendes | holpriges) (?:Muttersprachler(?:in)? | Deutsch | Englisch)
    (?:sein | ihr) (?:Deutsch | Englisch | Akzent | Name | Nachname | Pass) | (?:Deutsch | Englisch) (?:ist | war) (?:sehr | nicht | eher | ziemlich | etwas)? ?(?:gut | schlecht | holprig | schwach | perfekt | fließend | gebrochen) | ${PEOPLE}e[rnms]? (?:Herkunft | Wurzeln | Abstammung | Name | Nachname | Pass | Mentalität | Frau | Mann | Kandidat(?:in)? | Familie) | typisch (?:deutsch | ${PEOPLE})
    braucht (?:ein | noch ein)? ?Visum | Aufenthaltstitel | Aufenthaltserlaubnis | Arbeitserlaubnis | Blaue Karte | aus (?:gutem Hause | einfachen Verhältnissen | einer Akademikerfamilie | einer Arbeiterfamilie) | Arbeiterkind | Ossi | Wessi | Zigeuner | Exot(?:in)?
  `,
  ),
  {
    fault: 'origin',
    pattern: pattern(
      `(?:${IS}(?:ursprünglich |gebürtig )?|(?:^|[.!?;]\\s)(?:ursprünglich |kommt |kam |stammt |gebürtig )+|(?<![\\p{L}])(?:kommt|stammt|kam|floh) (?:ursprünglich )?)aus ${COUNTRY}${END}`,
    ),
  },
  {
    fault: 'origin',
    pattern: pattern(
      `${IS}(?:${PEOPLE}|Türk(?:e|in)|Pol(?:e|in)|Russ(?:e|in)|Syrer(?:in)?|Inder(?:in)?|Chines(?:e|in)|Araber(?:in)?|Afrikaner(?:in)?|Asiat(?:in)?)${END}`,
    ),
  },
  always(
    'gender',
    `
    schwul | lesbisch | bisexuell | homosexuell | hetero(?:sexuell)? | queer | trans(?:gender | sexuell | frau | mann) | non-?binär | nichtbinär | LGBT\\p{L}* | sexuelle Orientierung | Sexualität | Quotenfrau | Frauenquote | (?:die)? ?einzige Frau | (?:endlich | noch) eine Frau | (?:als | für eine) Frau | (?:als | für einen) Mann | typisch (?:Frau | Mann | weiblich | männlich)
    weibliche[rsn]? (?:Kandidatin | Bewerberin | Note | Touch | Intuition) | männliche[rsn]? (?:Kandidat | Bewerber) | feminin | maskulin | mütterlich | Zicke | hysterisch | hübsche (?:Frau | Dame) | Mannweib | tuntig | Macho | Weichei | Mädel(?:s)? | (?:ihre | seine) Pronomen
  `,
  ),
  always(
    'politics',
    `
    Gewerkschaft(?:er | erin | smitglied | lich)? | Betriebsrat | Betriebsrät(?:in)? | Parteimitglied | (?:wählt | wählte) (?:die )?(?:CDU | SPD | AfD | Grüne[n]? | FDP | Linke[n]?) | (?:CDU | SPD | AfD | FDP | Grünen? | Linken?)-?(?:Mitglied | Wähler(?:in)? | nah(?:e)?) | linksradikal | rechtsradikal | (?:politisch | eher) (?:links | rechts | konservativ | aktiv | engagiert) | Linke[rn]? Aktivist(?:in)? | Aktivist(?:in)? | Klimaaktivist(?:in)? | Klimakleber | demonstriert | Demo(?:s)? (?:gegen | für) | (?:seine | ihre) (?:politische[n]? \\p{L}+ | Partei | Gewerkschaft) | gestreikt | Streikführer(?:in)?
  `,
  ),
  always(
    'pay',
    `
    (?:aktuelles | bisheriges | jetziges | derzeitiges | letztes | altes | sein | ihr) (?:Gehalt | Einkommen | Jahresgehalt) | verdient (?:aktuell | derzeit | bisher | jetzt | momentan | zurzeit)? ?(?:nur | etwa | rund | über | knapp | ca\\.)? ?\\d[\\d.,]*(?:k | \\s?(?:€ | Euro | Tsd\\.?))? | (?<!technischen? )Schulden | verschuldet | Privatinsolvenz | insolvent | Schufa | pleite | Unterhalt zahlt
  `,
  ),
  always(
    'criminal-record',
    'vorbestraft | Vorstrafen? | (?:war | saß) im (?:Gefängnis | Knast) | Haftstrafe | verurteilt | Führungszeugnis | auf Bewährung | Strafverfahren | Strafregister | Ermittlungsverfahren',
  ),
  always(
    'appearance',
    `
    gut aussehend(?:e[rsn]?)? | gutaussehend(?:e[rsn]?)? | attraktiv(?:e[rsn]?)? | hübsch | hässlich | sexy | gepflegt(?:e[srnm]?)?(?: (?:Äußeres | Erscheinung | Auftreten))? | ungepflegt(?:e[srnm]?)? | Körpergeruch | Mundgeruch | Parfüm | Tattoos? | tätowiert | Piercings? | Dreadlocks | Rastas | Bart | Vollbart | Glatze | Frisur | geschminkt | Schminke | Make-?up | Nagellack | lackierte Nägel
    (?:gut | schlecht | schlampig | leger | unpassend | nachlässig | schick | elegant | overdressed | underdressed) (?:an)?gekleidet | (?:gut | schlecht | schick | unpassend | zu leger) angezogen | (?:trug | trägt | kam im | kam in) (?:ein(?:en | e)? | der | einem)? ?(?:\\p{L}+e[sn]? )?(?:Kapuzenpullover | Hoodie | T-?Shirt | Anzug | Krawatte | Jeans | kurze Hose | Kleid | Rock | Jogginghose | Hemd | Bluse | Minirock | Sneakern?)
    (?:seine | ihre) (?:Haare | Kleidung | Figur | Zähne | Stimme | Augen | Beine | Klamotten) | (?:sein | ihr) (?:Aussehen | Äußeres | Outfit | Körper | Lächeln | Händedruck) | (?:fester | schlaffer | schwacher | feuchter) Händedruck | Übergewicht | blond(?:e[rsn]?)? | Brille trägt | äußere Erscheinung | unordentliche[rs]? (?:Zimmer | Wohnung)
  `,
  ),
];
