import { listEntries } from '../../../german/names/list-entries.ts';

/** Public bodies of Germany, Austria and Switzerland. */
const GERMAN = listEntries(`
  Auswärtiges Amt|Auswärtige Amt|Auswärtigen Amt|Auswärtigen Amts|Auswärtigen Amtes|BaFin|BAMF|BBK|BfArM|BfV|BGH|BKA|BMI|BMF|BND|BSI|BVerfG
  Bundesagentur für Arbeit|Bundesamt für Migration und Flüchtlinge|Bundesamt für Verfassungsschutz|Bundesamt für Statistik|Bundesanwaltschaft|Bundesarbeitsgericht|Bundesbank|Deutsche Bundesbank|Deutschen Bundesbank|Bundesfinanzhof
  Bundesgerichtshof|Bundeskartellamt|Bundeskriminalamt|Bundesnachrichtendienst|Bundesnetzagentur|Bundespolizei|Bundesrat|Bundesrechnungshof|Bundessozialgericht|Bundestag|Deutscher Bundestag|Deutschen Bundestag|Deutsche Bundestag
  Bundesverfassungsgericht|Bundesverwaltungsgericht|Bundeswehr|Bundesheer|Deutscher Wetterdienst|Deutsche Wetterdienst|Deutschen Wetterdienst|Deutschen Wetterdienstes|DWD|Europol|Eurojust|Eurostat|Frontex|Generalbundesanwalt|GSG 9
  KfW|Kraftfahrt-Bundesamt|KBA|Landeskriminalamt|LKA|MAD|Nationalrat|Paul-Ehrlich-Institut|PEI|Reichswehr|RKI|Robert-Koch-Institut|Robert Koch-Institut|SEK|Seco|SED|Ständerat|Stasi|Statistisches Bundesamt|Statistische Bundesamt
  Statistischen Bundesamt|Statistischen Bundesamts|Statistischen Bundesamtes|Destatis|THW|Technisches Hilfswerk|Technische Hilfswerk|Technischen Hilfswerk|Umweltbundesamt|Verfassungsschutz|Volkskammer|Volkspolizei|Wehrmacht|SS|Gestapo
  ZKA|Bundessicherheitsrat|Sachverständigenrat|Deutscher Ethikrat|Stiko|Ständige Impfkommission|Ständigen Impfkommission`);

/** International bodies, and foreign public bodies that German news calls by name. */
const INTERNATIONAL = listEntries(`
  Afrikanische Union|Afrikanischen Union|Arabische Liga|Arabischen Liga|Asean|ASEAN|Brics|CIA|Duma|EBA|ECDC|ECOWAS|Ecowas|EFSF|EFTA|EIB|EMA|ESA|Esa|ESM|EU|EU-Kommission|EU-Parlament|EuGH|Euratom|Europäische Kommission|Europäischen Kommission
  Europäische Arzneimittelagentur|Europäischen Arzneimittelagentur|Europäische Parlament|Europäischen Parlament|Europäischen Parlaments|Europäisches Parlament|Europäischer Gerichtshof|Europäische Gerichtshof|Europäischen Gerichtshof|Europäischer Rat|Europäischen Rat
  Europäische Union|Europäischen Union|Europäische Zentralbank|Europäischen Zentralbank|Europaparlament|Europarat|EZB|FAO|FBI|FDA|Fed|Federal Reserve|FSB|GUS|IAEA|IAEO|ILO|Internationaler Gerichtshof|Internationale Gerichtshof|Internationalen Gerichtshof
  Internationaler Strafgerichtshof|Internationale Strafgerichtshof|Internationalen Strafgerichtshof|Internationaler Währungsfonds|Internationale Währungsfonds|Internationalen Währungsfonds|Internationalen Währungsfonds|Interpol|IPCC|Weltklimarat|IStGH|IWF|KGB|Knesset|Kreml
  MI5|MI6|Mossad|NASA|Nasa|Nato|NATO|NOAA|NSA|Oberster Gerichtshof|Obersten Gerichtshof|Oberste Gerichtshof|OECD|Opec|OPEC|OSZE|Pentagon|Repräsentantenhaus|SEC|Secret Service|Shin Bet|Sicherheitsrat|Supreme Court|UN|Uno|UNO|UN-Sicherheitsrat|Unesco|UNESCO
  UNHCR|Unicef|UNICEF|UNRWA|US-Senat|Vereinte Nationen|Vereinten Nationen|Weiße Haus|Weißen Haus|Weißen Hauses|Weißes Haus|Weltbank|Weltgesundheitsorganisation|Welthandelsorganisation|Welternährungsprogramm|WFP|WHO|WTO|G7|G8|G20|Werchowna Rada|Élysée|Warschauer Pakt|Völkerbund`);

/** Public bodies that German news calls by name. */
export const AUTHORITIES: readonly string[] = [...GERMAN, ...INTERNATIONAL];
