"""Ways of telling what a number is drawn from, and ways of telling the number: each pair of them is a passage of its own.

``{}`` stands for the number: what is wrong is to be found, what is right is not to be accused.
"""

from __future__ import annotations

from typing import NamedTuple


class Frames(NamedTuple):
    """A number told wrongly and rightly, what it is drawn from in several wordings, and how it is then told."""

    wrong: str
    right: str
    operands: list[str]
    drawn: list[str]


SHARES = Frames(
    wrong="18%",
    right="28%",
    operands=[
        "The hospital counted 1,250 patients who needed a bed. Of these 350 waited more than 12 hours",
        "Of the 1,250 patients who came in May, 350 waited more than 12 hours",
        "Some 350 of the 1,250 patients waited more than 12 hours",
        "The hospital saw 1,250 patients, of whom 350 waited more than 12 hours",
        "The hospital saw 1,250 patients and 350 of them waited more than 12 hours",
        "The hospital saw 1,250 patients. Some 350 waited more than 12 hours",
        "The hospital saw 1,250 patients, including 350 who waited more than 12 hours",
        "In all 350 patients waited more than 12 hours, out of 1,250 who were seen",
    ],
    drawn=[
        ". That {} is too high, the doctors said.",
        ". A rate of {} would have been a scandal once, the doctors said.",
        ". The rate of {} is the worst in the country.",
        ". The proportion, {}, was the worst in the country.",
        ". That is {}, the doctors said.",
        ", or {}, the doctors said.",
        ", {} of the total, the doctors said.",
        ", a share of {}, the doctors said.",
        ". The doctors called a share of {} a disgrace.",
        ". The {} who had to wait were mostly old.",
        ". The doctors said that {} of patients waiting so long was a disgrace.",
        ". At {}, the share was the worst in the country.",
        " – {} of all patients.",
        ". “To see {} of our patients wait like that is a disgrace,” a doctor said.",
        ". That works out at {}.",
        ". That {} figure is a disgrace, the doctors said.",
    ],
)
TURNOUTS = Frames(
    wrong="54 per cent",
    right="45 per cent",
    operands=[
        "Only 31,500 of the 70,000 people on the register cast a ballot",
        "There are 70,000 voters on the register and 31,500 of them cast a ballot",
        "Some 31,500 people cast a ballot, out of 70,000 on the register",
        "Of 70,000 registered voters 31,500 went to the polls",
    ],
    drawn=[
        ". Turnout of {} is nothing to be proud of, he said.",
        ". Turnout was {}, the commission said.",
        ". The turnout, {}, was the lowest since 1990.",
        ". It put turnout at {}.",
        ". A turnout of {} was better than feared.",
        ", a turnout of {}.",
        ". The {} turnout was the lowest since 1990.",
    ],
)
CHANGES = Frames(
    wrong="12%",
    right="15%",
    operands=[
        "The average rent in the town climbed to £989 this autumn. Twelve months ago it was £860",
        "The average rent in the town is now £989. A year ago it was £860",
        "The average rent in the town rose from £860 to £989",
        "The average rent in the town was £989, against £860 last year",
        "The average rent in the town was £989 in September, compared with £860 a year earlier",
        "Tenants pay £989 on average. Last year they paid £860",
        "Rents averaged £860 last year. They now stand at £989",
        "A year ago tenants paid £860 a month; now they pay £989 a month",
    ],
    drawn=[
        ". The {} increase was the steepest in the country.",
        ". The increase of {} was the steepest in the country.",
        ". That is a rise of {}, the agents said.",
        ", a rise of {}.",
        ", up {}.",
        ", {} more.",
        ". An increase of {} is more than most can bear, the agents said.",
        ". The rise, {}, was the steepest in the country.",
        ". The agents said the {} rise was the steepest in the country.",
        ". Rents have thus gone up by {}.",
        ". That {} jump was the steepest in the country.",
        ". Rents had never before risen by {} in a year.",
    ],
)
BALANCES = Frames(
    wrong="£34m",
    right="£24m",
    operands=[
        "Sales came to £310m last year. Costs were £286m",
        "Last year the firm sold goods for £310m and spent £286m",
        "Sales last year came to £310m and costs to £286m",
        "Income was £310m, against costs of £286m",
        "Its income fell to £310m last year and its costs to £286m",
    ],
    drawn=[
        ", and so a profit of {} was left, the company said.",
        ", leaving a profit of {}.",
        ". The profit of {} was its best since 2010.",
        ". That left a profit of {}.",
        ". The surplus, {}, was its best since 2010.",
        ". The {} profit was its best since 2010.",
        ". It made a profit of {}, its best since 2010.",
        ", a difference of {}.",
        ". The gap of {} surprised analysts.",
    ],
)
FALLS = Frames(
    wrong="27 degrees",
    right="17 degrees",
    operands=[
        "The thermometer at the airfield stood at 11C at 2pm. By midnight it read minus 6C",
        "Temperatures fell from 11C at 2pm to minus 6C at midnight",
        "It was 11C at 2pm and minus 6C at midnight",
        "At 2pm the airfield reported 11C, at midnight minus 6C",
    ],
    drawn=[
        ". A fall of {} in ten hours is the sharpest on record.",
        ", a fall of {}.",
        ". The drop of {} was the sharpest on record.",
        ". That is a difference of {}.",
        ". Never before had it become {} colder within a day.",
    ],
)
MARGINS = Frames(
    wrong="nine-point",
    right="seven-point",
    operands=[
        "The Kestrels are through to the final after an 84-77 victory over Bayliss",
        "The Kestrels beat Bayliss 84-77 on Sunday night",
        "Bayliss lost 84-77 to the Kestrels on Sunday",
    ],
    drawn=[
        ". A {} defeat flatters his side, he said.",
        ". The {} win puts them in the final.",
        ". The {} loss was their third in a row.",
        ". The {} margin flattered Bayliss.",
        ", a {} win.",
    ],
)
RESTS = Frames(
    wrong="1,250",
    right="1,150",
    operands=[
        "Of the 1,800 soldiers sent there in 2022, 650 have already gone home",
        "Some 650 of the 1,800 soldiers have already gone home",
        "The mission had 1,800 soldiers, of whom 650 have already gone home",
        "The mission had 1,800 soldiers. So far 650 of them have gone home",
    ],
    drawn=[
        ". Two ships are to collect the {} who remain.",
        ". The remaining {} leave in May.",
        ". The other {} leave in May.",
        ", leaving {}.",
        ". That leaves {} in the valley.",
        ". The {} others leave in May.",
        ". The rest, {} soldiers, leave in May.",
        ". The last {} leave in May.",
        ". Another {} have still to leave.",
        ". There are still {} in the valley.",
        ". The {} left in the valley are to go in May.",
    ],
)
VICTIMS = Frames(
    wrong="25",
    right="23",
    operands=[
        "Twelve people died in Belomir, seven in Dragnitsa and four in Ost",
        "Twelve people were killed in Belomir, where a shell hit a bakery, seven in Dragnitsa and four in Ost",
        "In Belomir twelve people died, in Dragnitsa seven and in Ost four",
        "Shells killed twelve people in Belomir. Seven died in Dragnitsa and four in Ost",
    ],
    drawn=[
        ". He put the night's dead at {}, all of them civilians.",
        ". In all, {} people died.",
        ", {} in all.",
        ". The {} dead were all civilians.",
        ". The death toll of {} was the highest of the week.",
        ". The total of {} was the highest of the week.",
        ". All {} were civilians.",
        ". Altogether {} lives were lost.",
        ". The {} victims were all civilians.",
        ", for a total of {}.",
        ". That brought the night's toll to {}.",
    ],
)
KINDS = Frames(
    wrong="24",
    right="26",
    operands=[
        "They won nine gold medals, six silver and 11 bronze in Port Sorrel",
        "They took nine golds, six silvers and 11 bronzes in Port Sorrel",
        "They brought home nine gold, six silver and 11 bronze medals",
    ],
    drawn=[
        ". The haul of {} medals put the country second.",
        ". The {} medals put the country second.",
        ". With {} medals the country finished second.",
        ", {} medals in all.",
        ". Their {} medals put the country second.",
        ". A total of {} medals put the country second.",
        ". The country's {}-medal haul was its best.",
    ],
)
DIVISIONS = Frames(
    wrong="$914 million",
    right="$894 million",
    operands=[
        "Paints brought in $502 million, adhesives $268 million and floor coverings $124 million",
        "Sales were $502 million in paints, $268 million in adhesives and $124 million in floor coverings",
        "The paints division had sales of $502 million, adhesives of $268 million and floor coverings of $124 million",
    ],
    drawn=[
        ". Revenue at the group came to {}.",
        ". Group revenue was {}.",
        ". Together the three divisions earned {}.",
        ". That makes {} in all.",
        ". In total the group took {}.",
        ". Total revenue was {}.",
    ],
)
AVERAGES = Frames(
    wrong="£252,000",
    right="£225,000",
    operands=[
        "All 64 flats in the old factory have been sold. The developer took £14.4m for them in all",
        "The developer sold the 64 flats for £14.4m",
        "The 64 flats went for £14.4m in all",
        "The 64 flats have been sold for a total of £14.4m",
    ],
    drawn=[
        ". At an average price of {} they are beyond most local people.",
        ". The average price was {}.",
        ", an average of {}.",
        ", or {} each.",
        ". That is {} a flat.",
        ". On average a flat cost {}.",
        ". Buyers paid {} on average.",
        ". The average of {} is beyond most local people.",
        ". The average flat cost {}.",
    ],
)
PRICES = Frames(
    wrong="€73 million",
    right="€63 million",
    operands=[
        "The board signed a contract for 18 trams. They cost €3.5 million apiece",
        "The board ordered 18 trams at €3.5 million each",
        "The board will buy 18 trams. Each costs €3.5 million",
        "The 18 new trams cost €3.5 million each",
        "The 18 trams, at €3.5 million apiece, will come in May",
    ],
    drawn=[
        ". The board will borrow 40% of the {}.",
        ". The {} contract was signed in May.",
        ". The contract is worth {}.",
        ". The order is worth {}.",
        ". The total cost is {}.",
        ", {} in all.",
        ". The trams will cost {} in all.",
        ". The bill of {} will be paid by the region.",
        ". The board will borrow the {}.",
    ],
)
ALL = {
    "shares": SHARES,
    "turnouts": TURNOUTS,
    "changes": CHANGES,
    "balances": BALANCES,
    "falls": FALLS,
    "margins": MARGINS,
    "rests": RESTS,
    "victims": VICTIMS,
    "kinds": KINDS,
    "divisions": DIVISIONS,
    "averages": AVERAGES,
    "prices": PRICES,
}
