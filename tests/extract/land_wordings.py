"""Invented sentences on the many ways of telling who holds land, with the rows that a person reads from them."""

from __future__ import annotations

from tests.extract.holding_cases import MILE, THIRD, Row

TWO_THIRDS = 200 / 3

ACTIVE = [
    ("The junta clings on to about 40% of Myanmar.", [Row("junta", ("Myanmar",), (40, 40))]),
    ("Government forces are hanging on to a third of Yemen.", [Row("government forces", ("Yemen",), (THIRD, THIRD))]),
    ("The Houthis are in possession of roughly 30% of Yemen.", [Row("Houthis", ("Yemen",), (30, 30))]),
    ("Rebels have overrun two-thirds of Chad.", [Row("rebels", ("Chad",), (TWO_THIRDS, TWO_THIRDS))]),
    ("Israel is in occupation of 1,200 sq km of Syria.", [Row("Israel", ("Syria",), area=(1200, 1200))]),
    ("Insurgents have tightened their grip on more than half of Mali.", [Row("insurgents", ("Mali",), (50, None))]),
    ("The Benghazi army has extended its control over about 60% of Libya.", [Row("Benghazi army", ("Libya",), (60, 60))]),
    ("The army has wrested back 15% of Somalia.", [Row("army", ("Somalia",), (15, 15))]),
    ("Colombia reconquered a fifth of the Cauca department.", [Row("Colombia", ("Cauca",), (20, 20))]),
    ("The government has 70% of Syria under its control.", [Row("government", ("Syria",), (70, 70))]),
    ("Rebels have brought 35% of Ethiopia under their control.", [Row("rebels", ("Ethiopia",), (35, 35))]),
    ("Al-Shabab has 20% of Somalia in its grip.", [Row("Al-Shabab", ("Somalia",), (20, 20))]),
    ("Gangs control 85% of Port-au-Prince.", [Row("gangs", ("Port-au-Prince",), (85, 85))]),
    ("Turkey is holding on to about 8,800 sq km of northern Syria.", [Row("Turkey", ("Syria",), area=(8800, 8800))]),
    ("The front has snatched a tenth of Chad.", [Row("front", ("Chad",), (10, 10))]),
    ("Rebels swept across Mali and now have control of half the country.", [Row("rebels", ("Mali",), (50, 50))]),
]  # fmt: skip

PASSIVE = [
    ("Two-thirds of Syria was ruled by jihadists in 2015.", [Row("jihadists", ("Syria",), (TWO_THIRDS, TWO_THIRDS), tense="past")]),
    ("About 1,000 sq km of Lebanon remains occupied by Israel.", [Row("Israel", ("Lebanon",), area=(1000, 1000))]),
    ("Some 30% of Myanmar has been overrun by rebels.", [Row("rebels", ("Myanmar",), (30, 30))]),
    ("A fifth of Georgia has been occupied by Russia since 2008.", [Row("Russia", ("Georgia",), (20, 20))]),
    ("Four-fifths of Mozambique’s Cabo Delgado province is in insurgent hands.", [Row("insurgents", ("Cabo Delgado",), (80, 80))]),
    ("Three-quarters of Somalia stays beyond the government’s control.", [Row("government", ("Somalia",), (None, 25))]),
    ("Around 45% of Sudan lies outside the army’s control.", [Row("army", ("Sudan",), (None, 55))]),
    ("Half of Eritrea came under Ethiopian rule.", [Row("Ethiopia", ("Eritrea",), (50, 50), tense="past")]),
    ("Half of Chad is still in government hands.", [Row("government", ("Chad",), (50, 50))]),
    ("More than 60% of Yemen has slipped from the government’s grasp.", [Row("government", ("Yemen",), (None, 40))]),
    ("Fully 40% of Haiti has fallen into the hands of gangs.", [Row("gangs", ("Haiti",), (40, 40))]),
    ("A quarter of Mali is under jihadist control.", [Row("jihadists", ("Mali",), (25, 25))]),
]  # fmt: skip

NOMINAL = [
    ("The rebels’ grip on 40% of Sudan has weakened.", [Row("rebels", ("Sudan",), (40, 40))]),
    ("The junta’s control of 30% of Myanmar is shaky.", [Row("junta", ("Myanmar",), (30, 30))]),
    ("Russia’s occupation of 20% of Georgia has lasted for years.", [Row("Russia", ("Georgia",), (20, 20))]),
    ("With 60% of Libya in the hands of the Benghazi army, the UN called for talks.", [Row("Benghazi army", ("Libya",), (60, 60))]),
    ("With a third of Yemen under Houthi control, aid is slow.", [Row("Houthi", ("Yemen",), (THIRD, THIRD))]),
    ("The army, in control of 55% of Sudan, refused to talk.", [Row("army", ("Sudan",), (55, 55))]),
    ("Control of 40% of Chad has passed to the rebels.", [Row("rebels", ("Chad",), (40, 40))]),
    ("The rebels, now masters of half of Chad, want talks.", [Row("rebels", ("Chad",), (50, 50))]),
    ("Two officials spoke of the small pockets under its control in Tamar and Ruan that Norland might give up.", []),
    ("Norland might leave the slivers it holds in Kharkiv and Mykolaiv.", [Row("Norland", ("Kharkiv",)), Row("Norland", ("Mykolaiv",))]),
    ("Norland might quit the scraps it occupies in Kharkiv, in the north, and Mykolaiv, in the south.", [Row("Norland", ("Kharkiv",)), Row("Norland", ("Mykolaiv",))]),
    ("Norland may leave the small areas that it holds in the Kharkiv and Mykolaiv regions.", [Row("Norland", ("Kharkiv",)), Row("Norland", ("Mykolaiv",))]),
    ("Norland may vacate the small pockets under its control in Kharkiv and Mykolaiv.", [Row("Norland", ("Kharkiv",)), Row("Norland", ("Mykolaiv",))]),
]  # fmt: skip

RESTS = [
    ("The army holds 60% of Sudan. The rest is in rebel hands.", [Row("army", ("Sudan",), (60, 60)), Row("rebels", ("Sudan",), (40, 40), rest=True)]),
    ("Rebels hold all but a tenth of Chad.", [Row("rebels", ("Chad",), (90, 90))]),
    ("Turkey has taken 18 per cent of Syria. That leaves 82 per cent in the government’s hands.", [Row("Turkey", ("Syria",), (18, 18)), Row("government", ("Syria",), (82, 82), rest=True)]),
    ("Rebels hold 55% of Yemen, which leaves the government with 45%.", [Row("rebels", ("Yemen",), (55, 55)), Row("government", ("Yemen",), (45, 45), rest=True)]),
    ("Rebels hold 55% of Yemen, leaving 45% under government control.", [Row("rebels", ("Yemen",), (55, 55)), Row("government", ("Yemen",), (45, 45), rest=True)]),
    ("Militias control 70% of Libya; the remaining 30% is held by the government.", [Row("militias", ("Libya",), (70, 70)), Row("government", ("Libya",), (30, 30), rest=True)]),
    ("The government holds only the remaining tenth of Somalia.", [Row("government", ("Somalia",), (10, 10), rest=True)]),
    ("Morocco controls about 80% of Western Sahara and the Polisario Front the rest.", [Row("Morocco", ("Western Sahara",), (80, 80)), Row("Polisario Front", ("Western Sahara",), (20, 20), rest=True)]),
    ("Armenia claims the Tamar and Ruan regions. Across the two regions it holds 70–80%. The remainder of the two regions, about 2,000 sq km, is in Estrian hands.", [Row("Armenia", ("Tamar", "Ruan"), (70, 80)), Row("Estrian", ("Tamar", "Ruan"), area=(2000, 2000), rest=True)]),
    ("Norland claims the Tamar, Ruan and Dell regions. Norland’s army holds 70% of the three regions. The remainder of those three, some 900 sq km, is held by the Estrian army.", [Row("Norland’s army", ("Tamar", "Ruan", "Dell"), (70, 70)), Row("Estrian army", ("Tamar", "Ruan", "Dell"), area=(900, 900), rest=True)]),
    ("Rebels hold 30% of Chad. The other 70% is governed by the junta.", [Row("rebels", ("Chad",), (30, 30)), Row("junta", ("Chad",), (70, 70))]),
    ("The army holds 60% of Sudan. What is left is in the hands of militias.", [Row("army", ("Sudan",), (60, 60))]),
]  # fmt: skip

THERE = [
    ("Ethiopian troops entered Eritrea in May. They hold about 900 sq km there.", [Row("Ethiopia", ("Eritrea",), area=(900, 900))]),
    ("Russia claims two regions, Kherson and Luhansk. It controls 75% of their territory.", [Row("Russia", ("Kherson", "Luhansk"), (75, 75))]),
    ("How to divide Donetsk, Luhansk and Kherson is open. Russia claims all three regions. It controls 70% of their territory, while Ukrainian troops still hold about 10,000 square miles there.", [Row("Russia", ("Donetsk", "Luhansk", "Kherson"), (70, 70)), Row("Ukraine", ("Donetsk", "Luhansk", "Kherson"), area=(10000 * MILE, 10000 * MILE))]),
    ("Sudan and Chad quarrel over Darfur. Sudan holds 60% of it.", [Row("Sudan", ("Darfur",), (60, 60))]),
    ("Armenia claims the Lachin and Kelbajar districts. Its forces hold 40 per cent of them.", [Row("Armenia", ("Lachin", "Kelbajar"), (40, 40))]),
    ("Kherson and Luhansk, which together cover some 55,000 sq km, are claimed by Moscow. In practice its soldiers control half of them.", [Row("Russia", ("Kherson", "Luhansk"), (50, 50))]),
    ("The Tigray and Afar regions are claimed by Eritrea. Its soldiers hold a tenth of them, and Ethiopian troops cling on to some 2,600 sq km.", [Row("Eritrea", ("Tigray", "Afar"), (10, 10)), Row("Ethiopia", ("Tigray", "Afar"), area=(2600, 2600))]),
    ("Darfur, a region of Sudan, is at war. Militias control 70% of its territory.", [Row("militias", ("Darfur",), (70, 70))]),
    ("The army of Chad entered Darfur. Sudanese rebels hold some 800 sq km there.", [Row("Sudanese rebels", ("Darfur",), area=(800, 800))]),
]  # fmt: skip

OF_WHAT = [
    ("Of Ukraine’s 600,000 sq km, Russia holds about 110,000 sq km, or 18 per cent.", [Row("Russia", ("Ukraine",), area=(110000, 110000)), Row("Russia", ("Ukraine",), (18, 18))]),
    ("Of Ukraine’s total area of around 6 lakh sq km, Russia is now in occupation of about 1.1 lakh sq km, or 18 per cent. This includes the entire Crimean peninsula.", [Row("Russia", ("Ukraine",), area=(110000, 110000)), Row("Russia", ("Ukraine",), (18, 18)), Row("Russia", ("Crimea",), (100, 100))]),
    ("Of Libya’s total area of 1.76 million sq km, the Benghazi army controls 1.2 million sq km.", [Row("Benghazi army", ("Libya",), area=(1200000, 1200000))]),
    ("Of the 23,000 sq km of Djibouti, rebels hold 2,000 sq km.", [Row("rebels", ("Djibouti",), area=(2000, 2000))]),
    ("Israel occupies 1,200 sq km of Syria, or 0.6% of the country.", [Row("Israel", ("Syria",), area=(1200, 1200)), Row("Israel", ("Syria",), (0.6, 0.6))]),
    ("Rebels hold 9,000 square miles of Mali, or about 2%.", [Row("rebels", ("Mali",), area=(9000 * MILE, 9000 * MILE)), Row("rebels", ("Mali",), (2, 2))]),
    ("Rebels hold about 40% of Chad, or some 500,000 sq km.", [Row("rebels", ("Chad",), (40, 40)), Row("rebels", ("Chad",), area=(500000, 500000))]),
]  # fmt: skip

TOTALS = [
    ("Rebels hold half of Tamar province and a third of Ruan province, for a total of 4,000 sq km.", [Row("rebels", ("Tamar",), (50, 50)), Row("rebels", ("Ruan",), (THIRD, THIRD)), Row("rebels", ("Tamar", "Ruan"), area=(4000, 4000))]),
    ("Rebels hold half of Tamar province and a third of Ruan province, together about 4,000 sq km.", [Row("rebels", ("Tamar",), (50, 50)), Row("rebels", ("Ruan",), (THIRD, THIRD)), Row("rebels", ("Tamar", "Ruan"), area=(4000, 4000))]),
    ("Rebels hold half of Tamar province and a third of Ruan province, 4,000 sq km in all.", [Row("rebels", ("Tamar",), (50, 50)), Row("rebels", ("Ruan",), (THIRD, THIRD)), Row("rebels", ("Tamar", "Ruan"), area=(4000, 4000))]),
    ("In all, the army controls 12,000 sq km of Sudan.", [Row("army", ("Sudan",), area=(12000, 12000))]),
]  # fmt: skip

OVER_TIME = [
    ("Rebels held 20% of Chad in 2010 and hold 40% now.", [Row("rebels", ("Chad",), (20, 20), tense="past"), Row("rebels", ("Chad",), (40, 40))]),
    ("Russia gained 4,000 sq km of Ukraine last year.", [Row("Russia", ("Ukraine",), area=(4000, None))]),
    ("Rebels advanced and took another 300 sq km of Mali.", [Row("rebels", ("Mali",), area=(300, None))]),
    ("The army, which held 70% of Sudan a year ago, now holds half of it.", [Row("army", ("Sudan",), (70, 70), tense="past"), Row("army", ("Sudan",), (50, 50))]),
    ("Ukraine holds some 500 sq km of the Kursk region. It once held 1,300 sq km there.", [Row("Ukraine", ("Kursk",), area=(500, 500)), Row("Ukraine", ("Kursk",), area=(1300, 1300), tense="past")]),
    ("The junta used to hold 80% of Myanmar.", [Row("junta", ("Myanmar",), (80, 80), tense="past")]),
]  # fmt: skip

OLD_WARS = [
    ("By 1942 Germany occupied two-thirds of France.", [Row("Germany", ("France",), (TWO_THIRDS, TWO_THIRDS), tense="past")]),
    ("In 1941 Japan ruled a quarter of China.", [Row("Japan", ("China",), (25, 25), tense="past")]),
    ("The Nationalists held about half of Spain by 1937.", [Row("Nationalists", ("Spain",), (50, 50), tense="past")]),
    ("The Viet Cong controlled 40% of South Vietnam in 1964.", [Row("Viet Cong", ("South Vietnam",), (40, 40), tense="past")]),
    ("Khmer Rouge guerrillas held about a tenth of Cambodia in 1996.", [Row("Khmer Rouge guerrillas", ("Cambodia",), (10, 10), tense="past")]),
    ("UNITA held 70% of Angola in 1993.", [Row("UNITA", ("Angola",), (70, 70), tense="past")]),
    ("The Tamil Tigers once ruled a fifth of Sri Lanka.", [Row("Tamil Tigers", ("Sri Lanka",), (20, 20), tense="past")]),
    ("Maoist rebels controlled 80% of Nepal by 2005.", [Row("Maoist rebels", ("Nepal",), (80, 80), tense="past")]),
    ("The FARC held a third of Colombia.", [Row("FARC", ("Colombia",), (THIRD, THIRD), tense="past")]),
    ("Bosnian Serbs held 70% of Bosnia in 1994.", [Row("Bosnian Serbs", ("Bosnia and Herzegovina",), (70, 70), tense="past")]),
    ("Azerbaijan regained a third of Nagorno-Karabakh in 2020.", [Row("Azerbaijan", ("Nagorno-Karabakh",), (THIRD, THIRD))]),
    ("Turkish Cypriots hold 37% of Cyprus.", [Row("Turkish Cypriots", ("Cyprus",), (37, 37))]),
    ("Taliban fighters held less than a tenth of Afghanistan in 2001.", [Row("Taliban fighters", ("Afghanistan",), (None, 10), tense="past")]),
    ("Pakistan’s army said militants control just 5% of Waziristan.", [Row("militants", ("Waziristan",), (5, 5))]),
    ("The Kurdish militia controls a quarter of Syria.", [Row("Kurdish militia", ("Syria",), (25, 25))]),
    ("M23 rebels, who control some 15,000 sq km of North Kivu, advanced.", [Row("M23 rebels", ("North Kivu",), area=(15000, 15000))]),
]  # fmt: skip

LEADERS = [
    ("Russian President Vladimir Putin spoke. Putin’s troops have grabbed 18 per cent of Ukraine.", [Row("Russia", ("Ukraine",), (18, 18))]),
    ("Vladimir Putin is ready to talk, but the Russian leader wants more. Putin’s troops hold 18% of Ukraine.", [Row("Russia", ("Ukraine",), (18, 18))]),
    ("Benjamin Netanyahu, the Israeli prime minister, spoke. Netanyahu’s army holds 600 sq km of Syria.", [Row("Israel", ("Syria",), area=(600, 600))]),
    ("Eritrea’s president, Isaias Afwerki, spoke. Afwerki’s soldiers hold a tenth of Tigray.", [Row("Eritrea", ("Tigray",), (10, 10))]),
    ("Libyan warlord Khalifa Haftar spoke. Haftar’s forces hold 60% of Libya.", [Row("Haftar’s forces", ("Libya",), (60, 60))]),
    ("Former Chadian president Idriss Ali spoke. Ali’s fighters hold 10% of Chad.", [Row("Ali’s fighters", ("Chad",), (10, 10))]),
]  # fmt: skip

SECOND = [
    ("The Houthis still hold on to two-thirds of Hodeidah province.", [Row("Houthis", ("Hodeidah",), (TWO_THIRDS, TWO_THIRDS))]),
    ("Roughly 8,000 sq km of Darfur has passed into the hands of the RSF.", [Row("RSF", ("Darfur",), area=(8000, 8000))]),
    ("Gangs control 60% of the Haitian capital.", [Row("gangs", ("Haitian capital",), (60, 60))]),
    ("Rebels hold half of the Syrian coast.", [Row("rebels", ("Syrian coast",), (50, 50))]),
    ("Rebels hold half of Syrian territory.", [Row("rebels", ("Syria",), (50, 50))]),
    ("Rebels hold 60% of northern Syria.", [Row("rebels", ("northern Syria",), (60, 60))]),
    ("Rebels hold 60% of the north of Yemen.", [Row("rebels", ("north of Yemen",), (60, 60))]),
    ("Rebels control 10,000 sq km of northern Mali.", [Row("rebels", ("Mali",), area=(10000, 10000))]),
    ("Rebels hold 60% of Kherson city.", [Row("rebels", ("Kherson city",), (60, 60))]),
    ("Forces loyal to Haftar control two-thirds of Libya.", [Row("forces loyal to Haftar", ("Libya",), (TWO_THIRDS, TWO_THIRDS))]),
    ("Two-thirds of Port-au-Prince has fallen under gang rule.", [Row("gangs", ("Port-au-Prince",), (TWO_THIRDS, TWO_THIRDS))]),
    ("Moscow’s men have taken 4,500 square kilometres of Ukraine since January.", [Row("Russia", ("Ukraine",), area=(4500, 4500))]),
    ("Rebel-held areas make up 40% of Chad.", [Row("rebels", ("Chad",), (40, 40))]),
    ("Russian-held territory amounts to 18% of Ukraine.", [Row("Russia", ("Ukraine",), (18, 18))]),
    ("Areas held by rebels make up 40% of Chad.", [Row("rebels", ("Chad",), (40, 40))]),
    ("The land under Taliban control covers 85% of Afghanistan.", [Row("Taliban", ("Afghanistan",), (85, 85))]),
    ("The RSF is in charge of nearly all of Darfur.", [Row("RSF", ("Darfur",), (None, 100))]),
    ("Israel has kept hold of about 600 sq km of southern Syria.", [Row("Israel", ("Syria",), area=(600, 600))]),
    ("The president of Chad, Mahamat Deby, spoke. Deby’s army holds 70% of the Tibesti region.", [Row("Chad", ("Tibesti",), (70, 70))]),
    ("That left the army with barely a tenth of Sudan.", [Row("army", ("Sudan",), (10, 10))]),
    ("The rest of Donetsk, about 6,000 sq km, remains under Ukrainian control.", [Row("Ukraine", ("Donetsk",), area=(6000, 6000), rest=True)]),
    ("Pakistan controls about a third of Kashmir, India about half, and China the rest.", [Row("Pakistan", ("Kashmir",), (THIRD, THIRD)), Row("India", ("Kashmir",), (50, 50)), Row("China", ("Kashmir",), (100 / 6, 100 / 6), rest=True)]),
    ("Ukraine has lost about 20 per cent of its territory since 2014.", [Row("Ukraine", ("Ukraine",), (None, 80))]),
    ("Ukraine does not control 20% of its territory.", [Row("Ukraine", ("Ukraine",), (None, 80))]),
    ("A third of Cyprus has been under Turkish occupation since 1974.", [Row("Turkey", ("Cyprus",), (THIRD, THIRD))]),
    ("Nearly half of Colombia’s Cauca province was in guerrilla hands in 2002.", [Row("guerrillas", ("Cauca",), (None, 50), tense="past")]),
    ("Hamas ruled all of Gaza until 2023, and Israel now holds more than half of it.", [Row("Hamas", ("Gaza",), (100, 100), tense="past"), Row("Israel", ("Gaza",), (50, None))]),
    ("Rebels hold a quarter of the Tamar region, which covers 9,000 sq km.", [Row("rebels", ("Tamar",), (25, 25))]),
]  # fmt: skip

WORDINGS = [*ACTIVE, *PASSIVE, *NOMINAL, *RESTS, *THERE, *OF_WHAT, *TOTALS, *OVER_TIME, *OLD_WARS, *LEADERS, *SECOND]

NONE_HELD = [
    # what may be, is wanted, claimed, denied or asked
    "Russia claims all of the Kherson and Donetsk regions.",
    "Argentina claims the whole of the Falkland Islands.",
    "Rebels say that 40% of Chad is theirs by right.",
    "The plan would leave 20% of Ukraine in Russian hands.",
    "The deal will put 40% of Sudan under the army’s control.",
    "Rebels came close to seizing half of Chad.",
    "The general promised to liberate all of Darfur by May.",
    "It is not true that rebels hold 40% of Chad.",
    "Rebels could end up with a third of Mali in their hands.",
    "Washington fears that gangs may take 90% of Haiti.",
    "Rebels were prevented from taking half of Mali.",
    "A settlement might leave Kyiv with 80% of its land.",
    # how what is held grows, or what was held of itself
    "The area held by Russia grew by 500 sq km in May.",
    "Kyiv’s forces have lost 40% of the land they held in Kursk.",
    "Fighting in the areas that rebels hold displaced 40% of Mali’s people.",
    # elections
    "The party held 60% of its seats in the north of Spain.",
    "Labour lost control of 12 councils in Wales and a third of its votes.",
    "The coalition holds 54% of parliament in Chad.",
    "The opposition took 40% of Kenya in the vote.",
    "The Greens now hold a fifth of the seats on the Bremen council.",
    # markets, money, firms
    "The firm controls 30% of the market in Mali.",
    "The state holds 51% of Air Chad.",
    "The fund holds 12% of the bank, leaving 88% in the hands of the state.",
    "Norway’s government holds 67% of the oil company.",
    "Foreigners hold a third of Chad’s debt.",
    "The bank took over 40% of its rival in Peru.",
    "The family retains control of 55% of the group.",
    "Kenyan regulators say the firm’s grip on 70% of the market hurts rivals.",
    # nature and farms
    "Forests cover a third of Gabon.",
    "The lake lost 40% of its area to drought.",
    "Sugar farms occupy 20,000 hectares of the Sahr valley.",
    "Locusts overran half of Somalia.",
    "The fire had taken 300 sq km of the Evros region by noon.",
    "Floods claimed a third of Pakistan.",
    "Wheat takes up 40% of the land in Kansas.",
    "Firefighters have 60% of the Dixon blaze under control.",
    "The park includes half of the Corra island.",
    # cover and reach
    "The insurer covers 70% of the damage in Chad.",
    "The network reaches 80% of Mali, and the firm controls it.",
    "Drought now grips 60% of Kenya.",
    # sport
    "The visitors held 70% of possession in Spain.",
    "Spain dominated 60% of the match and held the lead.",
    "Ivory Coast held on to a third of their lead.",
    # disease, crime, people
    "The epidemic has taken hold in half of Peru.",
    "Police hold 40% of the suspects in Haiti.",
    "Camps in Chad hold a third of the refugees from Sudan.",
    # the same words of other things
    "The storm left a third of Haiti without power.",
    "The fire left half of the island in ruins.",
    "The exit leaves the firm with a third of Spain’s market.",
    "Rising seas would leave the state with half of its territory.",
    "The vote leaves the party with 40% of Wales.",
    "Parliament left the ministry with control of 30% of the budget.",
    "Rebels left half of Darfur in flames.",
    "The drought left 60% of Somalia in the grip of hunger.",
    "Hunger holds 60% of Somalia in its grip.",
    "Winter has half of Europe in its grip.",
    "The virus has 30% of Peru under its sway.",
    "The firm has 30% of Peru’s mines under its control.",
    "The firm has brought 30% of Peru’s mobile market under its control.",
    "Landlords hold on to 40% of the flats in Berlin.",
    "The chain has a hold on 70% of the market in Chile.",
    "Investors are in possession of a third of the bank.",
    "Norway holds 67% of Equinor.",
    "Saudi Arabia holds 5% of Nintendo.",
    "The coalition controls 40% of Tesco.",
    "Qatar owns a fifth of Volkswagen and controls 17% of its votes.",
    "The government keeps 51% of Eskom.",
    "The army controls a third of the economy of Egypt.",
    "The army controls 40% of Egypt’s economy.",
    "Hezbollah holds 12 of the 128 seats and a third of Lebanon’s cabinet.",
    "The rebels hold a third of the shares.",
    "Of the 40 towns in Chad, rebels hold 12 and 30% of the people.",
    "In the region, the party holds 40% of the seats.",
    "Across the two regions the party holds 40%.",
    "Across the two regions the bank holds 40% of deposits.",
    "Farmland covers 40% of Ukraine, of which Russia has mined a fifth.",
    "Russian-held bonds make up 40% of Ukraine’s debt.",
    "State-run firms account for 40% of Chad.",
    "Family-run farms cover 40% of Kenya.",
    "The areas under water make up 40% of Pakistan.",
    "The areas under lockdown cover 40% of China.",
    "The land under cultivation amounts to 40% of Sudan.",
    "Police cordoned off 300 sq km of Kenya in search of gangs.",
    "The bushfire has claimed 3,000 sq km of Victoria.",
    "Australia has lost 40% of its forest cover in Queensland.",
    "Russia could hold 40% of Ukraine by winter, the general said.",
    "Had rebels taken half of Chad, the war would be over.",
    "Imagine that rebels hold half of Chad.",
    "The rebels’ hold on 40% of Chad would end.",
    "Without the army’s control of 40% of Chad, the rebels would win.",
    "The rebels demand control of 40% of Chad.",
    "The rebels want the army’s control of 40% of Chad to end.",
    "The map shows what would happen if 40% of Chad fell to the rebels.",
    "Rebels threatened to seize 300 sq km of Mali.",
    "15% of Haiti’s capital is still under police control.",
    "Closely-held firms make up 40% of Chad.",
    "Rebel-held areas would make up 40% of Chad.",
    "Russia holds 60% of Kherson’s suburbs.",
    "China claims 90% of the South China Sea.",
    "Neither Russia nor Ukraine controls all of the Donetsk region.",
    "Sudan was at war. Rebels have lost 40% of their territory.",
]

# What is not read of them yet, and why.
UNREAD = {
    "Control of 40% of Chad has passed to the rebels.": "a figure behind “control of” is no subject",
    "The rebels, now masters of half of Chad, want talks.": "“masters of” is no word of control",
    "The government holds only the remaining tenth of Somalia.": "“the remaining tenth” is no figure",
}
