import { afterInseparable, afterSeparable, roots } from './verb-prefixes.ts';

const plainOf = (word: string): string => word.replaceAll('ß', 'ss');

/** Verbs that change their vowel: infinitive, preterite and participle. */
const STRONG_VERBS = `
  essen aß gegessen, bitten bat gebeten, bieten bot geboten, binden band gebunden, bergen barg geborgen,
  bersten barst geborsten, befehlen befahl befohlen, beginnen begann begonnen, betrügen betrog betrogen,
  beißen biss gebissen, bleiben blieb geblieben, blasen blies geblasen, brechen brach gebrochen,
  braten briet gebraten, biegen bog gebogen, dringen drang gedrungen, dreschen drosch gedroschen,
  erlöschen erlosch erloschen, finden fand gefunden, fangen fing gefangen, fallen fiel gefallen,
  fliegen flog geflogen, fliehen floh geflohen, fließen floss geflossen, fechten focht gefochten,
  fressen fraß gefressen, frieren fror gefroren, fahren fuhr gefahren, geben gab gegeben,
  gelten galt gegolten, gebären gebar geboren, gelingen gelang gelungen, genesen genas genesen,
  genießen genoss genossen, geschehen geschah geschehen, gewinnen gewann gewonnen, gehen ging gegangen,
  gleichen glich geglichen, gleiten glitt geglitten, gießen goss gegossen, greifen griff gegriffen,
  graben grub gegraben, helfen half geholfen, halten hielt gehalten, hauen hieb gehauen,
  heißen hieß geheißen, hängen hing gehangen, heben hob gehoben, kommen kam gekommen,
  klingen klang geklungen, kneifen kniff gekniffen, kriechen kroch gekrochen, laden lud geladen,
  liegen lag gelegen, lesen las gelesen, leihen lieh geliehen, laufen lief gelaufen,
  leiden litt gelitten, lassen ließ gelassen, lügen log gelogen, meiden mied gemieden,
  messen maß gemessen, nehmen nahm genommen, pfeifen pfiff gepfiffen, preisen pries gepriesen,
  quellen quoll gequollen, ringen rang gerungen, reiben rieb gerieben, rufen rief gerufen,
  raten riet geraten, reißen riss gerissen, reiten ritt geritten, riechen roch gerochen,
  rinnen rann geronnen, sitzen saß gesessen, sehen sah gesehen, singen sang gesungen,
  sinken sank gesunken, sinnen sann gesonnen, scheiden schied geschieden, scheinen schien geschienen,
  schlingen schlang geschlungen, schleichen schlich geschlichen, schlafen schlief geschlafen,
  schlagen schlug geschlagen, schließen schloss geschlossen, schmeißen schmiss geschmissen,
  schmelzen schmolz geschmolzen, schneiden schnitt geschnitten, schieben schob geschoben,
  schießen schoss geschossen, schreien schrie geschrien, schreiben schrieb geschrieben,
  schreiten schritt geschritten, schaffen schuf geschaffen, schwimmen schwamm geschwommen,
  schwinden schwand geschwunden, schwingen schwang geschwungen, schweigen schwieg geschwiegen,
  schwellen schwoll geschwollen, schwören schwor geschworen, saugen sog gesogen, sieden sott gesotten,
  spinnen spann gesponnen, sprechen sprach gesprochen, springen sprang gesprungen,
  stechen stach gestochen, stehlen stahl gestohlen, stehen stand gestanden, sterben starb gestorben,
  steigen stieg gestiegen, stoßen stieß gestoßen, stieben stob gestoben, streichen strich gestrichen,
  streiten stritt gestritten, stinken stank gestunken, trinken trank getrunken,
  treffen traf getroffen, treten trat getreten, treiben trieb getrieben, trügen trog getrogen,
  tragen trug getragen, tun tat getan, verderben verdarb verdorben, vergessen vergaß vergessen,
  verlieren verlor verloren, winden wand gewunden, werben warb geworben, werfen warf geworfen,
  weichen wich gewichen, weisen wies gewiesen, wiegen wog gewogen, wachsen wuchs gewachsen,
  waschen wusch gewaschen, zwingen zwang gezwungen, ziehen zog gezogen, bringen brachte gebracht,
  denken dachte gedacht, kennen kannte gekannt, nennen nannte genannt, brennen brannte gebrannt,
  rennen rannte gerannt, senden sandte gesandt, wenden wandte gewandt, wissen wusste gewusst,
  mögen mochte gemocht`
  .split(',')
  .map((line) => line.trim().split(/\s+/))
  .map(([infinitive = '', preterite = '', participle = '']) => ({
    infinitive,
    preterite,
    participle,
  }));

/** Forms of the present that change their vowel, too. */
const PRESENT: readonly [form: string, infinitive: string][] = `
  isst essen, birgt bergen, birst bersten, befiehlt befehlen, bläst blasen, bricht brechen, brät braten,
  drischt dreschen, erlischt erlöschen, fängt fangen, fällt fallen, ficht fechten, frisst fressen,
  fährt fahren, gibt geben, gilt gelten, gräbt graben, hilft helfen, hält halten, lädt laden, liest lesen,
  läuft laufen, lässt lassen, misst messen, nimmt nehmen, quillt quellen, rät raten, sieht sehen,
  schläft schlafen, schlägt schlagen, schmilzt schmelzen, schwillt schwellen, spricht sprechen,
  sticht stechen, stiehlt stehlen, stirbt sterben, stößt stoßen, trifft treffen, tritt treten,
  trägt tragen, verdirbt verderben, vergisst vergessen, wirbt werben, wirft werfen, wächst wachsen,
  wäscht waschen`
  .split(',')
  .map((line) => {
    const [form = '', infinitive = ''] = line.trim().split(/\s+/);
    return [plainOf(form), infinitive];
  });

/** The preterites, with `ss` for `ß`. */
export const STRONG_PRETERITES: readonly string[] = STRONG_VERBS.map(({ preterite }) =>
  plainOf(preterite),
);

/** By a form that has no ending of its own. */
const INFINITIVES: ReadonlyMap<string, string> = new Map([
  ...PRESENT,
  ...STRONG_VERBS.map(({ preterite, infinitive }): [string, string] => [
    plainOf(preterite),
    infinitive,
  ]),
]);
const STRONG_INFINITIVES = new Set(STRONG_VERBS.map(({ infinitive }) => plainOf(infinitive)));
const BY_PARTICIPLE: ReadonlyMap<string, string> = new Map(
  STRONG_VERBS.map(({ participle, infinitive }) => [plainOf(participle), infinitive]),
);

/**
 * The infinitive, with `ss` for `ß`, of a form of a strong verb in lower case: `aufsteigen` of
 * `aufgestiegen`.
 */
export const strongInfinitive = (word: string): string | undefined => {
  const plain = plainOf(word);
  for (const form of [plain, plain.replace(/e[nrms]?$/u, '')])
    for (const rest of afterSeparable(form)) {
      const whole = BY_PARTICIPLE.get(rest);
      if (whole !== undefined) return before(form, rest) + plainOf(whole);
      for (const root of afterInseparable(rest)) {
        const infinitive = BY_PARTICIPLE.get(`ge${root}`);
        if (infinitive !== undefined) return before(form, root) + plainOf(infinitive);
      }
    }
  for (const form of [plain, plain.replace(/(?:en|st)$/u, ''), plain.replace(/n$/u, '')])
    for (const root of roots(form)) {
      const infinitive = INFINITIVES.get(root);
      if (infinitive !== undefined) return before(form, root) + plainOf(infinitive);
    }
  const regular = `${plain.replace(/(?:e[nrmst]?|st|t)$/u, '')}en`;
  return roots(regular).some((root) => STRONG_INFINITIVES.has(root)) ? regular : undefined;
};

const before = (form: string, root: string): string => form.slice(0, form.length - root.length);
