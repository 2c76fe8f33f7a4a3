/**
 * Given names that are given to men or to women, hardly ever to both, without accents. Names that are borne by
 * both ("Kim", "Robin", "Andrea"), or are as often an everyday word, a place or a month at the head of a run of
 * capitals ("Will", "May", "Paris", "Grant") are in {@link EITHER_GIVEN_NAMES} or left out.
 */
export const MALE_GIVEN_NAMES = `
Aaron Abdallah Abdel Abdelaziz Abdelfattah Abdelkader Abdou Abdoulaye Abdul Abdulaziz Abdulla Abdullah Abdurrahman Abel
Abhijit Abiy Abraham Abu Achille Adam Adebayo Adil Adnan Adolf Adrian Ahmad Ahmadou Ahmed Ahmet Aidan Aiden Ajay Akbar Akhil
Akira Akshay Alain Alan Alastair Albert Alberto Aldo Alec Alejandro Aleksandar Aleksander Aleksandr Aleksei Alessandro Alessio
Alexander Alexandre Alexandros Alexei Alfie Alfonso Alfred Alfredo Ali Alistair Allan Allen Alonso Alphonse Alvaro Amadou Amar
Amir Amit Amitabh Amos Anand Anatoly Anders Andre Andreas Andrei Andrej Andres Andrew Andrey Andrii Andriy Andrzej Andy
Angelo Anil Antal Anthony Antoine Anton Antonin Antonio Antonis Antony Anwar Arjun Armand Armando Arnaud Arnold Arno Arseniy Artem
Arthur Artur Arturo Arvind Ashok Ashraf Atul Augusto Aurelien Avi Axel Ayman Aziz Babatunde Bakary Balazs Baptiste Barack Barry
Bartosz Bashar Basil Bastien Bela Ben Benedek Benedict Benjamin Benito Benoit Bernard Bernardo Bernd Bernhard Bernie Bertrand Bill
Billy Bjorn Bob Bogdan Bohdan Boris Borut Brad Bradley Brendan Brian Bruce Bruno Bryan Burak Byron Caleb Calum Cameron Carl Carlo
Carlos Carlton Carsten Cecil Cedric Cesar Charles Charlie Chidi Chris Christian Christoph Christophe Christopher Chukwuma Clarence
Claude Claudio Claus Clement Clifford Clive Colin Colm Connor Conor Constantin Cornelius Craig Curtis Cyril Cyrus Dale Damian Damien
Damir Dan Daniel Daniele Danilo Danny Dariusz Darren David Davide Dean Declan Denis Dennis Denys Derek Dermot Desmond Devendra
Dhruv Didier Diego Dieter Dietrich Dimitri Dimitris Dinesh Diogo Dirk Dmitri Dmitriy Dmitry Dmytro Dominic Dominik Dominique
Donald Dong Douglas Duncan Dusan Dustin Dwight Dylan Eamon Eamonn Ed Eddie Edgar Edin Edmond Edmund Edouard Eduard Eduardo Edward
Edwin Ehud Eirik Elias Elijah Elliot Elmar Elon Emeka Emil Emile Emilio Emmanuel Emmerson Emre Endre Eneko Enrico Enrique Ephraim
Erdem Eric Erich Erik Ernest Ernesto Ernst Ervin Esteban Ethan Etienne Eugene Evan Evgeny Fabian Fabio Fabrice Faisal Farhan Farid
Faruk Federico Felipe Felix Ferdinand Ferenc Fernando Fidel Filip Filipe Florian Francesco Francis Francisco Franck Franco Francois
Frank Franz Fred Freddie Frederic Frederick Frederik Friedrich Fritz Fumio Gabor Gabriel Gareth Garry Gary Gaspard Gavin Geert Gennady
Geoff Geoffrey Georg George Georges Georgi Georgios Gerald Gerard Gerardo Gerd Gergely Gerhard Gerrit Gert Ghassan Giacomo Gianluca
Gianni Gilbert Gilles Giorgio Giorgos Giovanni Giuliano Giulio Giuseppe Glenn Godfrey Goran Gordon Graham Greg Gregor Gregory Guido
Guillaume Guillermo Gunter Gunther Gustav Gustavo Guus Guy Gyorgy Gyula Haakon Habib Hakan Hakim Hamid Hamza Hannes Hannibal Hans
Harald Harold Haroun Harry Harsh Haruki Haruto Harvey Hasan Hashim Hassan Hector Heiko Heinrich Heinz Helmut Henri Henrik Henrique
Henry Herbert Herman Hermann Hernan Hiroshi Hisham Horacio Horst Hossein Howard Hubert Hugh Hugo Humberto Hussain Hussein Ian Ibrahim
Idris Igor Ihor Ilham Ilya Imad Imran Imre Ioannis Ion Isaac Isaias Ishmael Ismail Issa Istvan Ivan Ivica Ivo Jack Jackson Jacob
Jacques Jaime Jair Jake Jakob Jakub Jamal James Jamie Jan Janek Janez Janos Janusz Jared Jaroslav Jaroslaw Jarrod Jason Javad Javier
Jawad Jean-Claude Jean-Luc Jean-Marc Jean-Marie Jean-Paul Jean-Pierre Jean-Yves Jeff Jeffrey Jens Jeremiah Jeremy Jerome Jerry Jesper
Jesse Jim Jimmy Jiri Joachim Joakim Joao Joaquin Jochen Joe Joel Joerg Johan Johann Johannes John Johnny Jon Jonas Jonathan Jorg Jorge
Jorgen Jose Josef Joseph Josh Joshua Josip Jozef Jozsef Juan Julian Julien Julio Julius Jurgen Justin Kaan Kai Kalle Kamal Kamil Karel
Karim Karl Karol Karoly Kasper Katsu Kazimierz Keir Keith Kemal Ken Kenji Kenneth Kenta Kevin Keyvan Khaled Khalid Khalil Kieran Kirill
Klaas Klaus Kofi Koji Konrad Konstantin Kostas Krishna Kristian Kristof Krzysztof Kumar Kwabena Kwadwo Kwaku Kwame Kwasi Kyle Kyriakos
Lajos Lamine Lars Laszlo Laurent Laurentiu Lawrence Lech Leif Leo Leon Leonard Leonardo Leonid Leopold Leszek Levente Lewis Liam Lionel
Lloyd Lorenzo Lothar Louis Luc Luca Lucas Lucian Ludovic Ludwig Luigi Luis Luiz Luka Lukas Lukasz Luke Maarten Maciej Magnus Mahathir
Mahdi Mahmood Mahmoud Maksim Maksym Malcolm Malik Mamadou Manfred Manmohan Manoj Manuel Marc Marcel Marcello Marcelo Marcin Marco
Marcos Marcus Marek Marian Mariano Marinus Mario Mariusz Marius Marko Markus Marouane Martin Marton Marvin Marwan Massimo Mateo Mateusz
Mats Matt Matteo Matthew Matthias Matthieu Matti Maurice Mauricio Maurizio Mauro Max Maxim Maxime Maximilian Mehdi Mehmet Mel Michael
Michal Michel Michele Miguel Mihai Mihaly Mika Mike Mikhail Mikheil Miklos Mikolaj Milan Milo Milos Milton Miodrag Miroslav Mirza Mitch
Mitchell Mitt Mladen Mohamad Mohamed Mohammad Mohammadu Mohammed Moritz Morten Moses Mostafa Moussa Muammar Muhammad Muhammadu Mukesh
Murat Murray Musa Mustafa Mwai Mykhailo Mykola Nabil Nader Nadir Nana Narendra Nasser Nathan Nathaniel Naveen Nawaz Neil Nelson Nenad
Nestor Niall Nicholas Nick Nicola Nicolae Nicolas Niels Nigel Niko Nikola Nikolai Nikolaos Nikolas Nikolay Nikos Nils Nitin Noah Noel
Norbert Norman Nouri Nuno Nursultan Obafemi Octavio Odd Olaf Olaf Olav Ole Oleg Oleh Oleksandr Oleksii Oleksiy Olivier Oliver Olusegun
Omar Omer Onur Orban Orlando Osama Oscar Oskar Osman Oswaldo Otto Oumar Owen Pablo Paddy Paolo Parviz Patrice Patrick Patrik Paul
Paulo Pavel Pavlo Pawan Pawel Pedro Peer Per Percy Pervez Peter Petr Petro Petros Petteri Phil Philip Philippe Phillip Pierre Pieter
Pietro Piotr Pradeep Prakash Pranav Predrag Preston Pyotr Quentin Rachid Radek Radoslaw Radovan Rafael Raffaele Rafiq Rahm Rahul
Raimund Rainer Raj Rajan Rajesh Rajiv Rajnath Rakesh Ralf Ralph Ram Raman Ramesh Rami Ramon Ramzan Randy Ranil Raoul Raphael Rashid
Rasmus Raul Ravi Ray Raymond Razvan Recep Reinhard Reinhold Remi Renato Rene Renzo Reza Riad Ricardo Riccardo Richard Rick Rishi Rob
Robert Roberto Rodolfo Rodney Rodrigo Rodrigue Roger Rohit Roland Rolf Roman Romano Romeo Ron Ronald Ronan Ronnie Rory Ross Roy Ruben
Rudiger Rudolf Rudy Rui Rupert Russell Rustam Ryan Sadiq Saeed Said Sajid Salah Saleh Salem Salim Salman Salva Salvador Salvatore Sam
Samir Samuel Samy Sandor Sanjay Sanjiv Santiago Saul Sebastian Sebastien Seif Selim Sepp Sergei Sergey Sergio Serge Serhii Serhiy Seth
Severin Seyed Shah Shahid Shane Sharif Shaun Shehbaz Shigeru Shinzo Shmuel Siddharth Sidney Siegfried Silvio Simon Sinan Sipho Slavko
Slobodan Soren Spencer Spiros Srdjan Stanislav Stanislaw Stavros Stefan Stefano Stefanos Steffen Stelios Stephan Stephane Stephen
Sten Steve Steven Stewart Stuart Sudhir Suleiman Suleyman Sundar Sunil Suresh Sushil Sven Svetozar Syed Szymon Taavi Tadeusz Taha Takashi
Takeshi Tamas Tamer Tarek Tariq Taro Tayyip Ted Tedros Temur Teodor Terence Terje Terry Thaksin Thabo Theo Theodor Theodore Thiago
Thierry Thomas Thorsten Tibor Tiago Tim Timo Timothy Timur Tito Tobias Todd Tom Tomas Tomasz Tomaz Tomislav Tommaso Tommy Toni Tony
Torben Torsten Toshiro Travis Trevor Tristan Tunde Tyler Uday Udo Ulf Ulrich Umar Umberto Uri Urs Usman Uwe Vaclav Vadim Valentin
Valentyn Valery Vasco Vasil Vasile Vasily Vasyl Viktor Victor Vijay Viktors Vikram Viliam Vinay Vincent Vincenzo Vinod Virgil Vitali
Vitaliy Vitaly Vivek Vlad Vladan Vladimir Vladislav Vlado Vojislav Volker Volodymyr Vsevolod Vuk Vyacheslav Waldemar Walter Warren
Wayne Werner Wesley Wieslaw Wilfried Wilhelm Willem William Willi Willy Winston Wladimir Wladyslaw Wojciech Wolf Wolfgang Wolodymyr
Wouter Wycliffe Xavier Yahya Yair Yakov Yakubu Yannick Yannis Yaroslav Yasin Yasir Yasser Yevgeny Yiannis Yitzhak Yoav Yohannes
Yoshihide Yoweri Yuri Yuriy Yury Yusuf Yves Zac Zach Zachary Zahid Zakaria Zbigniew Zdenek Zeljko Ziad Zoltan Zoran Zsolt Zubair Zvonimir
`;

export const FEMALE_GIVEN_NAMES = `
Aaliyah Abena Abigail Ada Adama Adaora Adela Adele Adelheid Aditi Adriana Adrienn Adrienne Afia Agata Agathe Agnes Agnieszka Aida
Aileen Aisha Aishwarya Aissatou Ajla Akosua Alba Albertine Alejandra Aleksandra Alena Alenka Alessandra Alessia Alexandra Alexandria
Alia Alice Alicia Alina Alisa Alison Allegra Allison Alma Almudena Alva Amal Amalia Amanda Amber Amelia Amelie Amina Aminata Amira
Amna Amrita Amy Ana Anahit Anastasia Anastasiia Anastasiya Ananya Andreea Aneta Ange Angela Angelica Angelika Angelina Angelique
Anika Aniko Anita Anja Ann Anna Annabel Annalena Anne Anneke Anneli Annelies Annemarie Annette Annie Annika Antje Antoinette Antonella
Antonia Anu Anushka Aoife Araceli Arancha Ariana Arianna Asha Ashwini Asli Asma Asmaa Astrid Aung Aurelie Aurora Ayesha Aylin Ayse
Azadeh Aziza Barbara Basma Beata Beate Beatrice Beatrix Beatriz Becky Belen Benazir Benedetta Berenice Bernadette Bertha Beth Bethany
Betty Beverly Bianca Bidhya Birgit Birgitta Birgitte Blanca Bozena Branka Brenda Brianna Brigitte Britta Brooke Camila Camilla Camille
Candace Candice Carina Carla Carlota Carly Carmen Carol Carola Carole Carolina Caroline Carolyn Carrie Cassandra Catalina Catarina
Caterina Catherine Cathy Catriona Cecile Cecilia Celeste Celia Celine Chantal Charlene Charlotte Chelsea Cheryl Chiara Chimamanda Chloe
Christa Christel Christiane Christina Christine Ciara Cindy Clara Clare Clarissa Claudia Clementine Colette Colleen Concepcion
Concetta Constance Consuelo Cora Corazon Corinna Corinne Cornelia Cristiana Cristina Cynthia Dagmar Dagny Dalia Dana Daniela Daniella
Danielle Danuta Daphne Daria Darya Deborah Debbie Deirdre Delia Delphine Denise Desiree Diana Diane Dilma Dina Divya Dolores Dominika
Donna Dora Dorina Doris Dorota Dorothea Dorothy Ebony Edina Edith Edna Eileen Ekaterina Elaine Eleanor Elena Eleni Eleonora Elif
Elisa Elisabeth Elise Eliza Elizabeth Elke Ella Ellen Elodie Elsa Elvira Elzbieta Emanuela Emilia Emilie Emily Emma Emmanuelle Enid
Erica Erika Erna Erzsebet Esma Esmeralda Esra Estelle Esther Eszter Ethel Eugenia Eugenie Eva Eve Evelyn Evelyne Evi Ewa Fabienne
Farah Farida Fatema Fatima Fatma Fatou Fatoumata Federica Felicia Felicity Fernanda Fiona Flavia Flora Florence Franca Francesca
Francine Francoise Franziska Freya Frida Friederike Funmi Gabriela Gabriele Gabriella Gabrielle Gail Galina Gemma Genevieve Georgette
Georgia Georgiana Georgina Geraldine Gertrud Gertrude Gesine Ghada Giada Gina Ginevra Gioia Giorgia Giovanna Gisela Giselle Gita
Gitta Giulia Giuliana Gladys Gloria Golda Grace Graciela Grainne Greta Gretchen Gretel Gro Gudrun Guadalupe Gulnara Gunilla Gwen
Gwendolyn Hadiza Hafsa Halima Halina Hana Hanan Hanna Hannah Hanne Hannelore Harriet Heather Hedda Hedwig Heidi Heike Helen Helena
Helene Helga Helle Henriette Hermine Hilary Hilda Hilde Hillary Hind Houda Huda Huma Ida Ilaria Ildiko Ilona Ilse Imelda Imke Ina
Indira Ines Inga Inge Ingeborg Ingrid Inna Ioana Irena Irene Irina Iris Irma Isabel Isabella Isabelle Isha Isolde Ivana Iveta Ivona
Jacinda Jacinta Jacqueline Jadwiga Jana Jane Janelle Janet Janice Janina Janine Jasmin Jasmina Jasmine Jayne Jeanette Jeanne Jelena
Jenna Jennie Jennifer Jenny Jessica Jill Joan Joana Joanna Joanne Jocelyn Johanna Jolanta Jorunn Josefa Josefina Josephine Joy Joyce
Juana Juanita Judit Judith Judy Julia Juliana Julie Julieta Juliette Julija Justine Jutta Kaja Kamala Karen Karin Karina Karla
Karolina Kasia Kata Katalin Katarina Katarzyna Kate Katerina Kateryna Katharina Katharine Katherine Kathleen Kathryn Kathy Katie
Katinka Katja Katrin Katrina Katya Kavita Kayla Keiko Kelechi Kellie Kemi Kerstin Khadija Kiran Kirsten Kirsty Kitti Klara Klaudia
Klavdia Kornelia Kristalina Kristen Kristin Kristina Kristine Krisztina Krystyna Ksenia Laila Lakshmi Lana Lara Larisa Larissa Latifa
Laura Lauren Laurence Lea Leah Leanne Leena Leila Lena Leni Leonie Leonor Leticia Leyla Liana Lidia Liesbeth Lila Lilian Liliana
Lilla Lillian Lily Lina Linda Lindsay Lindsey Lise Lisa Lisbeth Liudmila Liv Livia Liz Liza Ljiljana Ljubica Lois Lola Loraine
Loredana Lorena Loretta Lorraine Lotte Louisa Louise Lourdes Lubna Lucia Luciana Lucie Lucija Lucinda Lucy Ludmila Luisa Luise Luiza
Lydia Lyn Lynda Lynne Lyudmila Mabel Madeleine Madeline Madhuri Magda Magdalena Magdolna Maggie Mahira Mahnoor Maia Maike Maja Malala
Malgorzata Malika Malin Mamta Manon Manuela Marcela Marcella Mareike Margaret Margarete Margareta Margarita Margaux Margherita
Margit Margot Margrethe Marguerite Maria Mariam Mariama Mariana Marianna Marianne Maribel Marie Marie-Claire Marie-Louise Mariella
Marielle Marija Marika Marilyn Marina Marine Marion Marisa Marissa Mariya Marja Marjan Marlene Marta Martha Martina Martine Mary
Maryam Maryna Mathilde Matilda Maud Maureen Mavis Maxine Maya Mayumi Meera Megan Meghan Mehreen Meike Melania Melanie Melinda Melisa
Melissa Mercedes Merve Mette Michaela Michelle Michiko Mila Milagros Milena Milica Mina Minna Mira Miranda Mireille Miriam Mirjam
Mirjana Moira Molly Mona Monica Monika Monique Montserrat Muriel Myriam Nada Nadezhda Nadia Nadine Nadiya Nadja Naledi Nanci Nancy
Naomi Natacha Natalia Nataliia Nataliya Natalie Natalya Natasa Natascha Natasha Nathalie Nayib Neha Nelly Nenita Nevena Ngozi Nicole
Nicoletta Nida Nikita Nilufer Nina Nkechi Nkosazana Noelle Noemi Nomvula Noor Nora Norma Nour Nuala Nuria Nursel Nuzhat Oana Octavia
Odette Odile Oksana Olena Olesya Olga Olha Olive Olivia Olympe Ophelia Oriana Orsolya Ornella Paloma Pamela Panagiota Paola Patience
Patricia Patrizia Paula Paulina Pauline Pelin Penelope Peninah Penny Petra Philippa Phoebe Phumzile Phyllis Pia Pilar Piroska Polina
Pooja Pranitha Preeti Priti Priya Priyanka Rachael Rachel Rachida Radka Radmila Rahel Raisa Raissa Rama Ramona Rania Ranya Raquel Rashida
Rasha Rebecca Rebeka Regina Reka Rekha Renata Renate Renee Riina Rina Rita Roberta Rocio Romina Romy Rosa Rosalia Rosalie Rosalind
Rosamund Rosanna Rose Roseline Rosemarie Rosemary Rossana Rosie Rowena Roxana Roxane Roza Ruth Ruzica Sabina Sabine Sabrina Sadia
Sahra Saima Sakina Sally Salma Salome Samantha Samira Samia Sandra Sanja Sanna Sapna Sara Sarah Sarita Saskia Savannah Sena Serena
Seyran Sharon Sheikha Sheila Shelly Shelley Sherry Shireen Shirin Shirley Shreya Sibel Sibylle Sigrid Sigrun Silke Silvana Silvia
Simona Simone Sinead Siobhan Siri Slavica Snezana Sofia Sofie Soledad Solveig Sonia Sonja Sonya Sophia Sophie Soraya Stefania
Stefanie Steffi Stella Stephanie Sue Sukhpreet Sumaya Sunita Susan Susana Susanna Susanne Suzanne Suzan Sushma Svetlana Svitlana
Swati Sybil Sylvia Sylvie Tabitha Tamar Tamara Tammy Tania Tanja Tansu Tanya Tara Tatiana Tatjana Tatyana Taslima Teodora Teresa Terez
Tereza Tetiana Tess Tessa Thandi Thandiwe Thelma Theresa Therese Theresia Thuli Tiffany Tijana Tilda Timea Tina Tracey Tracy Trinidad
Trudy Tsai Tulsi Tuulia Tzipi Ulla Ulrika Ulrike Urmila Ursula Urszula Uzma Valentina Valeria Valerie Vanessa Vanja Vasiliki Vera
Verena Verica Veronica Veronika Veronique Vesna Victoria Vicky Viktoria Viktoriya Vilma Vinita Viola Violeta Violetta Virginia
Virginie Vivian Vivien Vivienne Wafa Wanda Wangari Wanjiru Wendy Wilhelmina Wilma Winifred Winnie Wioletta Xenia Ximena Yael Yana
Yasmin Yasmina Yasmine Yelena Yetunde Yevgenia Yevheniia Yingluck Yolanda Yulia Yuliia Yuliya Yuriko Yvette Yvonne Zahra Zainab
Zanele Zara Zawadi Zdenka Zehra Zeinab Zeynep Zita Zoe Zofia Zora Zorica Zsofia Zsuzsa Zsuzsanna Zuzana Zuzanna
`;

/** Given names of men and of women. They make a person, but no "he" or "she". */
export const EITHER_GIVEN_NAMES = `
Ade Adi Alex Amari Andrea Angel Ariel Ashley Aubrey Avery Bobbie Cary Casey Cheng Chen Chun Claire-Marie Connie Daisuke Dominique Drew
Elia Fang Gabi Hao Hayden Hiromi Hong Hui Jaya Jean Jia Jian Jiang Jie Jin Jing Jody Jordan Jun Jung Kelly Kelsey Kerry Kim Kris Kyung
Laverne Lee Lei Leslie Lesley Li Lin Ling Logan Lonnie Lou Luo Mackenzie Makoto Marley Mei Min Ming Misha Morgan Muthoni Nico Nguyen Nikki Nur Pat
Peng Ping Qiang Qing Quinn Reese Robbie Robin Ronny Rowan Sacha Sasha Shannon Shaw Shawn Shi Stevie Sun Sung Sydney Taylor Thanh
Ting Toby Toni Tracy Vivian Wang Wei Wen Xi Xia Xiang Xiao Xin Xu Yan Yang Yi Ying Yong Young Yu Yuan Yuki Yun Zhang Zhao Zheng Zhi Zhou Zhu
Juma Okon Chi Ngoc Minh Tuan Linh Hoang Anh Bao Duc Thi Van Quang Kiho Ji Ho Seo Park Hyun Soo Moon
`;
