"""Sentences with the figures that a reader finds in them, and sentences full of numbers that are none."""

from __future__ import annotations

from math import inf

import pytest

from tests.extract.reader import read

# text of the figure, kind, low, high (None: open or no number), modifier, unit
Row = tuple[str, str, float | None, float | None, str, str | None]

FIGURES: list[tuple[str, list[Row]]] = [
    ("Forces control 70-80% of the land.", [("70-80%", "share", 70, 80, "range", "percent")]),
    ("About 26,000 square km burned.", [("26,000 square km", "area", 26000, 26000, "about", "square kilometer")]),
    ("More than 110,000 square kilometres are held.", [("110,000 square kilometres", "area", 110000, None, "more than", "square kilometer")]),
    ("Nearly 3% agreed.", [("3%", "share", 3, 3, "nearly", "percent")]),
    ("No fewer than 12 ships sank.", [("12", "count", 12, None, "at least", "ship")]),
    ("As many as 40 are missing.", [("40", "casualties", None, 40, "up to", "person")]),
    ("It took less than ten minutes.", [("ten minutes", "duration", None, 10, "less than", "minute")]),
    ("200 people or more came.", [("200", "count", 200, None, "at least", "person")]),
    ("It costs $60-75 million.", [("$60-75 million", "money", 60e6, 75e6, "range", "USD")]),
    ("It costs between 3,000 and 4,000 euros.", [("3,000 and 4,000 euros", "money", 3000, 4000, "range", "EUR")]),
    ("It rose from 12% to 15%.", [("12%", "share", 12, 12, "exact", "percent"), ("15%", "share", 15, 15, "exact", "percent")]),
    ("It fell to 2.1% from 2.4%.", [("2.1%", "share", 2.1, 2.1, "exact", "percent"), ("2.4%", "share", 2.4, 2.4, "exact", "percent")]),
    ("It rose 64 points to 4,577.", [("64 points", "count", 64, 64, "exact", "point"), ("4,577", "count", 4577, 4577, "exact", None)]),
    ("Oil is at $80 a barrel.", [("$80 a barrel", "rate", 80, 80, "exact", "USD per barrel")]),
    ("They earn 900 euros a month.", [("900 euros a month", "rate", 900, 900, "exact", "EUR per month")]),
    ("It made $5 a year earlier.", [("$5", "money", 5, 5, "exact", "USD")]),
    ("Winds of up to 120 km/h blew.", [("120 km/h", "speed", None, 120, "up to", "kilometer per hour")]),
    ("It was -3°C.", [("-3°C", "temperature", -3, -3, "exact", "degree celsius")]),
    ("A third of voters stayed home.", [("A third", "share", 1 / 3, 1 / 3, "exact", "fraction of voter")]),
    ("One in five men smoke.", [("One in five", "share", 0.2, 0.2, "exact", "fraction of man")]),
    ("More than half of the 1,200 workers left.", [("half", "share", 0.5, None, "more than", "fraction of worker"), ("1,200", "count", 1200, 1200, "exact", "worker")]),
    ("Two of the three bridges fell.", [("Two", "count", 2, 2, "exact", "bridge"), ("three", "count", 3, 3, "exact", "bridge")]),
    ("The 27-nation bloc met for a four-hour talk.", [("27", "count", 27, 27, "exact", "nation"), ("four-hour", "duration", 4, 4, "exact", "hour")]),
    ("The 45-year-old smiled.", [("45-year-old", "age", 45, 45, "exact", "year of age")]),
    ("Rosa Kent, 58, smiled.", [("58", "age", 58, 58, "exact", "year of age")]),
    ("The gap is 1.5 percentage points.", [("1.5 percentage points", "share", 1.5, 1.5, "exact", "percentage point")]),
    ("At least 23 people have died.", [("23", "casualties", 23, None, "at least", "person")]),
    ("It killed 12 and wounded dozens.", [("12", "casualties", 12, 12, "exact", "person"), ("dozens", "casualties", 12, 120, "vague", "person")]),
    ("Seven of the 20 hostages were killed.", [("Seven", "casualties", 7, 7, "exact", "hostage"), ("20", "count", 20, 20, "exact", "hostage")]),
    ("None of the 12 passengers was hurt.", [("12", "count", 12, 12, "exact", "passenger")]),
    ("All of the 12 passengers died.", [("All of the 12 passengers", "universal", 100, 100, "exact", "percent"), ("12", "casualties", 12, 12, "exact", "passenger")]),
    ("One of the three men died.", [("One", "casualties", 1, 1, "exact", "man"), ("three", "count", 3, 3, "exact", "man")]),
    ("A third of the 900 patients died.", [("A third", "share", 1 / 3, 1 / 3, "exact", "fraction of patient"), ("900", "count", 900, 900, "exact", "patient")]),
    ("20 soldiers and 12 nurses were killed.", [("20", "casualties", 20, 20, "exact", "soldier"), ("12", "casualties", 12, 12, "exact", "nurse")]),
    ("He met 20 soldiers and 12 nurses were killed.", [("20", "count", 20, 20, "exact", "soldier"), ("12", "casualties", 12, 12, "exact", "nurse")]),
    ("They count 400 cars a day.", [("400 cars a day", "rate", 400, 400, "exact", "car per day")]),
    ("The plant makes 300 cars per week.", [("300 cars per week", "rate", 300, 300, "exact", "car per week")]),
    ("It makes 900 engines a week, up from 750 in spring.", [("900 engines a week", "rate", 900, 900, "exact", "engine per week"), ("750", "rate", 750, 750, "exact", "engine per week")]),
    ("Eleven of the 30 pupils on the bus were injured.", [("Eleven", "casualties", 11, 11, "exact", "pupil"), ("30", "count", 30, 30, "exact", "pupil")]),
    ("Three widows lost their life savings.", [("Three", "count", 3, 3, "exact", "widow")]),
    ("Three sailors lost their lives in the storm.", [("Three", "casualties", 3, 3, "exact", "sailor")]),
    ("Two men at the gate were not hurt.", [("Two", "count", 2, 2, "exact", "man")]),
    ("He met 40 voters a year earlier.", [("40", "count", 40, 40, "exact", "voter")]),
    ("The tank held 60 litres, compared with 45 a year ago.", [("60 litres", "volume", 60, 60, "exact", "liter"), ("45", "volume", 45, 45, "exact", "liter")]),
    ("It burned 4,800 acres (1,950 hectares), up from 3,000.", [("4,800 acres", "area", 4800, 4800, "exact", "acre"), ("1,950 hectares", "area", 1950, 1950, "exact", "hectare"), ("3,000", "area", 3000, 3000, "exact", "acre")]),
    ("Sales rose to 40 million euros from 35 million.", [("40 million euros", "money", 40e6, 40e6, "exact", "EUR"), ("35 million", "money", 35e6, 35e6, "exact", "EUR")]),
    ("He ran 10 km in May, against 12 races in June.", [("10 km", "length", 10, 10, "exact", "kilometer"), ("12", "count", 12, 12, "exact", "race")]),
    ("Only one of four lanes was open.", [("one", "count", 1, 1, "exact", "lane"), ("four", "count", 4, 4, "exact", "lane")]),
    ("One of the lanes was open.", []),
    ("It followed women aged between 45 and 74.", [("45 and 74", "age", 45, 74, "range", "year of age")]),
    ("It has fuel for 14 more months.", [("14 more months", "duration", 14, 14, "exact", "month")]),
    ("They won three straight years.", [("three straight years", "duration", 3, 3, "exact", "year")]),
    ("It needs 20 additional tonnes.", [("20 additional tonnes", "mass", 20, 20, "exact", "tonne")]),
    ("20 more people came.", [("20", "count", 20, 20, "exact", "person")]),
    ("It earns $400 weekly.", [("$400 weekly", "rate", 400, 400, "exact", "USD per week")]),
    ("He smokes 20 cigarettes daily.", [("20 cigarettes daily", "rate", 20, 20, "exact", "cigarette per day")]),
    ("She ran a 5 km daily loop.", [("5 km", "length", 5, 5, "exact", "kilometer")]),
    ("She is 71 now.", [("71", "age", 71, 71, "exact", "year of age")]),
    ("He was 19 then.", [("19", "age", 19, 19, "exact", "year of age")]),
    ("Sales fell to 512 million euros, missing the 548 million that analysts expected.", [("512 million euros", "money", 512e6, 512e6, "exact", "EUR"), ("548 million", "money", 548e6, 548e6, "exact", "EUR")]),
    ("It paid 5 million euros to the 3 million people.", [("5 million euros", "money", 5e6, 5e6, "exact", "EUR"), ("3 million", "count", 3e6, 3e6, "exact", "person")]),
    ("The guild claims 3,000 would go.", [("3,000", "count", 3000, 3000, "exact", None)]),
    ("The flood claimed 12 lives.", [("12", "casualties", 12, 12, "exact", "life")]),
    ("They sought four people whose families had not heard from them.", [("four", "count", 4, 4, "exact", "person")]),
    ("Two officials said three men were hurt.", [("Two", "source_count", 2, 2, "exact", "official"), ("three", "casualties", 3, 3, "exact", "man")]),
    ("Three people familiar with the talks denied it.", [("Three", "source_count", 3, 3, "exact", "person")]),
    ("Two of them said no.", [("Two", "source_count", 2, 2, "exact", None)]),
    ("A senior official familiar with the talks denied it.", [("A senior official", "source_count", 1, 1, "exact", "official")]),
    ("Sources say so.", [("Sources", "source_count", 2, None, "vague", "source")]),
    ("The army withdrew all of its troops.", [("all of its troops", "universal", 100, 100, "exact", "percent")]),
    ("He vowed to eject every last soldier.", [("every last soldier", "universal", 100, 100, "exact", "percent")]),
    ("They took the entirety of Syria.", [("the entirety of Syria", "share", 100, 100, "exact", "percent")]),
    ("It is the first time.", [("the first time", "ordinal", 1, 1, "exact", None)]),
    ("It fell for a ninth straight year.", [("a ninth straight year", "ordinal", 9, 9, "exact", None)]),
    ("Fires burned an area about the size of Wales.", [("the size of Wales", "comparison", None, None, "about", None)]),
    ("It is the fastest pace since the war.", [("the fastest pace since the war", "comparison", None, None, "exact", None)]),
    ("They hold a small portion of Syria.", [("a small portion of Syria", "vague", None, None, "vague", None)]),
    ("The land is controlled mainly by rebels.", [("controlled mainly by rebels", "share", 50, 100, "vague", "percent")]),
    ("She is in her mid-20s.", [("mid-20s", "age", 24, 26, "vague", "year of age")]),
    ("It is twice as much.", [("twice", "ratio", 2, 2, "exact", "count")]),
    ("It lost 816 000 t of grain.", [("816 000 t", "mass", 816000, 816000, "exact", "tonne")]),
    ("It would take 10-12 weeks.", [("10-12 weeks", "duration", 10, 12, "range", "week")]),
    ("Turnout slid from 61% in 2016 to 48% in 2021.", [("61%", "share", 61, 61, "exact", "percent"), ("48%", "share", 48, 48, "exact", "percent")]),
    ("The budget is between half a million and a million euros.", [("half a million and a million euros", "money", 5e5, 1e6, "range", "EUR")]),
    ("The fine is €300m-€350m.", [("€300m-€350m", "money", 3e8, 3.5e8, "range", "EUR")]),
    ("A 10- to 15-year sentence is likely.", [("10- to 15-year", "duration", 10, 15, "range", "year")]),
    ("Three- and four-bedroom flats cost more.", [("Three", "count", 3, 3, "exact", "bedroom"), ("four", "count", 4, 4, "exact", "bedroom")]),
    ("They want 5 and 6 kg bags.", [("5", "mass", 5, 5, "exact", "kilogram"), ("6 kg", "mass", 6, 6, "exact", "kilogram")]),
    ("It sells for 8 or $9.", [("8", "money", 8, 8, "exact", "USD"), ("$9", "money", 9, 9, "exact", "USD")]),
    ("He owes 12 million of the 40 million pesos.", [("12 million", "money", 12e6, 12e6, "exact", "peso"), ("40 million pesos", "money", 4e7, 4e7, "exact", "peso")]),
    ("Some 40 or 50 lorries waited.", [("40", "count", 40, 40, "about", "lorry"), ("50", "count", 50, 50, "exact", "lorry")]),
    ("Forty-odd miners were trapped.", [("Forty", "count", 40, 40, "about", "miner")]),
    ("Nobody saw the two dozen or so trucks.", [("two dozen", "count", 24, 24, "about", "truck")]),
    ("A couple of hundred goats died.", [("A couple of hundred", "count", 200, 200, "exact", "goat")]),
    ("A quarter of a million pounds was spent.", [("A quarter of a million pounds", "money", 250000, 250000, "exact", "GBP")]),
    ("One out of every four buses was late.", [("One out of every four", "share", 0.25, 0.25, "exact", "fraction of bus")]),
    ("Half the village fled.", [("Half", "share", 0.5, 0.5, "exact", "fraction of village")]),
    ("Thefts fell by a third last year.", [("a third", "share", 1 / 3, 1 / 3, "exact", "fraction")]),
    ("Rents will rise by a fifth next month.", [("a fifth", "share", 0.2, 0.2, "exact", "fraction")]),
    ("It let the remaining 19 go.", [("19", "count", 19, 19, "exact", None)]),
    ("The record of 33,000 set in 2018 fell.", [("33,000", "count", 33000, 33000, "exact", None)]),
    ("We saw 40 leave.", [("40", "count", 40, 40, "exact", None)]),
    ("The judges heard 290 the year before.", [("290", "count", 290, 290, "exact", None)]),
    ("Some 280 came this spring, 240 that year.", [("280", "count", 280, 280, "about", None), ("240", "count", 240, 240, "exact", None)]),
    ("Rangers counted 612 this autumn.", [("612", "count", 612, 612, "exact", None)]),
    ("The office has 12 staff.", [("12", "count", 12, 12, "exact", "staff")]),
    ("The yard built 14 aircraft.", [("14", "count", 14, 14, "exact", "aircraft")]),
    ("The ratio of teachers to pupils is 1:14.", [("1:14", "ratio", 1 / 14, 1 / 14, "exact", "ratio")]),
    ("They voted by a ratio of 3 to 1.", [("3 to 1", "ratio", 3, 3, "exact", "ratio")]),
    ("Odds of five to one were offered.", [("five to one", "ratio", 5, 5, "exact", "ratio")]),
    ("The new plant is three times as large as the old one.", [("three times", "ratio", 3, 3, "exact", "count")]),
    ("It uses half as much fuel.", [("half", "ratio", 0.5, 0.5, "exact", "count")]),
    ("He prays five times a day.", [("five times a day", "rate", 5, 5, "exact", "time per day")]),
    ("She visited three times.", [("three times", "count", 3, 3, "exact", "time")]),
    ("They dropped two 500lb bombs.", [("two", "count", 2, 2, "exact", "bomb"), ("500lb", "mass", 500, 500, "exact", "pound")]),
    ("The firm shipped 8 million 250ml bottles.", [("8 million", "count", 8e6, 8e6, "exact", "bottle"), ("250ml", "volume", 250, 250, "exact", "milliliter")]),
    ("A $3-a-day fee and a 5p-a-bag charge.", [("$3-a-day", "rate", 3, 3, "exact", "USD per day"), ("5p-a-bag", "rate", 5, 5, "exact", "penny per bag")]),
    ("He was 19 when he enlisted.", [("19", "age", 19, 19, "exact", "year of age")]),
    ("Children under the age of 5 years get milk.", [("5 years", "age", None, 5, "less than", "year of age")]),
    ("The wall is more than 100 km (62 miles) long.", [("100 km", "length", 100, None, "more than", "kilometer"), ("62 miles", "length", 62, None, "more than", "mile")]),
    ("It killed 3,000 of the region's 20,000 camels.", [("3,000", "count", 3000, 3000, "exact", "camel"), ("20,000", "count", 20000, 20000, "exact", "camel")]),
    ("The keeper made 26 saves.", [("26", "count", 26, 26, "exact", "save")]),
    ("Debt grew from 2.4 to between 3 and 3.5 billion euros.", [("2.4", "money", 2.4e9, 2.4e9, "exact", "EUR"), ("3 and 3.5 billion euros", "money", 3e9, 3.5e9, "range", "EUR")]),
    ("The club hopes to grow from 18 to 25-30 million fans.", [("18", "count", 18e6, 18e6, "exact", "fan"), ("25-30 million", "count", 25e6, 30e6, "range", "fan")]),
    ("The fee climbed from £20 net to 25.", [("£20", "money", 20, 20, "exact", "GBP"), ("25", "money", 25, 25, "exact", "GBP")]),
    ("Seats cost £12/£8 for children.", [("£12", "money", 12, 12, "exact", "GBP"), ("£8", "money", 8, 8, "exact", "GBP")]),
    ("The yard went from 1200 to 1900 workers.", [("1200", "count", 1200, 1200, "exact", "worker"), ("1900", "count", 1900, 1900, "exact", "worker")]),
    ("The snow was a foot deep, and the wall a mile long.", [("a foot", "length", 1, 1, "exact", "foot"), ("a mile", "length", 1, 1, "exact", "mile")]),
    ("The town has 40 boats, down from a peak of 185 in June.", [("40", "count", 40, 40, "exact", "boat"), ("185", "count", 185, 185, "exact", "boat")]),
    ("A crash took the lives of 12 people. He told of the lives of 12 saints.", [("12", "casualties", 12, 12, "exact", "person"), ("12", "count", 12, 12, "exact", "saint")]),
    ("Only 19 support Lee, and 64 per cent call him able.", [("19", "count", 19, 19, "exact", None), ("64 per cent", "share", 64, 64, "exact", "percent")]),
    ("Only 367,491 people cast a ballot for her.", [("367,491", "count", 367491, 367491, "exact", "person")]),
    ("The town has 9 per cent more than ten years earlier. It shut more than ten years ago.", [("9 per cent", "share", 9, 9, "exact", "percent"), ("ten years", "duration", 10, 10, "exact", "year"), ("ten years", "duration", 10, None, "more than", "year")]),
    ("Lee, who took over 14 months ago, left. He died over 14 months ago.", [("14 months", "duration", 14, 14, "exact", "month"), ("14 months", "duration", 14, None, "more than", "month")]),
    ("Gas cost $2.86 per thousand cubic feet.", [("$2.86 per thousand cubic feet", "rate", 2.86, 2.86, "exact", "USD per thousand cubic foot")]),
    ("It earned £74m more than a year ago.", [("£74m", "money", 74e6, 74e6, "exact", "GBP"), ("a year", "duration", 1, 1, "exact", "year")]),
    ("She earns $5 an hour plus tips.", [("$5 an hour", "rate", 5, 5, "exact", "USD per hour")]),
    ("It rained for most of the year. He cut the size of the Kent force.", []),
    ("The court fined it 250 thousand lei.", [("250 thousand lei", "money", 250000, 250000, "exact", "leu")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FIGURES, ids=[text for text, _ in FIGURES])
def test_figures(text: str, expected: list[Row]) -> None:
    found = [(row.span.of(text), row.kind, row.low, row.high, row.modifier, row.unit) for row in read(text).figures]
    assert [(*row[:2], *row[4:]) for row in found] == [(*row[:2], *row[4:]) for row in expected]
    for row, wanted in zip(found, expected, strict=True):
        for given, want in zip(row[2:4], wanted[2:4], strict=True):
            assert (given is None) == (want is None)
            assert (inf if given is None else given) == pytest.approx(inf if want is None else want)


CHANGES = [
    ("Shares fell 3% to $5.", ["down", None]),
    ("Profit was up 9.4 per cent.", ["up"]),
    ("Prices dropped by 1 to 1.5 degrees Celsius.", ["down"]),
    ("The index lost 190 points, or 0.6%.", ["down", "down"]),
    ("The army lost 190 soldiers.", [None]),
    ("Gold was 0.2% lower.", ["down"]),
    ("Exports dropped 12%, or $340 million.", ["down", "down"]),
    ("They raised $5 million.", [None]),
    ("They raised the tax by 2%.", ["up"]),
    ("The plane dropped two bombs.", [None]),
    ("It rose from 12% to 15%.", [None, None]),
    ("She ran well, losing just 54 percent to 46 percent.", [None, None]),
    ("Shares lost 5 percent to 46 pence.", ["down", None]),
    ("The motion was lost by seven votes.", [None]),
    ("They sank $30 billion into the mines. Shares sank $2 to $5.", [None, "down", None]),
    ("Sales fell by 9 per cent in Kent, 6 per cent in Hove and 5 per cent in Wye.", ["down", "down", "down"]),
    ("Sales were 9 per cent in Kent, 6 per cent in Hove and 5 per cent in Wye.", [None, None, None]),
]


@pytest.mark.parametrize(("text", "expected"), CHANGES, ids=[text for text, _ in CHANGES])
def test_an_amount_of_change_says_its_direction_and_a_level_does_not(text: str, expected: list[str | None]) -> None:
    assert [row.change for row in read(text).figures] == expected


NO_FIGURES = """\
The Boeing 737 MAX and the Airbus A320neo were grounded.
She flew on Flight MH17 from gate B12 at 6:45 p.m.
The Group of Seven met; the G20 and the G-7 did not.
Covid-19 and SARS-CoV-2 spread; H1N1 did too.
He lives at 221B Baker Street and works at 1600 Pennsylvania Avenue.
Call 1-800-555-0199 or +44 20 7946 0958 now.
Visit https://example.com/2024/11/20/story-123 for more.
Liverpool drew 2-2 with Leeds and lost 3-1 to Spurs.
Djokovic won 6-4, 7-6, 6-3 in the final.
The vote was 52-48 in the Senate.
The 2023-24 season starts on Aug. 12.
In 1987, he wrote a book; by 2014 he was broke.
The meeting is at 14:00 GMT, or 10 o'clock.
Article 5 of the NATO treaty and Section 230 apply.
Chapter 11 protection was sought under Title 42.
The iPhone 15 Pro and the Galaxy S24 are out.
Windows 11 and iOS 17.2 were updated.
Formula 1 comes to the Route 66 area.
The FTSE 100 and the S&P 500 closed flat.
World War II ended; World War 1 did not.
The 38th parallel divides the 50th state.
No. 10 said nothing; Number 11 did.
Page 12 and Room 101 were empty.
The Su-35 and F-16 jets, T-72 tanks and S-400 system.
It's a 24/7 operation on Channel 4.
UN Resolution 1701 and Proposition 8.
One day, one of the men said that no one knew.
The first round and the second half were dull.
Type 2 diabetes and stage 4 cancer.
Version 2.0 and v3.1.4 were released.
The Fab Four and the Magnificent Seven.
Under the 14th Amendment and Rule 41.
Postcode 90210 and area code 212.
Boeing's 787 Dreamliner and the A380.
A 3D film in 4K on a 5G phone.
It happened at 1230 hrs.
The score was 21 to 17 at half-time.
On 9 May and 20 June at noon.
""".splitlines()


@pytest.mark.parametrize("text", NO_FIGURES)
def test_what_is_no_figure(text: str) -> None:
    assert [row.span.of(text) for row in read(text).figures] == []


def test_a_figure_knows_its_places_its_date_and_its_holder() -> None:
    text = "Russia currently occupies 650 square km of the Kharkiv region."
    found = read(text)
    (row,) = found.figures
    assert row.date is not None
    assert (row.places, row.holder, found.dates[row.date].span.of(text)) == (("Kharkiv",), "Russia", "currently")


@pytest.mark.xfail(strict=True, reason="a verb that multiplies is not read")
def test_doubled() -> None:
    assert [row.low for row in read("Cocoa has doubled.").figures] == [2]


@pytest.mark.xfail(strict=True, reason="m after digits is taken for metres where no noun follows")
def test_m_for_million_at_the_end_of_a_sentence() -> None:
    assert [row.low for row in read("The census counted 59 million; the figure could be 70m.").figures][1:] == [70e6]


@pytest.mark.xfail(strict=True, reason="a rate by so many people is read as two counts")
def test_so_many_in_so_many_people() -> None:
    assert [row.kind for row in read("The rate is 12 per 100,000 people.").figures] == ["rate"]


def test_the_base_of_half_before_its_verb() -> None:
    assert [row.unit for row in read("Half of all children work.").figures] == ["fraction of child"]


def test_the_text_of_an_amount_has_its_scale() -> None:
    text = "She made $19.3 million in 2015, or one of every nine dollars."
    assert read(text).figures[0].span.of(text) == "$19.3 million"
