import { wordSet } from './word-set.ts';

/** Words that have a capital only because they open a sentence, or stand in a heading: never part of a name at its front. */
export const OPENERS = wordSet(`
the a an this that these those it its he his him she her hers they their theirs them we our ours us you your yours i my mine me who whom whose which what when
where why how whether if unless until till while whilst although though because since as and but or nor so yet for of in on at by to
from with without within into onto upon over under above below between among amongst against about across after before behind beside
besides beyond despite down during except inside like near off out outside past per plus regarding round through throughout toward towards
up via amid amidst given according due thanks instead unlike concerning considering following including
is are was were be been being am has have had having do does did doing done will would shall should can could may might must ought let
not no none nobody nothing never neither either both each every everybody everyone everything any anybody anyone anything some somebody
someone something somewhere few fewer many more most much less least several all half enough such other others another same own only just
one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion dozens hundreds
thousands millions first second third last next once twice
then there here now today tonight tomorrow yesterday again also already always almost anyway currently earlier later early late soon
still perhaps maybe probably possibly certainly clearly apparently reportedly allegedly meanwhile moreover furthermore however therefore
thus hence nevertheless nonetheless otherwise indeed instead overall finally eventually initially originally previously recently
recent lately formerly traditionally typically usually generally normally often sometimes rarely seldom frequently occasionally
fortunately unfortunately sadly luckily hopefully interestingly surprisingly ironically admittedly frankly honestly naturally obviously
officially privately publicly separately similarly likewise additionally consequently accordingly subsequently ultimately specifically
especially particularly notably mainly mostly largely partly even ever far well long too very quite rather really simply yes no oh ah ok okay
please sorry thank hello dear asked told speaking writing reading citing quoting referring responding replying adding noting saying
born based located founded built made led headed backed known called named seen set asked faced given taken led
getting going coming looking working making taking using trying being having doing seeing finding keeping giving
new old young younger elder older former current local national international federal public private senior top key major minor big small large great good bad
best worst high low little different separate similar
police officials officers residents witnesses critics supporters experts analysts researchers scientists doctors nurses teachers students
workers farmers investors traders markets shares stocks prices sales profits exports imports inflation unemployment people men women
children families parents voters lawmakers politicians ministers diplomats lawyers prosecutors judges soldiers troops rebels protesters
demonstrators activists campaigners organisers organizers authorities sources reports figures data results studies statistics
government governments opposition parliament talks negotiations elections education health money work time life news
`);
