/** Parties, states' bodies, agencies, media, companies, clubs. */
export const ORGANISATIONS: ReadonlySet<string> = new Set(
  `ADAC|AfD|AFP|Airbus|Air Berlin|Air France|Al-Qaida|Al-Kaida|Aldi|Alibaba|Allianz|Amazon|Amnesty International|AP|APA|Apple|ARD|ARTE|Audi|Auswärtige Amt|Auswärtigen Amt|Auswärtigen Amts|Auswärtiges Amt|BASF|BAMF|BBC|BDI|Bertelsmann|Bild-Zeitung|Bild am Sonntag|BKA|Bloomberg|BMW|BND|Boeing|BP|BR|BSW|Bundesagentur für Arbeit|Bundesanwaltschaft|Bundesbank|Bundesgerichtshof|Bundeskartellamt|Bundeskriminalamt|Bundesnachrichtendienst|Bundesnetzagentur|Bundespolizei|Bundesrat|Bundesrechnungshof|Bundestag|Bundesverfassungsgericht|Bundesverfassungsgerichts|Bundesverwaltungsgericht|Bundeswehr|Bündnis 90/Die Grünen|BVB|CDU|CDU/CSU|Chrysler|CIA|Citigroup|CNN|Commerzbank|Condor|Credit Suisse|CSU|Daimler|DAK|Deutsche Bahn|Deutschen Bahn|Deutsche Bank|Deutschen Bank|Deutsche Post|Deutschen Post|Deutsche Presse-Agentur|Deutschen Presse-Agentur|Deutsche Telekom|Deutschen Telekom|Deutschlandfunk|DFB|DFL|DGB|DHL|Die Linke|Die Linken|Disney|dpa|dpa-AFX|DRK|E.ON|Eon|easyJet|EADS|eBay|Ebay|Edeka|EKD|EMI|epd|EU|EU-Kommission|Europäische Kommission|Europäischen Kommission|Europäische Union|Europäischen Union|Europäische Zentralbank|Europäischen Zentralbank|Europaparlament|Europäische Parlament|Europäischen Parlament|Europarat|Eurostat|EVP|EZB|Facebook|FAZ|FBI|FDP|Ferrari|Fiat|Fifa|FIFA|Forsa|FPÖ|Frankfurter Allgemeine Zeitung|Frankfurter Allgemeinen Zeitung|Frankfurter Rundschau|Fraport|Gazprom|General Electric|General Motors|Germanwings|GEW|Goldman Sachs|Google|Greenpeace|Grünen|Hamas|Handelsblatt|Hapag-Lloyd|Hewlett-Packard|Hisbollah|Honda|HSBC|HSV|Human Rights Watch|Hyundai|IAEA|IAEO|IBM|Ifo-Institut|IG Metall|IG BCE|Ikea|Infineon|Instagram|Intel|Internationale Währungsfonds|Internationalen Währungsfonds|IOC|IWF|JPMorgan|Karstadt|KfW|KNA|Landeskriminalamt|Le Monde|Lehman Brothers|Lidl|Linken|Linkspartei|LKA|Lufthansa|MDR|Mercedes|Mercedes-Benz|Microsoft|Mossad|n-tv|Nabu|NASA|Nasa|Nato|NATO|NDR|Nestlé|Netflix|New York Times|Nintendo|Nissan|Nokia|NPD|NSA|ÖBB|OECD|OPEC|Opec|Opel|ORF|OSZE|ÖVP|PDS|Peugeot|Pfizer|Pirelli|PKK|Porsche|PiS|ProSieben|RBB|Red Bull|Renault|Reuters|Rewe|RKI|Robert-Koch-Institut|Robert Koch-Institut|Roskosmos|Rote Kreuz|Roten Kreuz|Rotes Kreuz|RTL|RWE|Ryanair|Saab|Samsung|SAP|Sat.1|Scientology|SED|SID|Siemens|Sony|SpaceX|SPD|SPÖ|Spiegel Online|Spotify|Stasi|Statistische Bundesamt|Statistischen Bundesamt|Statistische Bundesamts|Statistisches Bundesamt|Stiftung Warentest|Süddeutsche Zeitung|Süddeutschen Zeitung|SRF|SWR|Tagesspiegel|Taliban|Telekom|Tesla|Thyssen-Krupp|ThyssenKrupp|Thyssenkrupp|TikTok|Toyota|TÜV|Twitter|UBS|Uefa|UEFA|UN|UN-Sicherheitsrat|Unesco|UNESCO|Unicef|UNICEF|Union|Junge Union|Jungen Union|FC Bayern|Bosch|Bayer AG|Spiegel-Verlag|UNO|Uno|Vattenfall|VDA|Verdi|ver.di|Vereinte Nationen|Vereinten Nationen|Verfassungsschutz|Verfassungsschutzes|Vodafone|Volkswagen|Volvo|VW|Wall Street Journal|Walt Disney|Warner Bros|Washington Post|WDR|Weltbank|Weltgesundheitsorganisation|Weiße Haus|Weißen Haus|WhatsApp|WHO|Wikileaks|WikiLeaks|Wikipedia|Wirecard|WTO|WWF|Yahoo|Financial Times|YouTube|Youtube|ZDF|Zentralrat der Juden|Zentralrat der Muslime|Borussia Dortmund|Borussia Mönchengladbach|Bayer Leverkusen|Bayern München|FC Bayern|FC Bayern München|Eintracht Frankfurt|Hertha BSC|Hannover 96|Mainz 05|Schalke 04|Werder Bremen|Manchester United|Manchester City|Real Madrid|FC Barcelona|FC Chelsea|FC Liverpool|Juventus Turin|Inter Mailand|AC Mailand|Paris Saint-Germain|RB Leipzig|St. Pauli|FC St. Pauli|Hamburger SV|VfB Stuttgart|VfL Wolfsburg|TSG Hoffenheim|Hansa Rostock|Dynamo Dresden|Rapid Wien|Austria Wien`.split(
    '|',
  ),
);

/** Names of media and papers that are everyday German as well: an organisation only between marks. */
export const QUOTED_MEDIA: ReadonlySet<string> = new Set(
  'Bild Spiegel Stern Focus Welt Zeit Standard Kurier Kicker Times Presse Sun Economist Bote'.split(
    ' ',
  ),
);

/** Capitals that name no organisation. */
export const NO_ORGANISATION: ReadonlySet<string> = new Set(
  'ABC ABS AIDS AKW ARD-Sendung BIP CD CEO CO COVID DAX DDR DIN DJ DM DNA DVD EC EDV EM ESP EUR USD CHF FAQ FSK GAU GPS GT HD HIV IC ICE IQ ISBN IT KI KO LED LKW MP NRW OB OP PC PDF PIN PKW PR PS RNA RTW SMS SUV TV UKW US USA USB UV UVP WC WG WM XL XXL ICC MEZ MESZ AG GmbH KG SE AGB ISS HTC VR GTX PLZ SDK ISIN WKN SOS FKK GTI TDI RSS API BH NATO-Staaten II III IV VI VII VIII IX XI XII XIII XIV XV XVI PIN-Code BAföG OK AM PM NOK'.split(
    ' ',
  ),
);

/** Legal forms behind the name of a company. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'AG GmbH KG KGaA SE SA S.A. Inc Inc. Corp Corp. Ltd Ltd. LLC PLC plc eG e.V. Holding Group'.split(
    ' ',
  ),
);

/** Words that begin the name of a club; the names behind them belong to it. */
export const CLUB_WORDS: ReadonlySet<string> = new Set(
  'FC SC SV TSV VfL VfB TSG FSV SpVgg TuS RB AC AS HSG TV SSV BSC Borussia Eintracht Fortuna Arminia Hertha Werder Dynamo Real Inter Juventus Olympique Rapid'.split(
    ' ',
  ),
);

/** Nouns that make an organisation with a name behind them: `Landgericht Oberlahr`. */
export const SEAT_NOUNS =
  /^(?:(?:Land|Amts|Oberland|Oberlandes|Oberverwaltungs|Verwaltungs|Sozial|Arbeits|Finanz|Verfassungs|Landes\p{L}{0,12})gericht|Staatsanwaltschaft|Generalstaatsanwaltschaft|Universität|Uniklinik|Hochschule|Fachhochschule|Polizeipräsidium|Polizeidirektion|Sparkasse|Volksbank|Stadtwerke|IHK|Handelskammer)$/u;

/** Bodies that are an organisation by themselves. */
export const BODY =
  /^(?:Bundes|Landes|Staats|Reichs)?(?:Bundes|Landes)?(?:\p{L}{0,24})?(?:ministerium|ministeriums|kriminalamt|verfassungsgericht|verfassungsgerichts|gerichtshof|gerichtshofs|zentralbank)$|^Bundes(?:amt|amtes|tag|tags|tages|rat|rats|rates|wehr|bank|ärztekammer|presseamt|umweltamt)$|^(?:Umwelt|Statistisches )bundesamt(?:es)?$/u;
