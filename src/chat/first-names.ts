/**
 * How common first names begin, in the languages whose messages are judged: lower case, without diacritics, cut where the
 * endings begin ("Anna", "Anno", "Annie"). For masking only: one too many hides an everyday word, one missing a person.
 */
export const FIRST_NAMES: readonly string[] = [
  // Polish
  "adam adrian agat agnieszk alan albert aldon aleksand aleks alicj alin alojz amand amel anastaz andrzej andrzeju anet angel",
  "ann anet antoni antonin arek ark arkadiusz artur august bartek bartk bartlomiej bartosz bartus barbar beat bernard",
  "blanc blank blazej bogdan bogumil bogus boguslaw bohdan bolek boleslaw bozen bronislaw brygid cecyl celin cezary damian",
  "daniel danut dari dariusz dark dawid diana dominik dorot edmund edward edyt elwir elzbiet emil emilia eryk ernest eugeni",
  "ewelin fabian feliks filip franciszek franciszk franek frank gabriel genowef gerard grazyn grzegorz grzesiek grzesk",
  "halin hann hani helen henryk hubert ignac igor ilon iren ireneusz irmin iwo iwon izabel izydor jacek jack jadwig jadzi",
  "jagod jakub jan jank janin janusz jarek jark jaroslaw jasiek jerz joann joas joasi jolant jozef juli julian",
  "julit justyn kacper kajetan kamil karin karol karolin kasi kaspr katarzyn kazimierz king klaudi klementyn konrad",
  "kornel kryst krystian krystyn krzys krzysiek krzysztof lauren laur lech leck lena leny leon leszek leszk",
  "lidi liliana lilian lucja lucyn ludwik lukasz macie maciek mack madz magd magdalen maks maksymilian malgorzat",
  "malwin marcel marcelin marcin marek margaret mari maria marian mariann mariol mariusz mart marta marten martyn",
  "mateusz maurycy melani michal michalin mieczyslaw mieszk mikolaj milen milos miron miroslaw mirek mirk monik natali",
  "nadi nikodem nikol nina norbert ola olek olg olgierd oliwi oskar otyl patryc patryk patrycj paulin pawel",
  "pawl pelagi piotr piotrek piotrk pola przemek przemk przemyslaw rafal regin remigiusz renat robert roksan roman romuald",
  "rozali ryszard sabin samuel sandr sar sebastian seweryn slawek slawk slawomir stanislaw stas stefan stefani sylwest",
  "sylwi szczepan szymon tadeusz tamar teodor teres tobiasz tomasz tomek tomk urszul wacl waclaw waldek waldemar walent",
  "wanes weronik wiesiek wiesk wieslaw wiktor wiktori wilhelm wiola wioletta wiolet witek witk witold wladek",
  "wladyslaw wlodzimierz wojciech wojtek wojtk xawer zbigniew zbyszek zbyszk zdzislaw zeni zenon zofi zosi zuzan zuzi zygmunt",
  // English
  "abigail alexand alice amanda amy andrew anthony ashley benjamin bethany brandon brian carol caroline catherine charles",
  "charlotte chloe christin christoph cynthia david deborah diane donald donna dorothy elizabeth ellen emily emma ethan",
  "frances george grace hannah harry heather helen jacob james jane jason jeffrey jennifer jessic joan john jonathan joseph",
  "joshua judith karen katherine kathleen keith kelly kenneth kevin kimberly larry laura linda louis lucas lucy margaret",
  "martin matthew megan melissa michael michelle nancy nathan nicholas nicole noah oliver olivia pamela patrick peter philip",
  "rachel rebecca richard ronald ruth ryan samantha scott sean sharon sophia sophie stephanie stephen steven susan teresa",
  "thomas timothy tyler vanessa victoria vincent virginia walter william zoe",
  // Czech and Slovak
  "ales alen alzbet andre anezk antonin barbor bohumil bohuslav bozen branislav cestmir dagmar dalibor denis dusan",
  "eliska erik frantisek frantisk han hedvik igor ivan ivet ivo jakub jan jana jaromir jaroslav jarmil jindrich jindrisk",
  "jitk jozef juraj kamil katarin katerin kristin kristyn ladislav lenk libor libus lubomir lubos lucie luci ludek ludk",
  "lukas marcel marek markét market martin matej matus michael michaela michal mila milan milos miloslav miroslav monik nikola",
  "oldrich ondrej otakar pavel pavl pavlin peter petra radek radim radk radomir radoslav renat roman rostislav rudolf",
  "silvi simon simona slavomir stanislav stepan sara svatopluk svetlan tereza tomas vaclav vendul veronik vladimir vlast",
  "vlastimil vojtech vratislav zden zdenek zdenk zuzana zuzan",
  // Hungarian
  "akos andras andrea aniko arpad attila balazs balint barnabas beata bela bence bernadett csaba csilla david denes",
  "emese endre erika erzsebet eszter eva ferenc gabor gabriella gergely gergo geza gyorgy gyula hajnalka ildiko ilona",
  "imre istvan janos jozsef judit julianna kalman karoly katalin kinga krisztina krisztian laszlo levente lajos magdolna",
  "marcell margit marianna marta matyas melinda miklos mihaly monika nandor nikolett noemi norbert orsolya peter",
  "piroska reka renata robert roland rozalia sandor sandra szabolcs szilvia tamas terezia tibor timea tunde veronika",
  "vilmos viktor viktoria vivien zita zoltan zsofia zsolt zsuzsanna",
  // German
  "achim alexander andreas angelika anja anke annette anton bernd bettina birgit bjorn brigitte carsten christa christian",
  "claudia dagmar detlef dieter dirk dominik doris eberhard elfriede elke erich erika florian frank friedrich gabriele georg",
  "gerhard gisela gunter hans harald heike heinrich heinz helga helmut herbert hermann holger horst ingrid jens joachim jorg",
  "jurgen jutta kai karin karl katja katrin kerstin klaus lars lothar lukas lutz manfred manuela marco margit marion",
  "markus martina matthias maximilian monika nadine niklas norbert olaf oskar otto petra rainer ralf reiner renate rolf",
  "rudiger sabine sascha silke silvia simone sonja stefanie steffen susanne sven tanja thorsten tobias torsten udo ulrich",
  "ulrike ursula ute uwe volker werner wolfgang yvonne",
  // Ukrainian
  "олександр олекси олен олег олес олга ольг оксан андрі анастас анатол анн антон артем богдан борис вадим валент валер",
  "василь васил вікторі віктор віталі володимир владислав вячеслав галин ганн георгі григор дар'я дарин дмитр денис євген",
  "зоя іван ігор ілля інн ірин катерин кирил костянтин ксені лариса лесь лес лідія любов людмил максим марі марин мар'ян",
  "микол михайл надія назар наталі натал нін олексі павл петр роман руслан світлан сергі софі станіслав степан тамар тарас",
  "тетян тимофі федор христин юлі юрі ярослав яна",
  // Short ones in full, because their beginnings are everyday words, too
  "dan dana danka danko danku wit wita ole ola oli olu jas jasia jasiu kuba kubie kubo kubus kubusiu mate pal dora klara klaro klary",
  "oliwia oliwio oliwii oliwier ula uli ulo jola joli jolu jole iga igo mark marku ewa ewo ewy ewie kaja kajo jula julka julko maja maju",
  "petr petra petro petre kurt edit edita basia basiu basi wanda wando wandy vera vero lisa nela nina nino jiri jirka jirko jirku",
].flatMap((line) => line.split(" "));
