import { listEntries } from '../../../german/names/list-entries.ts';

/** The names of each organisation, one organisation a line. */
export const SAME_ORGANISATIONS: readonly (readonly string[])[] = `
  AfD|Alternative für Deutschland
  BKA|Bundeskriminalamt
  BND|Bundesnachrichtendienst
  Bündnis 90/Die Grünen|Grünen|Bündnisgrünen
  BVB|Borussia Dortmund
  CDU|Christlich Demokratische Union
  CSU|Christlich-Soziale Union
  Deutsche Bahn|Bahn AG
  DFB|Deutscher Fußball-Bund|Deutsche Fußball-Bund
  DGB|Deutscher Gewerkschaftsbund|Deutsche Gewerkschaftsbund
  dpa|Deutsche Presse-Agentur
  DWD|Deutscher Wetterdienst|Deutsche Wetterdienst
  EU|Europäische Union
  EuGH|Europäischer Gerichtshof|Europäische Gerichtshof
  EU-Kommission|Europäische Kommission
  EU-Parlament|Europaparlament|Europäisches Parlament|Europäische Parlament
  EZB|Europäische Zentralbank
  FAZ|F.A.Z.|Frankfurter Allgemeine Zeitung
  FDP|Freie Demokraten|Freie Demokratische Partei
  HSV|Hamburger SV
  IWF|Internationaler Währungsfonds|Internationale Währungsfonds
  Linke|Linken|Die Linke|Die Linken|Linkspartei
  LKA|Landeskriminalamt
  NZZ|Neue Zürcher Zeitung
  RKI|Robert-Koch-Institut|Robert Koch-Institut
  SPD|Sozialdemokratische Partei Deutschlands
  UN|UNO|Vereinte Nationen
  VW|Volkswagen
  WHO|Weltgesundheitsorganisation
  WTO|Welthandelsorganisation`
  .split('\n')
  .map(listEntries)
  .filter((names) => names.length > 0);
