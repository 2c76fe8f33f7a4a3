import { wordSet } from './word-set.ts';

/** Forms of verbs for what only somebody who decides and speaks does: "Moscow warned", "Berlin will not accept". */
export const ACTING_VERBS = wordSet(`
said says say saying told tells tell announced announces announce warned warns warn denied denies deny accused accuses accuse demanded demands demand
insisted insists insist called calls call urged urges urge asked asks ask added adds add argued argues argue claimed claims claim confirmed confirms
confirm condemned condemns condemn criticised criticises criticized criticizes declared declares declare declined declines decline agreed agrees
agree refused refuses refuse rejected rejects reject replied replies reply responded responds respond reacted reacts vowed vows vow promised promises
promise pledged pledges pledge proposed proposes propose offered offers offer threatened threatens threaten considered considers consider wants want
wanted hopes hope hoped fears fear feared believes believe believed expects expect expected thinks think thought knows knew sees saw explained explains explain
described describes describe expressed expresses stressed stresses emphasised emphasized noted notes stated states admitted admits acknowledged
acknowledges alleged alleges suggested suggests welcomed welcomes praised praises blamed blames decided decides voted votes signed signs ordered orders
approved approves banned bans imposed imposes sent sends withdrew withdraws recalled recalls expelled expels summoned summons retaliated retaliates
supports supported support opposes opposed backed backs seeks sought tried tries intends intended plans planned prepares prepared
asserted asserts contended contends boasted joked spoke speaks spoken tweeted tweets wrote writes published publishes released releases issued issues invited invites
maintains maintained pressed pushed pushes regards regarded recognised recognized recognises recognizes concluded concludes
`);

/** Verbs that help another one after a name: "Moscow has warned", "Berlin is concerned". */
export const HELPING_VERBS = wordSet(
  'has have had is was are were will would can could may might must should shall does did do',
);

/** Adverbs that stand between a name and its verb: "Berlin also warned". */
export const BETWEEN_ADVERBS = wordSet(
  'also now still again later earlier already then never not repeatedly publicly since long only even once immediately quickly soon initially reportedly',
);
