import { phraseSet, wordSet } from './word-set.ts';

/** Names of days, months and feasts: never actors, and no part of a name at its edges. */
export const CALENDAR = wordSet(`
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
january february march april may june july august september october november december
jan jan. feb feb. mar. apr. jun. jul. aug aug. sept sept. oct oct. nov nov. dec dec. mon. tue. tues. wed. thu. thurs. fri. sat. sun.
christmas easter ramadan diwali passover hanukkah thanksgiving halloween eid nowruz whitsun pentecost lent advent michaelmas candlemas martinmas lammas epiphany
gmt est edt pst cet bst utc am pm a.m. p.m.
`);

/** Last words of names of wars, feasts, prizes, laws, treaties, plans and eras: "Winter Olympics", "Cold War", "Paris Agreement". */
export const EVENT_HEADS = wordSet(`
war wars olympics paralympics games cup championship championships tournament festival fair award awards prize prizes medal medals grammy grammys
oscar oscars day days week eve night holiday weekend year era age century revolution uprising massacre holocaust renaissance crisis pandemic act acts bill law
amendment constitution code treaty accord accords agreement pact protocol convention declaration charter resolution deal plan initiative programme program project
operation campaign election elections referendum summit conference talks spring prix marathon derby grand-prix hurricane typhoon cyclone storm earthquake
intifada ceasefire doctrine principle theory effect index scale report study survey agenda article chapter section clause gate berth
platform terminal runway flight model series edition volume episode room building tower hall
`);

/** Names of faiths, languages, movements, things of the net, illnesses, products and the like, alone. */
export const NO_ACTORS = phraseSet(`
God, Bible, Quran, Koran, Torah, Islam, Christianity, Judaism, Hinduism, Buddhism, Catholicism, Internet, Web, Wi-Fi, Covid, COVID, Covid-19, COVID-19, Omicron, Ebola, HIV, AIDS,
Brexit, DNA, GDP, VAT, TV, PC, IT, AI, CEO, CFO, MP, MPs, PM, PhD, ID, OK, FAQ, GPS, SMS, USB, PDF, URL, RSS, Q, A, I, Earth, Moon, Sun, Mars, Venus, Jupiter, Saturn,
Bitcoin, Ethereum, iPhone, iPad, Android, Windows, Big Bang, Middle Ages, Iron Curtain, Great Depression, Great Recession, Belt and Road, Green New Deal,
Marxism, Communism, Nazism, Zionism, Muslim, Muslims, Christian, Christians, Jew, Jews, Jewish, Hindu, Hindus, Buddhist, Buddhists, Catholic, Catholics, Protestant, Protestants,
Orthodox, Islamic, Islamist, Islamists, Arab, Arabs, Kurd, Kurds, Kurdish, Shia, Shiite, Sunni, Nazi, Nazis, Soviet, Western, African, Asian, European, Latin, Hebrew, Arabic, Mandarin,
Europeans, Africans, Asians, Westerners, Scottish, Welsh, English, Englishman, Frenchman, Britons, Briton, Brits, Scot, Scots, Roma, Tamil, Tamils, Tutsi, Hutu, Uyghur, Uyghurs, Uighur, Uighurs,
Dane, Danes, Swede, Swedes, Finn, Finns, Pole, Poles, Turk, Turks, Spaniard, Spaniards, Serb, Serbs, Croat, Croats, Frenchmen, Dutchman, Irishman, Englishmen, Icelander,
Icelanders, Filipina, Filipinas, Filipinos, Uzbeks, New Zealander, New Zealanders, Rohingya, Democrat, Democrats, Republican, Republicans, Tory, Tories, Conservative, Conservatives, Communist, Communists, Socialist, Socialists, Liberal, Liberals,
Euro, Euros, Dollar, Pound, Sterling, Yuan, Yen, Celsius, Fahrenheit, Madam, Sir, Sirs, Mr, Mrs, Ms, Dr, Page, Photo, Video, Credit, Source, Related, Share, Read, Listen, Watch, Breaking, Update
`);
