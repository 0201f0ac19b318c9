import type { NoteRule } from '../../definition/note-rules.ts';
import { any, BARE, FEW, IS, pattern, WHO, words } from './parts.ts';

const HIS = "(?:his|her|their|the candidate['’]s|\\w+['’]s own)";

const COUNTRY = any(`
  India | China | Russia | Ukraine | Poland | Brazil | Nigeria | Pakistan | Iran | Iraq | Syria | Turkey | Egypt | Israel | Palestine | Germany | France | Italy | Spain | Portugal | Greece | Romania | Bulgaria | Serbia | Hungary | Vietnam | Korea | Japan
  (?:the )?Philippines | Indonesia | Bangladesh | Sri Lanka | Nepal | Mexico | Colombia | Argentina | Venezuela | Cuba | Ghana | Kenya | Ethiopia | Morocco | Algeria | Tunisia | South Africa | Somalia | Sudan | Lebanon | Afghanistan | Ireland | Scotland | England | Albania | Belarus | Georgia
  Australia | Canada | the US | the States | the UK | America | Africa | Asia | Europe | Eastern Europe | the Middle East | the Balkans | Latin America | South America | abroad | overseas | a (?:small|poor) (?:village|country|town) | another country
`);
const PEOPLE = any(`
  Indian | Chinese | Russian | Ukrainian | Polish | Brazilian | Nigerian | Pakistani | Iranian | Iraqi | Syrian | Turkish | Egyptian | Israeli | Palestinian | German | French | Italian | Spanish | Portuguese | Greek | Romanian | Bulgarian | Serbian | Hungarian | Vietnamese | Korean | Japanese | Filipin[oa]
  Indonesian | Bangladeshi | Nepali | Mexican | Colombian | Argentin(?:e|ian) | Venezuelan | Cuban | Ghanaian | Kenyan | Ethiopian | Moroccan | Algerian | Tunisian | African | South African | Somali | Sudanese | Lebanese | Afghan | Irish | Scottish | Welsh | English | British | Australian | Canadian | American | Albanian
  Asian | European | East(?:ern)? European | Arab | Arabic | Persian | Kurdish | Roma | Romani | Dutch | Swedish | Slavic | Slav | Caribbean | Jamaican | Haitian | Hispanic | Latin[oa] | Middle[- ]Eastern | Punjabi | Tamil | Bengali | Brit | Yank | foreign | non[- ]native | native | regional | southern | northern
`);
const HUMAN = any(
  'guy|man|woman|lady|girl|male|female|person|dude|kid|candidate|applicant|engineer|developer|boy|chap|gentleman|lad|mother|father',
);

const always = (fault: NoteRule['fault'], list: string, unless?: RegExp): NoteRule => ({
  fault,
  pattern: words(any(list)),
  ...(unless && { unless }),
});

/** Said of the person: `she is 47`, `is married`. */
const said = (fault: NoteRule['fault'], list: string, unless?: RegExp): NoteRule => ({
  fault,
  pattern: pattern(`${IS}${any(list)}(?![\\w-])`),
  ...(unless && { unless }),
});

/** The person, and what they have: `has two kids`. */
const HAS = `(?:\\b${WHO}(?:['’]s got)? |^[\\s*+\\-–•(]*|[.!?;,]\\s+|\\band |\\bbut )(?:also |already |only |still )?(?:has|have|had|raising|raises|expecting|wants?|juggling|supports?|looks after|cares for|caring for|got|mentioned|mentions|is)`;

const family: readonly NoteRule[] = [
  always(
    'family',
    `
    pregnan(?:t|cy) | (?:young|small|growing|large|big) family | (?:the|a|another|second|first|new|their|her|his) baby | (?:months|weeks|far) along | due (?:date|in (?:spring|summer|autumn|winter|may|june|july)) with | (?:collect|pick up|drop off|fetch|feed|look after) (?:the |his |her |their )?(?:children|kids|son|daughter|child) | (?:mom|mum|mommy|mummy|dad|daddy)(?!ing) | daughters?(?! (?:board|card|node)) | same-sex | marriage | (?:he|she) (?:is|was)(?:n't)? due in | babysit\\w* | family (?:comes|is) first | marriage | married | (?:maternity | paternity | parental)(?: leave| cover| gap)? | wife | husband | fianc[eé]e? | boyfriend | girlfriend | in-laws | mother-in-law | kids | toddlers? | newborns? | grandchild(?:ren)? | grandkids | step(?:son|daughter|kids) | newly-?wed | divorc(?:e|ed|ee|ing) | widow(?:ed|er)? | childless
    childcare | child[- ]care | day-?care | kindergarten | nursery | school run | pick up from school | nanny | au pair | breast-?feed(?:s|ing)? | stay[- ]at[- ]home | (?:young | new | proud | busy | working | single | expectant | soccer) (?:mom | mum | mother | dad | father | parent)s? | (?:mother | father | mom | mum | dad | parent) (?:of|to) (?:${FEW}|twins|young|small|teen\\w*|triplets) | motherhood | fatherhood | parenthood
    expecting (?:a (?:baby|child|boy|girl)|twins|her|his|their|in) | trying for a | honeymoon | wedding | custody | start(?:ing|s)? a family | family (?:plans?|planning|man|person|woman|commitments?|obligations?|situation|reasons|life|responsibilities|duties|guy|background|emergency) | (?:got|getting|recently|just|newly|happily|be|gets) married | unmarried | ${HIS} (?:marriage|family|children|child|son|daughter|baby|twins|partner|spouse|elderly \\w+|sick \\w+|(?:ag(?:e)?ing|old|ill) \\w+)
    (?:his|her) (?:mother|father|mom|mum|dad|parents|brother|sister|siblings|grandmother|grandfather) | live(?:s|d)? with (?:his|her|their) (?:parents|mother|family|mom|mum|partner) | a (?:baby|son|daughter|newborn|toddler) | (?:baby|child) on the way | biological clock | family of (?:four|five|six|three|his|her|their) | no (?:kids|children|family|partner|spouse)(?! node)
  `,
    /\b(?:stable marriage|marriage (?:problem|table|algorithm)|married (?:couples|the|two|these)|marriages? (?:table|field)|pregnant pause|for kids|kids'|kids’|family of (?:functions|types))\b/i,
  ),
  said(
    'family',
    `married | engaged to | single(?=\\s*(?:$|[.,;!]|and|so|with)) | separated | a (?:mother|father|mom|mum|dad|parent|grandmother|grandfather|housewife|carer) | expecting`,
  ),
  {
    fault: 'family',
    pattern: pattern(
      `${BARE}(?:married(?! (?:the|two|these|both))|divorced|engaged to|widowed|separated|single (?:and|with)|expecting)(?![\\w-])`,
    ),
  },
  {
    fault: 'family',
    pattern: pattern(
      `${HAS} (?:${any(`${FEW}|twin|small|young|little|grown|adult|school[- ]age|teenage|a lot of|many|no|more|to have|the|his|her|their|of|baby|about`)} )*(?:children|child(?!ren)(?! (?:process|node|component|class|window|theme|table|workflow|element))|babies|twins|sons?|daughters?|teenagers?)(?![\\w-])(?!:| (?:nodes?|process))`,
    ),
  },
];

const health: readonly NoteRule[] = [
  always(
    'health',
    `
    autis(?:m|tic) | (?:hearing|eye|vision|speech|sleep|drinking|weight|heart|back|knee|mobility|medical|mental) (?:problems? | issues? | conditions? | impairments? | loss | difficult(?:y|ies) | troubles?) | illness(?:es)? | diseases? | asthma | insomnia | covid | the flu | amputee | hospitali[sz]ed | in hospital | therapy | (?:visibly|clearly|obviously|partly|partially|severely|registered) (?:disabled|blind|deaf|ill|sick|impaired|handicapped) | (?:hands|hand|voice) (?:shake|shook|tremble[sd]?|shaking|trembling) | suffer(?:s|ed|ing)? from | (?:physical|mental) (?:condition|state|fitness|stamina) | adhd | a\\.d\\.h\\.d | dyslexi[ac] | dyspraxi[ac] | asperger(?:'s|’s|s)? | bipolar | epilep(?:sy|tic) | diabet(?:es|ic) | chemo(?:therapy)? | cancer | tumou?r | leuk(?:a)?emia | hiv | aids | multiple sclerosis | parkinson(?:'s|’s|s)? | crohn(?:'s|’s|s)? | arthritis | migraines? | insulin | prosthe(?:tic|sis) | wheelchairs? | hearing[- ]aids? | hard of hearing | crutches | cane
    a (?:stutter|stammer|lisp|limp|tic|tremor|squint|speech impediment) | speech impediment | ${HIS} (?:stutter|stammer|lisp|limp|tic|hearing|eyesight|health|illness|condition|disability|depression|anxiety|weight|medication|diagnosis|surgery|operation|back|knee|therapy|therapist|doctor|injury|breakdown|sick \\w+|allerg\\w+|pills) | psychiatr(?:ist|ic|y) | psychologist | in therapy | therapist | antidepressants? | mental(?:ly)? (?:health|ill|illness|breakdown|issues?|problems?|unstable|condition) | health (?:problems? | issues? | conditions? | reasons | history | concerns) | medical (?:condition | leave | history | issue | problem | reasons | appointment | gap)s?
    sick (?:leave | days | note | a lot | often | last | all | for | person)(?: the)? | (?:on | from) (?:sick | medical | disability | stress) leave | chronic(?:ally)? (?:ill | illness | pain | fatigue | condition | disease | sick) | long covid | depression | burn(?:ed|t)?[- ]?out | anxiety(?: disorder| attacks?)? | panic attacks? | ocd | ptsd | tourette(?:'s|’s|s)? | nervous breakdown | overweight | obes(?:e|ity) | (?:very |quite |too )?skinny | unhealthy looking | eating disorder | anorexi[ac] | on the (?:autism )?spectrum | neuro-?di(?:vergent|verse|versity) | neurotypical
    heart (?:condition | attack | problems? | surgery | disease | failure) | (?:had | having | after | needs | back | knee | hip | from | recovering from | brain | major) (?:a )?surgery | had a (?:stroke | miscarriage | breakdown | heart attack) | miscarriage | ivf | (?:recover(?:ing|ed|y) from) (?:an? |the |his |her |their )?(?:illness | accident | operation | cancer | surgery | covid | burnout | addiction | injury | stroke) | alcohol(?:ic|ism)? | hung-?over | in rehab | addict(?:ed|ion)? to (?:drugs|alcohol|painkillers|gambling) | drug (?:problem | addict | use) | takes? (?:medication | pills | drugs | ritalin | insulin) | (?:on | his | her | their) meds | medication
    special needs | special[- ]needs | (?:has|have|had|got|mentioned|mentions|disclosed) (?:an? |some |kind of |sort of )*(?:physical |learning |hidden |visible |mental |severe |slight )*disabilit(?:y|ies) | physically (?:disabled|impaired|challenged|unfit|weak) | (?:severely |visually |hearing )(?:disabled|impaired) | handicap(?:ped)? | crippled? | (?:missing | lost) (?:a | an | ${HIS} | one )(?:arm | leg | hand | eye | finger | hearing | sight) | one (?:arm | leg | hand)(?:ed)? | deaf in | blind in | allerg(?:y|ies|ic) to | out of breath | smelled of | smell of alcohol | smok(?:er|es a lot) | physically (?:fit|strong) | bad back | hearing loss | menopaus(?:e|al)
    is on disability | accommodations? (?:for|because of) (?:his|her|their|a) | (?:can't | cannot | couldn't | can not) (?:hear | see | walk | stand) (?:well | properly | very | for long | much | at all)
  `,
    /\b(?:(?:users?|customers?|patients?|people|visitors?|persons) with|for (?:deaf|blind|patients|people|users)|accessib\w+|patients? |cancer (?:data|registry|research|screening|cells)|on (?:the )?(?:crutches of))\b/i,
  ),
  said(
    'health',
    `blind | deaf | lame | disabled | handicapped | ill | sick | unwell | unhealthy | frail | paraly[sz]ed | mute | impaired | overweight | fat | obese | chubby | skinny | short | tall | heavy-set | tired | exhausted | pale | hung-?over | drunk | high | depressed | burned out | burnt out | out of shape | infertile | allergic | suicidal | unstable | in therapy | in poor health | in pain | neurodivergent | sober | colou?r-?blind`,
    /\bsick of|tired of\b/i,
  ),
  {
    fault: 'health',
    pattern: pattern(
      `\\b(?:he|she|who|candidate) (?:stutters|stuttered|stammers|stammered|limps|limped|lisps|shakes|sweats|sweated|coughed)(?![\\w-])|${BARE}(?:stutters|stammers|limps|sweats|sweated|sweating)(?![\\w-])`,
    ),
  },
];

const age: readonly NoteRule[] = [
  always(
    'age',
    `
    (?:in|into|well into) ${HIS} (?:early |mid |late |early-|mid-|late-)?(?:\\d0['’]?s|twenties|thirties|forties|fifties|sixties|seventies|teens) | (?:mid|late|early)[- ](?:twenties|thirties|forties|fifties|sixties|\\d0['’]?s) | \\d\\d[- ]years?[- ]old | \\d\\d ?y/?o | aged? \\d\\d | (?:turn(?:s|ed|ing)|over|nearly|almost|past|around|pushing) (?:forty|fifty|sixty|40|50|60)(?= *(?:$|[.,;!?]|years old|and|so|or|but|now|soon))
    (?:my|his|her|their) (?:son|daughter|kid|father|mother|dad|mum|mom)(?:'s)? age | (?:same | similar | my own | our) age | age as my | (?:near|close to|nearing|before|early|approaching|at|past|reaching|until|toward[s]?|about to) (?:retirement|retir(?:e|ing)) | retirement (?:age|plans) | retire(?:s|d)? (?:soon|in (?:a few|two|three|five|\\d) years) | (?:he|she|they)(?:'ll| will| would)? retire | old[- ]school | boomers? | millennials? | gen[- ]?[zxy] | zoomers? | dinosaur | middle[- ]aged | elderly | youngsters? | youthful(?:ness)? | ${HIS} youth | youth | grand(?:pa|ma|dad|father|mother) | geezer | granny | past ${HIS} prime | over the hill | long in the tooth
    gr[ae]y[- ]?hair(?:ed|s)? | gr[ae]ying | gr[ae]y beard | wrinkle[sd]? | (?:his|her) age | (?:at|for|given|despite|because of|about|guess) their age | their age (?:is|was|shows|group|bracket) | getting on(?: a bit| in years)? | spring chicken | (?:at|for) (?:that|this|someone of (?:his|her|their|that)|somebody (?:his|her|that)|someone (?:his|her|that)) age | ${HIS} generation | old(?:er)? generation(?=\\s*(?:of (?:engineers|developers|people)|$|[.,])) | younger generation | age (?:gap|difference) | fresh (?:out of|from) (?:college|school|uni\\w*|his|her) | (?:straight|right|just|barely|fresh|hardly|only) (?:out of|from) (?:school|college|uni\\w*|high school|bootcamp) | digital natives? | born in (?:the )?(?:19|20)?\\d\\d(?:'?s)? | (?:graduated|finished school|started work(?:ing)?|degree|began)(?: \\w+){0,3} (?:19[5-9]\\d|the (?:sixties|seventies|eighties|nineties|[6-9]0s)) | ${HIS} (?:date|year) of birth | ${HIS} birthday
    (?:too|very|quite|rather|so|a bit|bit|fairly|visibly|relatively|pretty|a little) (?:old|young|elderly|aged) (?:for|to|and|candidate|guy|man|woman|person) | (?:young | youngish | older | elderly | aging | ageing | old | mature)[- ](?:\\w+ )?(?:guy | man | woman | girl | kid | lady | person | candidate | dev | developer | engineer | gentleman | lad | chap | fellow | folks | mother | father | mom | mum | dad | boy | people | colleague) | young and (?:dynamic|hungry|fresh|inexperienced|eager|energetic) | old enough to be | young enough to | act(?:s|ed) (?:his|her|their) age | for (?:his|her|their) age | new(?:er)? blood | fresh blood | young blood | set in (?:his|her|their) ways | too many years | still in school | just a kid | only a kid | (?:more|years) years left | years left (?:before|until|in (?:him|her))
  `,
    /\byoung generation\b/i,
  ),
  said(
    'age',
    `old | young | older | younger | oldish | youngish | elderly | aged | ancient | a kid | a child | a teenager | (?:about |around |over |nearly |almost |at least |like |maybe |probably |only |under |past |well over |pushing )+(?:[2-7]\\d|twenty|thirty|forty|fifty|sixty)(?= *(?:$|[.,;!?]|years old|or so|now|and|so|but|which|or older)) | [2-7]\\d(?= *(?:$|[.,;!?]|years old|or so|now|and|so|but)) | (?:my|our|the same|that|the right|a certain|retirement) age`,
    /\bold enough for\b/i,
  ),
  {
    fault: 'age',
    pattern: pattern(
      `${BARE}(?:(?:too|very|quite|rather|so|a bit|bit|fairly|relatively|pretty|surprisingly) )(?:old|young)(?![\\w-])(?! a )`,
    ),
  },
];

const origin: readonly NoteRule[] = [
  {
    fault: 'origin',
    pattern: words(
      `(?:${PEOPLE}|strong|thick|heavy|slight|noticeable|funny|hard|${HIS}|with an?|has an?|had an?|have an?|spoke with an?|without an?|weird|posh|difficult|broad|unusual|no|little|bit of an|lots of) accent`,
    ),
    unless: /\baccent (?:colou?r|on the|mark|over)\b/i,
  },
  {
    fault: 'origin',
    pattern: words(
      `(?:${PEOPLE}|black|white|brown|coloured|colored|dark-skinned)(?: and \\w+)? (?:${HUMAN}|accent|background|descent|heritage|origins?|roots|culture|mentality|name|surname|passport|family|parents|guys|men|women|people|ancestry|citizen|immigrant|upbringing|community)`,
    ),
    unless: /\b(?:native (?:developer|engineer|people)|users?)\b/i,
  },
  {
    fault: 'origin',
    pattern: pattern(
      `${IS}(?:${PEOPLE}|black|brown|asian|caucasian|hispanic|half[- ]\\w+|mixed|foreign|an? (?:foreigner|immigrant|refugee|expat|migrant|minority|gypsy|local)|white)(?![\\w-])(?! (?:box|list))`,
    ),
  },
  {
    fault: 'origin',
    pattern: pattern(
      `(?:${IS}(?:originally |also )?|\\b${WHO} (?:originally )?(?:comes|came|moved|hails|relocated|emigrated|fled|is|was) (?:here |over |to \\w+ )?|^(?:originally |comes? |came |moved (?:here |over |to \\w+ )?|relocated |fled |hails |escaped )+)(?:from|via) ${COUNTRY}(?![\\w-])`,
    ),
    unless: /^(?:came|comes?) from/,
  },
  always(
    'origin',
    `
    (?:broken | poor | bad | limited | accented | flawless | fluent | perfect | weak | shaky | decent | good | great | excellent | terrible) English | English (?:is|was|isn't|wasn't) (?:not )?(?:very |quite |so |too |a bit |only |really )*(?:good | poor | bad | broken | weak | native | rusty | fluent | perfect | limited | great | hard | shaky | his | her | their | basic | excellent | terrible | ok | okay) | ${HIS} English | (?:non[- ]?)?native (?:English | German | French | Spanish)?(?: )?(?:speaker | tongue)s? | mother tongue | (?:first | second | native) language(?= (?:is|was|isn't|wasn't|speaker)|[.,;!?]|$) | not (?:a |his |her |their )(?:native|first language|mother tongue)
    (?:of|by|with|through|despite|to) (?:the|that|this) accent | (?:that|this|the) accent (?:is|was|makes|made|of) | needs? (?:a |visa )?sponsorship | (?:recently |just |newly )arrived (?:from|in the) | arrived from ${COUNTRY} | (?:first|second|third)[- ]generation (?:${PEOPLE}|immigrants?|migrants?) | like a native | foreign(?! (?:keys?|data|functions?|tables?|exchange|currenc(?:y|ies)|types?|interface|key|address|addresses)) | (?:comes? | came) from (?:money | wealth | privilege | nothing | poverty) | an? (?:EU|US|UK) (?:citizen|national) | passport | immigra(?:nts? | ted | tion background | tion status) | migration background | refugee | asylum(?: seeker)? | foreigners? | foreign[- ](?:born|sounding|looking|name|guy|candidate|national) | expats? | emigrated | ${HIS} nationality | ${HIS} (?:country | culture | homeland | home country | roots | heritage | origins? | race | skin | tribe | caste | people | passport) | citizenship | dual citizen | (?:US|EU|American|British|German) citizen | visa (?:status | sponsorship | situation | issues? | problem) | (?:needs?|require[sd]?|need|on) (?:a |an )?(?:work )?visa | work permit | green card | h-?1b | ethnic(?:ity|ally|s)?(?: minority| background)? | racial(?:ly)? | skin colou?r | dark[- ]skin(?:ned)? | light[- ]skinned
    caucasian | african[- ]american | latin[oax] | pe(?:rson|ople) of colou?r | poc | bipoc | mixed[- ]race | biracial | minority (?:candidate|background|hire|group) | diversity (?:hire|candidate|pick|quota|points|box|numbers) | for diversity | tick(?:s|ed)? (?:a|the|our) diversity | unpronounceable | ${HIS} (?:first |last |sur)?name (?:is|sounds?|looks?|was|suggests) | (?:name|surname) (?:sounds|suggests|looks) | back home in | typical(?:ly)? ${PEOPLE} | (?:born|raised|born and raised|grew up|brought up) (?:in|abroad|outside|poor|rich|overseas|on a)(?! (?:the (?:log|cluster|browser)|memory)) | (?:speaks?|spoke) (?:with|broken|perfect|poor|bad|only|no) (?:an? )?(?:\\w+ )?(?:accent|English|German)
    (?:working|middle|upper|lower)[- ]class | (?:rich|poor|wealthy|privileged|humble) (?:parents|family|kid|background|upbringing) | from a (?:poor|rich|wealthy|village|privileged|good|modest) (?:family|home|background|area|neighbou?rhood)? | trust fund | ghetto | from the (?:village|countryside|suburbs|hood|projects) | ${COUNTRY}n? (?:roots|background|origin) | ${PEOPLE} by (?:birth|origin) | fled (?:the war|from|his|her|their) | ${HUMAN} of colou?r
  `,
    /\b(?:class citizen|foreign key|error messages?)\b/i,
  ),
];

const faith: readonly NoteRule[] = [
  always(
    'religion',
    `
    christians? | christianity | muslims? | islam(?:ic)? | jew(?:s|ish)? | judaism | hindus? | hinduism | buddhis[tm]s? | sikhs? | catholics? | protestants? | evangelicals? | mormons? | atheists? | agnostic(?= (?:person|guy|and)|[.,]|$) | jehovah(?:'s|’s|s)?(?: witness)? | hijab | head-?scar(?:f|ves) | turban | kippah? | yarmulke | skullcap | burqa | niqab | crucifix | (?:a|the|wore a|wears a|wearing a) cross(?= (?:around|necklace|on))| cross (?:around|necklace) | rosary | ramadan | sabbath | shabbat | eid | diwali | yom kippur | passover | the bible | bible | quran | koran
    church(?:es|going)? | mosque | synagogue | pray(?:s|ed|ers?|ing) | to pray | religio(?:n|us) | devout | ${HIS} (?:faith|beliefs?|god|religion) | of faith | person of faith | very observant | fasting | believes in god | god-?fearing | kosher | halal | missionary | preach(?:er|es)? at | born[- ]again | religious holidays? | theolog(?:y|ian) | cult member | scientologist | bar mitzvah | baptis(?:t|ed)
  `,
    /\b(?:calendar|church encoding|religious (?:about|war|debate)|religion of (?:tabs|editors)|database agnostic|religion (?:field|column))\b/i,
  ),
];

const gender: readonly NoteRule[] = [
  always(
    'gender',
    `
    gay | lesbian | bisexual | transgender | transsexual | queer | non-?binary | lgbt\\w* | homosexual | heterosexual | sexual orientation | sexuality | ${HIS} (?:gender|pronouns|sex) | they/them | she/her | he/him | effeminate | feminine | masculine | manly | girly | girlish | ladylike | butch | macho | trans (?:man|woman|person|guy|girl|female|male) | (?:is|came out as|probably|maybe|might be) trans | (?:the |our |a |her |an )?(?:only | first | second | token | lone | sole | another | strong | single) (?:woman | female | man | girl | lady) | for a (?:woman | girl | female | lady | man | guy | mother) | as a (?:woman | mother | female | lady) | female (?:candidate | engineer | developer | dev | perspective | energy | hire | leader | colleague | voice | applicant | touch)s? | male (?:candidate | engineer | developer | applicant | ego | dev)s?
    wom[ae]n in (?:tech | engineering | the team) | women (?:are | tend | usually | often | don't | can't | like) | men (?:are | tend) | (?:the | our | a | another | first | only | nice | good | more) (?:girls? | lady | ladies | gals? | women | females?) | alpha male | mansplain\\w* | bro(?:s|grammer|-y)? | ladies | woman's | women's (?:touch | intuition) | hormon(?:es|al) | pms | time of the month | period pain | sassy | bitch\\w* | feisty | bossy | shrill | catty | hysterical | too emotional | motherly | maternal | one of the (?:guys|boys|lads) | man's man | balance (?:the )?gender | gender (?:balance|ratio|quota)
  `,
    /\b(?:non-?binary (?:data|files?|format|protocol|tree)|transaction|for a man-|man-in-the)\b/i,
  ),
];

const beliefs: readonly NoteRule[] = [
  always(
    'politics',
    `
    lefty | leftist | (?:green|labou?r|left|right|conservative|republican|democrat|liberal|tory|afd) (?:party )?voters? | joined (?:the|a) (?:strike|protest|march|demonstration|picket) | republicans? | democrat(?:s)? | left[- ]wing(?:er)? | right[- ]wing(?:er)? | socialists? | communists? | marxist | trump(?:ist|er)? | brexit(?:eer)? | maga | woke | libertarian | anarchist | feminist | vegan | political(?:ly)? (?:active | views? | opinions? | beliefs? | leanings? | correct | motivated | engaged | affiliation | party | incorrect | extreme) | ${HIS} (?:politics | political \\w+ | union | activism | party) | far[- ](?:left | right) | (?:trade | labou?r) unions? | (?:active | a | former | been a | joined | staunch | keen) union (?:member | rep\\w* | organi[sz]er | activist | man | guy | official) | union (?:rep | reps | representative | organi[sz]er | activist | activity | activities | card) | unioni[sz](?:e|ed|ing|er) | works council | activists? | activism
    vote(?:s|d) (?:for )?(?:the )?(?:trump | biden | labou?r | tory | tories | conservatives? | greens? | afd | left | right | leave | remain | republicans? | democrats? | liberals?) | conservative (?:views | values | person | guy | voter | leaning | opinions | politics | family) | liberal (?:views | values | person | voter | leaning | politics) | tory | strike (?:at|leader|action) | (?:went | was | been) on strike | demonstrations? (?:against|for) | climate protest\\w* | protest march
  `,
  ),
  said(
    'politics',
    `conservative(?=\\s*(?:$|[.!?;])) | liberal(?=\\s*(?:$|[.!?;])) | left | right-leaning | left-leaning | an? (?:activist|lefty|leftist|feminist)`,
    /\bleft (?:with|to|at|in|alone|out|over|open|the)\b|\bleft\b(?=\s*\w)/i,
  ),
  always(
    'pay',
    `(?:current | previous | last | present | old) (?:salary | compensation | wage | pay(?! (?:service|run|period|slip|api|provider))) | ${HIS} (?:salary | wage | debts? | mortgage | finances) | (?:earns? | earned | earning | makes | made | paid) (?:only |about |around |over |roughly |just )?(?:[$€£]\\s?)?\\d{2,3}(?:k|,\\d{3}) | (?:in|has|have) debts? | bankrupt`,
  ),
  always(
    'criminal-record',
    `criminal (?:record | past | history | conviction)s? | ex-con(?:vict)? | felon(?:y|ies)? | (?:been |went |was )(?:to|in) (?:jail | prison) | (?:was | been | got) (?:arrested | convicted) | on parole | convicted | dui | rap sheet`,
  ),
];

const looks: readonly NoteRule[] = [
  always(
    'appearance',
    `
    (?:under|over)?dressed (?:\\w+ ){0,2}(?:casual(?:ly)? | formal(?:ly)? | smart(?:ly)? | well | badly | poorly | sloppily | for an? (?:interview|party) | like a | nicely | inappropriately) | (?:bad|good|nice|poor|clear|terrible) (?:skin|breath|teeth|posture|complexion) | bad breath | acne | (?:untidy | neat | sloppy | smart | scruffy | professional | tidy | poor | general | physical) appearance | blondes? | brunette | redhead | low-cut | cleavage | perfume | cologne | nail polish | jewell?ery | earrings? | haircut | hairstyle | tattoo(?:s|ed)? | piercings? | dreadlocks | dreads | afro | beard(?:ed)? | (?:dyed | blue | pink | purple | long | messy | curly | greasy) hair | ${HIS} (?:hair | clothes | outfit | shirt | dress | looks | appearance | make-?up | face | body | teeth | figure | legs | eyes | skirt | shoes | suit | smile | nails | handshake) | good[- ]looking | nice[- ]looking | well[- ]dressed | badly dressed | poorly dressed | well[- ]groomed | ungroomed | unkempt | dishevell?ed | scruffy | shabby | hygiene | smelly | smelled | body odou?r | handsome | attractive (?:${HUMAN}|and) | sexy | gorgeous | cute(?! (?:name|trick)) | ugly (?:${HUMAN}|face) | pretty (?:girl|woman|face|lady) | hot (?:girl|guy|woman)
    (?:wore | wears | wearing | dressed | came in | showed up in) (?:an? |in |like |too |very |his |her |their |the )*(?:hoodie | t-?shirt | suit | tie | jeans | shorts | dress | skirt | flip[- ]?flops | sneakers | make-?up | pyjamas | pajamas | jacket | cap | hat | low-cut \\w+ | short \\w+ | sloppily | casually | badly | well | smartly | formally | nicely | inappropriately | up) | weak handshake | limp handshake | firm handshake | (?:untidy | messy | dirty) (?:room | flat | apartment | desk | kitchen) | presentable
  `,
  ),
  said(
    'appearance',
    'attractive | pretty(?=\\s*(?:$|[.,;!]|and)) | beautiful | handsome | ugly | cute | hot | bald | bearded | tattooed | sweaty | a looker | easy on the eye',
  ),
  {
    fault: 'appearance',
    pattern: pattern(
      `${BARE}(?:attractive|pretty|beautiful|handsome|ugly|cute|bald|bearded)(?=\\s*(?:$|[.,;!]|and|but))`,
    ),
  },
];

/** Words of a person's life, and of how somebody looks. */
export const personal: readonly NoteRule[] = [
  ...family,
  ...health,
  ...age,
  ...origin,
  ...faith,
  ...gender,
  ...beliefs,
  ...looks,
];
