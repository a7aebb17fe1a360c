/**
 * First names of many languages, mostly rarer ones, from the locales of Faker (see `NOTICE`);
 * without those that are German nouns, places or organisations.
 */
export const foreignFirstNames = (): string[] =>
  `
  Aadi Aadidev Aadinath Aaditya Aadrika Aagam Aagney Aagneya Aaliyah Aalok Aaltje Aamod Aanand
  Aanandaswarup Aanandinii Aanjaneya Aanuoluwapo Aaratrika Aarón Aarya Aaryan Aasa Aasha Aashritha
  Aatmaj Aatmaja Aatreya Aayushmaan Aayushman Aba Abaco Abadon Abagail Abak Abaka Abakan Abakay
  Abani Abar Abay Abayomi Abbey Abbie Abbigail Abbondanza Abbondanzio Abbondio Abbos Abby Abd
  Abdallah Abdelkader Abdellah Abderrahmane Abdiel Abdon Abdone Abdonie Abdou Abdoul Abdoulaye
  Abdourahmane Abdramane Abdulahad Abdulazim Abdulaziz Abdulboriy Abdulhafiz Abdulhakim Abdulhay
  Abdulholiq Abduljabbor Abduljalil Abdulkarim Abdulla Abdullatif Abdulmalik Abdulqahhor
  Abdulqodir Abdulvahhob Abdulvali Abdulvohid Abdurrahiym Abdurrahmon Abdurrauf Abdurrazzoq
  Abdussamad Abe Abebi Abeiku Abel Ábel Abelard Abélard Abelardo Abele Abelin Abeline Abena
  Abendam Abeni Abenzio Abhaidev Abhaya Abhirath Abhisyanta Abibatou Abibo Abidin Abigaël
  Abigaelle Abigaëlle Abigaïl Abigale Abigayle Abigél Abimbola Abiodun Abiola Abiona Abisola
  Abisoye Abı Abılay Abluç Abner Abondance Abosede Abou Aboubacar Aboubakar Abraham Abrahám
  Abramio Abramo Abril Absalon Abşar Absolon Absolón Aby Abyasa Acace Acacie Acacio Acanthe Acar
  Acario Acaryatanaya Accursio Ace Açela Açelya Achaire Achalesvara Acharyanandana Acharyasuta
  Achil Achiles Achille Achintya Achraf Achyut Acilia Acilio Aćim Aciscolo Açığ Açık Açılay
  Acrisio Açuk Acun Adah Adalan Adalard Adalardo Adalbald Adalbaude Adalbéron Adalbert Adalberta
  Adalberto Adaldı Adalfredo Adalgisa Adalgiso Adaline Adalmış Adalric Adalrico Adalsinde Ádám
  Adama Adame Adamo Ādams Adan Adán Adar Adaş Adaugo Adberilgen Addie Addison Addo Addolorata Ade
  Adebankole Adebiyi Adebola Adebowale Adeboye Adebukola Adedaramola Adedayo Adedeji Adedoyin
  Adegoke Adegrin Adegrine Adekitan Adekola Adekunle Adél Adela Adéla Adelaida Adelaïde Adélaïde
  Adelajda Adelardo Adelasia Adelbert Adelberto Adelchi Adèle Adeleke Adelfo Adelgardo Adelia
  Adelie Adélie Adelin Adelina Adeline Adeliya Adell Adella Adelle Adelmo Adelphe Adeltrude Adelya
  Aden Adenet Adenike Adeniyi Adéodat Adeodato Adeola Adeolu Adeoti Adepeju Aderopo Adesewa
  Adeshina Adesoji Adesua Adetayo Adetoke Adetoun Adeyi Adheesh Adhémar Adhiarja Adhiraj Adhrit
  Adi Adiarja Adib Adiba Adigun Adika Adikara Adikavi Adil Adile Adin Adina Adinata Adinath
  Aditeya Aditya Adityanandan Adityanandana Adıgüzel Adık Adıkutlu Adıkutlutaş Adja Adjutor Adlı
  Adlıbeğ Adnân Ado Adolfa Adolfína Adolfo Ādolfs Adolph Adolphe Adolphie Adolphus Adone Adonis
  Adonise Adrain Adraman Adrastée Adrehilde Adriaan Adrián Adriána Adrianna Adriano Adriel Adrien
  Adriena Adrienne Adrijana Adrione Adripathi Adsız Adunni Advaya Adwitiya Adwoa Afaq Afəl Afərim
  Afət Affan Afi Afia Afitap Afolarin Afonso Afra Afro Afruza Afşar Afşin Afşın Afton Afua Afzuna
  Ağabay Agabio Agâh Ağakağan Ağalak Agamennone Agape Agapet Agapito Agasti Agastya Agata Agáta
  Agathange Agathe Agathon Agaton Agazio Ağça Agenore Agesilao Agilbert Agilberte Aglae Aglaé
  Aglaia Aglaja Ağlamış Agnan Agnane Agneflète Agnès Agnesa Agnese Agneta Agneya Agnimitra
  Agniprava Agnivesh Agnos Agostina Agostino Agrata Agripina Agrippa Agrippin Agrippine Agrypina
  Agus Agustin Agustín Agustina Ahalya Ahenk Ahilya Ahlem Ahmet Ahror Ahsen Aiace Aicha Aïcha Aida
  Aïda Aīda Aidan Aïdan Aidano Aiden Aidə Aileen Aimable Aimé Aimee Aimée Aimone Aïna Ainārs Aino
  Aïsha Aishani Aïssa Aïssata Aissatou Aïssatou Aisyah Aiyana Ajala Ajani Ajda Ajeet Ajeng Ajiman
  Ajimat Ajimin Ajiono Ajit Ajoke Akalp Akande Akanmu Akanni Akarsana Akaş Akata Akbaş Akbatur
  Akbay Akboğa Akbörü Akbudak Akbuğra Akbulak Akça Akçakoca Akçora Akdemir Akdoğan Åke Akeem Akif
  Akifa Akinkunmi Akinlabi Akinwale Akı Akıbudak Akım Akın Akınçı Akıner Akkun Akkunlu Akkurt
  Akkuş Akmal Akofa Akorfa Akos Ákos Akosua Akpıra Akram Akroor Aksel Akshainie Akshaj Akshat
  Akshata Akshayakeerti Akshita Aksil Aksungur Aktan Aktekin Aktimur Akua Akula Akumaa Akunna
  Akvelīna Akwasi Akwesi Ala Alaba Alaban Alabörü Aladağ Alade Aladino Aladoğan Alaina Alaine
  Alaïs Alakurt Alamanno Alambana Alamu Alana Alanis Alanna Alano Alarico Alassane Alayna Alayunt
  Alayuntlu Alba Alban Albane Albano Albena Albérade Albéric Alberico Alberte Albertha Albertina
  Albertine Albertīne Albertýna Albin Albín Albina Albína Albino Alboino Albrico Alceo Alceste
  Alcibiade Alcide Alcidie Alcime Alcina Alcine Alcino Alcyone Alda Aldegonde Aldemir Alden
  Aldıgerey Aldo Aldobrando Aldoğan Aldonce Aldric Alea Aleandro Aleardo Aleaume Alec Aleen
  Alejandra Alejandrin Alek Aleksa Aleksandar Aleksej Aleksi Aleksy Alemka Alen Alene Alenka
  Aleodor Aleramo Aleš Aleška Alessa Alessia Alessio Aleth Aletha Alexa Alexandr Alexandrea
  Alexandrina Alexandrine Alexandro Alexandru Alexane Alexanne Alexe Alexia Alexie Alexine Alexys
  Alexzander Aleyna Alf Alfio Alfonsa Alfonz Alfonzo Alford Alfréd Alfreda Alfréda Alfrēds Aļģirds
  Aļģis Algiso Algu Alia Alica Alican Alícia Alida Alienor Aliénor Aliette Alighiero Alika Alima
  Alin Aliou Alioune Alis Alisa Alişan Alisha Alisher Alişir Alissa Alistair Alistar Alivia Alix
  Alixe Aliya Aliyah Alíz Aliza Alize Alizé Alizee Alımga Aljaž Aljoša Alka Alkabölük Alkaevli
  Alkan Alkaşı Alkış Allan Allegra Allene Alliaume Allie Allison Ally Almerigo Almila Almine
  Almira Almire Almiro Aloïs Aloïse Aloisie Aloisio Aloīzs Alojz Alojza Alojzije Alok Alon Alone
  Alonzo Aloyse Alp Alpagut Alpamış Alparsbeğ Alparslan Alpata Alpay Alpaya Alpaykağan Alpbamsı
  Alpbilge Alpdirek Alpdoğan Alper Alperen Alpertunga Alpgerey Alpha Alphan Alphée Alphonse
  Alphonsine Alphonso Alpike Alpilig Alpinien Alpış Alpkara Alpkülük Alpkutlu Alpşalçı Alptegin
  Alptuğrul Alptunga Alpturan Alptutuk Alpuluğ Alpurungu Alpurungututuk Alpyörük Alsu Alta Altan
  Altankağan Altankan Altay Altea Altemur Althea Althée Altın Altınkağan Altınkan Altınoba
  Altıntamgan Altıntamgantarkan Altıntarkan Altıntay Altmışkara Alton Altuga Alva Alvah Alvar
  Alvena Alvera Alverède Alverta Alviero Alvin Alvina Alvīne Alvis Alvise Alwar Aly Alya Alyah
  Alyce Alycia Alysa Alysha Alyson Alyssa Alyssia Alysson Alžbeta Alžběta Ama Amabela Amabile Amaç
  Amadeo Amadeus Amadou Amady Amaël Amahle Amalia Amália Amaliane Amalie Amálie Amalija Amālija
  Amalric Amalthée Amand Amande Amandin Amandine Amando Amani Amant Amante Amanzio Amar Amara
  Amaranaath Amarande Amaranthe Amaranto Amaresh Amari Amarnath Amaryllis Amát Amata Amáta Amath
  Amato Amatore Amauri Amaury Amaya Ambar Amber Ambra Ambre Ambrine Ambrogio Ambroise Ambroisie
  Ambrose Ambrosiano Ambrož Ambróz Ambroży Amdy Amédée Amedeo Amedeu Amel Amelia Amélia Améliane
  Amélie Amélien Ameline Amelio Amely Amelya America Americo Amerigo Ameth Améthyste Ameyatma Ami
  Amicie Amico Amid Amie Amiel Amilcare Amin Aminat Aminata Amine Aminte Amintore Aminu Amîr Âmir
  Amira Amish Amiya Amleto Ammâr Amodini Amogh Amoke Amon Amone Among Amope Amore Ámos Amour
  Amparo Ampelio Amrak Amrit Amrita Amritambu Amul Amya Amza Anaadi Anabel Anabela Anabelle
  Anacleto Anae Anael Anaël Anaelle Anaëlle Anagh Anahi Anaida Anais Anaïs Anal Anala Anamaria
  Anamarija Anamika Anand Ananda Anandamayi Anang Ananta Anar Anas Anasooya Anass Anastacio
  Anastase Anastasie Anastasija Anastasije Anastáz Anastázia Anastázie Anastazija Anastazja
  Anasuya Anatázie Anatol Anatole Anatolia Anatolie Anatólie Anca Ancelin Anceline Anci Anči
  Ancica Ančica Ancilla Ançuk Ancuța Anda Andaç Andarıman Andel Anděl Anděla Anđela Anđelika
  Andelin Andělín Andělína Anđelina Andelko Andelo Andéol Anderson Andi Andoche Andra Andrada
  Andras András Andraž Andre Andréa Andreane Andreanne Andréas Andrée Andreea Andreja Andrija
  Andrijana Andrina Andris Andro Andromeda Andžejs Andżelika Andžs Anej Anele Anemona Anémone Anes
  Anesa Aneta Anežka Angadrême Ange Angel Ángel Ángela Angèle Angelica Angélina Angeline Angélique
  Angelita Ângelo Anggabaya Anggun Anghel Anghelina Angie Angilbe Angilberte Angilran Angoustan
  Ani Ania Anibal Anica Anicée Anicet Aniceto Anicette Aniello Anika Anil Anila Anilaabh Anilabh
  Anis Anise Anish Anișoara Anissa Aniya Aniyah Anıl Anjali Anjaneya Anjolaoluwa Anjushree
  Anjushri Anka Ankal Anko Ann-Marie Annabel Annabell Annabella Annaëlle Annagrazia Annalise
  Annamae Annamaria Annamarie Annapurna Anne-Laure Anne-Sophie Anneli Annelie Annemijn Annetta
  Anni Annibal Annibale Annie Annikki Annonciade Annunziata Anny Anom Anora Anouar Anouck Anouk
  Anrijs Ansaldo Ansbert Ansberte Ansel Anselm Anselma Anselme Anselmo Ansgary Anshula Anšlavs
  Ansley Ansovino Anstrudie Ant Antal Ante Antea Antek Antelmo Antero Anthelme Anthelmette Antide
  Antigone Antim Antimo Antino Antioco Antoaneta Antoinette Antone Antonela Antonella Antonello
  Antonetta Antonette Antoni Antónia Antonie Antonietta Antonija Antonín Antonina Antonine Antônio
  Antoniu Antun Antwan Antwon Anuja Anunay Anuraag Anurag Anuška Anusuya Anuța Anvar Anwesha Anya
  Anže Apak Apatarkan Aphélie Apolena Apollina Apollinaire Apollinare Apollinary Apolline
  Apollo Apollonia Appia Appoline Aprançur Apsara Apuleio Aqil Aquilin Aquiline Aquilino Ara
  Arabela Arabella Arabelle Araboğa Araceli Aracely Arademir Araldo Aram Arame Aranka Ararat Aras
  Aratone Arbay Arbuz Arcade Arcadie Arcadio Arch Archambaud Archan Archange Archibald Archie
  Archimede Archippo Arcibaldo Arçuk Arda Ardella Arden Ardith Ardito Ardıç Arduino Arely Aresio
  Areta Argelia Argimiro Argine Argıl Argo Argono Argu Argun Ariadna Arialdo Arian Ariana Ariane
  Arianna Ariberto Aric Aricie Arie Ariel Ariela Ariele Arielle Arif Arij Ārija Ārijs Arike Arîn
  Arina Arindam Arinola Ariosto Aris Āris Aristarco Ariste Aristeo Aristid Aristide Aristione
  Aristița Aristo Aristofane Aristotele Arı Arıboğa Arık Arıkağan Arıkdoruk Arın Arınç Arjen Arjun
  Arkád Arkādijs Arkadiusz Arkady Arkın Arkış Arlene Arleta Arlette Arlie Arlo Armağan Arman
  Armance Armand Armande Armandine Armando Armani Armel Armeline Armelle Armida Armide Ármin
  Armine Arminio Armīns Arna Arnaç Arnaldo Arnaude Arnesh Arnolda Arnoldo Arnošt Arnoštka Arnould
  Arnulfo Arolde Aron Áron Árón Arona Aronne Arpád Arpat Arrigo Arsal Arsen Arsène Arsenie Arsènie
  Arsenije Arseniusz Arsinoé Arsipatra Arsıl Arslan Arslanargun Arslanbörü Arslansungur
  Arslantegin Arslanyabgu Arslon Arşun Arta Artanto Artawan Artemis Artémis Artemisa Arthaud
  Arthème Arthurine Arthus Artıınal Arto Artuk Artukaç Artūrs Artus Artuš Artut Aruk Arun Aruna
  Arunthavanathan Arved Arvel Arvīds Arvilla Arwa Arwen Arya Aryan Aryanna Arystarch Arzen Asa Åsa
  Asad Asadulloh Asake Asal Aşan Aşanboğa Aşantudun Aşantuğrul Asartegin Ascanio Ascelin Asceline
  Ascension Asdrubale Asel Asella Asha Ashlee Ashleigh Ashlesh Ashley Ashly Ashlynn Ashok Ashton
  Ashtyn Asia Asija Asil Asila Asilbek Asimodeo Asirwada Asirwanda Asiya Asığ Aşıkbulmuş Asım Asja
  Aşkın Aslesha Aslijan Asliya Aslım Asma Asmaa Asmadi Asman Asmianto Asmuni Asolat Asrı Assa
  Assetou Assia Assil Assomption Assunta Assunto Assya Asta Aştaloğul Astarté Astérie Asterio
  Astianatte Astou Astrée Astrida Astrīda Astride Asuela Asuğ Aşuk Aswani Asya Ata Ataç Atakağan
  Atakan Atalan Atalay Ataldı Ataleo Atalmış Ataman Atanas Atanáš Atanasia Atanasio Atanázie
  Atanazy Atasagun Atasu Atâullah Atberilgen Atena Athalie Athanase Athanasie Athena Athéna
  Athenaïs Athénaïs Athina Athos Atila Atilla Atinuke Atıf Atıgay Atıkutlu Atıkutlutaş Atıla
  Atılgan Atım Atımer Atış Atlı Atlıbeğ Atlıkağan Atma Atmaca Atmaja Atmanand Atmananda Atreyee
  Atreyi Atsız Atta Attilano Attilio Atunçu Aube Aubertine Auberto Aubin Aubree Aubrey Aubry
  Audace Aude Audebert Audeline Audie Audouin Audra Audran Audreanne Augusta Augustin Augustín
  Augustina Augustine Augusto Augustus Augustýn Augustýna Aulia Aura Aure Áurea Aurel Aurèle
  Aurélia Aurelian Aurelián Aureliana Aureliano Aurelie Aurélie Aurelien Aurélien Aurélienne
  Aurēlija Aurelio Aurelle Aurian Auriane Aurica Aurică Auro Aurora Aurore Ausilia Ausiliatrice
  Ausilio Austen Austyn Autumn Auxane Auxence Ava Avadhesh Avan Avani Avantika Avar Avaz Avdal Ave
  Aveline Averardo Avery Avi Aviel Avigaëlle Avis Avital Avluç Avni Avoye Avram Avril Avşar Awa
  Awar Awaz Awero Awesi Axeline Axelle Axinte Aya Ayaan Ayaçı Ayah Ayan Ayana Ayanda Ayas Ayaş
  Ayaz Aybalta Ayban Aybars Aybeğ Aydan Aydarkağan Aydemir Ayden Aydın Aydınalp Aydoğan Aydoğdu
  Aydoğmuş Ayebatari Ayem Aygırak Aygül Aygün Ayhan Ayinde Ayinke Ayize Ayıtmış Ayız Ayızdağ
  Aykağan Aykal Aykan Aykurt Aykut Ayla Aylan Ayleen Ayline Ayluç Ayluçtarkan Ayma Aymane Aymard
  Aymardine Aymen Aymeric Aymon Aymonde Aynur Ayodeji Ayodele Ayoka Ayomide Ayomikun Ayotude Ayoub
  Ayren Ayruk Aysar Ayse Ayşıl Aysılığ Aytaç Aytak Aytekin Aytən Aytuğ Ayu Ayushmati Ayvaz
  Ayyıldız Aza Azad Azak Azalea Azalée Azamat Azban Azeglio Azelia Azélie Azeline Azelio Azer
  Azgan Azganaz Azîme Aziza Azizhan Azıl Azmi Azra Azubuike Azzurra Baaba Baala Baalaaditya
  Baalagopaal Baba Babacan Babacar Babasola Babatunji Babawale Babeta Babette Babila Babır Babur
  Baby Baçara Baççayman Bacco Baçman Badabul Badis Badr Badruk Badur Bafana Bafode Bağa Bağaalp
  Bağaışbara Bağan Bagas Bağaşatulu Bağatarkan Bağatengrikağan Bağatur Bağaturçigşi Bağaturgerey
  Bağaturipi Bağatursepi Bağdagül Bagiya Bağış Bağtaş Bagus Bagya Baha Bahadır Bahar Bahia Bahodir
  Bahri Bahriddin Bahrom Bahtiyar Bahula Bahuraksa Bahuwarna Bahuwirya Baidehi Baijayanti Bailee
  Bailey Bajragin Bakağul Bakary Bakda Bakhtiyor Bâki Bakiadi Bakianto Bakidin Bakijan Bakiman
  Bakiono Bakır Bakırsokum Baksı Bakşı Bakti Baktiadi Baktianto Baktiono Bakula Bala Balaaditya
  Balaban Balachandra Baladitya Balagopal Balagovind Balaka Balakatay Balamani Balamantri Balamır
  Balangga Balapati Balázs Balçar Baldassarre Balderico Baldo Baldomero Baldovino Baldu Baldwin
  Balgopal Balidin Balijan Bálint Balın Balkık Balta Baltacı Baltar Baltazar Balthazar Baltır
  Baltur Bambang Bambina Bamsı Banara Banawa Banawi Bancar Bandhu Bandhul Bănel Bangizwe Bangu
  Banji Bankim Bankimchandra Bankole Banna Banu Baņuta Baptiste Bara Barak Baraktöre Baran Bārbala
  Bárbara Barbarigo Barbe Barbeğ Barboğa Barbol Barbora Barbro Barbu Barbulsun Barça Barçadoğdu
  Barçadoğmuş Barçadurdu Barçadurmuş Barçan Barçatoyun Barchinoy Bardıbay Bardo Bardomiano Bargan
  Barica Baris Barımtay Barın Barış Barkan Barkdoğdu Barkdoğmuş Barkdurdu Barkdurmuş Barkın Barlas
  Barlıbay Barmaklak Barmaklı Barman Barnaba Barnabás Barnabáš Barnabe Barnabé Barney Barno Baron
  Barrett Barsaba Barsbeğ Barsboğa Barsgan Barsimeo Barskan Barsurungu Barthelemy Barthélemy
  Bartholome Bartimée Bartolo Bartolomea Bartolomej Bartoloměj Bartolomeo Bartolomeu Barton Bartu
  Bas Basademir Başak Basan Basanti Basanyalavaç Basar Basarab Basat Başbuğ Başçı Başgan Basil
  Basile Basileo Basilia Basilio Basilisse Baskın Başkırt Başkurt Basma Basmıl Bassiano Bassilla
  Baştar Bastiaan Bastiano Bastien Bastı Bastuğrul Basu Basut Bathilde Batilda Batrak Battal
  Battista Batu Batuhan Batuk Batur Baturalp Baudouin Bawer Bay Baya Bayançar Bayankağan Bayat
  Bayazıt Baybars Baybayık Baybiçen Bayboğa Baybora Baybüre Baydar Baydemir Baydur Bayık Bayınçur
  Bayındır Baykal Baykara Baykoca Baykuzu Baylee Baymünke Bayna Baynal Baypüre Bayraç Bayrak Bayrı
  Bayrın Bayruk Baysungur Baytara Baytaş Bayunçur Bayur Bayurku Bayutmuş Bayuttu Baz Bazil Bazır
  Bazyli Beata Beáta Beāte Beato Béatrice Beatriz Beatrycze Beatus Beau Beaulah Bebe Beçeapa
  Beçkem Becky Bedir Bedirhan Bediz Bedran Bedreddin Bedri Bedřich Bedřiška Beğ Beğarslan Beğbars
  Beğbilgeçikşin Beğboğa Beğçur Beğdemir Beğdilli Beğdurmuş Begi Begil Begine Begitutuk Beğkulu
  Beglen Begni Begoyim Beğtaş Beğtegin Beğtüzün Behçet Behiç Behlül Behram Behrem Behruz Behzat
  Bek Bekazıl Bekbekeç Bekeç Bekeçarslan Bekeçarslantegin Bekeçtegin Beker Bekir Beklemiş Bekmurod
  Bektaş Bektür Bela Běla Belçim Belçir Belek Belemir Belgi Belgüc Belimir Belina Belinda Bell
  Bella Belle Bellino Belma Belo Beltir Beltramo Beltun Beňadik Bence Bende Bendegúz Benedek
  Benedetta Benedict Benedicte Bénédicte Benedikta Benedita Benedykt Benett Bengi Bengt Bengü
  Beniamin Beniamina Beniamino Benice Benício Benigna Bénigne Benigno Benja Benjamim Benjamín
  Benjámin Benli Benlidemir Bennet Bennett Bennie Benny Benoit Benone Bent Benthe Bentley Benton
  Benvenuta Benvenuto Benyamin Bera Béranger Bérangère Bérard Berardo Berat Berçem Berceste Berçin
  Berdan Berdibeğ Berend Berendey Berengario Berenice Bérénice Berenika Berfîn Berginsenge Bergü
  Berinay Berislav Berit Berîtan Bêrîtan Berîvan Berk Berkan Berkay Berke Berkin Berkiş Berkyaruk
  Bermek Bernadetta Bernadine Bernard Bernarda Berneice Bernice Bernie Berniece Bernita Beronico
  Berran Berre Berry Berta Bertalan Bertha Berthe Berti Bertille Bertold Bertolda Bertoldo
  Bertolfo Bertrand Berva Beryl Béryl Beşar Besentegin Beşer Besim Beşir Besra Bessie Betania
  Betemir Beth Bethany Bethel Beti Betina Betsy Betta Bettie Betty Bettye Beulah Beuve Beverly
  Beya Beyizçi Beyrek Beyrem Bəhram Bəhruz Bəxtiyar Bəyaz Bhaanumati Bhaasvan Bhaaswar Bhadra
  Bhadrak Bhadraksh Bhadran Bhagavaan Bhagirathi Bhagvan Bhagwanti Bhagwati Bhamini Bhanumati
  Bharadwaj Bharat Bhardwaj Bhargava Bhargavi Bhasvan Bhaswar Bhaumik Bhavani Bhaves Bheeshma
  Bhekimuzi Bhekizizwe Bhekumbuso Bhilangana Bhima Bhisham Bhishma Bhoj Bhoopat Bhoopati Bhooshan
  Bhooshit Bhramar Bhudev Bhudeva Bhupati Bhupen Bhushan Bhushit Bhuvanesh Bhuvaneshwar Biagio
  Bianka Bibi Bibiana Bibiána Bibianna Bibiano Bíborka Bice Biçek Bilal Bilâl Bilel Bilge
  Bilgebayunçur Bilgebeğ Bilgeçikşin Bilgeışbara Bilgeışbaratamgan Bilgekağan Bilgekan
  Bilgekülüçur Bilgekutluk Bilgetaçam Bilgetamgacı Bilgetardu Bilgetegin Bilgetonyukuk Bilgez
  Bilgiç Bilgin Bilig Biligköngülsengün Bilik Biljana Billie Billurə Billy Bilol Bilva Bilwa
  Binafsha Binbeği Bindir Bindo Bineta Bino Binta Bintou Birane Birdie Birgita Birgitta Birgitte
  Birino Birjesh Birol Bisenija Biserka Bishnu Bivoj Bıçkı Bıçkıcı Bıdın Bıtaybıkı Bıtrı Bjorn
  Bjørn Blagica Blagoje Blahomil Blahomila Blahomír Blahomíra Blahoslav Blahoslava Blair Blaise
  Blake Blanca Blanche Blandine Blanduzia Blanka Blaž Blaze Blažej Błażej Blažena Bless Blessing
  Boas Boaz Boban Bobana Bobbi Bobbie Bobby Bobur Bodhan Bodhi Bodi Boet Boğa Boğaç Boğaçuk
  Bogdana Bögde Böge Boglárka Bogoljub Bögü Bohdan Bohdana Bohémond Bohuchval Bohumil Bohumila
  Bohumír Bohumíra Bohun Bohuna Bohuš Bohuše Bohuslav Bohuslava Bojan Bojana Bojislava Bökde Böke
  Bolatito Boldaz Boldizsár Bolemír Bölen Boleslav Boleslava Boļeslavs Bolmuş Bolsun Bölükbaşı
  Bolun Boluwatife Bon Bonagiunta Bonaldo Bonaventura Bonavita Boncuk Bönek Bönge Bonginkosi
  Bongul Bongulboğa Bonifác Boniface Bonifacio Bonita Bonito Bonnie Bora Boran Borbála Borçul
  Borek Bořek Borislav Bořislav Borislava Bořislava Bořivoj Borivoje Borjan Borka Borko Borlukçu
  Borna Bornak Boróka Börteçine Bortolo Börü Börübars Börüsengün Borut Borys Bosiljka Boško Botan
  Botir Botond Bouba Boubacar Boubou Bouchard Bouchra Bowie Boyan Boyankulu Boyd Boylabağa
  Boylabağatarkan Boylakutlutarkan Boža Bozan Bozbörü Bozdoğan Božena Božetěch Božetěcha Božica
  Božidar Božidara Božislav Bozkurt Bozkuş Bozok Braden Bradford Bradley Bradly Brăduț Brady
  Braeden Brahim Brahma Brahmaanand Brahmabrata Brahmanandam Brahmdev Brain Brajan Brájen
  Brajendra Brajesh Bram Brancaleone Brandi Brando Brandt Brândușa Brandy Brandyn Branimir
  Branimír Branimira Branimíra Branislav Branislava Branka Brankica Brannon Branson Brant
  Bratislav Braulio Braxton Brayan Breana Breanna Breanne Brendan Brenden Brendon Brenn Brenna
  Brennan Brennon Breno Brent Bret Břetislav Břetislava Brett Bria Briac Briana Brianne Brice
  Bridget Bridgette Bridie Brielle Brieuc Brigida Brigita Brigitta Brijesh Brionna Brisa Brit
  Brita Britt Britt-Marie Brittany Brock Broderick Brody Bronislav Bronislava Broņislavs Brook
  Brooke Brooks Brown Brune Brunehaut Brunehilde Brunhilda Brunilde Bruto Bryan Bryana Bryant
  Bryce Brycen Brygida Bryon Buçan Buchi Buck Bucur Buçur Budağ Budak Buddhana Buddy Budhil Budi
  Budimir Budimír Budislav Budivoj Budunlu Büdüs Büdüstudun Buford Buğday Bügdüz Bügdüzemen Büge
  Buğra Buğrakarakağan Bügü Büğübilge Buhle Bukak Bukaktutuk Bükdüz Büke Bükebuyraç Bükebuyruç
  Bükey Bukola Büktegin Büküşboğa Bulaçapan Bulah Bulak Bulan Buldur Bülent Bulgak Bulmaz Bulmuş
  Buluç Buluğ Buluk Buluş Bulut Bümen Bumın Bunmi Bunsuz Bünül Bünyamin Burak Burçak Burdette Büre
  Burguçan Bürgüt Burhan Burhon Burkay Bürkek Bürküt Burley Bürlük Burnice Burslan Burulday
  Burulgu Burunduk Busayo Busisiwe Buster Buşulgan Butak Butuk Buyan Buyançuk Buyandemir Buyankara
  Buyat Buyraç Buyruç Buyruk Buzaç Buzaçtutuk Byron Bystrík Çaba Çabdar Çablı Çabuş Cade Caden
  Caesar Caetana Cafer Cagak Çağan Çağatay Çağdaş Cager Çağıl Çağla Çağlar Çağlayan Çağrı Çağrıbeğ
  Çağrıhan Çağrıtegin Çağru Cahid Cahya Cahyadi Cahyanto Cahyo Cahyono Caino Caio Caitlin Caitlyn
  Caius Caket Cakrabirawa Cakrabuana Cakrajiya Cakrawala Cakrawangsa Calanico Çalapkulu Calcedonio
  Cale Caleb Calebe Caleigh Cali Călin Calista Calixte Callie Callisto Calogera Calogero Calpurnia
  Calvin Camden Camelia Camélia Camélien Cameron Camil Camila Camilia Camillien Camillo Camren
  Camron Camryn Camylle Can Cana Canalp Candace Cândar Candelario Candice Candida Candide Candido
  Candra Candrakanta Canel Caner Cangül Cankan Çankız Cannur Cansel Cansın Cansu Cantemir Cantidio
  Canziano Capa Capitolina Capucine Cara Caraka Carey Caribert Caridad Carine Carissa Carlee
  Carles Carleton Carley Carli Carlie Carlijn Carloman Carlota Carlotta Carlton Carmel Carmela
  Carmella Carmelo Carmina Carmine Carminho Carmo Čarna Carolanne Carole Carolyn Carolyne Caronte
  Carponio Carrie Carroll Carson Carter Carub Cary Cas Casandra Casey Casian Casiana Casilda
  Casimer Casimir Casimira Casimiro Časlav Caspar Cassandra Cassandre Cassiano Cassidy Cassie
  Cassien Cassio Cassiopea Cassiopee Castille Casto Cataldo Cataleya Cătălin Catalina Cătălina
  Catarina Catena Caterina Catharina Catharine Cathrine Cathryn Cathy Catinca Cato Catrina
  Catrinel Catullo Catur Caturangga Cauã Cavid Cawisadi Cawisono Cawuk Cayadi Cayla Cazimir Ceasar
  Cebe Ceca Cecco Cecelia Cecep Cecil Cecile Cécile Cecília Cecilie Cecílie Cecilio Cecylia
  Cecyliusz Čedomir Cedric Cedrick Cedrik Cedrin Celal Celâleddin Celasun Çelen Celeste Céleste
  Celestin Célestin Celestina Celestine Célestine Celestino Celestýn Celestýna Celia Célia Celian
  Célian Celie Célien Çelik Celil Celina Celine Céline Celinia Celso Cemal Cemali Cemani Çemen
  Cemeti Çemgen Cemil Cemplunk Cene Čeněk Cengkal Cengkir Cenk Čeňka Cerasela Ceren Cerise Césaire
  Cesar César Cesare Cesario Çeşminaz Čestmír Čestmíra Çetin Çetinel Çetiner Cevahir Cevat Ceyda
  Ceyhun Çeykün Ceyla Ceylan Ceylin Ceylinaz Cezar Cézar Cezara Cezary Cezmi Chaanakya
  Chaaruchandra Chad Chadd Chadrick Chahine Chahinez Chaï Chaim Chaïma Chaitan Chakor Chakradhar
  Chakravartee Chakravarti Chakrika Chanakya Chanda Chandak Chandan Chandani Chandi Chandini
  Chandira Chandler Chandni Chandra Chandraayan Chandrabhaga Chandrabhan Chandradev Chandrakala
  Chandraketu Chandrakin Chandramani Chandramauli Chandramohan Chandran Chandranath Chandrani
  Chandraprabha Chandraswaroopa Chandravati Chanel Chanelle Chapal Chapala Charak Charity Charl
  Charlaine Charleen Charlemagne Charlene Charlène Charley Charline Charlize Charlotta Charly
  Charuchandra Charumati Charuvrat Charvi Chase Chasity Chatur Chatura Chaturaanan Chaturbhuj
  Chauncey Chaya Chayenne Chayma Chaz Cheick Cheick-Oumar Cheikh Cheikhou Chekhouna Chelsea
  Chelsey Chelsie Cherechi Cherif Cherubino Cheryl Chesley Chester Chet Chetan Chetanaanand
  Cheyanne Cheyenne Chiaffredo Chiamaka Chiara Chidaakaash Chidaatma Chidambar Chidambaram
  Chidananda Childebert Chilpéric Chimamanda Chinedu Chinmayanand Chinmayananda Chinyere
  Chiranjeev Chiranjeeve Chirine Chisom Chitraksh Chitrali Chitramala Chitrangada Chizoba Chloé
  Chrabroš Chraniboj Chranibor Chranislav Chranislava Chrétien Christelle Christiaan Christiana
  Christiano Christie Christin Christodule Christoffer Christop Christy Chrudoš Chrysole
  Chrysostome Chukwu Chval Chyna Ciaobella Ciara Çiçek Çiçem Cicero Cici Cielo Cierra Çiğdem Cihad
  Cihan Cîhan Cihangir Cihanşah Çilay Çilenti Çiler Cilvenaz Çimen Cino Cinta Cinthia Cinzia
  Cipriana Cipriano Cirano Ciriaco Ciril Cirilla Cirillo Cirino Ciro Çise Çişem Çisil Čistoslav
  Čistoslava Citlalli Citra Civan Çîya Çıgıl Cılasun Çıngır Claes Clair Clarabelle Clare Clarence
  Clarenzio Clarisa Clarissa Clarisse Clark Claud Claudie Claudien Claudiu Clay Clayton Clea Cléa
  Cléandre Cleandro Clelia Clelie Clélie Clemence Clémence Clement Clément Clemente Clementina
  Clementine Clémentine Clemenzia Clemmie Cleo Cléo Cleofe Cleonico Cleopatra Cleophee Cléophée
  Cleora Cléry Cleta Cletus Cleve Clifford Clifton Climaco Clinio Clint Clinton Clio Clodomiro
  Clodoveo Cloe Cloé Clorinda Clotaire Clothilde Clotilde Clovis Cloyd Clyde Çobulmak Coby Coco
  Çocukbörü Codin Codrin Codrina Codruț Codruța Cody Coen Cointa Çokramayul Colby Cole Coleman
  Colette Coline Colins Colleen Collien Collin Çolman Colmanno Colmazio Colomba Colombano Colombe
  Çolpan Colt Colten Colton Çölü Columbus Côme Comfort COmfort Concepcion Concepción Conception
  Concetta Concetto Conchita Concordio Conner Connie Connor Conor Consolata Constança Constance
  Constant Constanța Constantina Consuela Consuelo Cooper Coralia Coralie Coraline Corbin
  Corbiniano Cordelia Cordell Cordia Cordie Corene Coreno Corentin Corentine Corey Corina Corine
  Corinne Coriolano Cornel Cornelio Cornelis Corneliu Cornell Coronato Corrado Corrine Cortez
  Cortney Corto Corvin Cory Cosima Cosimo Coşkun Coşkuner Cosma Cosmin Cosmina Costache Costante
  Costantino Costanza Costanzo Costel Costin Coty Coumba Courtney Coy Crawford Cremenzio Crenguța
  Creola Crescente Crescenzia Crescenzio Crespignano Crin Crina Crispino Cristal Cristaldo Cristea
  Cristián Cristiana Cristobal Cristóbal Cristofor Cristoforo Cristopher Crocefissa Crocefisso
  Cronida Cruz Crystal Crystel Csaba Csanád Csenge Csongor Ctibor Ctibora Ctirad Ctirada Ctislav
  Ctislava Cübeyr Cullen Cumhur Cunegonda Cüneyt Cuniberto Cupido Curt Curtis Cuzia Cvetka Cvijan
  Cvijetin Cydney Cynthia Cyntie Cyprián Cyprien Cyra Cyrian Cyriaque Cyrielle Cyrila Cyrille
  Cyrine Cyrus Cyryl D'angelo Daan Daantje Dabiživ Dacian Daciana Daciano Dacin Dacio Dada Dadap
  Dadi Dado Daevi Daevika Dafina Dafne Dag Dagel Dağhan Dagmara Dagmāra Dagoberto Dāgs Dahlia
  Daiana Daija Dainuvīte Daisha Daisy Daiwik Dajana Dakota Daksha Dakshayani Dale Daley Dalia
  Dalibor Dalibora Daliborka Dalida Dalie Dalila Dalima Daliman Dalimil Dalimila Dalimin Dalimír
  Dalimíra Daliono Dalla Dallin Dalmazio Dalton Damar Damaris Damaso Damayanti Dameon Damián
  Damiana Damiána Damiano Damife Damil Damilare Damilola Damin Damion Damir Damjan Damjanka Damla
  Damocle Damodara Damola Damon Damu Dana Danae Danang Dandak Dandapaani Dandre Dane Dangelo Dani
  Dania Danial Danica Daniël Dániel Daniella Danielle Danijel Danijela Danika Danila Danilo Danio
  Danique Daniswara Danjuma Danka Danko Dannie Dante Danu Danuja Danuše Dany Danyka Danyl Daouda
  Daphne Daphné Daphnee Daphney Dara Darasimi Darby Darek Daren Darian Dariana Dariati Darie
  Darien Darija Darijan Darimin Darina Darine Darinka Darion Darius Darja Darko Darla Darleen
  Darlene Darmaji Darman Darmana Darmanto Darnell Daron Darrel Darrell Darren Darrick Darrin
  Darrion Darron Darryl Darshan Darshwana Darsirah Dārta Dartono Daru Daruna Darwin Daryani Daryl
  Dasa Dáša Dashawn Dasia Datta Dâver Davey Davi Dávid Davida Davide Dāvids Davin Davina Davino
  Davion Dāvis Davonte Davorin Davriya Davron Davud Davy Dawid Dawn Dawson Dax Dayaamay Dayaananda
  Dayaanidhi Dayamayee Dayan Dayana Dayane Dayna Dayne Dayton Dea Deangelo Deanna Deb Debbie
  Debora Débora Debra Decebal Decimo Declan Dedric Dedrick Dee Deeksha Deen Deenabandhu Deepali
  Deepan Deepankar Deependra Deepesh Deeptanshu Deeptendu Deeptiman Deeptimay Deeptimayee
  Deeptimoy Deeptimoyee Deevakar Defne Degna Deion Deja Dejah Dejan Dejana Dejon Dejuan Delal
  Delaney Delbert Delfina Delfino Delia Delie Delilah Delinda Delizia Della Delmer Delores Delpha
  Delphia Delphin Delphine Delta Demarco Demarcus Demario Demba Demet Demeter Demetra Demetria
  Demetrio Demetris Demetrius Demetriusz Demi Demilade Demiralp Demirhan Democrito Demond
  Demostene Dena Deneval Denisa Denisz Denizalp Denny Deodata Deodato Deon Deondre Deontae Deonte
  Děpold Dereck Derick Derin Deron Derrick Dêrsim Derviş Desanka Desdemona Deshaun Deshawn
  Desiderata Desiderato Desiderio Desimir Désiré Desiree Desmond Despina Dessie Destan Destany
  Deste Destin Destinee Destiney Destini Destiny Dětmar Dětřich Dev Devadatt Devagya Devajyoti
  Devak Devan Devangana Devani Devante Devasree Devdan Deven Devesh Deveshwar Devi Devika Devin
  Devon Devonte Devota Devran Devvrat Devyn Dewayne Dewey Dewi Dewitt Dex Dexter Dexx Dezider
  Dəniz Dhaanyalakshmi Dhana Dhanadeepa Dhanalakshmi Dhananjay Dhanapati Dhanesh Dhanpati Dhanu
  Dhanvin Dhara Dharani Dharitri Dharmaketu Dhatri Dhruv Dhyanesh Dhyaneshwar Diah Diamante
  Diamond Dian Diána Diāna Diane Dianna Dianne Dianora Diarra Dicle Dîcle Diclehan Dida Didem
  Didier Didimo Didina Diede Dieke Dieudonné Dieudonnée Dieynaba Digambar Digambara Digdaya Dijana
  Dikmen Diksha Dilafruz Dilan Dîlan Dilara Dilarə Dilaver Dilay Dilbar Dilber Dilberay Dildar
  Dildâr Dildora Diler Diletta Dilfuza Dilhan Dillan Dillon Dilmurod Dilnoza Dilorom Dilovan
  Dilrabo Dilruba Dimas Dimaz Dimitrij Dimitrije Dimitrina Đina Dinakar Dinç Dinçer Dinda Dinesh
  Dinis Dinkar Dino Dinu Diocleziano Diodata Diodoro Diogene Diogo Diomede Dion Dione Dionigi
  Dionisia Dionisio Dionizy Dionýz Dionýzos Dior Dipa Dipali Dipankar Dipendra Dipesh Diptendu
  Direnç Diri Dirja Dîroj Dîrok Dita Ditte-Marie Ditya Divaakar Divakar Divine Diviš Diviška
  Divjot Divna Divo Divya Dixie Diyor Diyora Dizik Djayden Djeneba Djenna Djibril Dluhoš Dobrava
  Dobrila Dobromil Dobromila Dobromír Dobromíra Dobroslav Dobroslava Dochia Dock Doda Dodato Dodo
  Doğan Doğanay Doğaner Doğu Doina Dolly Dolores Dolunay Domagoj Domenic Domenica Domenick
  Domenico Domenik Domezio Domingo Dominick Dominika Domitille Domiziano Domnica Don Dona Donalda
  Donat Donát Donata Donáta Donatello Donato Donavon Döndü Donka Donnell Donnie Donny Dono Dóra
  Dorana Dorcas Đorđe Doreen Dorel Dorián Doriana Doriane Doriano Dorica Dorin Dorina Dorine
  Dorinel Dorit Dorka Dorli Dorota Dorotea Doroteja Doroteo Dorothy Dorottya Dorris Dortha Dorthe
  Dorthy Doru Doubrava Doubravka Douce Doug Dounia Douwe Dov Dovie Dovud Doyinsola Doyle Draga
  Dragana Dragica Draginja Dragiša Drago Dragoje Dragojlo Dragoljub Dragoș Dragoslav Dragutin
  Drahomil Drahomila Drahomír Drahomíra Drahoň Drahoš Drahoslav Drahoslava Drahotín Drahotína
  Drahuše Drahutin Drajat Drake Draupadi Draža Dražen Dren Drew Drina Driss Dron Drona Druina
  Držimir Držislav Dua Duane Duanne Duarte Dubravka Dubravko Duccio Duco Ducu Dudley Duduzile
  Duilio Duje Dujo Dulari Dulce Dulcinea Dulina Dumisani Dumitra Dumitrana Dumitru Duncan Dündar
  Dune Dünya Đura Đurađ Durante Đurda Dürdane Durdona Durga Durgeshwari Đurica Durmuş Durodola
  Dürriye Duru Dururbunsuz Durward Dušan Dušana Dušanka Dušica Duška Duško Dusty Duuk Duygu
  Dwaipayan Dwaipayana Dwayne Dwi Dwight Dyah Dylano Dyna Dzīle Dzirkstīte E’zoza Earl Earlene
  Earline Earnest Earnestine Easter Easton Ebba Ebe Eberardo Ebiere Ebin Ebiowei Ebkızı Ebony
  Ebren Ebunoluwa Ebuzer Ecaterina Ecclesio Ece Ecehan Ecem Ecevit Ecmel Ecrin Ecvet Eda Edd Eddi
  Eddie Eddy Ede Edelberga Eden Edgard Edgardo Edgars Edhem Edi Edil Edilberto Edison Edita Edīte
  Édith Editta Ediz Edmée Edmondo Edna Edoardo Edouard Édouard Eduarda Eduards Edvard Edvarda
  Edvige Edvin Edvín Edvīns Edwardo Edwina Edyta Edyth Edythe Edžus Eef Eefje Eekalabya Eero Eeva
  Efe Effie Efisio Efken Eflah Efraim Efrain Efrem Efren Efsun Eftalya Eftimia Eftimie Ega Ege
  Egemen Egeo Egidio Egīls Eginardo Egisto Egizia Eglantine Egle Egmont Egona Eğrim Einar Einārs
  Eino Eirik Eižens Eja Eka Ekaaksh Ekadant Ekaksh Ekalavya Ekaling Ekaparnika Ekdant Ekeç Ekim
  Ekin Ekmel Eko Ekow Ekundayo Ela Eladio Elaide Elaina Elaine Elakshi Elanur Elbek Elbert Elçin
  Elda Eldon Eldor Eldora Eldred Eldridge Elea Eléa Eleanor Eleanora Eleanore Eléanore Eleazar
  Electa Elektra Éléna Elène Eleni Elenor Elenora Eleonora Eleonóra Eléonore Éléonore Elettra
  Eleuterio Éleuthère Elfrída Elfrīda Elfrieda Elgin Eli Elia Élia Eliabeth Eliah Eliahou Elian
  Eliana Eliane Éliane Eliano Eliáš Elías Élias Eliasz Elide Elie Élie Eliel Eliette Eliezer
  Elifio Eligio Elijah Elimena Elin Elina Elīna Eline Elinor Elinore Elio Eliodoro Elior Eliot
  Eliott Elisabet Elisabeta Élisabeth Elisabetta Elisaveta Élise Elisea Élisée Eliseo Elisha
  Elísio Eliška Elissa Elita Eliza Elīza Elizabet Elizabeta Elize Elizej Elizeus Elka Elkin Ellada
  Elle Ellen-Margrethe Elli Ellie Elliot Elliott Ellis Ellsworth Elma Elmārs Elmas Elmer Elmira
  Elmīra Elmo Elmore Elmurod Elna Elnarə Elnora Elnur Eloá Eloan Eloane Elodia Elodie Élodie Elody
  Elogio Eloi Eloisa Eloise Eloïse Éloïse Elona Elone Elora Elouan Elouise Eloy Elpidio Elroy
  Elsbeth Else Elsie Elta Elti Elton Eluh Elva Elvan Elvera Elvezio Elvia Elvie Elvin Elvina
  Elvino Elvíra Elvīra Elvire Elvis Elwin Elwira Elwyn Elya Elyanora Elyas Elyes Elyès Elyne Elynn
  Elyor Elyse Elyssa Elza Elżbieta Élzéar Ema Eman Emanoil Emanuela Emanuele Emanuelly Emanuil
  Emas Embuh Emced Emeka Emel Emelia Emelie Emeline Émeline Emely Emerald Émérance Émérencie
  Émeric Emerich Emerson Emery Emese Emi Emidio Emie Emile Émile Emili Emília Emilian Emilián
  Emiliana Emílie Émilie Emilien Emilija Emīlija Emilijan Emilio Emīls Emin Emir Emirhan Emmalee
  Emmanuelle Emmelie Emmely Emmerico Emmet Emmett Emmi Emmie Emmitt Emmy Emna Emong Emory Empirio
  Empluk Emrah Emrullah Emy Ena Enakshi Endah Enderun Endra Endrigo Enea Enecone Enes Engelbert
  Engin Enguerrand Enid Enie Enimia Eniola Enis Enise Enna Ennio Enoch Enola Enora Énora Enos
  Enrica Ensar Ensio Enteng Enver Enya Enzo Ephraim Ephraïm Épiphane Era Eracla Eraclide Eraldo
  Eralp Erardo Erasmo Erast Eray Erazim Erazmus Erberk Erberto Erçin Ercolano Ercole Ercüment Erda
  Erdeni Erdenikatun Erdeniözük Erdinç Erel Eremia Eren Erenia Erentüz Ergene Ergenekatun Ergin
  Ergün Ergüner Erhan Erhard Eriberto Éric Erica Érica Erick Ericka Erico Ērika Ēriks Erin Erinç
  Erine Erkâm Erkân Erke Erkki Erling Erma Erman Ermanno Ermelinda Ermen Ermenegarda Ermenegilda
  Ermenegildo Ermes Ermete Ermilo Erminia Erminio Ermīns Ernest Ernesta Ernestina Ernestine
  Ernestīne Ernesto Ernie Erol Eros Erşan Ersilia Ersin Ertan Erten Ertenözük Ertuğrul Ervin Ervín
  Ervína Ervīns Erwan Erwann Eryn Esat Esaù Esben Esen Esenbike Eser Esha Eshana Eshita Esi Esin
  Esma Esmee Esmée Esmeralda Esmeray Esmira Esperanza Eşref Esse Essie Esta Esteban Estefania
  Estefanía Estel Estela Estell Estella Estelle Ester Estera Esterina Estevan Estiawan Estiono
  Estrella Esuperio Esupofo Etela Eterie Etha Ethann Ethel Ethelyn Ethem Ethyl Etienne Étienne
  Etil Ettie Ettore Eubert Euclide Eudes Eudokia Eudoksja Eudora Eudoxe Eudoxie Eufebio Eufemia
  Eufemio Eufrasia Eufronio Eufrosina Eufrozina Eufrozína Eugène Eugénia Eugenie Eugénie Eugeniusz
  Eula Eulah Eulalia Eulalie Eulálie Euna Eunice Eunika Euphrasie Euridice Eurydice Eusèbe Eusebia
  Eusebie Eusébie Eusebio Eusebiu Eusebius Euseo Eustache Eustațiu Eustorgio Eustosio Eustracjusz
  Eutalia Eutalio Éva Evald Evaldo Ēvalds Evalyn Evan Evandro Evangelina Evangeline Évangéline
  Evanghelina Evann Evans Evar Evarist Évariste Evaristo Evasio Evdokija Eve Ève Evelien Eveliina
  Evelin Evelina Evelína Evelīna Eveline Evelyne Évelyne Even Everardo Everett Everette Evert Evi
  Evidio Evie Evin Evîn Evodio Evran Évrard Evremondo Evren Evşen Evy Evžen Evženie Ewan Ewatomi
  Ewelina Ewell Ewen Ewenn Eya Eyal Eyiz Eylül Eymen Eyram Eyşan Eytan Eythan Eyüp Ezechiel
  Ezechiele Ezekiel Ezequiel Ezio Ezra Ezrak Əhməd Faas Fabia Fabián Fabiana Fabiána Fabiano Fabie
  Fabien Fabienne Fabiënne Fabijan Fábio Fabiola Fabrícia Fabrício Fabrizio Fadekemi Faderera Fadi
  Fadime Fadıl Fady Fae Fahrettin Fahri Fahriddin Fahriye Fahrünissa Faik Faiq Faith Faizah Falba
  Fâlih Falk Famiano Famke Fanika Fanni Fannie Fanny Fanta Fantin Fantine Fanyana Fara Farah
  Farangiz Fardau Fares Farès Farhunnisa Farida Faris Farouk Farruh Faruk Fasih Fathonah Fatim
  Fatimata Fatimə Fatin Fatoş Fatou Fatouma Fatoumata Fausta Faustin Faustina Faustine Faustino
  Fausto Faustýn Faustýna Favian Fay Faya Faye Fayen Fayenne Faysal Fayzbek Fazilat Fazilet Fazio
  Fazıl Fazliddin Fazlı Fazullah Féba Febe Febi Febriana Febrina Feda Fedai Fedde Fedele Federica
  Federico Fedor Fedora Fedro Fehime Fehintola Fehmi Felice Felicia Felícia Felicián Feliciano
  Felicie Felície Félicie Felicien Felicita Félicité Felicity Feliks Felina Feline Féline Felipa
  Félix Felton Fem Femke Femm Fender Fenja Fenna Fenne Ferah Feramuş Feramuz Feray Ferda Ferdi
  Ferdinanda Ferdinando Ferdynanda Ferhan Ferhat Feride Feridun Feriel Feriha Ferit Ferman
  Fermiano Fermin Fermo Fern Fernanda Ferne Ferre Ferruccio Ferruh Feruza Feryel Festo Fevzi
  Feyyaz Feyza Feyzullah Fərəh Fərqanə Fəxriyyə Fiacre Fiammetta Fibikemi Fidan Fidel Fidèle
  Fidelie Fidelius Fidenziano Fidenzio Fieke Fien Fiene Fiep Fiete Figen Fiifi Fikayomi Fikret
  Fikri Fikriye Filemon Filibert Filiberto Filipa Filipe Filippa Filofteia Filomen Filomena
  Filoména Filomeno Filotije Filou Fily Fine Finia Finja Finlay Finley Finnja Finnley Fiodor
  Fiordaliso Fiore Fiorella Fiorenza Fiorenziano Fiorenzo Firas Firdavs Firdevs Firmin Firuzə
  Fitrat Fitri Fitria Fitriani Flaminia Flavián Flaviana Flaviano Flavie Flavien Flavio Flaviu
  Flavius Fleano Fleta Fletcher Fleur Flip Flo Floare Floarea Flodoard Floor Floortje Flor Flora
  Flóra Flore Florea Florencia Florencio Florencja Florent Florența Florentin Florentina
  Florentine Florentýn Florentýna Florestan Florián Floriana Floriane Floriano Florica Floridia
  Florie Florina Florine Floris Flossie Floy Floyd Flynn Foca Fode FolaFoluwa Folashade Folco Folu
  Forest Forrest Fortunát Fortunata Fortunato Fortuné Fortunée Fos Fosca Fosco Foss Foster Fotih
  Fotima Foucauld Foulques Fráňa Franc Franca France Frances Francette Franci Francia Francine
  Francisc Francisca Francisque Franciszek Franciszka Franck Francois Frankie Franklin František
  Františka Freda Freddie Freddy Frédéric Frederica Frederick Frederico Frederike Frederique
  Frédérique Fredrick Fredy Freeda Freek Freeman Freida Freja Frenkie Freya Frída Frīda Frido
  Fridolin Fridolín Fridrich Frontiniano Frusina Fruzsina Fryderyk Fuat Fulbert Fulberto Fulcran
  Fuldem Fulden Fulgence Fulgenzio Fulvia Fulvio Fulya Funani Funda Funmilade Funmilayo Füreyya
  Furio Furkan Furkân Furman Furseo Füruzan Fuscolo Füsun Fuzuli Fynn G'affor G'afur G'iyos G'ulom
  Gabin Gabino Gabriël Gabrielle Gabrijela Gad Gada Gadang Gading Gadis Gaduh Gael Gaël Gaëlle
  Gaetan Gaétan Gaëtan Gaetano Gaffar Gage Gaglioffo Gaia Gaïa Gail Gaiman Gaio Gaj Gaja Gajaadhar
  Gajabahu Gajadhar Gajana Gajbaahu Gál Gala Galak Galang Galar Galatea Galdino Galeazzo Galfryd
  Galih Galileo Galina Galiono Gallicano Galuh Galur Gaman Gamani Gamanto Gambira Gamblang Gamze
  Ganak Ganaka Ganapati Ganda Gandewa Gandharv Gandharva Gandi Gandolfo Ganep Ganesh Ganesha
  Gangesh Gangsa Gangsar Ganjaran Gantar Gara Garan Garance Garang Garda Gardner Garett Garfield
  Garik Garika Garimberto Garland Garnet Garnett Garnier Garret Garrett Garrick Garrison Garry
  Garth Garud Garuda Gaspar Gašpar Gaspard Gaspare Gašper Gasti Gaston Gastone Gati Gatien Gatik
  Gatot Gatra Gatsha Gaud Gaudenzia Gaudenzio Gaudino Gauraang Gaurang Gauranga Gautam Gautama
  Gautami Gauthier Gautier Gautiero Gavin Gavino Gavrilo Gavxar Gawati Gayatri Gaye Gayle Gazanfer
  Gazi Gbadebo Gbeminiyi Gbemisola Gbolahan Gbowoade Geanina Gedeon Gédéon Gedeone Ģederts Geeta
  Geetanjali Gejza Gelin Gelincik Gellért Gelsomina Geltrude Gelu Gema Gemine Gemini Geminiano
  Gemma Genadij Gencer Generosa Generoso Genesia Genesio Genesis Geneva Genevieve Geneviève
  Gennaro Genoveffa Genoveva Genta Gențiana Gentile Genziano Geo Geoffroy Georgel Georgeta
  Georgette Georgian Georgiana Georgianna Georgije Geovanni Geovanny Geovany Gérald Geralda
  Geraldina Geraldine Gerard Gérard Gerarda Gerardina Gerardo Gerasim Gerasimo Géraud Gerazim
  Gerazym Gerberge Gerbert Geremia Gergely Gergő Gerharda Gerino Germain Germaine German Germán
  Germana Germano Gerolamo Geronimo Geronzio Gerrit Gerry Gerson Gertruda Gertrúda Gertrude
  Ģertrūde Gervais Gervasio Gesualdo Geta Gevheri Géza Ghaliyati Ghanaanand Ghanashyam Ghani
  Ghanshyam Ghenadie Gheorghe Gheorghiță Gherardo Gherghina Ghislain Ghita Ghiță Gia Giacinta
  Giacinto Giacobbe Giada Giadero Giambattista Gian Gianbattista Giancarlo Giandomenico Gianfranco
  Gianina Gianluigi Gianmarco Gianmaria Gianmario Gianpaolo Gianpiero Gianpietro Gianuario Giasone
  Gibran Gică Gicu Gideon Giel Gifty Gigi Gigliola Gijs Gil Gilang Gilberta Gilberto Gilda Gildo
  Giles Giliola Gilles Gillian Gillo Gineto Ginevra Ginewra Ginger Gino Gioacchina Gioacchino
  Giobbe Gioberto Gioconda Giocondo Gioele Gioia Giona Gionata Giordano Giorgian Giorgiana Giosuè
  Giosuele Giotto Giovani Giovanna Giovanny Giove Gioventino Giovenzio Girardo Girart Giray Giri
  Girija Girik Girika Girindra Giriraaj Giriraj Girish Girja Girolamo Ģirts Gisèle Gisella
  Gislebert Gisselle Gita Gitanjali Gitte Giuda Giuditta Giuliana Giuliano Giulio Giulitta
  Giuseppa Giuseppina Giusta Giustiniano Giusto Gizela Gizem Gıyas Gladyce Gladys Glauco Gleb Glen
  Glenda Glenn Glenna Glennie Gligorije Glorie Gobinda Godeberta Godfrey Godiva Goffredo Gojko
  Gökalp Gökben Gökbörü Gökçe Gökçegöl Gökçen Gökçiçek Gökmen Göknur Gökşin Golda Golia Golub
  Gomberto Gonca Gonçalo Gondebaud Gondulfo Gönenç Gonerio Göngör Gonsalwy Gonthier Gontran Gönül
  Gonzaga Gonzague Gopaal Gopal Gopee Gopi Gorakhanatha Gorakhnath Göran Gorana Goranka Gorazd
  Gordan Gordana Gordiano Görkem Görün Gosto Goswamee Goswami Gothard Gottardo Gottfried Gotum
  Goundo Gouranga Goutam Gövhər Govinda Gözde Grâce Gracián Graciána Gracie Grácie Graciela
  Graciliano Gracja Gradimir Grady Grant Granville Grațian Grațiana Grațiela Grato Grayce Grayson
  Grazia Graziana Graziano Graziella Gražina Green Gregg Gregoire Grégoire Gregoria Gregorian
  Gregorio Gréta Gretchen Greyson Grga Grgo Grgur Griffin Grigore Grigorije Grimaldo Griselda
  Grizelda Grover Grozdana Gry Grzegorz Guadalupe Gualberto Gualtiero Gúbio Gudakesa Gudakesha
  Gudrīte Guelfo Guenda Guendalina Guenièvre Guérin Guerrino Guglielmo Güher Gui Guiberto Guilhem
  Guilhemine Guilherme Guillemette Guillermina Guiscardo Guiseppe Gül Gula Gülay Gulbahar Gülbahar
  Gulbaxor Gülben Gulchexra Gülçin Güldem Gülden Güldeste Gülegen Gülemen Gülen Güler Gülər Gülgün
  Gülhan Gulistan Guljamol Guljaxon Gülnaz Gulnora Gulnoza Guloy Gülpembe Gülriz Gülşen Gulseren
  Gulsora Gülsüm Gültekin Gülümser Gulzira Gulzoda Gumesindo Gümüş Gun Gün Gunārs Günay Günçiçek
  Gundelinda Gündoğdu Gündoğmuş Güner Güneş Güngör Gunilla Güniz Gunnel Gunner Günnur Günsel
  Günseli Gűnter Günyaruk Gürbüz Gürcan Gürdal Gurdev Gürhan Gürkan Gürol Gürsel Guru Gus Gussie
  Gust Gustáv Gustava Gustave Gustavine Gustavo Guus Guusje Güven Güvenalp Güvercin Guyot Güzey
  Gvendolina Gvendolína Gvozden Gwen Gwenaëlle Gwendoline Gwendolyn Gwido György Habbab Habiba
  Habil Haby Hacib Hadi Hâdi Hadja Hadley Hadriel Hadrien Hafi Hafid Hafız Hafsa Hafshah Hailee
  Hailey Hailie Haïm Hairyanto Hajar Håkan Hakem Haki Hakim Hakkı Håkon Hal Haldun Hale Haleigh
  Haley Halie Halim Halima Halina Hâlis Halit Hallie Haluk Hamdi Hamdullah Hamed Hami Hamidou
  Hamima Hamit Hammâd Hamsini Hamzah Hana Hanae Hanaé Handan Hanefi Hanga Hani Hania Hanifa Hank
  Hannabel Hanne Hannele Hannu Hans-Rudolf Hanspeter Hansruedi Hansueli Hanuš Haralamb Haralambie
  Hardana Hardi Hardouin Hari Harimurti Harinakshi Harinarayan Harit Harita Harja Harjasa Harjaya
  Harjo Harley Harmon Harmony Harold Haron Haroun Harouna Haroune Harrison Harsana Harsanto
  Harsaya Hartaka Hartana Harto Harun Haseki Hasibi Hasim Haşim Hasin Haskell Haşmet Hasna Hassane
  Hassie Hasta Haštal Háta Hatem Hâtem Hatip Hatouma Hattâb Hattie Haven Havla Hawa Hawar Haya
  Hayal Hayali Hayat Hayati Haydar Hayden Haylee Hayley Haylie Hazan Hazar Hazel Hazım Hazle Heath
  Heaven Heber Hector Heda Hedda Hédelin Hedi Hédi Hedvig Hedviga Hedvika Heema Heikki Hein Heitor
  Heja Helèna Helēna Helène Hélène Helie Hélie Hélier Helin Hélio Helios Helle Hellen Heloísa
  Heloise Heloïse Héloïse Henderson Hendra Hendri Hendrika Hennes Henrich Henrick Henrie Henrieta
  Henrietta Henrike Henrique Henryk Henryka Heracleea Herberta Herluin Herman Heřman Hermenegildo
  Hermina Hermína Hermīne Herminia Herminio Hernán Hershel Hertha Heru Hervé Heryanto Hester Hesti
  Hettie Heval Hêvî Hiba Hicabi Hidaya Hidde Hieronim Hikmat Hikmet Hilaire Hilal Hilar Hilario
  Hilarion Hilarius Hilbert Hilda Hildebert Hillard Hillel Hilma Hilmi Hilola Hilton Himadri
  Himani Himawan Himmet Hincmar Hind Hipolit Hipolito Hippolyte Hira Hiram Hiranmay Hiranmaya
  Hiranya Hişam Hıfzı Hızır Hjalmar Hlengiwe Hobart Hojimurod Holden Hollie Hollis Holly Homer
  Homér Homero Honor Honore Honoré Honorine Honorius Hope Horác Horace Horacio Horacy Horațiu
  Horea Horia Hortense Hortensia Hortensie Hortenzia Hortenzie Horymír Horymíra Hosea Hosiyat
  Hostimil Hostimila Hostimír Hostimíra Hostislav Hostislava Hostivít Houda Hovard Howell Hoyt
  Hozan Hrvoj Hrvoje Hrvojka Hüccet Hud Hüdâvendigâr Hüdayi Hudson Hugues Huguette Hulda Hulki
  Hulusi Hülya Hüma Humaira Humay Hümayun Humberto Hümeyra Hüner Hunor Hunter Hüriyə Hürkan Hurram
  Hurshida Hurşit Hüsameddin Hüsamettin Husida Husnida Husniya Husnora Hüsnü Hüsrev Hussein Huub
  Huzeyfe Hvalimir Hvězdoslav Hvězdoslava Hyacint Hyacinta Hyman Hynek Hypolit Iacob Iacopo
  Iacopone Iago Iancu Ianira Ianis Iasmina Iban Ibidapo Ibironke Ibodulloh Iboja Ibou Ibra İbrahim
  Ibrani Ibrohim Ibukunoluwa Ibun Ica Icaro Icha Icie Icilio İclal Ico Idan Idea Idell Idella İdil
  Idir Ido Idowu Idris İdris Idriss Idrissa Idy Ieremia Ifa Ifeanyichukwu Ifeoluwa Ifeoma Iffar
  İffet Ifora Ifunanya Ige Iginia Iginio Igino Ignác Ignácie Ignacio Ignacy Ignát Ignáta Ignatius
  Ignazio Ignjat Ígor Ihsan İhsan Ihtiyor İhvan Ika İkbal Ike İkeme Ikenna Ikeoluwa Iker Ikhidie
  Ikhsan İkiçitoyun Ikin İkrime Ikrom Ila Ilaçın Ilan Ilana Ilaria Ilarie Ilario Ilarion Ilay
  İlayda İlbey İlbilge Ilda Ildebrando Ildefonso Ildegarda Ildegonda Ildika İldike Ileana Ilene
  Ilenia İlgegü Ilgın Ilgmārs İlham İlhami Ilhan İlhan Ilia Ilian Iliana Iliane Ilias Ilie Ilies
  Ilija Ilinca Ilinka Iľja Iljana İlkay İlkben İlke İlker İlknur Ilko İlksen İlkyaz Illidio
  Illuminato Ilmari Ilmārs İlqar Ilsa Ilva Ilyan Ilyana Ilyane Ilyas İlyas Ilyass Ilyes Ilyès
  Ilyess Ilyos Ilza Ima Imad Imam Iman Imane Imani Imelda Imen Imene Imène İmge Immacolata
  Immacolato Immanuel Imogene Imoleoluwa İmran Imrane Imre İmrem Imrich Imron Inanç Inara Ināra
  Inārs Inaya İnç İnci Incoronata Indah Inder Indira Indra Indriķis Indro Indy Ines Inés Inès Inês
  Inës Inesa Inez Inéz Inge Ingeborga Inger Ingmārs Ingrida Ingrīda Ingūna Inioluwa Inja Inka
  Inkeri Inna Innocent Innocente Innocenty Innocenza Innocenzo Ino Inocenc Inocențiu Insa Intan
  Inyoni Inza Ioan Ioana Ioanina Iolanda Iole Ion Iona Ione Ionel Ionela Ionelia Ionică Ionne
  Ionuț Iorio Iosefina Iosif İpek Ippocrate Ippolito Ira Irawati Irem İrem Iremide Irēna Irène
  Irenej Ireneo Ireneus Ireneusz Ireti Iretioluwa Irfan İrfan Iriana Iride Iridenta İrinç İrinçköl
  Irinel Íris Īrisa Irmak Irmeli Irmina Irnanto Iroda Irsad İrtiş Irvin Irving Irwan Irwin Isa
  Isaac Isabeau Isabela Isabelly Isac Isacco Isadora Isadore Isai Isaia Isaiah Isaias Isak Isaure
  Ischirione Ise Isee Iseoluwa Iseult Ishaq Ishola Iside Isidor Isidora Isidore Isidoro Isidro
  Isioma Isis Isisa Isığ Işığ Isık Işık Işıl Işılay Işın Işıner Islam Islom Ismael Ismaël Ismaele
  Ismaïl İsmail Ismaïla Ismérie İsmet Ismoil Isobel Isolda Isom Isotta Isra Israa Israël Issa
  Issac Issam Issiaka Ita Italia Italo İtil Itır Itri Itunuoluwa Itzel Iulia Iulian Iuliana Iuliu
  Iurie Iustin Iustina Iustinian Iva Ivah Iván Ivančica Ivanka Ivanna Ivano Ivanoe Ivar Ive Ivek
  Iven Iveta Ivetta Ivna Ivona Ivone Ivonne Ivor Ivory Ivy İxtiyar Iyabode Iyad Iyadunni
  Iyanuoluwa Iyed Iyinoluwa Iyık Iyıktağ Iza Izaak Izabela Izabella Izaiah Izaiáš Izajasz Izák Ize
  İzel Izia Izidor Izidora Izmael Izolda Iztok Izydor İzzet İzzettin Izzy Jaakko Jabal Jabari
  Jabulile Jace Jacey Jáchym Jacinthe Jacinto Jackeline Jacklyn Jackson Jacky Jaclyn Jaco Jacoba
  Jacobo Jacobus Jacquelyn Jacynthe Jad Jada Jade Jaden Jadesola Jadon Jadran Jadrana Jadranka
  Jadranko Jadro Jadwiga Jadyn Jaeden Jaelynn Jaeman Jaga Jagadish Jagadisha Jagapati Jagaraga
  Jagathi Jagdeep Jagdish Jagica Jagmeet Jahnu Jai Jaida Jaiden Jail Jailey Jailyn Jaiman Jaimini
  Jaimy Jairo Jais Jaivey Jaka Jakayla Jake Jakov Jakub Jakuba Jakubina Jakubka Jale Jaleel Jalen
  Jalə Jalil Jalol Jalon Jalou Jalyn Jamaal Jamal Jamalia Jamar Jamarcus Jamel Jameson Jamey Jamil
  Jamila Jamir Jamison Jammie Jamol Jamshid Ján Janae Janaína Janek Janelle Janessa Janeta Jani
  Janica Janice Janick Janie Janin Janīna Jānis Janiya Janja Janka Janko Janna Jannah Janne Jannek
  Jannes Janni Jannie Jano János Jany Japhet Jaquan Jaquelin Jaqueline Jara Jaren Jari Jarmil
  Jarmila Jarne Jarno Jarod Jarolím Jarolíma Jaromil Jaromír Jaromíra Jaron Jaroslava Jarred
  Jarrell Jarret Jarrett Jarrod Jarvis Jarwa Jarwadi Jarwi Jasen Jasenko Jasmani Jasmijn Jasmina
  Jasmína Jasmīna Jasmine Jasna Jasněna Jasoň Jasper Jassem Jassim Jasur Jaswadi Jati Jatmiko
  Jaunita Jautrīte Javas Javi Javlon Javohir Javon Javonte Jawad Jawed Jax Jaxon Jaxx Jay Jaya
  Jayadi Jayce Jaycee Jayda Jayde Jayden Jaydon Jayeng Jaylan Jaylano Jaylen Jaylin Jaylinn Jaylon
  Jayme Jayne Jayson Jayvano Jāzeps Jazlyn Jazmin Jázmin Jazmyn Jazmyne Jazzlyn Jazzlynn
  Jean-Baptiste Jean-Daniel Jean-François Jeana Jeanie Jeanne Jeannel Jeannette Jeannie Jeannot
  Jed Jedediah Jedidiah Jefferey Jeffery Jeffry Jefri Jefta Jehanne Jēkabs Jela Jelica Jelisaveta
  Jelita Jelka Jella Jelle Jelmer Jelte Jenel Jenifer Jennah Jennie Jennings Jennyfer Jenovéfa
  Jensen Jente Jeppe Jerad Jerald Jeramie Jeramy Jerel Jeremi Jeremiah Jeremias Jeremiáš Jeremiasz
  Jeremie Jérémie Jérémy Jerguš Jermain Jermaine Jermey Jernej Jerod Jerôme Jeromy Jerónimo
  Jeroným Jerrell Jerrod Jerrold Ješa Jesika Jesper Jess Jéssica Jessie Jessika Jesslyn Jesslynn
  Jessy Jessyca Jesus Jesús Jet Jett Jette Jettie Jevgeņijs Jevon Jevrosima Jewel Jewell Jezdimir
  Jibril Jidde Jihane Jil Jiljí Jillian Jimena Jimi Jimmie Jimram Jinane Jinawi Jindra Jindřich
  Jindřiška Jinte Jinthe Jip Jiří Jiřina Jitender Jitendra Jitka Jiyan Joah Joakim Joana Joanie
  Joann Joanne Joannie Joanny Joany Joaquim Joaquin Joaquín Joas Job Jocelyn Jocelyne Jodi Jodie
  Jody Joël Joelina Joeline Joelle Joëlle Joep Joes Joesph Joey Johana Johanne Johathan Johnathan
  Johnathon Johnnie Johnpaul Johnson Joko Jolana Jolanta Jolayemi Joleen Jolie Jolien Jolijn Jolin
  Jolina Joline Jona Jonah Jonáš Jonatan Jonathon Jonna Jono Jonte Joojo Joost Jop Jordana Jordane
  Jordi Jordon Jordy Jordyn Jorga Jörgen Jørgen Joris Jorn Jorrit Jort Joscha Joschua Josefa
  Josefien Josefin Josefina Josefína Josefine Josep Josephin Joséphine Josette Josh Joshuah Josiah
  Josiane Josianne Josie Josipa Joško Joso Josse Josselin Jošt Josua Josue Josué Josy Joud
  Jourdain Jovan Jovana Jovani Jovanka Jovanny Jovany Joy Joya Joyce Joža Jože Jožef Józef Jozefa
  Jozefína Józefina Jožica József Jozue Juanita Juda Judah Judd Judge Judicaël Judita Judīte
  Judson Judy Judyta Jugoslav Juha Juhani Juho Jukka Jula Julan Jules Júlia Julián Juliana Juliána
  Julianne Julide Julienne Juliet Julieta Juliëtte Jūlija Julijana Jūlijs Julika Julina Julio
  Júlio Julita Július Juliusz Jumadi Jumagul Jumari Juna Junayd June Junius Juno Junon Jur Juraj
  Jure Jürg Jurģis Juri Jurre Jūsma Juste Justen Justice Justina Justína Justine Justīne Juston
  Justyn Justýn Justyna Justýna Juta Juul Juvenal Juwan Juwon Jyoti Jyotis Jyotsana Kaan Kaarina
  Kabil Kacey Kaci Kacie Kacper Kacung Kade Kadem Kaden Kader Kadiatou Kadidia Kadidiatou Kadin
  Kadir Kadı Kadrican Kadriye Kady Kaela Kaelyn Kağan Kagiso Kahina Kaia Kailash Kailee Kailey
  Kailyn Kaïna Kairav Kaïs Kaitlin Kaitlyn Kaj Kajen Kajetán Kala Kale Kaleb Kaleigh Kalervo
  Kalevi Kaley Kali Kalidou Kalim Kalinda Kalinik Kalistrat Kalle Kallie Kalpana Kalyani Kama
  Kamalesh Kamaria Kambali Kamber Kamelya Kameron Kamidin Kâmil Kamila Kamile Kamilla Kamille
  Kamla Kamlesh Kamol Kamola Kamoliddin Kamran Kamren Kamron Kamryn Kamuran Kanak Kanaka Kanchan
  Kancı Kançı Kanda Kane Kani Kania Kanishka Kannan Kanti Kapgar Kara Karaca Karaça Karahan Karak
  Karam Karamba Karamoko Karan Kardi Kareem Karelle Kargılaç Kari Kariane Karianne Karima Karimah
  Kariman Karina Karīna Karine Karja Karl-Emil Karl-Johan Karlee Karley Karli Karlie Karlijn
  Kārlis Karlıgaç Karlo Karlotta Karma Karman Karmela Karmen Karna Karol Karolann Karoliina
  Karolina Karolína Karsa Karsana Karson Karta Karthik Kartik Kartika Karunanidhi Karya Kasandra
  Kasey Kashyap Kashyapi Kasián Kasim Kasiran Kasiyah Kasım Kašpar Kasper Kassandra Kassim Kastor
  Kasusra Kata Katariina Katarína Kate Katelin Katell Katelyn Katelynn Kateřina Katheryn Kathlyn
  Kathrine Kathryn Kathryne Kathy Katia Katica Katija Katina Katlyn Katlynn Kato Katrina Katrīna
  Katrine Katryn Kattie Katun Katunkız Katy Kavon Kawa Kawaca Kawaya Kawtar Kaya Kayaalp Kayacık
  Kayaçık Kayça Kaycee Kayden Kayla Kaylah Kaylee Kayleigh Kayley Kayli Kayliah Kaylie Kaylin
  Kayna Kaynak Kayode Kayra Kays Kayun Kazanç Kazi Kazimierz Kazimír Kazimíra Kâzım Kazkatun
  Keagan Keano Keanu Keara Keaton Kéba Keegan Keeley Keely Keenan Keerti Kees Keet Kehinde Keira
  Keisha Keji Kekik Keklik Keleş Kellen Kelley Kelli Kellie Kelsi Kelsie Kelton Kelvin Kelya
  Kelyan Kemâl Kemalettin Kemba Kemi Kenari Kendall Kende Kendra Kendrick Kenes Kenji Kenna
  Kennedi Kennedy Kennith Kenny Keno Kensi Kent Kenton Kenya Kenyatta Kenyon Kenza Kenzi Kenzie
  Kenzo Kenzy Keon Kepez Keramet Kerami Kerem Keremşah Keren Kerim Kerry Keshaun Keshawn Kesme
  Keşşaf Ketsia Keven Kévin Kevon Kevser Keyken Keyla Keyon Keyshawn Kezia Kezlik Kgabu
  Khadidiatou Khadidja Khadija Khadim Khady Khalid Khalifa Khalil Khanyisile Khethiwe Khoudia
  Khulekani Kian Kiana Kiandra Kianna Kiara Kiarra Kick Kiera Kieran Kika Kikelomo Kiki Kiley
  Kilián Killian Kilyan Kim Kimberley Kimberly Kimi Kin Kincső Kiné King Kinga Kip Kira Kiran
  Kirana Kiraz Kirilo Kirk Kirstin Kirti Kitty Kımız Kımızalma Kımızalmıla Kımızın Kırçiçek
  Kırgavul Kırlangıç Kısmet Kıvanç Kıvılcım Kıymet Kızdurmuş Kızılalma Kjeld Kjell Klaas Klára
  Klāra Klarencjusz Klaudia Klaudián Klaudie Klaudius Klaudiusz Klāvs Kléber Klemen Klemens
  Klement Klementina Klementyna Klementýna Kleopatra Kliment Klotylda Koby Koçer Kody Koen Kofi
  Kojo Koko Köksal Kolawole Kolby Kole Koleta Koloman Kolombín Kolombína Kolos Kolumbán Kolumbín
  Kolumbína Komil Komila Komron Konrád Konrāds Konstance Konstancie Konstancja Konštantín
  Konstantīns Konstanty Konstantyn Konstantýn Konsuela Konzuela Kopano Kora Koralia Koray Korbin
  Korbinian Kordula Korede Korey Korina Korinna Korkut Kornel Kornél Korneli Kornelia Kornélia
  Kornélie Kornelius Korneliusz Kory Kosma Kosmas Kosta Kraig Krasava Krasomil Krasomila Krasoslav
  Krešimir Křesomysl Krijn Kris Krishna Krishnadas Krishnadasa Krišjānis Krišs Krista Křišťan
  Kristen Kristi Kristián Kristiāna Kristiāns Kristie Kristiina Kristijan Kristína Kristīne
  Kristjan Kristóf Krištof Kristofer Kristoffer Kristopher Kristy Kristýna Krisztián Krisztofer
  Krsto Kruno Krunoslav Kryšpín Krystal Krystel Krystian Krystina Kryštof Krystyna Ksawera Ksawery
  Ksenia Ksenija Ksenofont Kubad Kubat Kubilay Kubra Kübra Kubura Kuddusi Kujoe Kumar Kumari Kumru
  Kumuda Kumush Kuncara Kunhuta Kunthara Kurnia Kürşad Kurtis Kusuma Kutbettin Kuzman Květa Květoň
  Květoš Květoslav Kvetoslava Květoslava Květuše Kvido Kwabena Kwadwo Kwaku Kwame Kwamena Kwasi
  Kweku Kwesi Kwintyn Kyan Kyano Kyara Kyla Kylee Kyleigh Kyler Kylian Kyliann Kylie Kyllian
  Kyllikki Kyra Laal Labuh Lacey Lăcrămioara Lacy Lada Ladarius Ladislao Ladislau Ladislav
  Ladislava Ladji Laetitia Laëtitia Lafayette Lahna Lai Laila Laisha Lajos Laksana Lakshman
  Lakshmi Lakshmidhar Lakshminath Laksita Lal Lala Lale Lalə Lalie Lalita Lamar Lambert Lamberto
  Lamia Lamih Lamine Lamiyə Lamont Lana Lanang Lance Lancelot Lancilotto Landolfo Landry Lane
  Laney Lanfranco Langa Langgeng Lanjar Lantar Lapo Laras Larisa Larissa Laron Larue Larysa Lascăr
  Lāsma Lasmanto Lasmono Lassana Laswi László Latif Latifa Latife Latika Latofat Latoya Laurane
  Laure Laureen Laurel Laureline Lauren Laurenc Laurence Laurencie Laurencja Laurencjusz Laurène
  Laurens Laurent Laurenția Laurentino Laurențiu Laurenty Laurentyna Laurenz Lauretta Lauri
  Laurian Lauriane Laurianne Lauriano Laurie Laurin Laurine Laury Lauryn Lautone Lava Lavada
  Lavanya Lavern Laverna Laverne Lavina Lavinia Lavínia Lavinio Lavīze Lavon Lavonne Lawrence
  Lawrencia Lawson Laxman Laxmi Layana Layanah Layla Laylo Layne Lazar Lazăr Lazare Lazaro Łazarz
  Laziz Lazzaro Léa Lean Leana Léana Leander Leandr Leandra Leandre Léandre Leandro Leane Leann
  Leanna Leanne Leatha Leda Léda Lee Leela Leelou Leena Leendert Legawa Lehna Leigh Leïla Leilani
  Leïna Lejla Leke Lela Lelah Leland Lelia Leman Lembah Lemide Lempi Lemuel Len Léna Lene Lenia
  Lenja Lenka Lenn Lenna Lennard Lenne Lennert Lennie Lennon Lennox Lenny Lenora Lenore Leny Lenya
  Léo Leo-Paul Leodegar Leokádie Leola Léon Leona Léonard Leone Leonel Leonia Leonida Leonīda
  Leonidas Leonīds Léonie Leonilda Leonio Léonne Leonor Leonora Leonore Leontin Leontina Leontine
  Leontīne Leontýn Leontýna Leonzio Leopardo Léopold Leopolda Leopoldine Léopoldine Leopoldo
  Leopoldýna Leora Leoš Leposava Lera Lerato Lere Lerzan Lesana Lešek Lesley Lesly Lessie Lestari
  Lester Leta Letha Leticia Letícia Leticie Letitia Letiția Letizia Letterio Leu Leufroy Lev
  Levana Levente Levi Lévi Levke Levoslav Levy Lew Lewin Lex Lexi Lexie Lexus Leyla Leyna Ləman
  Lia Liah Lian Liana Liāna Lias Lība Libbie Libby Liběna Liberata Liberato Liberatore Libère
  Liberio Libero Liberto Libor Libora Liboria Liborio Liboslav Liboslava Libuša Libuše Lică Licia
  Lida Lidania Lidija Lidio Lidmila Lidya Lieke Lien Liene Liétald Lieto Lieuwe Lieve Līga Ligia
  Liisa Līksma Lila Lîlan Lilas Lili Lili-Rose Lilia Liliana Liliána Liliāna Lilianna Lilie Lilien
  Lilith Liliya Lilla Lillian Lilliana Lillie Lilly Lilou Lilwenn Lily Lily-Rose Lilya Lilyan
  Liman Limar Līna Lincoln Linde Lindsey Line Linett Linn Linne Linnea Linnéa Linnie Lino Linoï
  Linoy Lintang Linwood Lio Lioara Lion Lior Liora Lîrîk Lirone Lis Lisandro Lisann Lisanne
  Lisbeth Lise Liselotte Lisette Lison Lital Litzy Liv Liva Līva Livia Lívia Liviana Livie Līvija
  Livino Livio Liviu Livius Liya Liyah Liyam Liyana Liz Liza Lizbeth Lize Līze Lizeth Lizz Lizzie
  Lizzy Ljiljana Ljuba Ljubica Ljubiša Ljubomir Ljudevit Llewellyn Lloyd Loa Loan Loane Lobar
  Lodovica Lodovico Loek Loes Loet Logan Lohan Loïc Lois Loïs Loïse Lola Lolade Lolita Loma Lon
  Lone Longin Lonie Lonnie Lonny Lonzo Lora Loraine Loredana Loreen Lorelei Lorella Loren Lorena
  Lorenc Lorene Loreno Lorenz Lorenza Loreta Loretta Lori Loriana Lorin Lorine Loris Lorna Lorrain
  Lorraine Lot Lota Lotar Lothaire Lott Lotti Lottie Lou-Ann Lou-Anne Loua Louane Louann Louay
  Loubna Louca Louie Louis-Marie Louison Louka Loula Louna Lounis Loup Lourdes Lourenço Louvenia
  Lova Lovisa Lovorka Lovro Lowell Loy Loyal Loyce Luan Luana Ľubica Lubin Lubomír Ľubomír
  Lubomíra Ľubomíra Lubor Ľubor Luboš Ľuboš Luboslav Ľuboslav Luboslava Ľuboslava Lucca Luce
  Lucențiu Lucía Lucian Lucián Luciana Luciána Lucien Lucienne Lucija Lūcija Lucijan Lucile
  Lucilla Lucille Lucinda Lucio Lucious Lucius Lucja Łucja Lucjan Lucreția Lucrețiu Lucrezia
  Ludano Luděk Ludie Ludiše Ludivine Ludivoj Luďka Ludmila Ľudmila Ludolphe Ľudomil Ľudomila
  Ludomír Ludomíra Ludoslav Ludoslava Ludovic Ludovica Ludovico Ľudovít Ludvig Ludvík Ludvika
  Ludvíka Ludwik Ludwika Lue Luella Luena Luhung Luigia Luís Luísa Luiza Luīze Lujza Luk Luka
  Lukáš Łukasz Lukhona Lukita Lukman Lukrécie Lukrecius Lula Lulu Luluh Lulut Luminița Luminosa
  Lumír Lumíra Luna Lune Lungelo Lupe Lura Lurhur Lurline Lutfan Lutfi Lütfi Lutfiya Lütfullah
  Lutfulloh Luther Luthfi Lutibor Lutobor Luuk Luus Luwar Luwes Lux Luz Luzie Lwandle Lya Lyam
  Lyana Lyda Lýdia Lydie Lýdie Lyes Lykke Lyla Lyle Lylia Lylou Lyn Lyna Lynda Lyne Lynette Lynne
  Lyric Lysanne Ma’mur Ma’ruf Ma’sud Maad Maaike Maan Maarit Maarten Maartje Maas Maayane Mabel
  Mabela Mabelle Mable Mabruk Mac Maca Macaire Macaria Macario Maccabeo Mace Maceo Macey Maci
  Macie Mack Mackenzie Mactar Macy Madalena Mădălin Mădălina Madaline Madalyn Maddalena Maddison
  Maddox Madeleine Madelief Madeline Madelyn Madelynn Madge Madhuri Madid Madie Madilyn Madina
  Madisen Madison Madisyn Madita Madleen Madlen Madonna Mady Madyson Mae Maé Maegan Mael Maël
  Maëlie Maëline Maélis Maëlis Maelle Maëlle Maëly Maëlyne Maelys Maëlys Maes Maeva Maëva Maeve
  Mafalda Maffeo Magali Magda Magdalen Magdaléna Maggie Maggiorino Magno Magnolia Maguelone
  Maguette Mahamadou Mahan Mahault Mahaut Mahdi Mahe Mahé Mahendra Maher Mahesa Mahesh Maheswar
  Mahfud Mahir Mahmut Mahrus Mahulena Mahzan Mahzun Maï Maia Maïa Maica Maida Maija Mailin Maïly
  Maïlys Maïmouna Maimunah Maïna Maiorico Maira Maïssa Maïssane Maitê Maïwenn Maiya Maja Mája
  Majda Makan Makar Makara Makary Makayla Makenna Makenzie Makhtar Makinwa Maks Maksud Maksym
  Maksymilian Makuta Mala Malachi Malak Malati Malco Malcolm Malek Malena Malene Malia Malick
  Malik Malika Malina Mălina Malinda Mališa Mallaury Mallie Mallory Malo Malone Malou Maloxat
  Malthe Malti Malvina Malvína Malvīne Malwina Mama Mamadou Mamady Maman Mamante Mamert Mamie
  Mamoudou Mamour Manah Manal Manar Manassé Manca Mancio Manda Mandaakin Mandakini Mandla Manel
  Manelle Manetto Manfréd Manfredo Mangala Mangalya Mani Manik Manikya Manil Manilio Manisha
  Manjusha Manley Manlio Manoah Manoj Manole Manon Manona Mansour Mansueto Mansur Mansvet Manu
  Manuele Maphikelela Maqsud Māra Marah Maram Marana Maras Marc-Antoine Marceau Marcela Marceli
  Marcelin Marcelina Marcelína Marceline Marcelino Marcell Marcella Marcelle Marcello Marcellus
  Marcheta Marcia Márcia Marciano Marcin Mārcis Marcu Mardon Mare Mareike Marème Marena Mareta
  Marga Margana Margareta Margaréta Margarett Margaretta Margarette Margarida Margaux Marge
  Marģers Margherita Margie Margita Margo Margrith Marguerite Mari María Mária Mariadi Mariah
  Mariam Mariama Mariame Marian Marián Mariane Marianna Maribel Marica Maricarmen Maricica
  Marie-Ange Marie-Lou Mariela Marielle Mariem Marième Marieta Marietta Marija Marijan Marijana
  Marijn Marika Marilena Marilie Marilou Marilu Marilú Marilyn Marilyne Marin Marína Marinela
  Marinella Marinetta Marinko Marino Marinus Mário Marioara Mărioara Mariola Māris Marisa Marisol
  Marissa Marit Marita Mārīte Maritza Măriuca Marja Marjan Marjane Marjatta Marjeta Marjolaine
  Marjorie Marjory Márk Markéta Markika Markku Marla Marlee Marleen Marlen Marlena Marlène Marley
  Marli Marlie Marlin Marlo Marly Marnie Marolo Maroš Marouane Marques Marquis Marquise Marrit
  Marsha Marshall Marsito Marsudi Mart Martaka Martana Martani Marte Marten Marthe Martial Martim
  Martín Martine Martino Mārtiņš Márton Martti Marty Martyna Marut Maruta Marwa Marwan Marwane
  Marwata Marwen Marwin Maryadi Maryam Maryann Maryanto Maryjane Marylou Maryna Maryse Marzia
  Marzio Mas Maša Mashxura Mašinka Mason Massamba Massima Massimiliano Massinissa Matan Matar Mate
  Máté Matei Matej Matěj Mateja Mateo Mateus Matheo Mathéo Matheus Mathew Mathijs Mathis Mathurin
  Mathuys Mathys Matias Matías Matija Matilda Matilde Matis Matīss Matisse Matjaž Matko Mato
  Matouš Matroniano Mattéo Mattes Mattheo Matthieu Matthijs Matthis Matti Mattia Mattias Mattie
  Mattis Matúš Matyáš Mátyás Matylda Matys Matz Maud Maude Maudie Maugis Maura Maureen Mauricette
  Maurilio Maurine Maurits Mauro Maurycy Mavdud Maverick Mavis Mavlon Mavluda Mawuena Mawusi
  Maxbuba Maxellende Maxence Maxens Maxfuza Maxi Maxie Maxima Maxime Maximilián Maximiliano
  Maximilien Maximillia Maximillian Maximo Maximus Maxine Maxmilián Maxsuma Maxwell May Maya
  Mayane Mayar Maybell Maybelle Maye Mayeul Mayline Maylis Maymie Maynard Mayoor Mayra Maysa
  Mayson Mayssa Mayte Mazbut Mazhar Mazie Mazlum Mbalienhle Mbaye Mckayla Mckenna Mckenzie Meagan
  Meaghan Mečislav Mečislava Meda Medard Medardo Medea Médea Médéric Medine Medoro Médoune Medya
  Meena Meenakshi Mees Megan Megane Mégane Meggie Meghan Meghnad Meghnath Mehdi Mehriban Mehtap
  Meik Meire Meïssa Mekhi Melani Melánia Melánie Mélanie Melanio Melany Melba Melchiade Melchior
  Melchiorre Melda Melek Melenija Melezio Melia Melichar Melih Melike Melikşah Melina Meline
  Méline Melis Melisa Mélisande Mélissa Mélissandre Melita Melitina Mellie Mellina Mélodie Melody
  Mels Meltem Melusine Melvil Melvin Melvina Melvyn Melyna Melyssa Memduh Menahem Menaka Menardo
  Mence Mendel Menelao Meneo Menka Menno Mennone Menodora Mercede Mércia Mercurio Meredith Merel
  Merete Meriam Meriç Meriem Merih Merijn Merl Merlin Mérovée Merritt Mert Mertie Merve Mervin
  Merwan Meryam Meryem Meryl Messalina Mestan Mete Metello Metin Metod Metoděj Mētra Metrofane
  Mette Mevlüt Mex Meyra Mələk Mhambi Mica Micael Micaela Micah Micha Michaël Michala Michale
  Michalina Micheal Michela Michelangelo Michèle Micheline Mick Mickael Mickaël Midas Mieke Miha
  Mihael Mihaela Mihail Mihailo Mihajlo Mihály Mihnea Mihriban Mija Mijat Mik Mikaela Mikail
  Mikaïl Mikayla Mikel Miķelis Mikkel Mikki Mikko Miklós Mikoláš Mikuláš Mila Milada Miladin Milán
  Milana Milanka Milanko Milano Mildred Mile Miles Mileta Miley Milford Milhan Milić Milíč Milík
  Milisav Milivoj Miljan Miljana Miljenko Milka Mille Miller Millicent Millie Milly Milo Milojica
  Milomir Miloň Milorad Miloslav Miloslava Milota Milou Milouš Milovan Milovín Milred Milton
  Miluše Milutin Milutín Mima Mimma Mimo Mina Mína Minakshi Mindy Mine Minerva Minervina Minervino
  Minh Mink Minka Minna Minnie Minodora Mioara Miodrag Miomir Mir Mira Mirabela Mirac Miraç
  Miracle Miran Miranda Miray Miraziz Mircea Mirco Mireille Mirek Mirela Mirella Mireya Miriama
  Mirja Mirka Mirkelam Mirkó Mirna Miro Mirocleto Miromil Miromila Miron Mirona Miroslava Mirre
  Mirta Mirte Mirthe Mirtil Miruna Mirza Mirziyo Miša Misael Misaele Misbah Miško Mislav Misty
  Mitar Mitch Mitchel Mitchell Mithat Mitică Mitja Mitra Mitruț Mittie Miya Mizgîn Mısra Mlad
  Mlađana Mnata Mnislav Mnislava Moa Mobolaji Moche Moctar Modest Modesta Modesto Modibo Modou
  Modrīte Modupe Mody Mofifoluwa Mohamadou Mohamed-Ali Mohamed-Amine Mohan Mohana Mohinder Mohini
  Mohir Moira Moïra Moïse Moises Moisés Moïsette Mojca Mojisola Mojisoluwa Mojmír Mojżesz Mojžíš
  Mollie Molly Momir Momira Monaldo Monalisa Mónica Monroe Monserrat Monserrate Monte Monty
  Monvīds Moradeke Morayo Morena Morenike Moreno Morgan Morgana Morgane Moriah Moric Mořic Móric
  Moris Morne Morolake Morris Morten Mortimer Morton Mory Mose Mosè Moses Moshe Mosinmileoluwa
  Mossie Mosunmola Motunrayo Mouctar Mouhamadou Mouhamed Mouhameth Mouhammadou Moussa Moustafa
  Moustapha Moxidil Moxigul Moxina Moxinur Moxira Moyosore Mozell Mozelle Mozes Mpho Mpilo
  Mpumelelo Msizi Mstislav Mthunzi Muammer Muattar Muaviye Muaz Muazzam Mubina Mudīte Müesser
  Müfid Mufiz Müge Mugur Mugurel Muharrem Muhsin Muhtar Muhterem Muhteşem Muhtor Muhyiddin Müjdat
  Müjde Müjgan Mujur Mukadder Mukaddes Mükerrem Mukesh Muktedi Muktedir Muktefi Mukul Mulya
  Mulyanto Mulyono Mumpuni Mümtaz Münevver Muni Munif Münir Müren Muriel Muriela Murilo Murl Murod
  Murphy Murray Mursinin Mursita Murti Musa Musawenkosi Müşir Muslih Mustafo Mustapha Mustika
  Mustofa Musulmon Mutahhar Mutasım Muteber Mutemed Mutia Muttalib Muyassar Muyiwa Muzaffar
  Muzaffer Müzdad Muziano Mya Myah Myla Mylan Mylene Mylène Myles Mylo Myra Myriam Myrl Myrna
  Myron Myrthe Myrtice Myrtie Myrtil Myrtille Myrtis Myrtle Nabi Nabil Nabila Naci Nada Naďa Nađa
  Nadalina Nadège Nadežda Naděžda Nadi Nadir Nadzieja Nae Nael Naël Naëlle Naemi Nafisa Nafiz
  Nagabhushanam Nahel Nahid Nahil Nahla Naïa Nail Naïl Naïla Naim Naïm Naïma Naïs Naja Najam Najib
  Najmiddin Najwa Nakia Nala Nalan Nalar Nalini Namazio Namık Nana Nanda Nandi Nándor Naneta Nanna
  Nannie Naomie Naoufal Naoufel Napoleon Napoleone Nara Naradi Narayan Narcis Narcisa Narciso
  Narcisse Nardi Nargiza Narimon Narin Narinder Narji Narseo Narsete Nasab Nash Nasiba Nasim Nasir
  Nasriddin Nasrullah Nassim Nastja Nat Natacha Natale Natália Natálie Natalija Natalina Natan
  Nátán Natanael Nataniel Natasa Nataša Natașa Natasha Nathanael Nathanaël Nathanial Nathaniel
  Nathen Natiq Natka Naud Naudet Naura Naval Naveen Navin Nawal Nawel Nawfel Nawroz Naya Nayel
  Nayeli Nayla Naz Nazan Nazario Nazariusz Nazary Nazif Nazim Nazım Nazlı Nazmi Nazrulloh
  Nazzareno Nazzaro Ndleleni Ndondoloza Ne’matulloh Neal Nebojša Necat Necati Necdet Nechifor
  Necib Necla Necmettin Ned Neda Nedeljko Nedim Nedjeljka Nedjeljko Nedra Neela Neeltje Neha
  Néhémie Nehir Něhoslav Neïla Neiva Neja Nejat Nejc Neklan Nela Nelda Neli Nelia Nélia Nell Nella
  Nelle Nelli Nellie Nels Nelu Nelya Nemanja Nena Nenad Nene Néné Neo Neoma Neopolo Neoterio
  Nepomuk Nera Nerea Nereo Nergis Neri Nermine Nesa Neşet Nesim Neslişah Nesrin Nesrine Nestor
  Nestore Nettie Neva Neven Nevena Nevenka Nevin Nevio Nevra Nevzat Newell Newroz Newton Neyla
  Nezamysl Nərgiz Nhlakanipho Nia Niame Nicarete Nicea Niceforo Nicéphore Niceto Nicezio Nichifor
  Nicholas Nicholaus Nichole Nicklas Nicklaus Nickolas Nicla Niclas Nicoară Nicodemo Nicodim
  Nicolae Nicolai Nicolaie Nicolás Nicoleen Nicoleta Nicoletta Nicolette Nicoline Nicolò Nicu
  Niculina Niculiță Nicușor Nicuță Nida Nidia Niek Niels-Christian Niene Nienke Nigar Nigora Nihad
  Nihal Nihan Nik Nika Niké Nikki Nikkie Nikko Niklaus Niklāvs Niko Nikodem Nikodém Nikodéma Nikol
  Nikolasz Nikoleta Nikolina Nikša Nila Nilam Nilde Nilgün Nilufar Nimakoah Nimas Nimit Nimród
  Nine Ninfa Niniano Ninioluwa Nino Ninon Ninthe Niouma Niranjan Nirbhay Niro Nisa Nisan Niştîman
  Nives Niyaga Niyazi Niyilolawa Nizamettin Nizar Nizom Nizomiddin Njegomirka Nkanyezi Nkosenye
  Nkosingiphile Nkosinhle Nkosiyabo Nnamdi Noa Noam Noâm Noami Noan Noble Nodira Noe Noé Noè Noë
  Noel Noël Noelia Noelie Noëlla Noëlle Noema Noemi Noémi Noemie Noémie Noemy Nofoto Noha Noham
  Nohan Noila Nokuthula Nola Nolan Nolann Nolen Nolhan Nolwazi Nomi Nomvula Nona Nonhlanhla
  Nonjabulo Nonkululeko Noor Noortje Nóra Norah Norberta Norberto Nore Norene Norhane Norica
  Norina Norma Normand Norris Norval Norwood Nosir Nosirjon Nostriano Noud Nouha Nour Noura
  Nourane Nouri Nout Nova Novak Novan Novella Novi Noviana Novita Nowi Nox Nozima Nozipho Nqobile
  Nrima Nthabiseng Ntokozo Ntombizodwa Núbia Nuccia Nûda Nûdem Nugraha Nükhet Numan Nuno Nunziata
  Nunzio Nural Nuran Nuray Nurbek Nûredîn Nurettin Nurgül Nurgün Núria Nuriddin Nurlan Nursel
  Nurseli Nurul Nurullah Nuša Nusrat Nusratulloh Nusret Nya Nyah Nyana Nyasia Nynke Nyoman Oana
  Oba ObaniJesu Obid Obie Obioma Obrad Obren Oceane Océane Ocie Octav Octave Octavia Octavian
  Octaviana Octavio Octaviu Oddone Odelia Odell Oderico Odeta Odetta Odette Odidone Odie Odil
  Odile Odilia Odilon Odin Odolen Odon Odorico Odunayo Ofelia Ofélia Ofélie Ofelya Oger Ognjana
  Ognjen Ogooluwa Oğuz Oğuzhan Ojārs Ojaswini Okan Oke Okey Okiki Okşan Okta Oktavián Oktavie
  Oktávie Oktavius Oktay Okto Ola Oladara Oladare Oladimeji Olaide Olajumoke Olakunle Olamide
  Olanrewaju Olansile Olaoluwa Olasunmbo Olatunbosun Olavi Olayinka Olbram Olcay Oldrich Oldřich
  Oldřiška Oļegs Olen Oleta Oľga Oļģerts Olgica Olim Olimpia Olimpian Olimpio Olimpiu Olin Olinda
  Olindo Oliva Olive Olivér Olivera Olívia Olivie Oliviera Oliviero Olīvija Oliviu Oliwia Oliwier
  Olle Ollie Olof Ololade Olufeyisayo Olufunke Olufunmi Olufunmilayo Olumide Olumorotimi Olusola
  Olutomiwa Oluwafemi Oluwagbemiga Oluwakemi Oluwamumibori Oluwamuyiwa Oluwasanmi Oluwasegun
  Oluwasemilore Oluwaseun Oluwaseyi Oluwatimilehin Oluwatobiloba Oluwatofunmi Oluwatosin
  Oluwatoyosi Oluwatumise Oluwole Oluwunmi Olympe Olympia Olympie Omad Omana Omari Omawunmi
  Ombeline Ombline Ombretta Omer Omero Omina Omobobola Omobolanle Omodunni Omolabake Omolara
  Omolola Omosalewa Omotara Omotayo Omotola Omotolani Omotoun Omowumi Ona Önder Ondina Ondine
  Ondrej Ondřej Ondřejka Onesta Onesto Oni Onie Onofrio Onome Onorata Onorina Onorino Onorio
  Onoriode Onufry Oormila Opal Opalina Opaline Opan Opemipo Opeoluwa Opeyemi Ophelia Ophelie
  Ophélie Opung Oqil Ora Oral Oran Orazio Orchidea Oren Orenzio Oreofe Orest Oreste Orestes Orfeo
  Oriana Oriande Oriane Orie Orietta Orif Orin Orio Orion Orland Orlane Orlo Ornella Oronzo Orpha
  Orrin Orsino Orso Orsola Orsolina Ortansa Ortensia Ortensio Orval Orville Orvokki Orzu Osanna
  Osbaldo Osborne Óscar Oskari Osmondo Osmund Ostoja Osunleke Osvald Osvaldo Oswaldo Ota Otabek
  Otakar Otakara Otello Otha Othmane Otho Otilia Otília Otilie Otīlija Otis Oto Otokar Otomar
  Ottaviano Ottavio Ottilia Ottilie Ottis Ottone Otýlie Oumar Oumayra Oumou Oury Ousmane Oussama
  Ova Ovidio Ovidiu Ovidius Owen Oxana Oya Oybek Oyenike Oyga Oyindamola Oyindasola Öykü Oynur
  Oysha Ozan Ozana Ozanne Özden Ozella Özer Özge Özgür Özhan Özkan Özlen Öznur Ozod Ozoda Ozodbek
  Ozren Ozy Paciano Pacifico Paco Pacôme Pacomio Padma Padmi Paige Paiman Päivi Paja Pakize
  Palatino Palémon Palladia Palladio Palmazio Palmira Palmiro Paloma Pam Pamfil Pammachio
  Panagachie Panait Panca Pancario Pancrazio Pandu Panfilo Pangeran Pangestu Panji Panka Pankrác
  Pankracy Panna Pansy Pantaleo Pantaleon Pantaleone Param Paramartha Paramita Paraschiva Pardi
  Pardo Parfait Paride Parla Parman Parmenio Parsival Pārsla Parvati Pascale Paskal Paskala
  Pasquale Paterne Paterniano Pathé Patience Patrice Patrícia Patricie Patricija Patrīcija
  Patricio Patrizio Patroclo Pătru Patrycja Patrycjusz Patrycy Patryk Patsy Patti Pattie Patty
  Paul-Antoine Paul-Arthur Paule Paulette Paulica Pauliina Paulin Paulina Paulína Paulīne Pauside
  Pava Pave Pavica Pāvils Pavla Pavle Pavlín Pavlína Pavol Paweł Paxton Payidar Payton Pearl
  Pearlie Pearline Pécine Peggie Pekka Pelagia Pelagie Pélagie Peleo Pelhřim Pelin Pelinsu Pelle
  Pellegrino Pelumi Pembe Penda Penelopa Penelope Pénélope Penny Pentti Pepe Pepijn Pépin Pepo Per
  Pera Perceval Percival Peri Perî Perica Pericle Perihan Perikles Perkasa Perla Pernilla Pero
  Perran Perrine Perry Perseo Persida Pertev Peruna Perver Pervin Perzida Pete Petek Péter Pēteris
  Petko Petrana Petre Petri Petrică Petrija Petrișor Petronela Petronila Petronilla Petronille
  Pétronille Petronio Petronius Petru Petruše Petruț Petruța Petteri Petula Peyami Peyton Pəri
  Pharell Phila Philani Phileas Phileine Philemon Philémon Philibert Philine Philippine Philomène
  Philothée Philou Phiwokwakhe Phoebe Phyllis Pie Pien Piera Pierangelo Pierce Piergiorgio
  Pierluigi Piermarco Piero Pierre-Alain Pierre-Alexandre Pierre-André Pierre-Antoine Pierre-Louis
  Pierrick Piersilvio Piet Pieter Pilar Pim Pink Pinkie Pio Pío Pip Piper Pippa Pippo Piraye Pirjo
  Pirkko Pit Pius Pınar Placida Placido Platon Platón Platone Pleun Plinio Plutarco Pola Polidoro
  Polifemo Polikarp Polissena Pollione Polly Polona Polykarp Polyxena Pompeo Pompilia Pompiliu
  Pomponio Pontus Ponziano Ponzio Poornima Porfirio Porfiriusz Porfiry Porter Porzia Porziano
  Postumio Poul Praba Prabawa Prabowo Prabu Prakosa Pramila Pran Pranata Pranawa Pranay Prasad
  Prasanna Prasetya Prasetyo Prassede Prathamesh Pratiwi Pravdan Pravdomil Pravdomila Pravomil
  Pravomila Pravoslav Pravoslava Prayag Prayitna Prayoga Prayogo Precious Predrag Preity Prem
  Prema Přemysl Presley Preston Priamo Přibyslav Přibyslava Price Prima Primerose Primo Primož
  Prince Princess Prisca Priscila Priscilla Priscille Prisco Priska Prita Privato Priya Priyala
  Procopio Profira Prokles Prokop Prokopa Prokul Proserpina Prosper Prospera Prospero Protasio
  Proteo Providenci Prudence Prudenzia Prudenzio Prune Prvoslav Publio Puck Puji Puk Pulchérie
  Puneet Pupolo Puput Purnima Purushottam Purwa Purwadi Purwanto Pushti Pusicio Puspa Puspita Puti
  Putri Putu Qizilgul Qobil Qori Qosim Quartilla Quarto Quasimodo Qudrat Queen Queenie Quentin
  Quentine Querano Quieta Quiéta Quin Quincy Quinn Quinten Quintia Quintiliano Quintilio Quintino
  Quinton Quinty Quinziano Quinzio Quirino Quiteria Quitterie Ra’no Rachael Ráchel Rachela Rachele
  Rachelle Rachid Raci Rada Radan Radana Radegast Radek Radeke Radenko Radha Radhost Radika Radim
  Radimír Radimíra Radina Radiša Radislav Radislava Radit Raditya Radivoj Radivoje Radka Radko
  Radmil Radmila Radmilo Rado Radojka Radolfo Radomil Radomila Radomir Radomír Radomíra Radoš
  Radosav Radoslav Radoslava Radovan Radovana Radslava Radu Răducu Radul Radúz Radvan Rae Raegan
  Raf Rafaël Rafaela Rafał Rafet Raff Raffaella Rafi Rafid Rafila Rafiq Rageshwari Rageswari
  Raharja Rahayu Raheem Rahim Rahime Rahma Rahman Rahmat Rahmawati Rahmi Rahsaan Rahşan Rahul
  Raide Raif Raihan Raik Raimondo Raina Rainald Rainaldo Rainelda Rainhard Rainold Raisa Raj Rajab
  Rajan Rajendra Rajinder Rajiv Rajko Rajmund Rajna Rajnold Rajsa Rakesh Rakita Rakıp Raleigh
  Raluca Rama Ramaa Ramata Ramatoulaye Ramazan Ramesh Rameshwar Ramiro Ramiz Ramón Ramy Ramziddin
  Ramziya Rana Randal Randall Randi Randolph Ranek Rangga Rania Raniero Ranim Ranjeet Ranjit Ranko
  Ranolfo Ransom Ranya Raphaël Raphaelle Raphaëlle Rapulane Raquel Rareș Rashad Rashawn Rasheed
  Rasheedah Rasifa Rasim Raşit Raško Rasmus Rastislav Rastislava Rati Ratibor Ratih Ratimir Ratmír
  Ratna Rauf Raúl Raven Ravi Ravshan Rawane Raxmatulloh Rayan Rayane Rayen Raymonde Raymundo
  Rayona Rayxona Răzvan Reagan Reanna Reba Rebeca Rebeka Rebekah Rebekka Recai Reda Redmond Reece
  Reed Reese Refah Refet Refik Regan Reggie Regína Regīna Reginald Reginaldo Régine Régis Regitze
  Regnārs Regolo Regula Reha Řehoř Řehořka Reid Reilly Rein Reina Reine Réjean Réjeanne Réka Reksa
  Relja Relu Remi Rémi Remig Remigio Remilekun Remington Remo Remondo Remus Remy Remzi Renārs
  Rênas Renát Renáta Renāte Renato Renaud Rendy Renee Renée Renette Rengin Renja Rens Renske Reşat
  Reşîd Respati Respicio Ressie Restu Resûl Resül Reta Retha Retno Reto Retta Reuben Reva Revi Rex
  Rey Reybaud Reyes Reyhan Reymundo Reyna Reynold Rezzan Rəşad Rəşid Rhea Rhett Rhianna Rhiannon
  Rhoda Rhonda Ria Riaan Riana Rica Ričards Ricario Riccarda Richárd Richarda Richelmo Richie
  Richmond Rickard Rickey Rickie Ricky Rico Ridwan Riff Rigard Rigoberto Riitta Rija Rika Rike
  Rikke Riley Rim Rina Rinaldo Rini Rino Ristana Ritesh Ritva Riv River Rivka Riyad Rizki Rizvon
  Rıdvan Rıfat Rıfkı Rıza Roan Robaldo Robbie Róbert Robertina Robi Robina Robinson Robiya Robyn
  Rocco Roch Rochelle Rocio Rocío Rocky Rod Rodan Roderick Roderik Roderyk Rodger Rodiano Rodica
  Rodney Rodolfo Rodoljub Rodolphe Rodrick Rodrigue Roel Rogelio Rogers Rohan Rohana Rohit Roj Rok
  Rokhaya Rokia Roko Roksana Rolande Rolando Rolfo Rollin Roma Romain Romaine Romana Romanița
  Romāns Romee Romeo Roméo Romero Romeu Romilda Romina Romoaldo Romola Romolo Romuald Romualdo
  Romul Romulus Ronak Ronaldo Ronan Ronî Ronke Ronnie Roos Roosevelt Rosa-Maria Rosalee Rosalia
  Rosalie Rosalina Rosalind Rosalinda Rosalyn Rosamond Rosamunda Roşan Rosana Rosanna Rosario
  Roscoe Roselin Roseline Rosella Roselyn Rosemary Rosendo Rosetta Rosie Rosina Rosita Roslyn
  Rosman Rosmunda Rossana Rossella Rossie Rostislav Rostislava Rotimi Rovena Rover Rowan Rowena
  Rowland Roxana Roxane Roxanne Roxelana Roxy Röya Royal Royce Roza Róza Róża Rozalia Rozália
  Rozálie Rozalija Rozalinda Rozamunda Rozana Rozella Rozina Rozita Roziya Rozvita Rubén Rúben
  Rubiano Rubie Ruby Rubye Rüçhan Rūdis Rudīte Rudolfa Rudolfina Rudolfína Rūdolfs Rudolph Rudra
  Rudy Ruedi Rufina Rufino Rufo Rufus Ruggero Ruhsar Rui Rûken Rukhmani Rukmin Rükneddin Rumena
  Ruperto Rupinder Ruprecht Rūsiņš Rusman Russ Russel Rustam Rüştü Rusty Rut Rút Ruta Rūta Ruthe
  Ruthie Rutilo Ruxanda Ruxandra Rüya Ruža Ružena Růžena Ružica Ryad Ryann Ryder Rylan Rylee
  Ryleigh Ryley Rym Ryszard Sa’dulloh Saadat Saadi Saar Saba Sába Şaban Sabar Sabato Sabazio
  Sabele Sabin Sabina Sabína Sabīne Sabino Sabir Saboxat Saboxon Sabri Sabrine Sabryna Sacha
  Sachin Sacid Sada Şadan Sadar Sadberk Sadettin Sadi Sadie Sadina Sadio Sadık Sadoqat Sadri
  Sadriddin Sadullah Sadye Saèr Safa Safae Saffet Saffiro Saffo Şâfi Safia Safiatou Safiétou
  Safina Safir Safira Safiya Safo Safouan Safouane Safta Safura Sagar Sage Şahap Şahin Şahinalp
  Şahsuvar Şahsüvar Saïd Saida Saiful Saige Saim Şaiq Saka Sakari Sakina Şakir Sâkıp Sakti Sakura
  Saladino Šalamoun Salif Salih Salim Salimah Salimata Salimatou Saliou Sallie Sally Salma Saloh
  Salome Salomé Salomè Salomë Salomea Salomena Salomey Salomon Salomone Šalomoun Salsabila
  Salustio Salvo Salwa Salwator Saly Samandar Samanta Samara Samba Samed Sami Samia Samiah Samih
  Şamil Samim Samina Samiya Sammie Sammy Sámo Samona Samson Samsul Samuël Sámuel Samuela Samuele
  Samukelisiwe Samy Sana Sancho Sanda Sandrine Sandu Sandy Sanele Sanem Sanford Sanja Sanjay
  Sanjin Sanka Sanobar Sansone Santa Sante Santiago Santina Santino Santo Sanya Sânziana Saodat
  Saphira Sapiente Sára Sarada Sarai Sarala Şarani Saraswati Sarbello Sardor Sare Sari Sarina
  Sarisha Šárka Sarla Šarlota Sarmīte Saroja Sarra Sartika Sarvar Sarvin Sarvinoz Saša Sasha
  Saskie Sašo Satine Satish Satu Saturniano Saturnin Saturnino Satya Satyen Saul Saúl Saulcerīte
  Sauveur Sava Sáva Savanah Savanna Savannah Savaş Šavel Saverio Saveta Savi Savin Savina Savinien
  Savino Savion Saxida Saxona Şayan Sayyora Scarlett Scholastika Scholastique Schuyler Scolastica
  Scot Scottie Scotty Seamus Seb Sebas Sebastiaan Sebastián Šebastián Sebastiana Sebastiano
  Sebastien Sébastien Sebastjan Sebestian Şebnem Şecaeddin Seçil Seçkin Seckou Seconda Secondiano
  Secondina Secondo Seda Sedat Sedef Seden Sedrick Sedrik Sef Sefer Seff Şefik Sefora Segilola
  Ségolène Seher Şehlevent Şehrazat Sekinat Sekou Sékou Selahattin Şelale Selami Selcan Selda
  Selen Selena Séléna Selene Selène Selin Selma Selmer Selvaggia Selvi Selyan Sem Sema Semenica
  Semih Semiramide Semplicio Sempronio Semra Şemsi Sena Senay Şenay Şener Senesio Şengül Senka
  Senn Senna Senne Şennur Senofonte Şenol Sep Sephora Sepp Seppe Seppo Septi Şerafettin Serafin
  Serafín Serafina Serafína Serafino Séraphin Serapione Șerban Serbülent Serdar Şeref Seren Séréna
  Serenity Serenus Sergen Sergi Sérgio Sergiu Sergiusz Serhad Serhat Şerif Serine Sérine Sermet
  Şermin Serpil Sertaç Sertap Servác Şervan Servidio Serviliano Sesto Seth Settar Settimio Settimo
  Setya Sev Seval Sevara Sevda Sever Severa Severiano Severín Séverin Severina Séverine Severino
  Severo Sevgi Sevil Sevinç Şevket Şevki Sevtap Şevval Seweryn Şêxmus Şeyban Şeyda Seydou Seye
  Seyfettin Seyfi Seyfullah Şeyma Seynabou Seyyit Səbinə Şəhriyar Sfiso Shad Shade Shahboz
  Shahobiddin Shahriyor Shahzod Shaï Shaïly Shaïma Shaina Shaïna Shaka Shakila Shakira Shakti
  Shakuntala Shalewa Shamsiddin Shana Shane Shanel Shanelle Shani Shania Shanice Shanie Shaniya
  Shankar Shanna Shannon Shanny Shanon Shantanu Shanti Shany Sharda Shari Sharmila Shashi
  Shashikala Shaun Shawn Shawna Shay Shayan Shaylee Shayma Shayna Shayne Shea Sheela Shekoni
  Sheldon Shelia Shelley Shelly Shemar Sher Sheri Sheridan Sherine Sherly Sherman Sherri Sherry
  Sherwood Sheryl Sherzod Shirel Shirine Shirley Shiv Shivakari Shobhana Shodiyor Shola Shresth
  Shresthi Shreya Shreyashi Shridevi Shrishti Shubha Shubhaprada Shukrulloh Shwet Shyann Shyanne
  Shyrel Sibel Sibilla Sibongile Sibusiso Sibyl Sibyla Sico Sicuro Siddarth Siddhi Siddhran
  Sidiq Sidney Sidoine Sidon Sidonia Sidónia Sidonie Sidonio Sidy Siebe Siem Sienna Siënna Siep
  Sierra Sifiso Sigebert Sigfríd Sigfrido Sigismond Sigismondo Sigurd Şihab Şihabeddin Sihem Şiir
  Sijuade Sil Şîlan Silja Silje Siloe Silvan Silván Silvána Silvano Silvère Silverio Silvestr
  Silvestro Sílvia Silvian Silviana Silvie Silvija Silviu Silvius Sim Sîma Simão Simen Simeon
  Siméon Simeona Simeone Simge Simi Similoluwa Simina Simion Simisola Simo Šimon Šimona Simonetta
  Simonida Sinan Şinasi Sincere Sindisiwe Sindre Sinem Sinenhlanhla Sinesio Sinfronio Sinică
  Sinikka Siniša Sinja Sinkler Sintia Sîpan Siphephelo Siphiwe Sipho Şir Sira Siré Sireno Siria
  Siriano Siricio Şîrîn Sirine Sirineu Sirio Siro Sirojiddin Siska Sister Sisto Sitara Sithembiso
  Siti Siv Sixte Sixtine Sixtus Siyanda Sizakele Sizani Sıdkı Sıla Sırrı Sjoerd Sjors Skaidrīte
  Skander Skarlet Skarleta Skipped Skye Skyla Skylar Slađana Slamet Slava Sláva Slavek Slávek
  Slaven Slavěna Slaviboj Slavibor Slavica Slavka Slávka Slavoboj Slavoj Slavoljub Slavomil
  Slavomila Slavomír Slavomíra Slobodanka Sloka Smaranda Smeralda Smil Smiljana Smilla Smita
  Smriti Sname Snežana Snježana Soan Soave Soběslav Soběslava Sobit Soccorso Socrate Soda Sodiq
  Sofía Sofiane Sofronia Sofronie Sohan Sohane Sohib Sokhna Sokrat Solal Solange Soledad Soleh
  Solène Solenn Soline Solocone Solomon Solon Solveiga Som Soma Somnath Somu Soňa Sondre Songül
  Sonia Sonny Sonya Soof Soraia Sorana Soraya Soren Søren Sorin Sorina Sostene Sosteneo Sostrato
  Soter Sotira Souleyman Souleymane Soumaya Sowande Spano Spartaco Špela Spencer Speranța Speranza
  Speranzio Spīdola Spirydion Spytihněv Srboljub Srećko Srečko Sredoje Srna Stacey Stacy Stan
  Stana Stanca Stancu Stanimír Stanislao Stanislas Stanislava Stanisław Stanko Stanley Stanton
  Staša Šťasta Stáza Steen Steeve Stef Štef Štefan Ștefan Stefana Ștefana Štefánia Ștefania Stela
  Stelian Steliana Steluța Štěpán Štěpána Štěpánka Stephaans Stephane Stephania Stéphanie Stephany
  Stephon Stêr Sterling Sterre Stevan Stevie Stewart Stig Stijn Stiliano Stina Stine Stipan Stipe
  Stiriaco Stojan Stojanka Stojmír Stone Storm Strahinja Stribor Suat Subhash Subhashini Subhasini
  Subhi Subodh Subomi Sucheta Suci Sude Sudeva Sudi Sue Sue-Marie Suélen Süheyl Suhrob Sujata
  Sukanya Şükrü Sulaymon Şule Süleyman Sulton Suma Suman Sumayyah Sumitra Summer Sunay Sunčica
  Sune Sunita Sunniva Sunny Surano Suresh Sururi Surya Suryakant Suryakanta Suryakantam Susana
  Susheel Sushil Sushma Susie Suus Suyuna Suzan Suzana Suze Suzie Suzon Svatava Svatoboj Svatobor
  Svatomír Svatopluk Svätopluk Svatoslav Svatoslava Svebor Svend Sverre Svetislav Světla Světlana
  Světluše Svetolik Svetomir Svetozar Svetozár Sveva Sviturno Swami Swan Swann Swapnil Swara
  Swarnalata Swassane Sweta Syahrini Sybilla Sybille Syble Sydnee Sydni Sydnie Sylva Sylvain
  Sylvan Sylvestre Sylviane Sylvie Sylwester Sylwia Synne Syrine Szabolcs Szczepan Szofi Szofia
  Szófia Szonja Tabita Tabitha Tabris Taceddin Tacjana Tad Taddeo Tade Tadeáš Tadej Tadeo Tadija
  Tahir Tahsin Taib Taide Taïna Taïs Taiwo Talat Talay Talea Talha Tali Talia Talip Tālis Talita
  Tālivaldis Talon Tālrīts Talya Tamāra Tamer Tami Tamia Tamina Tamino Tammaro Tammo Tammy Táňa
  Tancrède Tancredi Taner Tanguy Tania Tanirika Tanju Tankred Tansu Tantri Tanushree Tanushri
  Tanya Tanyeli Tao Tapan Tapani Tapio Tara Taras Tarcisio Tari Tarik Tarık Tarja Tarkan Tarquinia
  Tarsilla Tarso Tarun Taryn Tasa Tasdik Tasha Taşkın Tasnim Tasnime Taswir Taťána Tatiana Tatum
  Tatyana Taufan Taufik Taurean Taurin Tavares Taya Tayler Tayyar Taziana Taziano Tazio Tea Teagan
  Tecla Teddy Tedi Teea Teguh Teije Tej Teja Tejas Tejumola Tekin Tekinalp Tekla Telchide Telemaco
  Telica Tellervo Telly Temel Temidayo Temistocle Temitope Teo Teobald Teobaldo Teodata Teodolinda
  Teodor Teodora Teodorik Teodoro Teodosia Teodosio Teodoto Teodoz Teodozie Teofan Teofil Teofila
  Teogene Teohari Teoman Teona Terenc Terence Terencius Terencjusz Terenzio Tereza Terēze Terézia
  Terezie Terezija Teri Terrance Terrell Terrence Terri Terrill Tertuliano Terzo Tesauro Tesifonte
  Tesnim Tesnime Tess Tessie Teudosia Teun Teunis Tevfik Tevhid Tevin Tezcan Tezel Tezer Tərlan
  Thabisa Thad Thaddeus Thadie Thaïs Thalea Thalia Thamsanqa Thando Thanina Théa Thelma Themba
  Théo Theobald Theodora Théodora Theodore Théodore Theodorik Théodose Theodosie Theofan Theofil
  Theofila Theophane Théophane Theophile Théophile Théophraste Theotime Therèse Thérèse Theron
  Theunis Theuns Thiago Thibaud Thibault Thibert Thierno Thierry Thije Thijmen Thijn Thijs Thirza
  Thobeka Thom Thora Thorge Thulani Thulisile Thurman Tia Tiago Tiana Tianna Tiara Tibaldo Tibbe
  Tiber Tiberia Tiberio Tiberiu Tiberius Tiburcius Tiburzio Tichomil Tichomír Tichon Ticone
  Tidiane Tieme Tierra Ties Tiffany Tiguida Tihomir Tiina Tija Tijana Tijmen Tijn Tijs Til Tilen
  Tilio Tillman Tillmann Timbul Timea Timeo Timéo Timmothy Timmy Timoléon Timon Timotei Timotej
  Timoteo Timoteus Timothe Timothee Timothée Timur Tīna Tinca Tincuța Tine Tiphaine Tira Tiril
  Tirone Tirta Tirtayasa Tirza Titi Titien Titilayo Titilope Titin Tito Titouan Tizian Tiziana
  Tiziano Tizio Tınas Tjaša Tobia Tobiáš Tobiasz Tobiloba Tobin Todor Tohir Toke Toki Tokunbo
  Tolga Tolomeo Tolulope Tolunay Toluwalope Toluwani Toluwanimi Toma Tomás Tomasa Tomáška Tomaž
  Tome Tomé Tomi Tomiloba Tomislava Tommaso Tommie Tomo Tomori Tonči Tončica Toney Tonija Tonka
  Tonko Tonnin Tonya Toon Tope Torbjörn Torey Torkvát Torquato Torrance Torrey Tosca Toscane Tosco
  Toska Toussaint Toy Toyip Trace Tracey Traci Tracy Traian Trajan Tranquillo Trasea Travis Travon
  Tre Tremaine Tremayne Trent Trenton Tressa Tressie Treva Trever Trevion Trevor Trey Tri Tricia
  Trilochan Trilochana Trilok Trilokanath Trilokesh Triloki Trine Trīne Trinity Trisha Tristano
  Tristian Tristin Triston Troels Troy Trpimir Trpko Trudie Trycia Trystan Tsabita Tsipora Tuana
  Tuba Tudor Tudora Tudorița Tudosia Tufan Tugay Tugiman Tuğrul Tuğtekin Tuhfe Tülin Tullia
  Tulliano Tullio Tümer Tunahan Tunar Tunay Tunç Tunçer Tuomas Turan Turgay Turgut Turi Turibio
  Türkan Türkay Türker Türkeş Turna Turner Turold Tushar Tussio Tutku Tuula Tuulikki Tuur Tuva
  Tvrtko Twan Twila Tybalt Tycho Tygo Tymeo Tymon Tymoteusz Tyra Tyree Tyreek Tyrel Tyrell Tyrese
  Tyrique Tyron Tyrone Tyshawn Tyson Ubaldo Ubaydulloh Ubertino Uberto Uchita Uchqun Uda Udai Udit
  Uffe Ufuk Uģis Ugo Ugolina Ugolino Uguccione Uğur Uhra Ujjawal Ujjwal Ukbe Ulberto Ulderico
  Ulduz Ulfa Ülfet Ulfo Ülgen Ulices Ulises Ulisse Uliva Ülker Ülkər Ulpiano Ulrico Ulrika Ulstano
  Ultimo Ulus Uluthando Ulva Ulvi Ulviye Ülviyyə Ulwazi Ulya Ulysse Uma Umang Umar Umay Umaya
  Umberto Umi Umid Umida Umidulloh Umile Ümit Ümmiye Ümran Umur Umuralp Umut Una Ünal Undīne
  Unggul Unique Unjani Ünsel Ünseli Upendra Upik Upton Uqbaloy Uranio Urbain Urban Urbano Urdino
  Urfon Uriah Uriel Uriele Urmila Uroš Ursicio Ursino Urška Ursmaro Uršula Uršuľa Ursule Usame
  Usha Usman Usmon Usyi Utama Utku Uttam Uve Uygu Uzayr Uzbegim Üzeyir Uzodimma Václava Vada Vadim
  Vafo Vagn Vahâ Vahdet Vahid Vahide Vaidehi Vaijayanthi Vaijayanti Vaishnavi Vaishno Vaishvi Vala
  Valburga Valdemar Valdemara Valdemārs Valente Valentijn Valentim Valentín Valentína Valentīna
  Valentine Valentino Valentīns Valentýn Valentýna Valér Valera Valère Valéria Valerián Valeriana
  Valeriano Valerico Valerie Valérie Valerija Valērija Valērijs Valerio Valeriu Valéry Valfredo
  Valfrido Vali Valid Vallie Valtena Valter Valtr Valtteri Van Vance Vanda Vanesa Vania Vânia
  Vanja Vanna Vanya Varalakshmi Varo Varvara Vasanti Vasco Vasil Vasilica Vasilică Vasilisa Vasja
  Vasko Vasliddin Vasudev Vasudeva Vasudha Vasundhara Vatroslav Vaughn Vavrinec Vavřinec Vecdi
  Veda Vedang Vedanga Vedanshi Vedasto Vedat Vedran Vedrana Věduna Veerle Vefa Vefik Vega Vehbi
  Veikko Vela Velana Velaphi Velda Veleslav Veleslava Veli Velibor Velimir Velimír Velimira Velina
  Velio Velislav Velislava Vella Velma Velva Vena Venance Venanzio Vencel Venceslao Venceslas
  Věnceslav Věnceslava Vendel Vendelín Vendelína Vendula Vendulka Věnek Venera Veneranda Venerando
  Venere Venerio Veniamin Věnka Ventura Venuše Venusta Venustiano Venusto Věra Verano Verda
  Verdiana Verdie Vere Verecondo Verenzio Vergie Veriana Verica Veridiana Verla Verlie Vern Verna
  Verner Vernice Vernie Vernon Vero Verónica Véronique Věroslav Věroslava Verulo Veselinka Vesile
  Věslava Vēsma Vesna Vespasiano Vesper Vesta Veta Veysel Veysi Vezio Vianney Vibeke Vic Vicdan
  Vicenta Vicente Vicenția Vicențiu Vicki Vickie Victoire Víctor Victorien Victorin Vid Vida Vidak
  Vidal Vidhur Vidhya Vidiano Vidone Vidor Vidur Vidya Vienna Viera Vieroslava Vieve Viggo Vigile
  Vigo Vijay Vijeko Vijolīte Vik Viktória Viktorie Viktorin Viktorín Vildan Vilde Vilém Viléma
  Vilemína Vilfredo Vilhelm Vilhelmīne Viliam Viliana Vilibald Viliberto Viljem Ville Villy Vilma
  Vilmar Vilmārs Vilmos Vimal Vimala Viman Vin Vinay Vince Vincenc Vincencie Vincențiu Vincenza
  Vinciane Vindonio Vinebaldo Vinfrido Vinicio Vinka Vinnie Vino Vinsen Vinz Violante Violet
  Violeta Violette Viorel Viorela Viorica Virág Virgie Virgil Virgile Virgilio Virgin Virginie
  Virgínie Virginio Virman Virone Visarion Viscardo Vishnu Vishwamitra Višnja Vissia Vít Vita Víta
  Vital Vitale Vitalico Vitālijs Víťazoslav Vítězslav Vítězslava Vito Vitold Vitor Vítor Vitória
  Vítoslav Vittore Vittoria Vittoriano Vittorio Vitus Viva Vivaldo Vive Vivi Viviana Viviane
  Vivianne Viviano Vivienne Vizbulīte Vjekoslav Vjenceslav Vlad Vladan Vladana Vladek Vladěna
  Vladimír Vladimira Vladimíra Vladimiro Vladislav Vladislava Vladivoj Vlado Vlaicu Vlasta
  Vlastimil Vlastimila Vlastimir Vlastimír Vlastimíra Vlastislav Vlastislava Vlatka Vlatko Vlk
  Vodingo Voichița Voicu Vojen Vojin Vojislava Vojmil Vojmír Vojmíra Vojslav Vojslava Vojtech
  Vojtěška Vok Voldemārs Volfango Volfgang Volkan Voršila Vosil Vratislav Vratislava Vratko Vreni
  Vrinda Vrund Všeboj Všebor Všerad Všeslav Vsevolod Vujadin Vujica Vuk Vukan Vukašin Vukica
  Vukota Vulmaro Vulpiano Vuslat Vusumuzi Vyas Wacław Wade Wadi Wael Waël Wage Wahyu Waino Wakiman
  Waldo Wale Walenty Walentyn Walentyna Waleran Waleria Walerian Walery Walgierz Walid Walker
  Wallace Walton Waluyo Waly Wanda Wandrille Wanesa Wani Waqila Ward Wardaya Wardi Warji Warley
  Warsa Warsita Warta Wasis Wassim Watson Wava Wawan Wawrzyniec Waylon Wayne Webster Welat Weldon
  Wendell Weronika Wes Wesley Wessel Westley Weston Whitney Wiara Widya Wiem Wies Wiktoria Wilber
  Wilbert Wilbur Wilburn Wiley Wilford Wilfred Wilfredo Wilfrid Wilfryd Wilhelmina Wilhelmine
  Willa Willard Willie Willis Willow Wilmer Wilson Wilton Wincenty Winda Winfield Winifred
  Winnifred Winona Winston Wira Wirda Wirginia Wisnu Wissam Wissem Witalis Władysław Włodzimierz
  Woodrow Wout Wouter Wulan Wulandari Wuraola Wyatt Wyman Xalima Xanana Xander Xatûn Xaverie
  Xaverius Xavi Xavière Xebat Xem Xenia Xénia Xenie Xénophon Xezal Ximena Xochitl Xzavier Yaa
  Yacine Yacouba Yadira Yael Yaël Yaëlle Yağız Yağmur Yago Yahya Yahyo Yakubu Yalçın Yalgın Yaman
  Yamileth Yamina Yance Yango Yani Yanni Yannic Yannis Yaprak Yara Yarah Yaren Yaretzi Yaron Yaşar
  Yasmeen Yasmine Yasser Yassin Yassine Yavuz Yaw Yaya Yazid Yazmin Yejide Yekta Yelda Yeliz Yener
  Yenthe Yesenia Yeşim Yessenia Yessi Yetkin Yetunde Yewande Yfke Yibanathi Yiğit Yinthe Yıldırım
  Yıldız Yılmaz Ylan Ylvi Ylvie Yoan Yoann Yoav Yoel Yoël Yoga Yogendra Yogesh Yoginder Yohan
  Yohann Yolanda Yolande Yona Yonca Yoni Yono Yoqub Yorbek Yoro Yorqin Yosef Yoshiko Yosra Yossef
  Yosun Youcef Youmna Youna Younes Younès Youness Youp Youri Yousef Yousra Youssef Youssou
  Youssouf Youssouph Youssoupha Yozida Yoznur Ysaline Yse Ysé Ysee Ysée Yseult Yüce Yücel Yüksel
  Yuliana Yumi Yümni Yuna Yuni Yunita Yuri Yûsiv Yvan Yven Yvette Zabedeo Zabina Zabir Záboj
  Zaccaria Zaccheo Zachar Zacharia Zachariah Zachariáš Zachariasz Zacharie Zachary Zaché Zachery
  Zack Zackary Zackery Zadig Zaenab Zafar Zafer Zafir Zâfir Zaharia Zahide Zahir Zâhit Zahra Zaida
  Zain Zainab Zaira Zakaria Zakariya Zakary Zakarya Žakelina Žakelína Zaki Zakir Zala Zalán
  Zalindra Zama Zamfir Zamfira Zamir Zamira Žan Zana Zander Zane Zanele Žaneta Żaneta Žanete Žanis
  Zanita Žanna Zanobi Zaraza Zaria Zarije Zarina Žarko Zaur Zavida Záviš Zayd Zayn Zayneb
  Zayniddin Zbislav Zbyhněv Zbyhněva Zbyněk Zbyňka Zbyšek Zbyška Zbyslav Zbyslava Ždan Ždana Zdena
  Zdenka Zdeňka Zdenko Zderad Zdeslav Zdeslava Zdík Zdirad Zdislav Zdislava Zdravko Zechariah Zef
  Zefiro Zehra Zeinab Zejnep Zekai Zekeriyyâ Zekiye Zelaya Zelda Želibor Zelie Zeliha Želimír
  Želimíra Zelinda Želislav Želislava Željka Željko Zella Zelma Želmír Želmíra Zeltīte Zena
  Zenaide Zenebio Ženija Zeno Zénó Zenobia Zenobie Zenobio Zenon Zenone Zenovia Zente Zenzele
  Zéphirin Zephyr Zerdeşt Zerrin Zerya Zétény Zetico Zetta Zev Zeyd Zeynab Zeyneb Zeynel Ziad
  Ziedīte Žiga Zigfrīda Zigfrīds Zigmārs Žigmund Zigrīda Zihnî Zikmund Zilan Zîlan Zīle Zilola Zîn
  Zina Zinaida Zineb Zinedine Zion Zithulele Žitomír Žitomíra Žitoslav Žitoslava Ziva Živa Živan
  Živana Ziver Ziya Ziyad Ziyâd Ziyanda Ziyo Zizi Zlata Zlatan Zlatica Zlatka Zlatko Zlatomír
  Zlatomíra Zlatuše Zobuhle Zoé Zoë Zoéva Zoey Zofia Žofia Žofie Zofija Zohid Zohir Zohra Zoie
  Zoila Zoilo Zoja Zokir Zola Zoltan Zora Zorana Zorka Zoroslav Zoroslava Zosim Zosima Zosimo
  Zoyir Zrinislav Zrinko Zselyke Zsófia Zsolt Zsombor Zubayr Zübeyde Zübeyr Žubīte Zühal Zula
  Zulaikha Zülal Züleyha Zulfa Zulfikar Zülfikâr Zümrüt Zuxra Zuzanna Zvezdana Zvonimir Zvonimír
  Zvonimíra Zvonko Zyad Zygmunt`
    .trim()
    .split(/\s+/);
