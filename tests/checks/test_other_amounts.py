"""Parts of a share, totals and products of more or less than what was told: what can be true is not accused, what cannot is found."""

from __future__ import annotations

import pytest

from tests.checks.test_told import accused

PLAIN = [
    # Numbers of other votes, rates, innings, sales, thresholds, people and sums.
    "Voters in the canton of Obertal rejected a plan to merge 12 villages into three districts, with 57 per cent against. Only four of the 12 villages backed it. A similar proposal failed in 2009 by just 212 votes.",
    "The central bank held its key rate at 4.75 per cent for a third meeting running. Six of the nine members voted for no change, two wanted a quarter-point cut and one a half-point cut. Inflation was 2.8 per cent in April.",
    "Eastmoor were bowled out for 187 in reply to Kelby's 312, with left-arm spinner Ravi Desai taking 6 for 48. Kelby reached 44 for 1 at stumps, a lead of 169. Opener Joe Harding was unbeaten on 21.",
    "Land prices in the east rose 4 per cent last year to an average of £10,900 an acre. The biggest sale was the 1,640-acre Thorne estate, which fetched £21m. Fewer than 90 farms came to market.",
    "A total of 1,350 delegates will elect a new party leader on 18 January. Three candidates are on the ballot, down from five in November. A winner needs more than half the votes, or 676 if every delegate takes part.",
    "Three men were convicted of murdering 17-year-old Jaden Cole outside a takeaway in 2022. Tyrone Mills, 24, and Liam Foss, 26, were each jailed for life with a minimum of 25 years. Kyle Denny, 22, got a minimum term of 19 years.",
    "The parish church of St Oswald needs £180,000 to repair its 14th-century tower. About £112,000 has been raised, including £50,000 from a single donor, leaving £68,000 to find. Work will take five months.",
    # A number behind a share is of some of those that the share is of, or of others.
    "Half of the 410 trees are ash, and 150 of those are sick.",
    "Two-thirds of the 30 ships are tankers. Twelve of them fly the flag of Arda.",
    "Nearly three-quarters of the 41 wolves that were fitted with collars died within two years, 19 of them shot.",
    "Some 60 per cent of the 500 flats have been sold. Locals bought 150.",
    "A third of the 600 jobs will go by Christmas. A new plant will hire 400.",
    "The leaflet said that two-thirds of the 300 shops had closed. The council counted 90.",
    "A third of the 60 buses were late, and 15 of those broke down.",
    "Some 30 per cent of the 400 flats are empty, 90 of which belong to the bank.",
    "A quarter of the 800 members voted against, 90 by post.",
    "Half of the 250 guests flew in. The 80 who did so from abroad were tested.",
    "The survey asked 500 customers. Some 120 were women, and 40 per cent of them were unhappy.",
    # A share of a whole that was not told, or of another place, or that is only usual or wished for.
    "He took £90,000 in May. He has returned £40,000, a third of what he stole over the years.",
    "Half of the 90 shops closed in May. Of those that closed, 20 have opened again.",
    "A third of pupils passed. Of the 90 pupils at Selm, 52 passed.",
    "Of the 480 pupils 168 passed. A share of 41 per cent would have been normal.",
    "Some 7,200 of the 12,000 voters came. In the city turnout was 48 per cent.",
    "Of the 640 boats inspected 160 failed. In the south the failure rate was 19 per cent.",
    "Of the 90 patients, 40 recovered. A recovery rate of 60 per cent had been the aim of the trial.",
    # A total of more than was listed: of a longer time, with something on top, of some besides.
    "Four cases were found in Orra and two in Selm, bringing the total to 31.",
    "Six ships passed on Friday and nine on Saturday, for a total of 112 this month.",
    "The bank cut 900 jobs in May and 1,200 in June, taking the total since the merger to 9,000.",
    "He borrowed £400 and then £300; with interest he owed £900 in all.",
    "Men made 310 complaints and women 290. In total there were 640, since firms made 40.",
    "The state has given £40m and the city £12m. The total cost is £90m.",
    "She raised £410 in Orra and £390 in Selm. The total needed is £2,000.",
    "Orr sent 340 tents, Selm 275 and Tey 160. The 900 tents in use include some from the army.",
    "Two people died in March and five in April. The toll has risen to 19 since the outbreak began.",
    "The museum sold 400 tickets on Saturday and 350 on Sunday, bringing the total for the exhibition to 12,400.",
    "He paid £60 for the room and £25 for dinner. With the taxi, the evening cost £110 in all.",
    "Six were hurt on the bridge and nine below. The total may be over 20.",
    # Of less: some are counted twice, or taken off again.
    "Some 40 pupils learn French and 30 learn German, and 12 take both: 58 in all.",
    "On Friday 800 people came and on Saturday 1,100, of whom 300 had come on Friday. In all 1,600 people saw it.",
    "The fine was £500, with costs of £85 and a surcharge of £200, less the £100 he had paid: £685 in all.",
    "The fine was €2,400, or €200 for each of 12 offences, with costs of €300, in all €2,700.",
    "On Monday 120 people visited and on Tuesday 150, 40 of them for the second time: 230 visitors in all.",
    "Hotel rooms cost £900, or £300 each, and meals £150, a total of £1,050.",
    "The menu has 13 dishes: five with fish, six with meat, four with both fish and rice.",
    "A survey found 54 per cent for the toll, 61 per cent for the tax and 17 per cent undecided on both.",
    "Orr had 47 per cent of the vote in the city and Pallin 51 per cent in the country. Vasquin finished with 9 per cent.",
    # Some went and others came.
    "The party lost nine of its 50 seats but won four new ones, leaving it with 45.",
    "The herd of 300 lost 40 cows in the flood. With 25 calves born since, 285 are left.",
    "Some 650 of the 1,800 soldiers have gone home. Ships will fetch the 900 who remain in the south; 250 stay.",
    "The choir had 50 singers, lost 14 to the war and nine to age, and gained six, for a total of 33.",
    "The league had 20 clubs. Four went bankrupt and two joined, leaving 18.",
    "Of the eight lifts, three were mended, and another is being mended, leaving four.",
    # Words for a sum that are of another number, or a name.
    "A family of four, the Orrs, two neighbours and a fireman were hurt: seven people in all, five of them in the street.",
    "Of its 31 teachers 12 work half days and nine are new. In all, the 31 teach 410 pupils.",
    "In the season he scored 31 goals, 12 of them with his head and nine with his left foot. Only Toll, with 34, has had more.",
    # A total of some of those that have so much each, or of more, or what each has is told of others.
    "Each of the 12 buses carries 40 passengers. On Monday they took 620 in two runs.",
    "The 12 ships each carry 20 lifeboats. The yard has delivered 200 boats so far.",
    "The two halls, each with 300 seats, were full on Friday, when 560 tickets had been sold and the rest given away.",
    "Two brothers own 60 cows each. The farm has 150 with those of their father.",
    "Three buses took 50 children each. In all 210 went, the others on foot.",
    "The tower has 40 floors with six flats on each. So far 180 flats have been let.",
    "The council will buy 18 trams. Each costs €3.5 million. The contract, with spare parts and training, is worth €70 million.",
    "The estate of £900,000 was left to three sons. Each will get £250,000 after tax.",
    "Each ticket costs £9. The five friends paid £40, since one is under 12.",
    "The prize of £50,000 goes to five winners; the first gets £20,000 and each of the others £7,500.",
    "She scored 70 goals in 35 matches, and three a match in her best season.",
    "Each of the eight barges carries 30 containers. They brought 190 on Sunday.",
    "The 14 cabins sleep six people each. Some 70 guests are staying.",
    "The club has 40 members, who pay £25 each. With grants it took £1,900 last year.",
    "Ten farmers got £3,000 each. So far £24,000 has been paid.",
    "Each of the 30 pupils planted four trees. Some 100 were still alive in May.",
    # A rate or a multiple of another place, or one that is aimed at.
    "The school has 54 teachers and 972 pupils. For every teacher there are 14 pupils in the county as a whole.",
    "There are three applicants for every place. Orra has 400 places and had 900 applicants; Selm has 600 and had 2,100.",
    "For every doctor there are 400 people in Arda; Selm has nine doctors and 5,400 people.",
    "A teacher-student ratio of 1:20 is the aim. The school has 14 teachers for 672 students.",
    "There is one nurse for every eight patients by day. Last night two nurses looked after 31 patients.",
    "Tea costs twice as much as in May, when it was £2. In Selm it is £3.50.",
    "The price was £3 in May, £4 in June and £8 in July. The average price paid was £4.20, as most was sold in May.",
]

WRONG = [
    "Half of the 410 trees, or 150, are ash.",
    "A quarter of the 80 lorries (35) failed the test.",
    "Two-thirds of the 30 ships – 12 of them – are tankers.",
    "A third of the 90 members voted against. The 60 who did were expelled.",
    "The fleet has 80 ships. Some 30 are idle, or a quarter of them.",
    "He took £90,000 in May. He has returned £40,000, a third of the total.",
    "Of the 640 boats inspected 160 failed. A failure rate of 35 per cent is too high.",
    "Some 420 of the 700 members voted. Turnout was 42 per cent.",
    "The club sold 320 shirts in May and 410 in June, a total of 830.",
    "Two women and nine men were freed, 13 people in all.",
    "Orr sent 340 tents, Selm 275 and Tey 160. The 875 tents arrived on Monday.",
    "The league had 20 clubs. Four went bankrupt, leaving 14.",
    "She raised £410 in Orra and £390 in Selm, £900 in all.",
    "Each of the 12 buses carries 40 passengers, 520 in all.",
    "The club sold 200 scarves at £15 each and took £3,600.",
    "Each of the nine men was fined £400, a total of £4,600.",
    "The firm bought 30 vans at £20,000 each. The £700,000 order was signed in May.",
    "The school has 60 teachers and 720 pupils. There is one teacher for every 18 pupils.",
]


@pytest.mark.parametrize("text", PLAIN)
def test_what_can_be_true_is_not_accused(text: str) -> None:
    assert accused(text) == []


@pytest.mark.parametrize("text", WRONG)
def test_what_cannot_be_true_is_found(text: str) -> None:
    assert accused(text) != []
