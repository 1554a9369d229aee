"""Kinds, roles and measures of figures: a change and a level, what is measured, and of whom."""

from __future__ import annotations

import pytest

from tests.extract.reader import read

# text of the figure, kind, low, high (None: open), role
Row = tuple[str, str, float | None, float | None, str]

ROLES: list[tuple[str, list[Row]]] = [
    ("The toll rose by 200 to 1,400.", [("200", "casualties", 200, 200, "change"), ("1,400", "casualties", 1400, 1400, "after")]),
    ("Turnout fell by a third to 2 million.", [("a third", "share", 1 / 3, 1 / 3, "change"), ("2 million", "count", 2e6, 2e6, "after")]),
    ("Profit fell from £12.5m to £10.9m.", [("£12.5m", "money", 12.5e6, 12.5e6, "before"), ("£10.9m", "money", 10.9e6, 10.9e6, "after")]),
    ("Profit fell to £10.9m from £12.5m.", [("£10.9m", "money", 10.9e6, 10.9e6, "after"), ("£12.5m", "money", 12.5e6, 12.5e6, "before")]),
    ("The index rose by 30 to 4,120.", [("30", "count", 30, 30, "change"), ("4,120", "count", 4120, 4120, "after")]),
    ("Output dropped by half to 40,000 tonnes.", [("half", "share", 0.5, 0.5, "change"), ("40,000 tonnes", "mass", 40000, 40000, "after")]),
    ("The bill grew by $2m to $14m.", [("$2m", "money", 2e6, 2e6, "change"), ("$14m", "money", 14e6, 14e6, "after")]),
    ("Rents went from €700 to €900 a month.", [("€700", "rate", 700, 700, "before"), ("€900 a month", "rate", 900, 900, "after")]),
    ("The number of pupils fell from 420 to 310.", [("420", "count", 420, 420, "before"), ("310", "count", 310, 310, "after")]),
    ("Prices ranged from $5 to $10.", [("$5 to $10", "money", 5, 10, "level")]),
    ("Nights ranged from -18 °C to -34 °C.", [("-18 °C to -34 °C", "temperature", -34, -18, "level")]),
    ("Fines ranging from £900 to £30 were paid.", [("£900 to £30", "money", 30, 900, "level")]),
    ("Waits vary from 9 to 4 hours.", [("9 to 4 hours", "duration", 4, 9, "level")]),
    ("The price range fell from $9 to $4.", [("$9", "money", 9, 9, "before"), ("$4", "money", 4, 4, "after")]),
    ("The scan gave a dose of 14 mSv.", [("14 mSv", "count", 14, 14, "level")]),
    ("The beams met at 3.5–4.0 TeV.", [("3.5–4.0 TeV", "energy", 3.5, 4, "level")]),
    ("Tickets cost from 12 to 15 euros.", [("12 to 15 euros", "money", 12, 15, "level")]),
    ("The bank cut its rate to 3% from 3.5%.", [("3%", "share", 3, 3, "after"), ("3.5%", "share", 3.5, 3.5, "before")]),
    ("It was a 3% fall in sales.", [("3%", "share", 3, 3, "change")]),
    ("All but three of the attacks took place at night.", [("three", "count", 3, 3, "complement")]),
    ("All but a dozen miners got out.", [("a dozen", "count", 12, 12, "complement")]),
    ("It seized 1,300 sq km (500 square miles) of Kent.", [("1,300 sq km", "area", 1300, 1300, "level"), ("500 square miles", "area", 500, 500, "again")]),
    ("The wall is 10 feet (3 m) high.", [("10 feet", "length", 10, 10, "level"), ("3 m", "length", 3, 3, "again")]),
]  # fmt: skip

KINDS: list[tuple[str, list[Row]]] = [
    ("The share price fell five point three per cent.", [("five point three per cent", "share", 5.3, 5.3, "change")]),
    ("The fund lost two point five million euros.", [("two point five million euros", "money", 2.5e6, 2.5e6, "change")]),
    ("Growth was minus five percent.", [("minus five percent", "share", -5, -5, "level")]),
    ("It fell by zero point seven seconds.", [("zero point seven seconds", "duration", 0.7, 0.7, "change")]),
    ("Exports rose in the last two quarters.", [("two", "count", 2, 2, "level")]),
    ("Sales fell in the first three quarters.", [("three", "count", 3, 3, "level")]),
    ("It took a year and a half.", [("a year and a half", "duration", 1.5, 1.5, "level")]),
    ("The talks went on for two hours and a half.", [("two hours and a half", "duration", 2.5, 2.5, "level")]),
    ("The trip took six hours and 45 minutes.", [("six hours and 45 minutes", "duration", 6.75, 6.75, "level")]),
    ("He was given five years and six months.", [("five years and six months", "duration", 5.5, 5.5, "level")]),
    ("They waited four and a quarter hours.", [("four and a quarter hours", "duration", 4.25, 4.25, "level")]),
    ("It took two and three-quarter hours.", [("two and three-quarter hours", "duration", 2.75, 2.75, "level")]),
    ("It took 3 years, 2 months, and 9 days.", [("3 years", "duration", 3.0, 3.0, "level"), ("2 months", "duration", 2.0, 2.0, "level"), ("9 days", "duration", 9.0, 9.0, "level")]),
    ("She swam for two hours, and 40 people watched.", [("two hours", "duration", 2.0, 2.0, "level"), ("40", "count", 40.0, 40.0, "level")]),
    ("There are one million and a half of them.", [("one million and a half", "count", 1.5e6, 1.5e6, "level")]),
    ("They waited more than an hour.", [("an hour", "duration", 1, None, "level")]),
    ("It is less than a mile away.", [("a mile", "length", None, 1, "level")]),
    ("The strike lasted a fortnight.", [("a fortnight", "duration", 14, 14, "level")]),
    ("The ban will last a decade.", [("a decade", "duration", 1, 1, "level")]),
    ("They talked about a year of war.", []),
    ("The number of pupils fell by between a quarter and a third.", [("a quarter and a third", "share", 0.25, 1 / 3, "change")]),
    ("Turnout was down an average of almost 30 percent.", [("30 percent", "share", 30, 30, "change")]),
    ("There was a decline in turnout of about 40 percent.", [("40 percent", "share", 40, 40, "change")]),
    ("Prices fell 5% in Kent and 4% in Hove.", [("5%", "share", 5, 5, "change"), ("4%", "share", 4, 4, "change")]),
    ("The channel paid nearly $1 million an episode to show it.", [("$1 million an episode", "rate", 1e6, 1e6, "level")]),
    ("Growers get a bonus of Rs 500 a quintal over the price.", [("Rs 500 a quintal", "rate", 500, 500, "level")]),
    ("It raised $5m a decade ago.", [("$5m", "money", 5e6, 5e6, "level")]),
    ("He gave $5 a beggar wanted.", [("$5", "money", 5, 5, "level")]),
    ("She starred in “24,” “Tide” and others.", []),
    ("padding-left: 80px;", []),
    ("The shares closed down 41½p, at 130½p.", [("41½p", "money", 41.5, 41.5, "change"), ("130½p", "money", 130.5, 130.5, "level")]),
    ("It set aside 14 million crowns.", [("14 million", "count", 14e6, 14e6, "level")]),
    ("She won three crowns.", [("three", "count", 3, 3, "level")]),
    ("The sums were two thousand pounds and £14,750.", [("two thousand pounds", "money", 2000, 2000, "level"), ("£14,750", "money", 14750, 14750, "level")]),
    ("One man, 63, had broken a hip.", [("One", "count", 1, 1, "level"), ("63", "age", 63, 63, "level")]),
    ("She, who will be 60 in November, left.", [("60", "age", 60, 60, "level")]),
    ("Kuni Behera (58), who sells maize, left.", [("58", "age", 58, 58, "level")]),
    ("Some 340 people were lying on cots.", [("340", "count", 340, 340, "level")]),
    ("Members backed the rise by 19 votes to 17.", [("19", "votes", 19, 19, "level"), ("17", "count", 17, 17, "level")]),
    ("Nine cars had called 911 by then.", [("Nine", "count", 9, 9, "level")]),
    ("You pay six times earnings for it.", [("six times", "ratio", 6, 6, "level")]),
    ("The drop was nearly four per cent.", [("four per cent", "share", 4, 4, "change")]),
    ("Margins were squeezed by 140 basis points, to 48 per cent.", [("140 basis points", "share", 140, 140, "change"), ("48 per cent", "share", 48, 48, "after")]),
    ("Half million eggs broke.", [("Half million", "count", 5e5, 5e5, "level")]),
    ("The repair cost a quarter million dollars.", [("a quarter million dollars", "money", 2.5e5, 2.5e5, "level")]),
    ("It lost 75 USD million.", [("75 USD million", "money", 75e6, 75e6, "change")]),
    ("It earned 30 EUR million.", [("30 EUR million", "money", 30e6, 30e6, "level")]),
    ("Losses came to US$1MM.", [("US$1MM", "money", 1e6, 1e6, "level")]),
    ("The thieves took N172,408,320.", [("N172,408,320", "money", 172408320, 172408320, "level")]),
    ("The bank lost N1.4bn.", [("N1.4bn", "money", 1.4e9, 1.4e9, "change")]),
    ("A loan of K120,000 and R2.5bn was repaid.", [("K120,000", "money", 120000, 120000, "level"), ("R2.5bn", "money", 2.5e9, 2.5e9, "level")]),
    ("They raised P500 million.", [("P500 million", "money", 5e8, 5e8, "level")]),
    ("Route N170 is shut and N95 masks are out.", []),
    ("Anyone with more than 100 and fewer than 300 votes may run again.", [("100 and fewer than 300", "votes", 100, 300, "level")]),
    ("At least 3 and at most 7 judges sit.", [("3 and at most 7", "count", 3, 7, "level")]),
    ("The plant built 40,000 F-Series trucks.", [("40,000", "count", 40000, 40000, "level")]),
    ("Rents rose in the 70s.", []),
    ("Temperatures were in the 70s.", [("70s", "temperature", 70, 79, "level")]),
    ("Highs will be in the 80s.", [("80s", "temperature", 80, 89, "level")]),
    ("She died in her late eighties.", [("late eighties", "age", 87, 89, "level")]),
    ("He is 6'2\".", [("6'2\"", "length", 6 + 2 / 12, 6 + 2 / 12, "level")]),
    ("She is 5′10″.", [("5′10″", "length", 5 + 10 / 12, 5 + 10 / 12, "level")]),
    ("It lies within 60 miles of the coast.", [("60 miles", "length", None, 60, "level")]),
    ("What about £175 million of unpaid bills?", [("£175 million", "money", 175e6, 175e6, "level")]),
    ("How about 40 more chairs?", [("40", "count", 40, 40, "level")]),
    ("The death toll from the flood rose Tuesday to nearly 12,000.", [("12,000", "casualties", 12000, 12000, "after")]),
    ("The toll from the quake reached 310.", [("310", "casualties", 310, 310, "level")]),
    ("The panel measured 18 by 24 metres.", [("18", "length", 18, 18, "level"), ("24 metres", "length", 24, 24, "level")]),
    ("A bottle holds 3 to 4 L.", [("3 to 4 L", "volume", 3, 4, "level")]),
    ("The turbine makes 3 megawatts.", [("3 megawatts", "power", 3, 3, "level")]),
    ("The plant used 40 gigawatt hours.", [("40 gigawatt hours", "energy", 40, 40, "level")]),
    ("The train runs at 300 km an hour.", [("300 km an hour", "speed", 300, 300, "level")]),
    ("The disk holds 2 terabytes.", [("2 terabytes", "data", 2, 2, "level")]),
    ("There is a 30% chance of snow.", [("30%", "probability", 30, 30, "level")]),
    ("Snow is 80 per cent likely.", [("80 per cent", "probability", 80, 80, "level")]),
    ("Some 180 jobs will go, equal to 12 per cent of staff.", [("180", "count", 180, 180, "level"), ("12 per cent", "share", 12, 12, "level")]),
    ("Of 40 geese, the remaining 14 had died or flown off.", [("40", "count", 40, 40, "level"), ("14", "count", 14, 14, "level")]),
    ("Her sons, aged six and nine, are safe.", [("six", "age", 6, 6, "level"), ("nine", "age", 9, 9, "level")]),
    ("Girls aged 6, 8 and 11 swam.", [("6", "age", 6, 6, "level"), ("8", "age", 8, 8, "level"), ("11", "age", 11, 11, "level")]),
    ("The bridge will cost Rs. 3,650 crore. It is long.", [("Rs. 3,650 crore", "money", 3.65e10, 3.65e10, "level")]),
    ("Cotton fetched $84.10 a bale.", [("$84.10 a bale", "rate", 84.1, 84.1, "level")]),
    ("Holm grows a third of the crop.", [("a third", "share", 1 / 3, 1 / 3, "level")]),
    ("He goes down ten minutes later.", [("ten minutes", "duration", 10, 10, "level")]),
    ("The batter scored 40 runs.", [("40", "score", 40, 40, "level")]),
]  # fmt: skip

BRACKETED = "It seized 1,300 square km (500 square miles) of the Kurland region."


@pytest.mark.parametrize(("text", "expected"), [*ROLES, *KINDS], ids=[text for text, _ in (*ROLES, *KINDS)])
def test_kinds_and_roles(text: str, expected: list[Row]) -> None:
    rows = read(text).figures
    found = [(row.span.of(text), row.kind, row.role) for row in rows]
    assert found == [(words, kind, role) for words, kind, _, _, role in expected]
    for row, (_, _, low, high, _) in zip(rows, expected, strict=True):
        assert (row.low, row.high) == (pytest.approx(low), pytest.approx(high))


def test_both_ends_of_two_bounds_are_open() -> None:
    (row,) = read("It has more than 2,000 but fewer than 5,000 homes.").figures
    assert (row.low, row.high, row.low_closed, row.high_closed) == (2000, 5000, False, False)


def test_what_stands_behind_a_bracket_is_of_both_amounts() -> None:
    assert [row.subject for row in read(BRACKETED).figures] == ["the Kurland region"] * 2


def test_a_possessor_is_the_whole_of_a_share() -> None:
    (row,) = read("The strip's other 47% remains free.").figures
    assert row.subject == "The strip"


# measure and of, figure by figure
MEASURES: list[tuple[str, list[tuple[str | None, str | None]]]] = [
    ("Turnout in Kent was 62%.", [("turnout", "Kent")]),
    ("Sales fell 3% to $5bn.", [("sales", None)] * 2),
    ("The firm reported a profit of $5m for the year.", [("profit", "firm")]),
    ("The firm's profit rose 12% to £40m.", [("profit", "firm")] * 2),
    ("It was a 3% fall in sales.", [("sales", None)]),
    ("The court paid £1.3m.", [("amount paid", "court")]),
    ("The payment of £1.8m was made in May.", [("payment", None)]),
    ("Police said 12 people were killed in the blast.", [("people killed", "blast")]),
    ("The hospital said 19 people died in the blast.", [("people killed", "blast")]),
    ("The blast killed 12 soldiers and wounded 30.", [("soldiers killed", "blast"), ("people wounded", "blast")]),
    ("The death toll from the flood rose to 55.", [("people killed", "flood")]),
    ("At least 40 are missing after the flood.", [("people missing", None)]),
    ("Orr won 15,802 votes and Karis 15,308, a margin of 594.", [("votes", "Orr"), ("votes", "Karis"), ("margin", None)]),
    ("Lee took 41% of the vote and Kim 38%.", [("share of vote", "Lee"), ("share of vote", "Kim")]),
    ("Orr won 41,378 votes. Kip won 2,660 votes.", [("votes", "Orr"), ("votes", "Kip")]),
    ("Labour holds 411 of the 650 seats.", [("seats", "Labour"), ("seats", None)]),
    ("In the poll, Orr leads 50 percent to 48 percent.", [(None, "Orr"), (None, None)]),
    ("About 62 per cent of women support Kip.", [("share of women", "Kip")]),
    ("One in five men smoke.", [("share of men", None)]),
    ("The bridge is 40 km long.", [("length", "bridge")]),
    ("The price of oil rose $3 to $80 a barrel.", [("price", "oil")] * 2),
    ("The city has 300 schools.", [("schools", "city")]),
    ("There are 300 schools in the city.", [("schools", "city")]),
    ("The region's 20,000 camels died.", [("camels", "region")]),
    ("The 12-page report cost $4,000.", [("page", "report"), ("cost", "report")]),
    ("The bank cut its rate to 3% from 3.5%.", [("rate", None)] * 2),
    ("The fund lost $5m.", [("amount lost", "fund")]),
    ("Shares lost 3%.", [("shares", None)]),
    ("A survey found 54% for and 29% against.", [(None, None)] * 2),
    ("The mill employed 300 people, compared with 410 in May.", [("people", "mill"), ("people", None)]),
    ("Exports of steel rose 4% to 12m tonnes.", [("exports", "steel")] * 2),
    ("The police put the number at 20,000 and the cost at $5m.", [("number", None), ("cost", None)]),
    ("An agency had put the storm's peak at 230 kph.", [("peak", "storm")]),
    ("The firm ended the quarter with $2.3 billion in cash.", [("cash", "firm")]),
    ("The state announced $85 million in aid for farmers.", [("aid", "state")]),
    ("The firm spent £4m in London.", [("amount spent", "firm")]),
    ("Analysts had expected earnings of 68 cents a share.", [("earnings", None)]),
    ("The firm expected earnings of 68 cents a share.", [("earnings", "firm")]),
    ("Experts predict 40,000 deaths.", [("people killed", None)]),
    ("Researchers found 40 wells in the north.", [("wells", "north")]),
    ("The firm will delay the first eight cranes by a year.", [("cranes", "firm")]),
    ("Revenue for the quarter ended March 31 was $5m.", [("revenue", None)]),
    ("Some 318 people were unaccounted for, down from 540 on Sunday.", [("people missing", None), ("people missing", "people")]),
    ("Fourteen of the dead were members of a club.", [("dead", None)]),
    ("The bank kept its key rate unchanged at 6.25%.", [("key rate", None)]),
    ("The union left the levy at £4.", [("levy", None)]),
    ("The bank raised its forecast to 4.7%, but lowered that for May to 3.4%.", [("forecast", None), (None, None)]),
    ("Carriers took the fee to court for £90.", [(None, None)]),
    ("The firm fixed roads for $5m.", [(None, None)]),
    ("The choir sang on the pier for 40 minutes, then at the fair for 20.", [(None, None)] * 2),
    ("The ferry sank 17 km from the port.", [("distance", None)]),
    ("The farm is 3 miles outside the town.", [("distance", "farm")]),
    ("It was buried 2 metres below the road.", [(None, None)]),
    ("Divers found the wreck at last, 40 metres down.", [(None, None)]),
    ("The court gave the school £5m.", [("amount given", "court")]),
    ("The club earned her £40,000 a year.", [("amount earned", "club")]),
    ("The fund lost a total of about $6bn.", [("amount lost", "fund")]),
    ("Orr beat Karis by 12 points.", [("margin", "Orr")]),
    ("A judge sits with a panel of five.", [(None, None)]),
    ("The agent was paid a retainer of €5,000 a month.", [("retainer", "agent")]),
    ("It went up in flames to the tune of £3m.", [(None, None)]),
    ("The state sent a gift of 500 kg of rice to Kent.", [("rice", None)]),
    ("The board turned down a $15 a share offer.", [(None, "offer")]),
    ("Of his savings, less than $400 was spent.", [("amount spent", None)]),
    ("The firm says 50,000 were sold.", [(None, None)]),
    ("The recall covers only the 150g tub.", [(None, "tub")]),
    ("The tent covers 40 hectares.", [("area", "tent")]),
    ("The survey put the quake at magnitude 6.8.", [("magnitude", None)]),
    ("The institute reported a magnitude of 7.1.", [("magnitude", None)]),
    ("Volunteers confirmed 188 deaths.", [("people killed", None)]),
    ("The fire claimed 12 lives.", [("lives killed", "fire")]),
    ("Farmers say a barn is worth either £4,000 or less.", [("worth", "barn")]),
    ("Net income rose to $3m, or 29 cents a share.", [("net income", None)] * 2),
    ("The mayor promised £3m (€3.4m) of aid.", [("aid", "mayor")] * 2),
    ("The firm employed 15,200 people at the end of June.", [("people", "firm")]),
    ("The team, 48 people with dogs, left.", [("people", None)]),
    ("The council condemned the two attacks.", [("attacks", None)]),
    ("There have been nine inquiries.", [("inquiries", None)]),
    ("Profit per passenger grew 2%.", [("profit", "passenger")]),
    ("Seven years of low rates have given investors a cushion.", [(None, "low rates")]),
    ("It lost £2m, or 18 Canadian cents a share.", [("amount lost", None)] * 2),
    ("Net income was £2m, or 20 cents a share, down from £9m.", [("net income", None)] * 3),
    ("That brought the toll for both raids to 259.", [("people killed", None)]),
    ("The raid led to the death of four Syrians.", [("syrians killed", "raid")]),
    ("The loan carries a rate of 9% plus one percentage point.", [("rate", "loan"), (None, None)]),
    ("The forecast is for a calmer sea within 24 hours.", [(None, None)]),
    ("The jobless rate of 4.9% is its lowest in 33 years.", [("jobless rate", None), (None, None), (None, None)]),
    ("Her ratings outweigh her faults by 24 points.", [(None, None)]),
    ("This would put that order at $400 million.", [("order", None)]),
    ("It beat the 101mph of December 1997.", [(None, None)]),
    ("Kent had 568 mills to Norland's 535.", [("mills", "Kent"), (None, "Norland")]),
    ("The firm paid £14m; some $2m of that was lost.", [("amount paid", "firm"), ("amount lost", None)]),
    ("Whether it has 2,400 barns or 1,800 hardly matters.", [("barns", None), (None, None)]),
    ("John said the three delegates from his district are late.", [("delegates", "district")]),
    ("A survey put the cost of mending it at £310,000.", [("cost", None)]),
    ("The number of pupils went the other way, from 380 to 455.", [("number", "pupils")] * 2),
    ("She grows flax on 12 hectares.", [(None, None)]),
    ("A figure of 64.2% given that night was wrong.", [(None, None)]),
    ("Rebels hold 60% of Syria and most of the coast.", [("share of syria", "Rebels"), ("share of coast", None)]),
    ("The choir was paid £900.", [("amount paid", None)]),
    ("The firm was fined £9m.", [("fine", "firm")]),
    ("They waited three hours.", [("wait", None)]),
    ("The siege lasted nine weeks.", [("duration", "siege")]),
    ("Cottages sell for as much as $2m.", [("price", "Cottages")]),
    ("The farm bought two ponies for a total of £800.", [("ponies", "farm"), ("price", "ponies")]),
    ("A typical barn changed hands for $90,000.", [("price", "typical barn")]),
    ("The brewer was floated at 275p.", [("price", "brewer")]),
    ("The stock closed at $5.", [("price", "stock")]),
    ("A lawyer appealed for $48m.", [(None, None)]),
    ("Melon Foods rose $6.20, or 1 percent, to $758.81.", [(None, "Melon Foods")] * 3),
    ("The board voted five to two to close it.", [(None, "board"), (None, None)]),
    ("She rang them eleven times.", [(None, None)]),
    ("The levy has been raised several times.", [(None, None)]),
    ("Karis won by 594 votes.", [("margin", "Karis")]),
    ("Clerks had expected 14 out of 22 to leave.", [(None, None)]),
    ("Wages, which rose 4%, are low.", [("wages", None)]),
    ("The fund, which lost $5m, shut.", [("amount lost", "fund")]),
    ("Operating profit fell 18% to £1.3bn, a drop of £40m.", [("operating profit", None)] * 3),
    ("Revenue rose to £12m, from £10m, an increase of 20 per cent.", [("revenue", None)] * 3),
    ("The report told of a rise of 5%.", [(None, None)]),
    ("A litre costs 148p at the pier and 131p at the port.", [("cost", "litre")] * 2),
    ("It spent $5m on roads and $3m on schools.", [("amount spent", None)] * 2),
    ("Turnout fell 5% in Kent and 4% in Hove.", [("turnout", None)] * 2),
    ("Prices fell 5% in Kent and 20% of shops shut.", [("prices", None), ("share of shops", None)]),
    ("The chief was paid £1.8m last year.", [("amount paid", None)]),
    ("She spends about 60 hours a week doing research.", [("time spent", None)]),
    ("Trams leave every ten minutes.", [("interval", None)]),
    ("They opened a box by pulling three strings in the right order.", [("strings", None)]),
    ("Eighteen of the 22 crows opened the box.", [("crows", None), ("crows", None)]),
    ("Four out of five pupils got a pass.", [("share of pupils", None)]),
    ("Eleven of them were women, nine were men.", [("women", None), ("men", None)]),
    ("They built a wall 40 km long.", [("length", "wall")]),
    ("Diesel costs 131p at the pump half a mile away.", [("cost", "Diesel"), ("distance", None)]),
    ("There was a decline in turnout of about 40 percent.", [("turnout", None)]),
    ("He and two others pulled 11 people from the water.", [("others", None), ("people", None)]),
    ("A freighter lost 11 containers on the same reef.", [("containers", "freighter")]),
    ("The firm has 40 branches in the north.", [("branches", "north")]),
    ("A club of 7,200 members, which is about 1,000 more people than live there, left.", [("members", None), ("more people", None)]),
    ("Our government has done it in six.", [(None, None)]),
    ("A search turned up £6,200 in cash.", [("cash", None)]),
    ("Seven people were killed and at least 23 hurt.", [("people killed", None), ("people injured", None)]),
    ("Sixty homes were destroyed and about 200 damaged.", [("homes", None), ("homes", None)]),
    ("Of the 13 stations, eleven would be raised.", [("stations", None), ("stations", None)]),
    ("The board expects a profit of between £31m and £34m.", [("profit", "board")]),
    ("Sales fell by 7% in May, compared with a fall of 2% in the previous quarter.", [("sales", None), ("sales", None)]),
    ("The drop was nearly four per cent.", [(None, None)]),
    ("Bread rose 2 percent, to 84.10 crowns a loaf.", [("bread", None), ("bread", None)]),
    ("She won three crowns.", [("crowns", None)]),
    ("A day's parking will go up to £9.", [("parking", None)]),
    ("They have lost 58 per cent since January.", [(None, None)]),
    ("Clerks had pencilled in £46m.", [(None, None)]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), MEASURES, ids=[text for text, _ in MEASURES])
def test_what_is_measured_and_of_whom(text: str, expected: list[tuple[str | None, str | None]]) -> None:
    assert [(row.measure, row.of) for row in read(text).figures] == expected


@pytest.mark.xfail(strict=True, reason="who the other candidate of a poll is, is not read")
def test_the_other_share_of_a_poll() -> None:
    rows = read("Orr leads Kip by 50 percent to 48 percent.").figures
    assert [row.of for row in rows] == ["Orr", "Kip"]


@pytest.mark.xfail(strict=True, reason="'back' is taken for an adverb")
def test_whom_a_share_backs() -> None:
    assert [row.of for row in read("About 41 percent of women back Kip.").figures] == ["Kip"]


@pytest.mark.xfail(strict=True, reason="an adjective is taken for the head of the phrase that it ends")
def test_an_amount_before_what_could_be_an_adjective() -> None:
    assert [row.measure for row in read("It was handed a $5m fine.").figures] == ["fine"]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Selm Town 2-3 Eastlea Rovers: a late double", []),
        ("It takes 2-3 weeks.", ["duration"]),
        ("The town has 2-3 Rovers vans.", ["count"]),
        ("The trial could last three weeks.", ["duration"]),
        ("At ten past five, or at half past 6, he rose.", []),
        ("It was quarter to nine.", []),
        ("He walked past five men.", ["count"]),
        ("He owns a Boeing 757. The 757 is old.", []),
        ("She owns a flat. The 757 who came were fed.", ["count"]),
        ("They docked with the Salyut 6 spacecraft.", []),
        ("The yard built 6 spacecraft.", ["count"]),
        ("Ingrid Sallow lives in Kent. Sallow is 63, small, and grey.", ["age"]),
        ("The index is 63, a low.", ["count"]),
        ("The engineer, Howard Petty, now 88 and frail, laughs.", ["age"]),
        ("He left school at 14 and married at 19.", ["age", "age"]),
        ("The price stood at 14 and closed at 19.", ["count", "count"]),
        ("Silva, a husband and father of four, was there.", ["count"]),
        ("A woman of 58 who was with him is safe. A team of 12 left.", ["age", "count"]),
        ("People put the two side by side.", ["count"]),
        ("The tax takes effect in 2020 rather than 2018.", []),
        ("He was fined 500 pounds.", ["money"]),
        ("The boy weighs 90 pounds.", ["mass"]),
        ("The crane lifts 200,000 pounds.", ["mass"]),
        ("The firm lent 200,000 pounds.", ["money"]),
        ("It weighs 100,000 pounds, too much for many fields, including one at Tarn.", ["mass"]),
        ("Orr, who at 77 is about to fly, laughed. At 48, she left.", ["age", "age"]),
        ("Shortly before four in the morning the dogs barked.", []),
        ("It was already past five, said the teacher.", []),
        ("Just after two, the tide turned.", []),
        ("Just after two boats had left, the tide turned.", ["count"]),
        ("They wake at seven.", []),
        ("The gate opens at six o'clock.", []),
        ("A nurse treated patient 1, and witness 3 left.", []),
        ("A nurse treated 1 patient.", ["count"]),
    ],
)
def test_scores_hours_and_numbered_people_are_no_amounts(text: str, kinds: list[str]) -> None:
    assert [row.kind for row in read(text).figures] == kinds
