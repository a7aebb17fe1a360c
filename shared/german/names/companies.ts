import { listEntries } from './list-entries.ts';

/** Companies of the German-speaking countries: the large listed ones and household names. */
const GERMAN = listEntries(`
  ABB|Adidas|adidas|Air Berlin|Aldi|Aldi Nord|Aldi Süd|Allianz|Alnatura|Aral|Arcandor|Audi|Axel Springer|Axel-Springer-Verlag|BASF|Bahlsen|Bayer AG|BayWa|Bechtle|Beiersdorf|Bertelsmann|Bilfinger|Biontech|BioNTech|BMW|Boehringer Ingelheim|Bosch|Brenntag|Burda|BVG|C&A|Ceconomy
  Commerzbank|Condor|Continental|Conti|Covestro|Credit Suisse|Curevac|Daimler|Daimler Truck|DB Cargo|DB Regio|DB Netz|Debeka|Deka|Delivery Hero|Deutsche Bahn|Deutschen Bahn|Deutsche Bank|Deutschen Bank|Deutsche Börse|Deutschen Börse|Deutsche Lufthansa|Deutsche Post|Deutschen Post
  Deutsche Telekom|Deutschen Telekom|Deutsche Wohnen|DHL|Dr. Oetker|DWS|DZ Bank|E.ON|Eon|E.on|EADS|Edeka|EnBW|Ergo|Eurowings|Evonik|Flixbus|Flixtrain|Flixmobility|Fraport|Freenet|Fresenius|Fresenius Medical Care|Galeria Karstadt Kaufhof|Galeria Kaufhof|Germanwings|Hannover Rück
  Hapag-Lloyd|Haribo|Heckler & Koch|HeidelbergCement|Heidelberg Materials|Henkel|Hochtief|Hornbach|Hugo Boss|HypoVereinsbank|Hypo Real Estate|Infineon|ING-Diba|Jenoptik|Karstadt|Kaufhof|Kaufland|Kion|Knorr-Bremse|Krauss-Maffei Wegmann|Krupp|KUKA|Kuka|Lanxess|LBBW|Leoni|Lidl
  Lufthansa|MAN|Media Markt|MediaMarkt|Mercedes|Mercedes-Benz|Merck|Metro AG|Meyer Werft|Miele|MTU|Munich Re|Münchener Rück|N26|Nord Stream|Nord Stream 2|Nordex|Opel|Osram|Otto Group|Porsche|ProSiebenSat.1|Puma SE|Qiagen|Quelle AG|Red Bull|Rewe|Rheinmetall|Ritter Sport|Rocket Internet|Rossmann
  RWE|Salzgitter AG|SAP|Sartorius|Schaeffler|Schlecker|Schufa|Schwarz-Gruppe|Siemens|Siemens Energy|Siemens Healthineers|Sixt|Software AG|Steinhoff|Ströer|Südzucker|Symrise|Targobank|Tchibo|Telekom|Tengelmann|Kaiser's Tengelmann|Thyssenkrupp|ThyssenKrupp|Thyssen-Krupp|Thyssen|Tuifly|TUIfly|TUI|Tui|Uniper
  Vattenfall|Volkswagen|Vonovia|Vorwerk|VW|Wacker Chemie|WestLB|Wintershall|Wirecard|Zalando|Zeiss|ZF|ZF Friedrichshafen|Zurich|Traton|Hensold|Hensoldt|HelloFresh|Trivago|Check24|Xing|StudiVZ|GMX|Web.de|United Internet|O2|Telefónica Deutschland|Teldafax|Stadler|Ringier|Tamedia|Migros|Coop
  Glencore|Nestlé|Nestle|Novartis|Roche|SBB|Swatch|Swisscom|Swiss Re|Syngenta|UBS|Raiffeisen|Raiffeisenbank|Erste Bank|Austrian Airlines|AUA|ÖBB|OMV|Voestalpine|Bawag|Signa|Billa|Strabag|Wienerberger|Hypo Alpe Adria|Andritz|Swarovski`);

/** Well-known companies of other countries. */
const WORLD = listEntries(`
  Accenture|Aeroflot|Air France|Air France-KLM|Airbnb|Airbus|Alcoa|Alibaba|Alitalia|Amazon|AMD|American Airlines|American Express|Apple|Aramco|ArcelorMittal|Asus|AstraZeneca|Astrazeneca|AT&T|Axa|Baidu|Bank of America|Barclays|Bear Stearns|Berkshire Hathaway|BlackRock|Blackrock|Bloomberg|BNP Paribas
  Boeing|Bombardier|Booking.com|BP|British Airways|ByteDance|Canon|Carrefour|Caterpillar|Chevron|Chrysler|Cisco|Citibank|Citigroup|Citroën|Coca-Cola|Danone|Dell|Delta Air Lines|Deliveroo|Disney|Dow Chemical|Easyjet|easyJet|eBay|Ebay|Electronic Arts|Emirates|Enel|Ericsson|Etihad|ExxonMobil|Exxon|Facebook|Fedex|FedEx|Ferrari
  Fiat|Fiat Chrysler|Ford|Foxconn|Fujitsu|Gazprom|Rosneft|Lukoil|General Electric|General Motors|GlaxoSmithKline|Goldman Sachs|Google|H&M|Harley-Davidson|Heineken|Hewlett-Packard|Hitachi|Honda|HP|HSBC|Huawei|Hyundai|Iberia|IBM|Ikea|Inditex|ING|Instagram|Intel|JPMorgan|JP Morgan|Johnson & Johnson|KLM|Kia|Lehman Brothers|Lego|Lenovo|LG
  LinkedIn|Lockheed Martin|Louis Vuitton|LVMH|Maersk|Mastercard|McDonald's|McDonald’s|McKinsey|Meta|Microsoft|Mitsubishi|Moderna|Monsanto|Moody's|Moody’s|Morgan Stanley|Motorola|Netflix|Nike|Nintendo|Nissan|Nokia|Northvolt|Nvidia|OpenAI|Open AI|Oracle|Panasonic|Paypal|PayPal|Pepsi|PepsiCo|Peugeot|Pfizer|Philips|Pirelli|Primark
  PricewaterhouseCoopers|PwC|KPMG|Deloitte|Ernst & Young|Procter & Gamble|PSA|Qatar Airways|Qualcomm|Renault|Rio Tinto|Rolls-Royce|Roskosmos|Royal Bank of Scotland|Ryanair|Saab|Samsung|Sanofi|Shell|Skype|Snapchat|Softbank|Sony|SpaceX|Spotify|Standard & Poor's|Starbucks|Starlink|Stellantis|Subway|Suzuki|Takata|Tata|Telegram
  Tepco|Tesla|Tencent|TikTok|Tiktok|Time Warner|Toshiba|TotalEnergies|Toyota|TSMC|Turkish Airlines|Twitter|Uber|Unicredit|UniCredit|Unilever|United Airlines|UPS|Verizon|Visa Inc|Vodafone|Volvo|Walmart|Walt Disney|Warner Bros|Warner Bros.|Wells Fargo|Western Union|WhatsApp|Whatsapp|Wikileaks|WikiLeaks|Wizz Air|Xerox|Xiaomi|Yahoo|YouTube|Youtube
  Zara|Wikipedia|Mozilla|Adobe|Reddit|Pinterest|Activision Blizzard|Ubisoft|BlackBerry|Novavax|Sinovac|Gilead|Eli Lilly|Novo Nordisk|AbbVie|Kraft Heinz|Mondelez|Mars Inc|Burger King|Pizza Hut|Adecco|Oatly|Klarna|Danske Bank|Fannie Mae|Freddie Mac|AIG|Enron|Evergrande|Lazard|Blackstone|KKR|Cerberus`);

/** Companies by the names used in the news. */
export const COMPANIES: readonly string[] = [...GERMAN, ...WORLD];
