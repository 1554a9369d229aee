"""Parts of a share, totals and products of more or less than what was told: what can be true is not accused, what cannot is found."""

from __future__ import annotations

import pytest

from tests.checks.test_told import accused

PLAIN = [
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
]


@pytest.mark.parametrize("text", PLAIN)
def test_what_can_be_true_is_not_accused(text: str) -> None:
    assert accused(text) == []


@pytest.mark.parametrize("text", WRONG)
def test_what_cannot_be_true_is_found(text: str) -> None:
    assert accused(text) != []
