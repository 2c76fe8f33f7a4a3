/**
 * Cities and regions that go by several names, one a line, the first the one that they are known by: newer names and older ones,
 * and two ways of writing one in Latin letters. Accents make no second name.
 */
const PLACE_VARIANTS = `
Beijing, Peking
Bengaluru, Bangalore
Chennai, Madras
Dnipro, Dnepropetrovsk
Donbas, Donbass
Gdańsk, Danzig
Ho Chi Minh City, Saigon
Kharkiv, Kharkov
Kolkata, Calcutta
Kyiv, Kiev
Luhansk, Lugansk
Lviv, Lvov, Lemberg
Marrakesh, Marrakech
Mecca, Makkah
Mumbai, Bombay
Odesa, Odessa
Saint Petersburg, St. Petersburg, St Petersburg
Timbuktu, Timbuctoo
Xinjiang, Sinkiang
Yangon, Rangoon
Zaporizhzhia, Zaporizhia, Zaporozhye
`;

/** Every name of the places of several, by each of them. */
export const placeVariants: ReadonlyMap<string, readonly string[]> = new Map(
  PLACE_VARIANTS.trim()
    .split('\n')
    .map((line) => line.split(', '))
    .flatMap((names) => names.map((name) => [name, names] as const)),
);
