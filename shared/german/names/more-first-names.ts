import { wordSet } from '../../word-lists.ts';

/** First names that are no feature of the trained model of names. */
export const MORE_FIRST_NAMES: ReadonlySet<string> = wordSet(`
  Abdulkadir Abdulrahman Abubakar Achatius Adaeze Adebayo Aditi Adnan Ägidius Ahlam Ainhoa Aishe
  Aita Alija Almir Almut Aloisia Álvaro Alwin Alwine Amaia Ambros Anahita Andri Andrii Annalisa
  Annamirl Annekathrin Annelies Annelore Annerose Annina Antía Antke Anxo Aoife Arash Armgard Arnd
  Arndt Arnfried Arnim Artem Artjom Arzu Åse Asuman Aysel Ayten Azadeh Babak Bahman Balduin
  Balthasar Bartholomäus Bashir Beeke Begoña Behzad Benita Beppe Berfin Birger Björk Bodil
  Bogusława Boje Börje Botho Bożena Braida Brais Breixo Briska Broder Brunhild Brunhilde Burghard
  Burkard Burkhart Cäcilia Canan Cayetana Cemile Chidi Christfried Christhard Ciarán Coelestin
  Cölestin Corbinian Corsin Crispin Cuno Curdin Danylo Deepika Degenhard Desideria Devrim Diederik
  Dietlinde Dietmut Dörte Duri Dursun Dževad Ebbe Eckehard Eckhart Edelgard Edeltraud Edeltraut
  Edeltrude Edzard Egbert Eginhard Ehrenfried Ehrhard Eilert Ejnar Ekkehard Ekkehart Elfgard Elfi
  Elske Emmeram Emmerich Engelhard Eoin Erdmute Ermelinde Erwine Esko Faisal Falko Farhad Fariba
  Farzaneh Fawzi Feodor Ferdl Ferid Fikreta Fionn Flemming Flurin Flurina Focko Foelke Folker
  Folkert Franzi Franziskus Franzl Friedegard Friedemann Friedhold Friedl Friedlieb Friedlinde
  Friedo Frithjof Fritjof Fritzi Gangolf Gebhard Gebhardt Gebhart Geert Geeske Georgine Gerburg
  Gerfried Gerhild Gerlind Gernod Gerold Gerti Gertraud Gerwald Gesche Geske Ghada Ghassan Gion
  Gisbert Giselbert Giselher Gitta Gökay Gorka Gotthard Gotthold Gottlieb Gottlob Götz Grażyna
  Gretje Gretl Gro Guðrún Gudula Gülcan Gülten Gundel Gundolf Gunhild Guntmar Guntram Gustl Gyde
  Habbo Hadumod Hadwig Hajo Hallgrímur Halyna Hanan Hanneke Hanni Harmke Harro Hartwig Hartwin
  Haruki Hasso Hatice Hayo Heidelinde Heidelore Heiderose Heimo Heinfried Heinke Helfried Helgard
  Hellmuth Helmar Helmbrecht Helmfried Helmtrud Hendrikje Hendrikus Henner Herlinde Hermi Herrad
  Herwig Heyo Hias Hieronymus Hildburg Hildegund Hilke Hilko Hiltrud Hisham Hugbert Huldrych
  Ibtisam Ihno Ilir Ilkka Ilsabe Ilsebill Ilsegret Ingbert Ingegerd Ingelore Ingeruth Ingolf
  Ingomar Ingrun Ingvild Íñigo Inken Irmela Irmhild Irmtraut Iryna Isolde Iwona Jaap Jachen Jalal
  Jantine Jantje Jarmo Jarosław Jelto Jeroen Jianguo Jobst Jóhanna Jördis Jorinde Jorunn Jost
  Jytte Kaisa Kajetan Karlheinz Kasimir Kaspar Kathi Käthi Kaveh Kavita Keike Ketel Kimmo Kjersti
  Klothilde Knud Köbi Köbu Konradin Kreszenz Kriemhild Kunibert Kunigunde Kyrylo Ladina Ladislaus
  Leberecht Lebrecht Leokadia Lesia Liborius Lienhard Liesbeth Lieselotte Liesl Lihua Lioba Ljubow
  Lubna Lubomir Lucyna Ludmilla Ludolf Luitgard Luitpold Lutger Luzius Machteld Madlaina Magnhild
  Mahsa Maite Makoto Malwine Manish Mareile Mariele Mariia Markward Marloes Martl Marzell Mechtild
  Meera Meiling Meinhard Meinolf Meinrad Meinulf Mengia Meritxell Mieczysław Mirosława Mirsad
  Mladena Mogens Momčilo Momme Moriz Mouna Mounir Mykhailo Nadija Nadim Nadiya Nantke Naoko Narges
  Nasrin Nataliia Navid Nazar Nazli Neidhard Neithard Nermin Neslihan Ngozi Niamh Niccolò Nikhil
  Nikodemus Nis Nisha Njal Nneka Norwin Notburga Notker Nurcan Nuria Obinna Ocke Oddvar Odilo Okka
  Okko Oleh Oleksandra Olha Omid Onno Ortrud Ortrun Ortwin Ostap Oswin Ottfried Ottokar Otwin Outi
  Øystein Paavo Pankraz Parisa Parwin Pegah Pernille Philomena Pirmin Poldi Pooja Pouya Preben
  Przemysław Quintus Ragnheiður Ragnhild Raimar Rajesh Rasha Rasso Rautgundis Rawan Reemt Reimar
  Reimund Reinald Reingard Reinhild Reinhilde Reinmar Reinold Rémy Renko Riad Riet Rigobert Riikka
  Risch Rixa Roksolana Rosalía Rosalinde Roser Rösli Rotraud Rotraut Roula Roya Rüdeger Ruslana
  Ruthard Ruud Sabela Sahar Samar Sämi Sanaa Sanela Saoirse Satoshi Schorsch Sead Sebald Senad
  Seraina Seraphin Sercan Sereina Setareh Seyran Shadi Shahin Shirin Siavash Sieghard Sieglinde
  Siegmund Siegrid Siegrun Sighard Sigismund Sigríður Sigrun Sigune Simpert Siobhán Sirpa Sissel
  Solomija Sönnich Souad Stellan Stian Sture Sturmius Suha Sünje Sunke Svitlana Swantje Swidger
  Sybren Tadeusz Taher Takeshi Talke Tassilo Tatje Teemu Telse Terje Tetiana Tetjana Thaddäus
  Thankmar Thassilo Thede Thekla Thusnelda Tineke Tjard Tjeerd Tommi Tönnies Torunn Traude Traudi
  Trautl Trond Trudbert Trudi Trudpert Truus Trygve Tuncay Tunde Ubbo Ulfert Unai Ursina Ursulina
  Urszula Uxía Väinö Valerian Valeska Vasyl Vevi Vikram Viktoriya Vincenz Vinzenz Vitalii Volkert
  Volkhard Volkher Volkmar Volkwin Vroni Wadym Wafa Walburg Walburga Waldtraut Walfried Walram
  Walti Waltrud Wastl Wemke Wenzel Wernfried Wernher Werni Wiard Wichard Wieland Wiesław Wietske
  Wigand Wilfriede Wilko Willemijn Willibald Willibert Wim Winand Witalij Wojciech Wolfdietrich
  Wolfhard Wolfhart Wolfrat Wübbo Wulf Wunibald Xiaoming Xoán Xosé Xulio Xurxo Yalda Yaroslav
  Yevhen Ylva Yuki Yukio Yulija Yuriy Zacharias Zäzilia Zenzi Zorica Þórdís`);
