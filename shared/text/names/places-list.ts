/** ISO 3166 names in German, from the runtime's own data, one-word and several-word ones. */
const regions = (): string[] => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const names = new Intl.DisplayNames('de', { type: 'region', fallback: 'none' });
  return letters.flatMap((a) => letters.flatMap((b) => names.of(a + b) ?? []));
};

const MORE =
  `Abchasien|Afrika|Allgäu|Alpen|Amerika|Andalusien|Antarktis|Arktis|Asien|Atlantik|Australien|Baden|Baden-Württemberg|Balkan|Baltikum|Bayern|Bayerischer Wald|Belgien|Birma|Bodensee|Bosnien|Bosnien-Herzegowina|Brandenburg|Bremen|Bundesrepublik|Burgenland|DDR|Deutschland|Donau|Donbass|Eifel|Elbe|Elfenbeinküste|Elsass|England|Erzgebirge|Europa|Flandern|Franken|Gazastreifen|Golan|Golanhöhen|Golf von Mexiko|Großbritannien|Guantanamo|Hamburg|Harz|Herzegowina|Hessen|Hindukusch|Holland|Hongkong|Hunsrück|Iberische Halbinsel|Isar|Jordanien|Kalifornien|Karibik|Kärnten|Katalonien|Kaschmir|Kaukasus|Kongo|Korea|Kosovo|Krim|Kreta|Kurdistan|Lausitz|Lateinamerika|Lombardei|Luhansk|Donezk|Main|Mallorca|Mecklenburg-Vorpommern|Mexiko|Mittelamerika|Mitteldeutschland|Mitteleuropa|Mittelfranken|Mittelmeer|Mosel|Naher Osten|Nahen Osten|Niederbayern|Niederlande|Niedersachsen|Niederösterreich|Niederrhein|Nil|Nordafrika|Nordamerika|Norddeutschland|Nordirland|Nordkorea|Nordpol|Nordrhein-Westfalen|Nordsee|Normandie|NRW|Oberbayern|Oberfranken|Oberösterreich|Oberpfalz|Oder|Ostafrika|Ostasien|Ostdeutschland|Osteuropa|Ostfriesland|Ostsee|Ostukraine|Palästina|Pazifik|Persischer Golf|Pfalz|Provence|Pyrenäen|Rheinland|Rheinland-Pfalz|Rhein|Ruhrgebiet|Ruhrpott|Ruhr|Saarland|Sachsen|Sachsen-Anhalt|Sahara|Salzburg|Schlesien|Schleswig-Holstein|Schottland|Schwaben|Schwarzwald|Schwarzes Meer|Schwarzen Meer|Serbien|Sibirien|Sinai|Sizilien|Skandinavien|Sowjetunion|Spree|Steiermark|Sudan|Südafrika|Südamerika|Süddeutschland|Südeuropa|Südkorea|Südostasien|Südsudan|Südtirol|Taiwan|Tibet|Thüringen|Tirol|Toskana|Tschechien|Tschechoslowakei|Tschetschenien|Türkei|UdSSR|Ukraine|Ungarn|Unterfranken|Uckermark|USA|Vereinigte Staaten|Vereinigte Staaten von Amerika|Vereinigten Staaten von Amerika|Vereinigten Staaten|Vatikan|Vorarlberg|Wales|Wallonie|Weser|Westafrika|Westbank|Westdeutschland|Westeuropa|Westfalen|Westjordanland|Westukraine|Württemberg|Zentralafrika|Zentralasien|Abu Dhabi|Addis Abeba|Aleppo|Alexandria|Algier|Amsterdam|Ankara|Antalya|Antwerpen|Athen|Atlanta|Bagdad|Baku|Bamako|Bangkok|Barcelona|Basel|Bastia|Beirut|Belfast|Belgrad|Bern|Bilbao|Birmingham|Bogotá|Bologna|Bordeaux|Boston|Bozen|Brasília|Bratislava|Brisbane|Bristol|Brünn|Brüssel|Budapest|Buenos Aires|Bukarest|Cambridge|Cannes|Caracas|Casablanca|Charkiw|Chicago|Damaskus|Dallas|Danzig|Davos|Delhi|Den Haag|Denver|Detroit|Dhaka|Doha|Dubai|Dublin|Edinburgh|Florenz|Fukushima|Genf|Genua|Glasgow|Göteborg|Grosny|Guangzhou|Hanoi|Havanna|Helsinki|Hiroshima|Houston|Innsbruck|Islamabad|Istanbul|Izmir|Jakarta|Jerewan|Jerusalem|Johannesburg|Kabul|Kairo|Kapstadt|Karatschi|Kathmandu|Khartum|Kiew|Kyjiw|Kopenhagen|Krakau|Kuala Lumpur|Kyoto|Lagos|Las Vegas|Lausanne|Leeds|Lemberg|Lille|Lima|Linz|Lissabon|Liverpool|Ljubljana|London|Los Angeles|Luzern|Lyon|Madrid|Mailand|Malmö|Manchester|Manila|Mariupol|Marseille|Medina|Mekka|Melbourne|Mexiko-Stadt|Miami|Minsk|Mogadischu|Montreal|Moskau|Mossul|Mumbai|Nairobi|Neapel|Neu-Delhi|New Orleans|New York|Nikosia|Nizza|Odessa|Osaka|Oslo|Ottawa|Oxford|Palermo|Paris|Peking|Philadelphia|Phnom Penh|Pjöngjang|Posen|Prag|Pretoria|Riad|Riga|Rio de Janeiro|Rom|Rotterdam|Salzburg|San Diego|San Francisco|Sankt Petersburg|Santiago de Chile|Sao Paulo|São Paulo|Sarajevo|Seattle|Seoul|Sevilla|Shanghai|Skopje|Sofia|Sotschi|St. Gallen|St. Petersburg|St. Pölten|Stockholm|Straßburg|Sydney|Tallinn|Tampa|Teheran|Tel Aviv|Tiflis|Tirana|Tokio|Toronto|Toulouse|Triest|Tripolis|Tschernobyl|Tunis|Turin|Ulan Bator|Utrecht|Valencia|Vancouver|Venedig|Verona|Vilnius|Warschau|Washington|Wien|Windhoek|Wladiwostok|Wuhan|Zagreb|Zermatt|Zürich|Graz|Klagenfurt|Villach|Wels|Dornbirn|Bregenz|Winterthur|Lugano|Biel|Texas|Florida|Ohio|Iowa|Alaska|Hawaii|Virginia|Pennsylvania|Michigan|Georgia|Arizona|Nevada|Colorado|Massachusetts|New Jersey|New Hampshire|Manhattan|Brooklyn|Hollywood|Silicon Valley|Guantánamo|Kreml|Reichstag|Aachen|Ahrweiler|Altona|Ansbach|Arnsberg|Aschaffenburg|Augsburg|Baden-Baden|Bamberg|Bautzen|Bayreuth|Berchtesgaden|Bergisch Gladbach|Berlin|Bielefeld|Bitterfeld|Bochum|Bonn|Bottrop|Braunschweig|Bremerhaven|Brandenburg an der Havel|Celle|Chemnitz|Cloppenburg|Coburg|Cottbus|Cuxhaven|Dachau|Darmstadt|Deggendorf|Delmenhorst|Dessau|Detmold|Dortmund|Dresden|Duisburg|Düren|Düsseldorf|Eisenach|Emden|Erfurt|Erlangen|Eschborn|Essen|Esslingen|Euskirchen|Flensburg|Frankfurt|Frankfurt am Main|Frankfurt/Main|Frankfurt (Oder)|Freiburg|Freising|Friedrichshafen|Fulda|Fürth|Garmisch-Partenkirchen|Gelsenkirchen|Gera|Gießen|Göppingen|Görlitz|Goslar|Göttingen|Greifswald|Gütersloh|Hagen|Halle|Hamm|Hanau|Hannover|Heidelberg|Heidenheim|Heilbronn|Helgoland|Herne|Hildesheim|Hoyerswerda|Ingolstadt|Iserlohn|Jena|Kaiserslautern|Karlsruhe|Kassel|Kempten|Kiel|Koblenz|Konstanz|Köln|Krefeld|Landshut|Leipzig|Leverkusen|Lübeck|Ludwigsburg|Ludwigshafen|Lüneburg|Magdeburg|Mainz|Mannheim|Marburg|Meißen|Memmingen|Mönchengladbach|Mülheim|München|Münster|Neubrandenburg|Neuss|Nürnberg|Oberhausen|Offenbach|Offenburg|Oldenburg|Osnabrück|Paderborn|Passau|Peenemünde|Pforzheim|Pirmasens|Potsdam|Ravensburg|Recklinghausen|Regensburg|Remscheid|Reutlingen|Rosenheim|Rostock|Rügen|Saarbrücken|Saarlouis|Salzgitter|Schweinfurt|Schwerin|Schwäbisch Hall|Siegen|Solingen|Speyer|Starnberg|Stralsund|Straubing|Stuttgart|Suhl|Sylt|Trier|Tübingen|Ulm|Unna|Usedom|Villingen-Schwenningen|Weiden|Weimar|Wiesbaden|Wilhelmshaven|Witten|Wittenberg|Wolfsburg|Worms|Wuppertal|Würzburg|Zeitz|Zwickau`.split(
    '|',
  );

/** Words that are places and everyday German as well: `Main`, `Essen`, `Weiden`, `Halle`. */
const AMBIGUOUS = new Set([
  'Essen',
  'Weiden',
  'Halle',
  'Hagen',
  'Main',
  'Biel',
  'Regen',
  'Golf',
  'Wels',
  'Siegen',
  'Celle',
  'Worms',
  'Oder',
  'Hamm',
  'Franken',
  'Baden',
  'Witten',
  'Unna',
  'Georgia',
  'Weser',
  'Lima',
  'Valencia',
  'Welt',
  'Niger',
]);

/** Countries, states, regions, rivers and cities. */
export const PLACES: ReadonlySet<string> = new Set(
  [...regions(), ...MORE].filter(
    (name) => !AMBIGUOUS.has(name) && !/^(?:Welt|Weltweit|Unbekannt)/.test(name),
  ),
);
/** Places only behind `in`, `aus`, `nach`, `bei`. */
export const AMBIGUOUS_PLACES: ReadonlySet<string> = AMBIGUOUS;

/** Nouns in front of the name of a place: `Landkreis Gießen`. */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  'Stadt Hauptstadt Kreis Landkreis Ort Gemeinde Provinz Region Insel Dorf Stadtteil Ortsteil Bezirk Bundesstaat Kanton Hafenstadt Küstenstadt Großstadt Kleinstadt Metropole Millionenstadt Landeshauptstadt Ortschaft'.split(
    ' ',
  ),
);
