import { phraseSet, wordSet } from './word-set.ts';

/** Words that end the name of a place: "Rift Valley", "Indian Ocean". */
export const PLACE_HEADS = wordSet(`
river lake sea ocean bay gulf strait straits channel island islands peninsula mountain mountains hills valley desert coast forest park
province region county district territory state city town village street road avenue square bridge port harbour harbor airport station
plateau basin delta canal reef cape heights borough parish oblast prefecture township suburb neighbourhood quarter square stadium beach row wharf quay creek
`);

/** Words that begin the name of a place: "Lake Naivasha", "Mount Kenya", "Port Louis". */
export const PLACE_OPENERS = wordSet(
  'river lake mount cape fort port gulf isle río rio san santa são saint st st. new los las el dar horn strait bay sea republic',
);

/** Words of the compass and the like that belong to the name of a place after them: "Eastern Europe", "northern Iraq" not. */
export const PLACE_DIRECTIONS = wordSet(
  'north south east west northern southern eastern western central upper lower middle greater new northeast northwest southeast southwest sub-saharan',
);

/** Parts of the world, and places that stand in the news of all countries. */
export const PLACES = phraseSet(`
Africa, Asia, Europe, Antarctica, North America, South America, Latin America, Central America, Oceania, Australasia, Eurasia, Scandinavia, Balkans,
Caucasus, Middle East, Near East, Far East, Central Asia, South Asia, Southeast Asia, East Asia, Asia-Pacific, Indo-Pacific, Eastern Europe, Western Europe,
Central Europe, Southern Europe, Northern Europe, North Africa, West Africa, East Africa, Southern Africa, Central Africa, Sub-Saharan Africa, Horn of Africa,
Sahel, Maghreb, Levant, Caribbean, Arctic, Pacific, Atlantic, Mediterranean, Baltic, Baltics, Black Sea, Red Sea, Persian Gulf, Gulf of Aden,
South China Sea, Sea of Japan, Strait of Hormuz, Suez Canal, Panama Canal, Indian Ocean, Atlantic Ocean, Pacific Ocean, Arctic Ocean,
Crimea, Donbas, Donbass, Donetsk, Luhansk, Kharkiv, Kherson, Mariupol, Odesa, Odessa, Gaza, Gaza Strip, West Bank, Golan Heights, Kashmir, Xinjiang, Tibet,
Catalonia, Scotland, Wales, England, Northern Ireland, Bavaria, Saxony, Brandenburg, Chechnya, Dagestan, Siberia, Darfur, Tigray, Kurdistan,
New York, New York City, Los Angeles, Chicago, Houston, Boston, Philadelphia, San Francisco, Seattle, Miami, Atlanta, Dallas, Detroit, Denver, Las Vegas,
California, Texas, Florida, Illinois, Ohio, Pennsylvania, Michigan, Virginia, North Carolina, South Carolina, West Virginia, New Jersey, New Mexico,
New Hampshire, North Dakota, South Dakota, Arizona, Alabama, Alaska, Arkansas, Colorado, Connecticut, Delaware, Hawaii, Idaho, Indiana, Iowa, Kansas, Kentucky,
Louisiana, Maine, Maryland, Massachusetts, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, Oklahoma, Oregon, Rhode Island, Tennessee, Utah,
Vermont, Wisconsin, Wyoming, Silicon Valley, Wall Street, Hollywood, Manhattan, Brooklyn,
Toronto, Montreal, Vancouver, Quebec, Ontario, British Columbia, Alberta, Yukon, Sydney, Melbourne, Brisbane, Perth, Queensland, New South Wales, Tasmania, Auckland,
Birmingham, Manchester, Liverpool, Leeds, Glasgow, Edinburgh, Cardiff, Belfast, Oxford, Bristol, Sheffield, Newcastle,
Hamburg, Munich, Frankfurt, Cologne, Stuttgart, Dresden, Leipzig, Bremen, Bonn, Zurich, Zürich, Geneva, Basel, Strasbourg, Marseille, Lyon, Milan, Naples,
Turin, Florence, Venice, Sicily, Barcelona, Seville, Valencia, Porto, Rotterdam, Antwerp, Krakow, Kraków, Gdansk, Gdańsk, Istanbul, Izmir, Aleppo, Mosul, Basra,
Davos, St. Petersburg, Saint Petersburg, Vladivostok, Shanghai, Guangzhou, Shenzhen, Wuhan, Chongqing, Osaka, Hiroshima, Nagasaki, Fukushima, Okinawa, Busan,
Mumbai, Kolkata, Chennai, Bangalore, Bengaluru, Hyderabad, Punjab, Gujarat, Kerala, Karachi, Lahore, Peshawar, Kandahar, Chittagong,
Dubai, Jeddah, Mecca, Medina, Alexandria, Casablanca, Marrakesh, Timbuktu, Lagos, Kano, Mombasa, Zanzibar, Dar es Salaam, Johannesburg, Cape Town, Durban, Soweto,
Rio de Janeiro, São Paulo, Sao Paulo, Amazon rainforest, Medellín, Guadalajara, Tijuana, Guantanamo Bay, Bali, Java, Sumatra, Ho Chi Minh City, Saigon, Phuket
`);

/** Words before a name that say that it is where something is or happens: "in Győr", "near Lake Naivasha". */
export const LOCATIVES = wordSet(
  'in at near from outside inside around across throughout to through into towards toward off between via within beyond',
);

/** The words of water, rock and island that a name is called with and without: "the River Tarn", then "the Tarn". */
export const NATURE_WORDS = wordSet('river lake mount cape isle island creek');
