import { listEntries } from '../../../german/names/list-entries.ts';

/** Parties, movements and armed groups. */
const PARTIES = listEntries(`
  AfD|Alternative für Deutschland|BSW|Bündnis 90/Die Grünen|Bündnis Sahra Wagenknecht|CDU|CDU/CSU|Christlich Demokratische Union|Christlich-Soziale Union|CSU|DKP|DVU|FDP|Freie Demokraten|Freien Demokraten|Freie Demokratische Partei|Freie Wähler|Freien Wähler
  Freien Wählern|Grünen|Bündnisgrünen|Junge Alternative|Junge Union|Jungen Union|Jusos|Die Linke|Linken|Linkspartei|NPD|NSDAP|PDS|Piratenpartei|SPD|Sozialdemokratische Partei Deutschlands|SSW|SED|Union|WASG|Werteunion|RAF|NSU|Pegida
  FPÖ|Neos|ÖVP|SPÖ|BZÖ|EDU|EVP|GLP|SVP|Fidesz|Forza Italia|Fratelli d'Italia|Front National|Rassemblement National|Labour|Labour-Partei|Labour Party|Lega|Lega Nord|Likud|PiS|Podemos|PSOE|Partido Popular|Syriza|Tories|Ukip|Vox|AKP|CHP|HDP|MHP|PKK|ANC
  Tea Party|Movimento 5 Stelle|Fünf-Sterne-Bewegung|Smer|PVV|Partij voor de Vrijheid|Kommunistische Partei|Kommunistischen Partei|Einiges Russland|Solidarność|Solidarnosc|Nea Dimokratia|Goldene Morgenröte
  Al-Kaida|Al-Qaida|Al Kaida|Al-Shabaab|Boko Haram|ETA|Farc|FARC|Fatah|Freie Syrische Armee|Hamas|Hisbollah|Huthi|Huthis|IRA|Islamischer Staat|Islamische Staat|Islamischen Staat|Islamischen Staats|Islamischer Dschihad|Muslimbruderschaft|Muslimbrüder|PLO|Taliban|YPG|Revolutionsgarden`);

/** Unions, associations, churches, aid, research and protest groups. */
const ASSOCIATIONS = listEntries(`
  ADAC|ADFC|Amnesty International|Ärzte ohne Grenzen|Attac|AWO|BDA|BDI|Beamtenbund|dbb|Bitkom|Brot für die Welt|BUND|Bund der Steuerzahler|BUND Naturschutz|Caritas|CERN|Cern|Charité|Club of Rome|DAAD|DAK|AOK|Barmer|Techniker Krankenkasse|DBV|Deutscher Bauernverband
  Deutsche Bauernverband|Deutschen Bauernverband|Deutscher Gewerkschaftsbund|Deutsche Gewerkschaftsbund|Deutschen Gewerkschaftsbund|Deutscher Städtetag|Deutsche Städtetag|Deutschen Städtetag|DGB|Diakonie|DIHK|DIW|DLR|DLRG|DRK|Deutsches Rotes Kreuz|Deutsche Rote Kreuz|Deutschen Roten Kreuz
  EKD|Extinction Rebellion|Evangelische Kirche|Evangelischen Kirche|EVG|Foodwatch|Forsa|Fraunhofer-Gesellschaft|Fridays for Future|GDL|GEW|Gesamtmetall|GdP|Gewerkschaft der Polizei|Greenpeace|Handelsverband Deutschland|HDE|Human Rights Watch|IG BAU|IG BCE|IG Metall|Ifo-Institut|ifo Institut
  Infratest dimap|Allensbach|YouGov|IW|IfW|Kirchentag|Kolpingwerk|Letzte Generation|Letzten Generation|Lions Club|Malteser|Johanniter|Marburger Bund|Max-Planck-Gesellschaft|Misereor|Mieterbund|Nabu|NABU|Naturschutzbund|NGG|Opus Dei|Oxfam|Peta|PETA|Pro Asyl|Reporter ohne Grenzen
  Rotes Kreuz|Rote Kreuz|Roten Kreuz|Roten Kreuzes|Roter Halbmond|Scientology|Sea-Watch|SOS Méditerranée|Stiftung Warentest|Transparency International|TÜV|VdK|VDA|VDMA|Verbraucherzentrale|Ver.di|Verdi|ver.di|Vereinigung Cockpit|Volksbund|WWF|Welthungerhilfe|ZDH|Zentralrat der Juden
  Zentralrat der Muslime|ZEW|Deutsche Umwelthilfe|Deutschen Umwelthilfe|Deutscher Fußball-Bund|Deutsche Fußball-Bund|Deutschen Fußball-Bund|Deutschen Fußball-Bundes|DFB|DFL|DHB|DOSB|DSV|DTB|DLV|ÖFB|ÖSV|Fifa|FIFA|Uefa|UEFA|IOC|Wada|WADA|NADA|FIA|NBA|NFL|NHL|ATP|WTA|FIS|IAAF|Uci|UCI|Bundesliga-Stiftung`);

/** Universities and research institutes with a name of their own. */
const SCIENCE = listEntries(`
  Alfred-Wegener-Institut|Bertelsmann Stiftung|Bertelsmann-Stiftung|Friedrich-Ebert-Stiftung|Konrad-Adenauer-Stiftung|Heinrich-Böll-Stiftung|Rosa-Luxemburg-Stiftung|Hans-Böckler-Stiftung|Ludwig-Maximilians-Universität|LMU|TU München|TU Berlin|TU Dresden|Technische Universität München
  Technischen Universität München|Freie Universität Berlin|Freien Universität Berlin|FU Berlin|Humboldt-Universität|Goethe-Universität|Johns-Hopkins-Universität|Harvard|Stanford|Yale|Princeton|ETH Zürich|RWTH Aachen|KIT|Helmholtz-Zentrum|Leopoldina|Goethe-Institut|Deutsches Museum
  Bauhaus|Berliner Philharmoniker|Wiener Philharmoniker|Louvre|Semperoper|Staatsoper|Elbphilharmonie`);

/** Parties, associations and other groups with a common aim. */
export const GROUPS: readonly string[] = [...PARTIES, ...ASSOCIATIONS, ...SCIENCE];
