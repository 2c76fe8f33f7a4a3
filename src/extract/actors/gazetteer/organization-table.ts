/**
 * Organisations that the news names all over the world, one a line:
 *
 *     key | Wikidata | name, other names
 *
 * Alliances, bodies of states, seats that stand for a government, parliaments and news agencies. Written by hand;
 * where the Wikidata id is not certain it is left out. The key is part of the actor's id and never changes.
 */
export const ORGANIZATION_TABLE = `
UN|Q1065|United Nations, UN, U.N., United Nations Organization
EU|Q458|European Union, EU, E.U.
NATO|Q7184|NATO, Nato, North Atlantic Treaty Organization, North Atlantic Treaty Organisation, North Atlantic Alliance, Atlantic Alliance
OSCE|Q81299|Organization for Security and Cooperation in Europe, Organisation for Security and Co-operation in Europe, Organization for Security and Co-operation in Europe, OSCE
WHO|Q7817|World Health Organization, World Health Organisation, WHO, W.H.O.
IMF|Q7804|International Monetary Fund, IMF, I.M.F.
WTO|Q7825|World Trade Organization, World Trade Organisation, WTO
OPEC|Q7795|Organization of the Petroleum Exporting Countries, Organisation of the Petroleum Exporting Countries, OPEC, Opec
AU|Q7159|African Union, AU
ASEAN|Q7768|Association of Southeast Asian Nations, Association of South East Asian Nations, ASEAN, Asean
UNICEF|Q740308|United Nations Children’s Fund, UNICEF, Unicef
UNESCO|Q7809|United Nations Educational, Scientific and Cultural Organization, UNESCO, Unesco
OECD|Q41550|Organisation for Economic Co-operation and Development, Organization for Economic Cooperation and Development, OECD
IAEA|Q41984|International Atomic Energy Agency, IAEA
UNHCR||United Nations High Commissioner for Refugees, UN Refugee Agency, UNHCR
UNRWA||United Nations Relief and Works Agency, UNRWA
WFP||World Food Programme, World Food Program, WFP
FAO|Q82151|Food and Agriculture Organization, Food and Agriculture Organisation, FAO
ILO|Q54129|International Labour Organization, International Labour Organisation, International Labor Organization, ILO
UNDP||United Nations Development Programme, United Nations Development Program, UNDP
IOM||International Organization for Migration, International Organisation for Migration, IOM
UNAIDS||UNAIDS
UNFPA||United Nations Population Fund, UNFPA
OCHA||United Nations Office for the Coordination of Humanitarian Affairs, OCHA
OHCHR||United Nations Human Rights Office, UN Human Rights Office, OHCHR
OPCW||Organisation for the Prohibition of Chemical Weapons, Organization for the Prohibition of Chemical Weapons, OPCW
UNEP||United Nations Environment Programme, UNEP
IPCC|Q171183|Intergovernmental Panel on Climate Change, IPCC
UNSC|Q37470|United Nations Security Council, UN Security Council, U.N. Security Council, Security Council
UNGA|Q47423|United Nations General Assembly, UN General Assembly, U.N. General Assembly
WORLD-BANK|Q7164|World Bank, World Bank Group
ICC|Q47488|International Criminal Court, ICC
ICJ|Q7801|International Court of Justice, ICJ
WEF|Q170418|World Economic Forum, WEF
INTERPOL|Q8475|Interpol, INTERPOL, International Criminal Police Organization
EUROPOL||Europol, EUROPOL
FRONTEX||Frontex, European Border and Coast Guard Agency
ECB|Q8901|European Central Bank, ECB
EUROPEAN-COMMISSION|Q8880|European Commission, EU Commission, Commission of the European Union
EUROPEAN-PARLIAMENT|Q8889|European Parliament, EU Parliament
EUROPEAN-COUNCIL|Q8886|European Council
ECJ||European Court of Justice, Court of Justice of the European Union, ECJ
ECHR||European Court of Human Rights, ECHR
COUNCIL-OF-EUROPE|Q8908|Council of Europe
ECDC||European Centre for Disease Prevention and Control, ECDC
EMA||European Medicines Agency, EMA
EBRD||European Bank for Reconstruction and Development, EBRD
EIB||European Investment Bank, EIB
ARAB-LEAGUE|Q7172|Arab League, League of Arab States
GCC|Q217172|Gulf Cooperation Council, GCC
OIC||Organisation of Islamic Cooperation, Organization of Islamic Cooperation, OIC
ECOWAS|Q201518|Economic Community of West African States, ECOWAS, Ecowas
SADC||Southern African Development Community, SADC
EAC||East African Community
AFDB||African Development Bank, AfDB
ADB||Asian Development Bank, ADB
AIIB||Asian Infrastructure Investment Bank, AIIB
OAS|Q123759|Organization of American States, Organisation of American States, OAS
MERCOSUR|Q4264|Mercosur, Southern Common Market, MERCOSUR
CARICOM||Caribbean Community, CARICOM, Caricom
CIS|Q7779|Commonwealth of Independent States
CSTO||Collective Security Treaty Organization, Collective Security Treaty Organisation, CSTO
SCO||Shanghai Cooperation Organization, Shanghai Cooperation Organisation, SCO
EAEU||Eurasian Economic Union, EAEU
APEC||Asia-Pacific Economic Cooperation, APEC, Apec
BRICS||BRICS, Brics
AUKUS||AUKUS, Aukus
NAM||Non-Aligned Movement
PACIFIC-ISLANDS-FORUM||Pacific Islands Forum
SAARC||South Asian Association for Regional Cooperation, SAARC
COMESA||Common Market for Eastern and Southern Africa, COMESA
IGAD||Intergovernmental Authority on Development, IGAD
NORDIC-COUNCIL||Nordic Council
VISEGRAD||Visegrad Group, Visegrád Group
G7|Q1764511|Group of Seven, G7, G-7
G20|Q19771|Group of Twenty, Group of 20, G20, G-20
EFTA||European Free Trade Association, EFTA
COMMONWEALTH|Q7785|Commonwealth of Nations
RED-CROSS||International Committee of the Red Cross, Red Cross, ICRC
IFRC||International Federation of Red Cross and Red Crescent Societies, IFRC
MSF|Q49330|Doctors Without Borders, Médecins Sans Frontières, Medecins Sans Frontieres, MSF
AMNESTY|Q42970|Amnesty International, Amnesty
HRW|Q187052|Human Rights Watch, HRW
GREENPEACE|Q81307|Greenpeace, Greenpeace International
OXFAM|Q267941|Oxfam, Oxfam International
RSF||Reporters Without Borders, RSF
WWF|Q117892|World Wide Fund for Nature, WWF
TRANSPARENCY||Transparency International
SAVE-THE-CHILDREN||Save the Children
IOC|Q40970|International Olympic Committee, IOC
FIFA|Q253414|FIFA, Fifa
UEFA||UEFA, Uefa
WADA||World Anti-Doping Agency, WADA
KREMLIN|Q133274|Kremlin
WHITE-HOUSE|Q35525|White House
DOWNING-STREET||Downing Street, 10 Downing Street, No 10, No. 10, Number 10
ELYSEE||Élysée, Elysée, Elysee, Élysée Palace, Elysee Palace
CAPITOL-HILL||Capitol Hill
WHITEHALL||Whitehall
BLUE-HOUSE||Blue House, Cheong Wa Dae
ZHONGNANHAI||Zhongnanhai
PLANALTO||Planalto, Planalto Palace
CASA-ROSADA||Casa Rosada
HOLYROOD||Holyrood
STORMONT||Stormont
BERLAYMONT||Berlaymont
PALAZZO-CHIGI||Palazzo Chigi
MONCLOA||Moncloa, Moncloa Palace
TATMADAW||Tatmadaw
QUAI-DORSAY||Quai d’Orsay
BUCKINGHAM-PALACE||Buckingham Palace, Kensington Palace
BUNDESTAG|Q154797|Bundestag, German Bundestag
BUNDESRAT||Bundesrat
KNESSET||Knesset
DUMA||State Duma, Duma
VERKHOVNA-RADA||Verkhovna Rada
SEJM||Sejm
RIKSDAG||Riksdag
FOLKETING||Folketing
STORTING||Storting
LOK-SABHA||Lok Sabha
RAJYA-SABHA||Rajya Sabha
DAIL||Dáil, Dáil Éireann
OIREACHTAS||Oireachtas
CORTES||Cortes Generales
BUNDESVERFASSUNGSGERICHT||Bundesverfassungsgericht
NATIONAL-PEOPLES-CONGRESS||National People’s Congress
LEGISLATIVE-YUAN||Legislative Yuan
MAJLIS||Majlis
ALTHING||Althing
SAEIMA||Saeima
RIIGIKOGU||Riigikogu
SEIMAS||Seimas
EDUSKUNTA||Eduskunta
US-CONGRESS|Q11268|US Congress, U.S. Congress, United States Congress
US-SENATE|Q66096|US Senate, U.S. Senate, United States Senate
HOUSE-OF-REPRESENTATIVES||US House of Representatives, U.S. House of Representatives
HOUSE-OF-COMMONS||House of Commons
HOUSE-OF-LORDS||House of Lords
PENTAGON||Pentagon, US Department of Defense, U.S. Department of Defense
STATE-DEPARTMENT|Q789915|State Department, US State Department, U.S. State Department, US Department of State, U.S. Department of State
FBI|Q8333|Federal Bureau of Investigation, FBI, F.B.I.
CIA|Q37230|Central Intelligence Agency, CIA, C.I.A.
NASA|Q23548|NASA, Nasa, National Aeronautics and Space Administration
ESA||European Space Agency, ESA
FED||US Federal Reserve, U.S. Federal Reserve, Federal Reserve, Fed
BANK-OF-ENGLAND|Q183231|Bank of England
BUNDESBANK||Bundesbank, Deutsche Bundesbank
TALIBAN||Taliban
HAMAS|Q38799|Hamas
HEZBOLLAH|Q41053|Hezbollah, Hizbullah
ISLAMIC-STATE|Q2429253|Islamic State, ISIS, ISIL, Daesh
AL-QAEDA||al-Qaeda, Al-Qaeda, al-Qaida, Al-Qaida
REUTERS|Q130879|Reuters, Thomson Reuters
AP|Q40469|Associated Press, AP
AFP||Agence France-Presse, AFP
DPA||Deutsche Presse-Agentur, dpa, DPA
TASS||TASS, Tass
XINHUA||Xinhua, Xinhua News Agency
INTERFAX||Interfax
ANSA||ANSA, Ansa
BLOOMBERG||Bloomberg, Bloomberg News
BBC|Q9531|BBC, British Broadcasting Corporation
CNN|Q48340|CNN
EFE||Agencia EFE, EFE
KYODO||Kyodo, Kyodo News
YONHAP||Yonhap, Yonhap News Agency
KCNA||Korean Central News Agency, KCNA
IRNA||Islamic Republic News Agency, IRNA
ANADOLU||Anadolu Agency, Anadolu
PTI||Press Trust of India, PTI
UPI||United Press International, UPI
RIA-NOVOSTI||RIA Novosti, RIA
ANTARA||Antara News Agency
BERNAMA||Bernama
PA-MEDIA||PA Media, Press Association
AL-JAZEERA||Al Jazeera, Al-Jazeera
`;
