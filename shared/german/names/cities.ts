import { memoized } from '../memoized.ts';
import { listEntries } from './list-entries.ts';

/** German cities from about 40,000 inhabitants, district seats and other well-known towns. */
const GERMAN = listEntries(`
  Aachen|Aalen|Ahaus|Ahlen|Albstadt|Alsdorf|Altenburg|Amberg|Andernach|Annaberg-Buchholz|Ansbach|Apolda|Arnsberg|Arnstadt
  Aschaffenburg|Aschersleben|Augsburg|Aurich|Backnang|Bad Hersfeld|Bad Homburg|Bad Kissingen|Bad Kreuznach|Bad Nauheim
  Bad Oeynhausen|Bad Reichenhall|Bad Salzuflen|Bad Segeberg|Bad Tölz|Bad Vilbel|Baden-Baden|Balingen|Bamberg|Bautzen|Bayreuth
  Beckum|Bensheim|Berchtesgaden|Bergheim|Bergisch Gladbach|Bergkamen|Berlin|Bernau|Bernburg|Biberach|Bielefeld|Bietigheim-Bissingen
  Bingen|Bitterfeld|Bitterfeld-Wolfen|Blankenburg|Bocholt|Bochum|Böblingen|Bonn|Borken|Bottrop|Brandenburg an der Havel
  Braunschweig|Bremen|Bremerhaven|Bretten|Bruchsal|Brühl|Buchholz|Bühl|Bünde|Burghausen|Butzbach|Buxtehude|Calw|Castrop-Rauxel|Chemnitz
  Cloppenburg|Coburg|Coesfeld|Cottbus|Crailsheim|Cuxhaven|Dachau|Darmstadt|Datteln|Deggendorf|Delitzsch|Delmenhorst|Dessau
  Dessau-Roßlau|Detmold|Dietzenbach|Dillenburg|Dingolfing|Dinslaken|Döbeln|Donauwörth|Dormagen|Dorsten|Dortmund|Dreieich|Dresden
  Duisburg|Dülmen|Düren|Düsseldorf|Eberswalde|Eckernförde|Ehingen|Eisenach|Eisenhüttenstadt|Eisleben|Elmshorn|Emden|Emmendingen
  Emmerich|Emsdetten|Ennepetal|Erding|Erftstadt|Erfurt|Erkelenz|Erkrath|Erlangen|Eschborn|Eschweiler|Esslingen|Ettlingen|Euskirchen|Falkensee
  Fellbach|Filderstadt|Flensburg|Forchheim|Forst|Frankenthal|Frankfurt|Frankfurt am Main|Frankfurt/Main|Frankfurt/Oder|Frechen
  Freiberg|Freiburg|Freiburg im Breisgau|Freising|Freital|Freudenstadt|Friedberg|Friedrichshafen|Fulda|Fürstenfeldbruck|Fürstenwalde|Fürth
  Füssen|Gaggenau|Garbsen|Garmisch-Partenkirchen|Geesthacht|Geislingen|Geldern|Gelnhausen|Gelsenkirchen|Gera|Germering|Gevelsberg
  Gießen|Gifhorn|Gladbeck|Glauchau|Goch|Göppingen|Görlitz|Goslar|Gotha|Göttingen|Greifswald|Greiz|Grevenbroich|Grimma|Gronau|Günzburg
  Gummersbach|Güstrow|Gütersloh|Haan|Halberstadt|Halle an der Saale|Haltern|Hamburg|Hameln|Hanau|Hannover|Hattingen|Heide
  Heidelberg|Heidenheim|Heilbronn|Heiligenstadt|Heinsberg|Helmstedt|Hemer|Hennef|Hennigsdorf|Herford|Herne|Herrenberg|Herten|Herzogenaurach
  Herzogenrath|Hilden|Hildesheim|Hof an der Saale|Hofheim|Homburg|Höxter|Hoyerswerda|Hückelhoven|Hürth|Husum|Ibbenbüren|Idar-Oberstein|Ilmenau
  Ingelheim|Ingolstadt|Iserlohn|Itzehoe|Jena|Jülich|Kaarst|Kaiserslautern|Kaltenkirchen|Kamen|Kamp-Lintfort|Karlsruhe|Kassel|Kaufbeuren|Kehl|Kelkheim
  Kempten|Kerpen|Kevelaer|Kiel|Kirchheim|Kleve|Koblenz|Köln|Königs Wusterhausen|Königswinter|Konstanz|Korbach|Kornwestheim|Köthen|Krefeld|Kreuztal|Kulmbach
  Lahr|Landau|Landsberg|Landshut|Langen|Langenfeld|Langenhagen|Lauf|Leer|Lehrte|Leinfelden-Echterdingen|Leipzig|Lemgo|Lengerich|Leonberg|Leutkirch|Leverkusen
  Lichtenfels|Limburg|Limburg an der Lahn|Lindau|Lingen|Lippstadt|Löhne|Lohmar|Lörrach|Lübbecke|Lübben|Lübeck|Luckenwalde|Lüdenscheid|Lüdinghausen|Ludwigsburg
  Ludwigsfelde|Ludwigshafen|Ludwigslust|Lüneburg|Lünen|Magdeburg|Maintal|Mainz|Mannheim|Marburg|Marl|Mayen|Meerbusch|Meiningen|Meißen|Melle|Memmingen|Menden
  Meppen|Merseburg|Meschede|Mettmann|Metzingen|Minden|Moers|Mönchengladbach|Monheim|Montabaur|Mosbach|Mühlacker|Mühlhausen|Mülheim|Mülheim an der Ruhr|München|Münster
  Nagold|Naumburg|Neckarsulm|Nettetal|Neu-Isenburg|Neu-Ulm|Neubrandenburg|Neuburg|Neumarkt|Neumünster|Neunkirchen|Neuruppin|Neuss|Neustadt an der Weinstraße|Neustrelitz
  Neuwied|Nienburg|Norden|Nordenham|Norderstedt|Nordhausen|Nordhorn|Nördlingen|Northeim|Nürnberg|Nürtingen|Oberhausen|Oberursel|Oelde|Oer-Erkenschwick|Offenbach|Offenburg
  Öhringen|Oldenburg|Olpe|Oranienburg|Oschatz|Osnabrück|Osterholz-Scharmbeck|Osterode|Paderborn|Papenburg|Parchim|Passau|Peine|Pforzheim|Pfungstadt|Pinneberg|Pirmasens
  Pirna|Plauen|Porta Westfalica|Potsdam|Prenzlau|Pulheim|Quedlinburg|Radebeul|Radolfzell|Rastatt|Ratingen|Ravensburg|Recklinghausen|Regensburg|Remscheid|Rendsburg|Reutlingen
  Rheda-Wiedenbrück|Rheinberg|Rheine|Ribnitz-Damgarten|Riesa|Rinteln|Rodgau|Rosenheim|Rostock|Rotenburg|Rothenburg|Rottenburg|Rottweil|Rudolstadt|Rüsselsheim|Saalfeld|Saarbrücken
  Saarlouis|Salzgitter|Salzwedel|Sangerhausen|Sankt Augustin|Sankt Ingbert|Sankt Wendel|Schmallenberg|Schönebeck|Schongau|Schorndorf|Schramberg|Schwabach|Schwäbisch Gmünd|Schwäbisch Hall
  Schwandorf|Schwedt|Schweinfurt|Schwelm|Schwerin|Schwerte|Schwetzingen|Seelze|Senftenberg|Seligenstadt|Siegburg|Sigmaringen|Sindelfingen|Singen am Hohentwiel|Sinsheim|Soest|Solingen|Soltau|Sömmerda
  Sondershausen|Sonneberg|Sonthofen|Speyer|Spremberg|Stade|Stadtallendorf|Starnberg|Staßfurt|Stendal|Stolberg|Stralsund|Straubing|Strausberg|Stuttgart|Suhl|Sulzbach|Syke|Taunusstein|Templin|Teltow
  Torgau|Traunstein|Travemünde|Trier|Troisdorf|Tübingen|Tuttlingen|Überlingen|Uelzen|Ulm|Unterhaching|Varel|Vechta|Velbert|Verden|Verl|Viernheim|Viersen|Villingen-Schwenningen|Voerde|Völklingen
  Waiblingen|Waldkirch|Waldshut-Tiengen|Waltrop|Wangen|Warburg|Waren|Warendorf|Wedel|Weiden in der Oberpfalz|Weil am Rhein|Weilheim|Weimar|Weingarten|Weinheim|Weinstadt|Weißenfels|Weißwasser
  Wermelskirchen|Wernigerode|Wertheim|Wesel|Wesseling|Westerland|Wetzlar|Wiehl|Wiesbaden|Wiesloch|Wilhelmshaven|Willich|Winnenden|Winsen|Wipperfürth|Wismar|Wittenberg|Lutherstadt Wittenberg|Wittenberge
  Wittlich|Wolfenbüttel|Wolfsburg|Wunstorf|Wuppertal|Würselen|Würzburg|Zeitz|Zerbst|Zittau|Zweibrücken|Zwickau|Ahrweiler|Bad Neuenahr-Ahrweiler|Oberammergau|Oberstdorf|Mittenwald
  Ramstein|Büchel|Grafenwöhr|Wacken|Gorleben|Garching|Grünheide|Lubmin|Brunsbüttel|Biblis|Gundremmingen|Zossen|Schönefeld|Wünsdorf|Buchenwald|Bergen-Belsen|Ravensbrück`);

/** Quarters of the largest German cities that are in the news under their own name. */
const QUARTERS = listEntries(`
  Charlottenburg|Friedrichshain|Hellersdorf|Hohenschönhausen|Köpenick|Kreuzberg|Marzahn|Moabit|Neukölln|Pankow|Prenzlauer Berg
  Reinickendorf|Schöneberg|Spandau|Steglitz|Tegel|Tempelhof|Treptow|Wedding|Wilmersdorf|Zehlendorf|Alexanderplatz|Kurfürstendamm|Potsdamer Platz|Unter den Linden
  Altona|Blankenese|Eimsbüttel|Eppendorf|Harburg|Ottensen|Wandsbek|Wilhelmsburg|Reeperbahn|Hafencity|Schwabing|Sendling|Giesing|Neuperlach
  Bad Cannstatt|Zuffenhausen|Höchst|Ehrenfeld|Köln-Mülheim|Connewitz|Gohlis|Gröpelingen|Marxloh`);

/** Cities and towns of Austria, Switzerland, Liechtenstein and South Tyrol. */
const AUSTRIAN_AND_SWISS = listEntries(`
  Amstetten|Bad Ischl|Bludenz|Braunau|Bregenz|Bruck an der Mur|Dornbirn|Eisenstadt|Feldkirch|Gmunden|Graz|Innsbruck|Ischgl|Judenburg|Kapfenberg|Kitzbühel
  Klagenfurt|Klosterneuburg|Krems|Kufstein|Leoben|Leonding|Lienz|Linz|Lustenau|Mödling|Ried im Innkreis|Salzburg|Sankt Pölten|Schladming|Schwechat|Spittal an der Drau|St. Pölten|Steyr|Traun
  Villach|Vöcklabruck|Wien|Wiener Neustadt|Wolfsberg|Zell am See|Aarau|Basel|Bellinzona|Bern|Chur|Davos|Frauenfeld|Fribourg|Genf|Interlaken|Köniz|Kreuzlingen|La Chaux-de-Fonds|Lausanne
  Locarno|Lugano|Luzern|Montreux|Neuenburg|Neuchâtel|Olten|Rapperswil|Schaffhausen|Schwyz|Sion|Sitten|Solothurn|St. Gallen|St. Moritz|Thun|Uster|Winterthur|Yverdon|Zermatt|Zürich
  Vaduz|Bozen|Brixen|Bruneck|Meran|Sterzing`);

/** Capitals of the world by their German names. */
const CAPITALS = listEntries(`
  Abu Dhabi|Abuja|Accra|Addis Abeba|Algier|Amman|Amsterdam|Andorra la Vella|Ankara|Antananarivo|Apia|Aschgabat|Asmara|Astana|Asunción|Athen|Bagdad|Baku|Bamako|Bandar Seri Begawan|Bangkok|Bangui
  Banjul|Beirut|Belgrad|Belmopan|Bischkek|Bissau|Bogotá|Bogota|Brasília|Brasilia|Bratislava|Brazzaville|Bridgetown|Brüssel|Budapest|Buenos Aires|Bukarest|Canberra|Caracas|Castries|Chișinău|Chisinau|Colombo
  Conakry|Dakar|Damaskus|Delhi|Den Haag|Dhaka|Dili|Djibouti|Dodoma|Doha|Dublin|Duschanbe|Freetown|Funafuti|Gaborone|Georgetown|Gitega|Guatemala-Stadt|Hanoi|Harare|Havanna|Helsinki|Honiara|Islamabad|Jakarta
  Jaunde|Jerewan|Jerusalem|Juba|Kabul|Kairo|Kampala|Kathmandu|Khartum|Kiew|Kyjiw|Kigali|Kingston|Kinshasa|Kopenhagen|Kuala Lumpur|Kuwait-Stadt|La Paz|Libreville|Lilongwe|Lissabon|Ljubljana|Lomé|London|Luanda|Lusaka
  Madrid|Malabo|Malé|Managua|Manama|Manila|Maputo|Maskat|Maseru|Mbabane|Mexiko-Stadt|Minsk|Mogadischu|Monrovia|Montevideo|Moroni|Moskau|N'Djamena|Nairobi|Nassau|Naypyidaw|Neu-Delhi|Niamey|Nikosia|Nouakchott|Nuuk
  Oslo|Ottawa|Ouagadougou|Panama-Stadt|Paramaribo|Paris|Peking|Phnom Penh|Podgorica|Port Louis|Port Moresby|Port-au-Prince|Port Vila|Porto-Novo|Prag|Praia|Pretoria|Priština|Pristina|Pjöngjang|Quito|Rabat|Ramallah|Rangun
  Reykjavík|Reykjavik|Riad|Riga|Rom|San José|San Salvador|Sanaa|Santiago de Chile|Santo Domingo|São Tomé|Sarajevo|Seoul|Skopje|Sofia|Stockholm|Sucre|Suva|Taipeh|Tallinn|Taschkent|Tegucigalpa|Teheran|Thimphu|Tiflis|Tirana
  Tokio|Tripolis|Tunis|Ulaanbaatar|Ulan Bator|Valletta|Vientiane|Vilnius|Wilna|Warschau|Washington|Washington D.C.|Washington, D.C.|Wellington|Windhoek|Yaoundé|Zagreb`);

/** Other large or well-known cities of the world by their German names. */
const WORLD = listEntries(`
  Aarhus|Aberdeen|Acapulco|Adelaide|Agadir|Ahmedabad|Aleppo|Alexandria|Alicante|Almaty|Antalya|Antwerpen|Arnheim|Atlanta|Auckland|Auschwitz|Austin|Avignon|Bachmut|Baltimore|Bangalore|Barcelona|Bari|Basra|Belfast|Bengaluru|Benghasi
  Bergamo|Bilbao|Birmingham|Bologna|Bordeaux|Boston|Breslau|Brest|Brighton|Brisbane|Bristol|Brügge|Brünn|Buffalo|Bursa|Busan|Butscha|Calais|Calgary|Cambridge|Cannes|Cardiff|Casablanca|Chennai|Chicago|Cincinnati
  Cleveland|Colmar|Córdoba|Coventry|Dallas|Danzig|Daressalam|Delft|Denver|Detroit|Dnipro|Dover|Dubai|Dubrovnik|Dünkirchen|Durban|Edinburgh|Edmonton|Eindhoven|Enschede|Erbil|Falludscha|Florenz|Fukuoka|Gdynia|Gent|Genua|Glasgow|Göteborg
  Graceland|Granada|Grenoble|Groningen|Grosny|Guadalajara|Guangzhou|Haifa|Halifax|Hebron|Herat|Hiroshima|Ho-Chi-Minh-Stadt|Homs|Houston|Hyderabad|Idlib|Incheon|Irkutsk|Isfahan|Istanbul|Izmir|Jaffa|Jekaterinburg|Johannesburg|Kalkutta|Kandahar|Kapstadt
  Karatschi|Kasan|Kattowitz|Kobane|Kobe|Kolkata|Kramatorsk|Krakau|Kundus|Kyoto|Lagos|Lahore|Las Vegas|Le Havre|Leeds|Leicester|Lemberg|Lwiw|Liège|Lille|Liverpool|Łódź|Lodz|Lüttich|Los Angeles|Luxor|Lyon|Maastricht|Mailand|Málaga|Malaga|Malmö
  Manchester|Marbella|Mariupol|Marrakesch|Marseille|Masar-i-Scharif|Medellín|Medina|Mekka|Melbourne|Memphis|Metz|Miami|Milwaukee|Minneapolis|Mombasa|Monte Carlo|Montpellier|Montreal|Montréal|Mossul|Mülhausen|Mumbai|Murmansk|Nagasaki|Nagoya
  Nancy|Nantes|Neapel|New Orleans|New York|New York City|Newcastle|Nizza|Nowosibirsk|Odessa|Odesa|Omdurman|Orlando|Osaka|Oxford|Padua|Palermo|Palma|Palma de Mallorca|Parma|Perth|Philadelphia|Phoenix|Phuket|Pilsen|Pisa|Pittsburgh|Plymouth|Pompeji|Portland|Porto
  Posen|Portsmouth|Québec|Rakka|Ravenna|Reims|Rimini|Rio de Janeiro|Rostow|Rotterdam|Rouen|Sacramento|Saigon|Saloniki|Salt Lake City|Salzburg|Samarkand|San Antonio|San Diego|San Francisco|San Sebastián|Sankt Petersburg|Santa Monica|Santander|Santos|São Paulo|Sao Paulo
  Saragossa|Seattle|Sewastopol|Sevilla|Shanghai|Sharm el-Scheich|Sheffield|Shenzhen|Siena|Simferopol|Sotschi|Southampton|Split|Srebrenica|St. Louis|St. Petersburg|St. Tropez|Stavanger|Stettin|Straßburg|Strassburg|Sydney|Syrakus|Tampa|Tampere|Tanger|Tel Aviv
  Temeswar|Thessaloniki|Tianjin|Tijuana|Timbuktu|Toledo|Toronto|Toulouse|Triest|Tschenstochau|Turin|Turku|Uppsala|Utrecht|Vancouver|Venedig|Verdun|Verona|Versailles|Warna|Wladiwostok|Wolgograd|Wuhan|Ypern|York|Yokohama|Zadar`);

/** Cities whose names other scripts write by the sound of the German. */
export const GERMAN_CITIES: ReadonlySet<string> = new Set([...GERMAN, ...AUSTRIAN_AND_SWISS]);

/** Cities, towns and well-known quarters by their German names. */
export const CITIES: ReadonlySet<string> = new Set([
  ...GERMAN,
  ...QUARTERS,
  ...AUSTRIAN_AND_SWISS,
  ...CAPITALS,
  ...WORLD,
]);

/** Stems of such adjectives that differ from the city's name. */
const ODD_STEMS: Record<string, string> = {
  Basl: 'Basel',
  Brem: 'Bremen',
  Dresdn: 'Dresden',
  Münchn: 'München',
  Zürch: 'Zürich',
};

/** The city of an adjective in `-er`: `Münchner`, `Berliner`, `Zürcher`. */
export const cityOfAdjective = (word: string): string | undefined =>
  word.endsWith('er') ? cityOfStem(word) : undefined;

const cityOfStem = memoized((word): string | undefined => {
  const stem = /^(\p{Lu}\p{L}{2,})er$/u.exec(word)?.[1];
  if (!stem) return undefined;
  const odd = ODD_STEMS[stem];
  return odd ?? [stem, `${stem}e`, `${stem}en`].find((city) => CITIES.has(city));
});
