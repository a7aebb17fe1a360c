import { alternatives, phrases } from '../word-lists.ts';

/**
 * Verbs and nouns after which what follows is still ahead: `kündigte an, am Montag … zu schließen`.
 */
export const PROSPECTIVE_WORD = new RegExp(
  `(?:${phrases(String.raw`
    kündig | plan | beabsichtig | versprach | versprich | versprechen | sprochen | forder |
    aufruf | aufgerufen | rief | rufen | hoff | droh | beschl | entsch[ie] | empf[iao]hl |
    empfehl | vereinbar | einig | erwäg | appell | verpflicht | einlad | eingeladen | lud |
    laden | verschob | verschieb | vertag | setzt an | angesetzt | anberaum | einberuf | berief |
    erwart | rechne | terminier | stell\p{L}* in Aussicht | Aussicht | Termin | Frist |
    Ultimatum | Plan(?!\p{L}) | Aufruf | Einladung | verlänger | befrist | lad\p{L}* vor |
    vorgeladen | sieht vor | vorgesehen | bestellt | gebeten | bat | bitte[nt] | angemeldet |
    meldet | angeordnet | ordnete | verhängt | untersag | verbot | sperrte | gesperrt |
    geschlossen | schloss | Streik | gebucht | buchte | verabred`)})`,
  'u',
);

/** Verbs after which an infinitive is not ahead: `versuchte, …`, `gelang es, …`. */
export const SIMULTANEOUS_WORD =
  /(?:versuch|gelang|gelung|schaff|begann|begonnen|weiger|wagt|half|geholfen|zwang|gezwungen|hinder|vermied|vergaß|vergess|unterließ|verzicht)/u;

/** Verbs of what happens once: `läuft im Sommer aus` is said of the next one. */
export const TURNING_VERB = new RegExp(
  String.raw`(?<!\p{L})(?:${phrases(`
    wechselt | verlässt | übernimmt | pausiert | heiratet | läuft[^,;]{1,60} aus |
    hört[^,;]{1,60} auf | scheidet[^,;]{1,60} aus | tritt[^,;]{1,60} (?:an|ab|zurück) |
    geht[^,;]{1,60} in (?:Rente|Pension|den Ruhestand) | kehrt[^,;]{1,60} zurück`)})(?!\p{L})`,
  'u',
);

/** What nobody plans: in the present tense it is told of the past. */
export const INCIDENT = new RegExp(
  String.raw`(?<!\p{L})(?:${phrases(`
    fass(?:t|en) | entdeck(?:t|en) | bemerk(?:t|en) | kracht | krachen | prallt | prallen | stürzt |
    stürzen | verunglückt | verunglücken | stirbt | rammt | überfällt | überfallen | flüchtet |
    flüchten | alarmiert | alarmieren | geht[^,;]{1,60}(?:Notruf|Anruf|Hinweis|Alarm)[^,;]{0,30} ein |
    bricht[^,;]{1,60} aus | rückt[^,;]{1,60} aus | nimmt[^,;]{1,60} fest | nehmen[^,;]{1,60} fest`)})(?!\p{L})`,
  'u',
);

/** Verbs of events: in the present tense with `heute` they mean this very day. */
export const EVENT_VERB = new RegExp(
  `^(?:${alternatives(`
    beginnt beginnen startet starten öffnet öffnen eröffnet endet enden tagt tagen trifft treffen
    reist reisen entscheidet entscheiden stimmt stimmen spielt spielen findet finden erscheint
    erscheinen feiert feiern empfängt empfangen berät beraten wählt wählen veröffentlicht
    verkündet jährt begeht begehen startet bestreitet debattiert verhandelt verhandeln streikt
    streiken demonstriert protestieren landet fliegt wird werden`)})$`,
  'u',
);
