/**
 * Cities and regions that go by several names, one a line, the first the one that they are known by: newer names and older ones,
 * two ways of writing one in
 * Latin letters, and the short forms of American news agencies for states, but for those that are also words ("Miss.", "Ill.").
 * Accents make no second name.
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
Alabama, Ala.
Arizona, Ariz.
Arkansas, Ark.
California, Calif.
Colorado, Colo.
Connecticut, Conn.
Florida, Fla.
Kansas, Kan.
Michigan, Mich.
Minnesota, Minn.
Montana, Mont.
Nebraska, Neb.
Nevada, Nev.
New Hampshire, N.H.
New Jersey, N.J.
New Mexico, N.M.
North Carolina, N.C.
North Dakota, N.D.
Oklahoma, Okla.
Oregon, Ore.
Rhode Island, R.I.
South Carolina, S.C.
South Dakota, S.D.
Tennessee, Tenn.
Texas, Tex.
Wisconsin, Wis.
Wyoming, Wyo.
`;

/** Every name of the places of several, by each of them. */
export const placeVariants: ReadonlyMap<string, readonly string[]> = new Map(
  PLACE_VARIANTS.trim()
    .split('\n')
    .map((line) => line.split(', '))
    .flatMap((names) => names.map((name) => [name, names] as const)),
);
