/** Common first names in German news, of German and other languages. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `Aaron Abdel Abdul Abdullah Abigail Achim Ada Adam Adele Adelheid Adolf Adrian Adriana Agnes Agnieszka Ahmad Ahmed
  Aisha Aki Alain Alan Albert Alberto Albrecht Alejandro Aleksandr Alena Alessandro Alessandra Alex Alexander Alexandra
  Alexandre Alexej Alexei Alexis Alfons Alfonso Alfred Ali Alice Alicia Alina Aline Alison Alois Alma Aloys Alvaro
  Amanda Amelie Amir Amy Ana Anastasia Anatoli Andrea Andreas Andrei Andrej Andres Andrew Andrzej Andy André Anette
  Angel Angela Angelika Angelina Angelo Angus Anita Anja Anke Ann Anna Annabelle Annalena Anne Annegret Anneliese
  Annemarie Annette Annika Ansgar Anthony Antje Antoine Anton Antonia Antonio António Antony Antti Ari Arielle
  Armin Arne Arno Arnold Arthur Arturo Artur Astrid Atsuko Audrey August Auguste Aurelia Axel Ayşe Barack Barbara Barry
  Bart Bartosz Bashar Bastian Beat Beate Beatrice Beatrix Ben Benedikt Benjamin Benito Benno Bente Bernadette Bernd
  Bernhard Bert Berthold Bertram Bettina Bianca Bill Birgit Birte Bjarne Björn Bob Bodo Boris Brad Brandon Brenda Brian
  Brigitte Britta Britney Bruce Bruno Burkhard Camille Camilla Carina Carl Carla Carlo Carlos Carmen Carol Carola
  Carolin Carolina Caroline Carsten Casper Catherine Catrin Cathrin Cecilia Chantal Charles Charlie Charlotte Chelsea Chloe
  Chris Christa Christel Christian Christiane Christina Christine Christoph Christophe Christopher Cindy Claas
  Claire Clara Claude Claudia Claudio Claudius Claus Clemens Colin Conny Conrad Constantin Constanze Cora Cordula
  Corinna Cornelia Cornelius Craig Cristiano Cristina Cyril Dagmar Damian Damien Dan Daniel Daniela Daniele Danny
  Daria Dario Dave David Dean Deborah Denis Denise Dennis Derek Detlef Detlev Diana  Diego Dierk Dieter Dietmar
  Dietrich Dilek Dilma Dimitri Dina Dirk Dmitri Dmitrij Dmitry Dmytro Dominic Dominik Dominique Donald Donna Dora Doris Dorothea
  Dorothee Douglas Dragan Dustin Dylan Eberhard Eckart Eckhard Ed Edda Edgar Edith Edmund Eduard Eduardo Edward Edwin Egon
  Eike Elena Eleonore Elfriede Elias Elisa Elisabeth Elise Elizabeth Elke Ella Ellen Elmar Elon Elsa Elvira Emanuel
  Emil Emilia Emilie Emily Emine Emma Emmanuel Emre Enrico Enrique Eric Erich Erik Erika Erna Erwin
  Esra Esther Ethan Eugen Eugene Eugenia Eva Evelyn Ewald Fabian Fabio Fabrice Fatih Fatima Fatma Felicitas Felipe
  Felix Ferdinand Fernando Filip Filippo Fiona Flavia Florence Florian Francesca Francesco Francis Francisco Franco François
  Frank Franka Franz Franziska Françoise Fred Frederic Frederik Frieda Frieder Friederike Friedhelm Friedrich Fritz
  Gabi Gabor Gabriel Gabriela Gabriele Gabriella Gareth Gary  Geoffrey Georg George Georges Georgina Georgios
  Gerald Gerd Gereon Gerda Gerhard Gerlinde Gernot Gero Gert Gertrud Gesa Gesine Giacomo Gianni Gilbert Gina Giorgia
  Giorgio Giovanni Gisela Giulia Giuseppe Gloria Gonzalo Gordon Grace Graham Grant Greg Gregor Gregory Greta Gudrun
  Guido Guillaume Guillermo Gundula Gunnar Gunter Gunther Gustav  Guy Günter Günther Hagen Hanna Hannah Hannelore
  Hannes Hans Hansjörg Harald Hardy Harriet Harry Hartmut Harvey Hasan Hassan Hauke Heather Hector Hedwig Heide Heidemarie
  Heidi Heike Heiko Heiner Heinrich Heinz Helen Helena Helene Helga Helge Hellmut Helmut Helmuth Hendrik Henning Henri Henrik
  Henry Herbert Heribert Hermann Hermine Herta Hilary Hilde Hildegard Hillary Hinrich Hiroshi Holger Horst Howard
  Hubert Hubertus Hugh Hugo Ian Ibrahim Ida Ignaz Igor Ilja Ilka Ilona Ilse Imke Ina Inga Ingeborg Ingmar
  Ingo Ingrid  Irene Irina Iris Irma Irmgard Isabel Isabell Isabella Isabelle Ismail Ivan Ivo Iwan Jack Jacob Jackie Jacqueline
  Jacques Jaime Jair Jakob James Jamie Jan Jana Jane Janet Janina Janine Janis Jannik Janos Janosch Jared Jaroslaw Jason Javier
  Jean Jeanette Jeff Jeffrey Jelena Jenna Jennifer Jenny Jens Jeremy Jerome Jerry Jesse Jessica Jill Jim Jimmy Jiri
  Jo Joachim Joan Joanna Joao Jochen Joe Joel Joerg Johan Johann Johanna Johannes John Johnny Jolanda Jon Jonas Jonathan Jordan
  Jorge Joschka Jose Josef Joseph Josephine Joshua José João Juan Juana Judith Jule Julia Julian Juliane Julie Julien Juliette
  Julius Jupp Jurij Justin Justus Jutta Jérôme Jörg Jörn Jürgen Kai Kaja Karel Karen Karim Karin Karl Karla Karoline
  Karsten Katarina Katharina Katherine Kathleen Kathrin Katie Katja Katrin Kay Keith Kelly Ken Kenneth Kersten Kerstin Kevin Kirsten
  Kirill Klara Klaus Konrad Konstantin Konstanze Kristian Kristin Kristina Kristine Krzysztof Kurt Kyle Lady Lara Larry Lars
  Laszlo Laura Lea Leah Leif Lena Leni Lennart Leo Leon Leonard Leonardo Leonhard Leonid Leonie Leopold
  Leroy Leslie Levin Lewis Liam Lidia Liliane Lina Linda Lindsay Lionel Lisa Lothar Lotte Lou Louis Louisa Louise
  Luca Lucas Lucia Luciano Lucie Lucy Ludger Ludwig Luigi Luis Luisa Luise Luiz Lukas Lutz Lydia Lynn Magdalena Magnus Mahmud Mahmoud
  Maik Maike Malala Malin Malte Mandy Manfred Manuel Manuela Mara Marc Marcel Marcelo Marco Marcos Marcus Maren Margaret
  Margarete Margarita Margit Margot Margret Margrit Maria Mariana Marianne Mariano Marie Marieke Mariella Marijke Marina Mario
  Marion Marius Mark Marko Markus Marlene Marlies Marta Martha Martin Martina Marvin Mary Mateusz Mathias Mathieu Mathilda
  Mathilde Mats Matt Matteo Matthew Matthias Maurice Mauricio Maurizio Max Maxim Maximilian Mechthild Mehmet Meike Melanie
  Melania Melinda Melissa Mercedes Merle Mesut Mia Michael Michaela Michail Michal Michel Michele Michelle Micky Miguel Mika Mike
  Mikhail Mikael Milan Milena Milos Miriam Mirjam Mirko  Mitt Mohamed Mohammad Mohammed Moritz Monica Monika Monique Morgan Murat
  Mustafa Nadine Nadja Nancy Naomi Narendra Natalia Natalie Natascha Nathalie Nathan Neil Nelson Nick Nicky Nico Nicola Nicolas
  Nicolaus Nicole Nigel Niels Nikita Nikola Nikolai Nikolaj Nikolas Nikolaus Nils Nina Noah Nora Norbert Norman
  Nuri Olaf Ole Oleg Olena Olga Oliver Olivia Olivier Omar Orhan Orlando Oskar Oscar Osman Oswald Othmar Otmar Ottmar Otto
  Pablo Pamela Paola Paolo Pascal Pat Patricia Patrick Patrik Patrizia Paul Paula Pauline Paulo Pavel Pawel Pedro Peer Peggy Penelope
  Pep Per Percy Peter Petra Petr Petro Phil Philip Philipp Philippa Philippe Phillip Pia Pierre Pietro Piotr Pjotr Rabea
  Rachel Rafael Raffaele Rahel Raimund Rainer Ralf Ralph Ramona Ramon Ramsan Randolf Randy Raphael Raul Ray Raymond Rebecca
  Recep Regina Regine Reiner Reinhard Reinhold Renate Rene Renzo René Resi Ricarda Ricardo Riccardo Richard Rick Rita Robert Roberta
  Roberto Robin Rodrigo Roger Roland Rolf Roman Romano Romy Ron Ronald Ronja Ronny Rory Rosa Rosemarie Roswitha Roy Ruben
  Rudi Rudolf Rupert Russell Ruth Ryan Rüdiger Sabine Sabrina Sahra Salman Salvador Salvatore Sam Samantha Samir Samuel
  Sandra Sandro Santiago Sara Sarah Sascha Saskia Scott Sean Sebastian Sebastião Selina Semjon Serena Serge Sergei Sergej
  Sergey Sergio Severin Sharon Sheila Shinzo Sibylle Siegbert Siegfried Siegmar Sigmar Sigrid Silke Silvana Silvia Silvio Simon Simona
  Simone Sina Sofia Sofie Solveig Sonja Sophia Sophie Stanislaw Stefan Stefania Stefanie Steffen Steffi Stella Sten Stephan
  Stephanie Stephen Steve Steven Stefano Stuart Sue Susan Susanna Susanne Susi Suzanne Sven Svenja Swetlana Sylvester Sylvia Taylor
  Tamara Tanja Tarek Tatjana Tayyip Ted Teresa Terry Tessa Thea Theo Theodor Theresa Therese Theresia Thilo Thomas
  Thorben Thorsten Tibor Tidjane Till Tilman Tilo Tim Timo Timothy Tina Tino Titus Tobias Toby Todd Tom Tomas Tommy Toni
  Tony Torben Torsten Traudl Traute Tristan Tyler Ueli Udo Ulf Uli Ulla Ulli Ullrich Ulrich Ulrike Urs Ursula Ute Utz Uta Uwe
  Valentin Valentina Valeria Vanessa Vera Verena Veronica Veronika Vicky Victor Victoria Viktor Viktoria Vincent Vincenzo
  Viola Vitali Vivian Vivien Vladimir Volker Volodymyr Waldemar Walter Walther Waltraud Waltraut Warren Wendelin Wendy Werner
  Wibke Wiebke Wilfried Wilhelm Willi Willy Will William Willem Wilma Winfried Witali Wladimir Wolf Wolfgang Wolfram Wolodymyr
  Xaver Xavi Xavier Yannick Yasmin Yasmina Yoko Yves Yvonne Yusuf Zara Zinédine  Zoe Özlem Ömer Ülkü Arnaud Jewgeni
  Jewgenij Jean-Claude Jean-Marc Jean-Luc Jean-Pierre Jean-Louis Jean-Jacques Jean-Paul Jean-Marie Hans-Peter Hans-Jürgen Hans-Joachim Hans-Dieter Hans-Georg
  Hans-Werner Hans-Christian Karl-Heinz Karl-Theodor Karl-Josef Klaus-Peter Klaus-Dieter Eva-Maria Anne-Marie Ann-Kathrin Frank-Walter Franz-Josef Franz-Peter Heinz-Peter Marie-Luise Wolf-Dieter`
    .trim()
    .split(/\s+/),
);

/** Korean family names, which come first: `Kim Min Ho`. */
export const KOREAN_FAMILY_NAMES: ReadonlySet<string> = new Set(
  'Ahn Bae Cho Choe Choi Chung Han Hong Hwang Im Jang Jeon Jeong Jo Jung Kang Kim Ko Kwon Lee Lim Moon Nam Noh Oh Paik Pak Park Rhee Roh Ryu Seo Shin Sim Sohn Son Song Suh Yang Yi Yoo Yoon Yu Yun'.split(
    ' ',
  ),
);
