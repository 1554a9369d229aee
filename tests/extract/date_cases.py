"""Sentences with the times that a reader finds in them, by kind: words, and first/last day, one day, or None where none is told.

Published on Wednesday, 20 November 2024, unless a day stands before the sentence.
"""

from __future__ import annotations

Case = tuple[str, list[tuple[str, str | None]]]

# The nearest year, unless the tense of the clause says otherwise.
NEAREST: list[Case] = [
    ("(2024-10-30) Owners have set Nov. 10 as the deadline for bids.", [("Nov. 10", "2024-11-10")]),
    ("(2024-10-14) The two parties are tied ahead of the November 5 vote.", [("November 5", "2024-11-05")]),
    (
        "(2024-05-05) But on April 8, divers, wondering how he could have fled, found the boat.",
        [("April 8", "2024-04-08")],
    ),
    (
        "(2020-10-30) The threat may be revenge for the killing of the general in January.",
        [("January", "2020-01-01/2020-01-31")],
    ),
    ("(2024-05-17) Once the rule goes into effect on Dec. 1, many will earn more.", [("Dec. 1", "2024-12-01")]),
    ("(2024-05-17) When the law takes effect on March 1, fees will rise.", [("March 1", "2025-03-01")]),
    ("(2024-10-15) The chairman is due to step down in the spring.", [("the spring", "2025-03-01/2025-05-31")]),
    ("(2024-04-15) She hopes to win before the talks in July.", [("July", "2024-07-01/2024-07-31")]),
    ("(2024-04-15) She left before the talks in July.", [("July", "2023-07-01/2023-07-31")]),
    ("(2024-10-15) Voters go to the polls on May 7.", [("May 7", "2025-05-07")]),
    ("(2024-10-15) The law takes effect on May 7.", [("May 7", "2025-05-07")]),
    ("(2024-10-30) The deadline for bids is Nov. 10.", [("Nov. 10", "2024-11-10")]),
    ("(2024-11-02) Voters will go to the polls on November 5.", [("November 5", "2024-11-05")]),
    ("(2024-12-20) The talks resume on Jan. 8.", [("Jan. 8", "2025-01-08")]),
    ("(2024-12-20) The fair has been moved to Jan. 8.", [("Jan. 8", "2025-01-08")]),
    ("(2024-01-05) The mine closed on Dec. 28.", [("Dec. 28", "2023-12-28")]),
    (
        "(2024-04-22) His views could cost the party dear in November if he is the nominee.",
        [("November", "2024-11-01/2024-11-30")],
    ),
    (
        "(2024-04-22) Half of them said they were less likely to vote for it in November.",
        [("November", "2024-11-01/2024-11-30")],
    ),
    (
        "(2024-08-26) He had spoken of the planned visit of the minister in September.",
        [("September", "2024-09-01/2024-09-30")],
    ),
    ("On the same day that it rained, he left.", [("the same day", None)]),
    ("She was charged on Dec. 12 and will be tried on Jan. 9.", [("Dec. 12", "2023-12-12"), ("Jan. 9", "2025-01-09")]),
    ("He was to appear in court on Nov. 25.", [("Nov. 25", "2024-11-25")]),
    ("The law, to be published by May 3, may change.", [("May 3", "2025-05-03")]),
    ("(2024-03-14) Schools there may stay closed until 25 March.", [("25 March", "2024-03-25")]),
    ("The company must pay by Jan. 31.", [("Jan. 31", "2025-01-31")]),
    ("They will read the letter of May 3.", [("May 3", "2024-05-03")]),
    ("(2024-08-16) The firm announced a cut of supply in September.", [("September", "2024-09-01/2024-09-30")]),
    ("(2024-04-10) The case goes to trial in December.", [("December", "2024-12-01/2024-12-31")]),
    ("It is continuing to sell itself under a June agreement.", [("June", "2024-06-01/2024-06-30")]),
    (
        "Last October it fell. Last May it rose.",
        [("Last October", "2023-10-01/2023-10-31"), ("Last May", "2024-05-01/2024-05-31")],
    ),
]

WEEKDAYS: list[Case] = [
    ("The channel is ending “The Hill,” and on Monday, its chief said so.", [("Monday", "2024-11-18")]),
    ("The 15 states that have held votes through Tuesday were quiet.", [("Tuesday", "2024-11-19")]),
    ("All trains west of Kent cancelled until Friday.", [("Friday", "2024-11-22")]),
    ("The line has cancelled its trains until the first service on Friday.", [("Friday", "2024-11-22")]),
    ("Schools were shut until Tuesday.", [("Tuesday", "2024-11-19")]),
    ("The board has extended the deadline through Friday.", [("Friday", "2024-11-22")]),
    (
        "She had been scheduled to speak on Saturday, but on Thursday, the party said that she was ill.",
        [("Saturday", "2024-11-23"), ("Thursday", "2024-11-14")],
    ),
    ("Voters will back her because of the fire in Tarn on Friday.", [("Friday", "2024-11-15")]),
    ("He will be tried in connection with the raid on Friday.", [("Friday", "2024-11-15")]),
    ("He will speak after the match on Sunday.", [("Sunday", "2024-11-24")]),
    ("The fight has turned nasty ahead of the town's big Tuesday vote.", [("Tuesday", "2024-11-26")]),
    ("The talks begin Thursday.", [("Thursday", "2024-11-21")]),
    ("The strike starts Monday.", [("Monday", "2024-11-25")]),
    ("The council will vote this Friday.", [("this Friday", "2024-11-22")]),
    ("Officers gave the family until 9 a.m. Friday to sign.", [("9 a.m. Friday", "2024-11-22")]),
    ("The hearing is set for Tuesday next week.", [("Tuesday next week", "2024-11-26")]),
    ("Officials may still be counting the losses from Saturday.", [("Saturday", "2024-11-16")]),
    ("The minister could not be reached Tuesday.", [("Tuesday", "2024-11-19")]),
    ("She would not say Tuesday how it ended.", [("Tuesday", "2024-11-19")]),
    (
        "The union, which voted on Monday, will strike on Thursday.",
        [("Monday", "2024-11-18"), ("Thursday", "2024-11-21")],
    ),
    ("The storm may hit on Saturday.", [("Saturday", "2024-11-23")]),
    ("The storm hit on Saturday.", [("Saturday", "2024-11-16")]),
    ("Ministers are meeting on Monday.", [("Monday", "2024-11-25")]),
    ("He planned a march in the capital on Saturday.", [("Saturday", "2024-11-23")]),
    ("The vote was postponed until Monday.", [("Monday", "2024-11-25")]),
    ("The strike lasted until Monday.", [("Monday", "2024-11-18")]),
    ("The rent is due Friday.", [("Friday", "2024-11-22")]),
    ("It could begin as early as Friday.", [("Friday", "2024-11-22")]),
    ("It was announced Friday.", [("Friday", "2024-11-15")]),
    ("They would appeal the ruling, announced Friday by a judge.", [("Friday", "2024-11-15")]),
    ("They said it would rain on Friday.", [("Friday", "2024-11-22")]),
    ("They said it had rained on Friday.", [("Friday", "2024-11-15")]),
    ("The share fell before Friday's vote.", [("Friday", "2024-11-15")]),
    ("Prices rose ahead of Friday's vote.", [("Friday", "2024-11-22")]),
    (
        "He left last Wednesday. She leaves next Wednesday.",
        [("last Wednesday", "2024-11-13"), ("next Wednesday", "2024-11-27")],
    ),
    ("It fell on Wednesday.", [("Wednesday", "2024-11-20")]),
    ("Friday of last week was wet.", [("Friday of last week", "2024-11-15")]),
    ("Friday night it rained.", [("Friday night", "2024-11-15")]),
]

# A weekday beside a date is one row with it, and tells its year.
WITH_DATES: list[Case] = [
    ("The court sat on Tuesday, May 7, 2024.", [("Tuesday, May 7, 2024", "2024-05-07")]),
    ("The fair opens Saturday, April 27.", [("Saturday, April 27", "2024-04-27")]),
    (
        "It fell on Monday, Nov. 4, and on Wed., Oct. 30.",
        [("Monday, Nov. 4", "2024-11-04"), ("Wed., Oct. 30", "2024-10-30")],
    ),
    ("On Sunday 3 March 2024 it snowed.", [("Sunday 3 March 2024", "2024-03-03")]),
    ("The race starts at 9 a.m. on Sunday, Dec. 1.", [("9 a.m. on Sunday, Dec. 1", "2024-12-01")]),
    ("The bridge opens Tuesday, May 6.", [("Tuesday, May 6", "2025-05-06")]),
    ("It is Sunday, March eighth.", [("Sunday, March eighth", None)]),
    (
        "The memo was stamped 19-Nov-12. The list is of 01-Dec-2024.",
        [("19-Nov-12", "2012-11-19"), ("01-Dec-2024", "2024-12-01")],
    ),
    ("Paid on 31/12/2020 and on 5.11.2020.", [("31/12/2020", "2020-12-31"), ("5.11.2020", "2020-05-11/2020-11-05")]),
    ("Paid on 2020-02-30 and on 13/14/2020.", [("2020-02-30", None), ("13/14/2020", None)]),
    ("It took effect on the 1st of last month.", [("the 1st of last month", "2024-10-01")]),
    ("She left on the 3rd of this month.", [("the 3rd of this month", "2024-11-03")]),
    ("The court met on the last Monday of January 2013.", [("the last Monday of January 2013", "2013-01-28")]),
    ("They vote on the second Tuesday of next month.", [("the second Tuesday of next month", "2024-12-10")]),
    ("It fell on the first Sunday in May 2020.", [("the first Sunday in May 2020", "2020-05-03")]),
    ("The fifth Monday of February 2021 does not exist.", [("The fifth Monday of February 2021", None)]),
    ("Sales from April to June in 2017 fell.", [("April to June in 2017", "2017-04-01/2017-06-30")]),
    ("They fought from May 2015 to 2018.", [("May 2015 to 2018", "2015-05-01/2018-12-31")]),
    ("It was open between June and August 2020.", [("June and August 2020", "2020-06-01/2020-08-31")]),
    ("It lasted from Dec. 20 to Jan. 5.", [("Dec. 20 to Jan. 5", "2023-12-20/2024-01-05")]),
]

DISTANCES: list[Case] = [
    ("The strike began seventy-two days ago.", [("seventy-two days ago", "2024-09-09")]),
    ("She vanished one month and two days ago.", [("one month and two days ago", "2024-10-18")]),
    ("He left two and a half years ago.", [("two and a half years ago", "2022-05-01/2022-05-31")]),
    ("She left half a century ago.", [("half a century ago", "1974-01-01/1974-12-31")]),
    ("It sank two hundred years ago.", [("two hundred years ago", "1824-01-01/1824-12-31")]),
    ("It sank more than ten years ago.", [("ten years ago", None)]),
    ("It sank over ten years ago.", [("over ten years ago", None)]),
    ("It sank two or three weeks ago.", [("two or three weeks ago", None)]),
    ("That was true a week or a month ago.", [("a month ago", "2024-10-01/2024-10-31")]),
    (
        "It sank a few days ago. It rose a dozen years ago.",
        [("a few days ago", None), ("a dozen years ago", "2012-01-01/2012-12-31")],
    ),
    ("The plant will close in three weeks.", [("in three weeks", "2024-12-11")]),
    ("The ban ends two weeks from now.", [("two weeks from now", "2024-12-04")]),
    ("It was built in three weeks.", []),
    ("It could be built in three weeks.", []),
    ("Twelve people died in the past week.", [("the past week", "2024-11-13/2024-11-20")]),
    ("It will rain for the next ten days.", [("the next ten days", "2024-11-20/2024-11-30")]),
    (
        "The girl died in 2002. In the last five months of her life she was ill.",
        [("2002", "2002-01-01/2002-12-31"), ("the last five months", None)],
    ),
    ("He fell ill in the last year of his life.", [("the last year", None)]),
    (
        "In the first three months of 2019 it fell.",
        [("the first three months", "2019-01-01/2019-03-31"), ("2019", "2019-01-01/2019-12-31")],
    ),
    (
        "In the last three months of 2019 it fell.",
        [("the last three months", "2019-10-01/2019-12-31"), ("2019", "2019-01-01/2019-12-31")],
    ),
    ("In the first nine months, profit rose.", [("the first nine months", "2024-01-01/2024-09-30")]),
    (
        "Sales for the six months ended June 30, 2020 rose.",
        [("the six months", "2020-01-01/2020-06-30"), ("June 30, 2020", "2020-06-30")],
    ),
]

QUARTERS: list[Case] = [
    ("Profit fell in the third quarter.", [("the third quarter", "2024-07-01/2024-09-30")]),
    ("Third-quarter sales rose.", [("Third-quarter", "2024-07-01/2024-09-30")]),
    ("Rain was heavy in the 1st quarter of 2013.", [("the 1st quarter of 2013", "2013-01-01/2013-03-31")]),
    ("Sales fell in Q3 this year.", [("Q3 this year", "2024-07-01/2024-09-30")]),
    ("Profit fell in the fourth quarter.", [("the fourth quarter", "2024-10-01/2024-12-31")]),
    ("Profit will rise in the first quarter.", [("the first quarter", "2025-01-01/2025-03-31")]),
    ("Profit rose in last year's fourth quarter.", [("last year's fourth quarter", "2023-10-01/2023-12-31")]),
    ("Profit rose in the fourth quarter of last year.", [("the fourth quarter of last year", "2023-10-01/2023-12-31")]),
    ("Q1 2023 was good.", [("Q1 2023", "2023-01-01/2023-03-31")]),
    ("Sales rose in the second half of 2010.", [("the second half of 2010", "2010-07-01/2010-12-31")]),
    ("Sales fell in the first half of this year.", [("the first half of this year", "2024-01-01/2024-06-30")]),
    ("Sales fell in the last half of 1989.", [("the last half of 1989", "1989-07-01/1989-12-31")]),
    ("Second-half sales fell.", [("Second-half", "2024-07-01/2024-12-31")]),
    ("The team scored in the second half.", []),
    ("In fiscal 2010 sales rose.", [("fiscal 2010", None)]),
    ("Sales fell in the fiscal third quarter.", [("the fiscal third quarter", None)]),
]

# Thirds of what the text tells; what the day of publication completes stays whole, but for what is later.
PARTS: list[Case] = [
    (
        "The trial starts in the first week of January 2025.",
        [("the first week of January 2025", "2025-01-01/2025-01-07")],
    ),
    ("It opened in early 2011.", [("early 2011", "2011-01-01/2011-04-30")]),
    ("It opened in mid-February 2020.", [("mid-February 2020", "2020-02-11/2020-02-20")]),
    ("It opened in late 2022.", [("late 2022", "2022-09-01/2022-12-31")]),
    ("It fell early in 2011.", [("early in 2011", "2011-01-01/2011-04-30")]),
    ("It was built in the mid-1960s.", [("mid-1960s", "1964-01-01/1966-12-31")]),
    ("It fell at the end of 2020.", [("the end of 2020", "2020-09-01/2020-12-31")]),
    ("It rose at the beginning of April 2020.", [("the beginning of April 2020", "2020-04-01/2020-04-10")]),
    ("It fell in the last week of May 2020.", [("the last week of May 2020", "2020-05-25/2020-05-31")]),
    ("It closed on the last day of 2019.", [("the last day of 2019", "2019-12-31")]),
    ("The law will change later this year.", [("later this year", "2024-11-20/2024-12-31")]),
    ("The rest of this week will be dry.", [("The rest of this week", "2024-11-20/2024-11-24")]),
    ("It fell in late October.", [("late October", "2024-10-01/2024-10-31")]),
    ("It will rise early next year.", [("early next year", "2025-01-01/2025-12-31")]),
    ("It closed earlier this month.", [("earlier this month", "2024-11-01/2024-11-30")]),
    ("It will close by year-end.", [("year-end", "2024-12-31")]),
    ("By the end of the year he had climbed to the top.", [("the end of the year", None)]),
]

# Times that hang on others.
TOLD: list[Case] = [
    ("The show is back three decades after its 1985 debut.", [("1985", "1985-01-01/1985-12-31")]),
    ("She spent two years there and the next seven decades refusing to talk.", [("the next seven decades", None)]),
    ("It drew 640 replies in two days before they left.", []),
    ("The trial, which is expected to last three weeks, continues.", []),
    (
        "Five years ago it was 7.8. Debt stood at £8m, against £7m a year earlier.",
        [("Five years ago", "2019-01-01/2019-12-31"), ("a year earlier", None)],
    ),
    ("They met the next day.", [("the next day", None)]),
    ("It snowed over the weekend.", [("the weekend", "2024-11-16/2024-11-17")]),
    ("Profit was $3 million, up from $2 million a year earlier.", [("a year earlier", None)]),
    (
        "In the third quarter sales were $5 million, up from $4 million a year earlier.",
        [("the third quarter", "2024-07-01/2024-09-30"), ("a year earlier", "2023-07-01/2023-09-30")],
    ),
    (
        "In the third quarter sales were $5 million, up from $4 million a year ago.",
        [("the third quarter", "2024-07-01/2024-09-30"), ("a year ago", "2023-07-01/2023-09-30")],
    ),
    ("He left a year ago.", [("a year ago", "2023-01-01/2023-12-31")]),
    (
        "Sales were 5 in 2010, up from 4 a year earlier.",
        [("2010", "2010-01-01/2010-12-31"), ("a year earlier", "2009-01-01/2009-12-31")],
    ),
    (
        "Sales in the quarter ended Sept. 30 fell. In the year-ago quarter they rose.",
        [
            ("the quarter", "2024-07-01/2024-09-30"),
            ("Sept. 30", "2024-09-30"),
            ("the year-ago quarter", "2023-07-01/2023-09-30"),
        ],
    ),
    ("It closed two weeks before May 13, 1999.", [("two weeks before", "1999-04-29"), ("May 13, 1999", "1999-05-13")]),
    ("Shares fell shortly after the Oct. 12 fire.", [("shortly after", None), ("Oct. 12", "2024-10-12")]),
    ("It began the day after May 1, 2020.", [("the day after", "2020-05-02"), ("May 1, 2020", "2020-05-01")]),
    (
        "It ended a year before May 2020.",
        [("a year before", "2019-01-01/2019-12-31"), ("May 2020", "2020-05-01/2020-05-31")],
    ),
    (
        "The talks opened on May 3, 2021. They went on the next day.",
        [("May 3, 2021", "2021-05-03"), ("the next day", "2021-05-04")],
    ),
    (
        "The talks opened on May 3, 2021, and failed three days later.",
        [("May 3, 2021", "2021-05-03"), ("three days later", "2021-05-06")],
    ),
    (
        "In 2015 he moved. The following year he died.",
        [("2015", "2015-01-01/2015-12-31"), ("The following year", "2016-01-01/2016-12-31")],
    ),
    (
        "He was born in 1950. Later that year they moved.",
        [("1950", "1950-01-01/1950-12-31"), ("Later that year", "1950-01-01/1950-12-31")],
    ),
    (
        "He was shot on Friday. The previous day he had fled.",
        [("Friday", "2024-11-15"), ("The previous day", "2024-11-14")],
    ),
    (
        "It rained on May 3, 2024. The following Monday it snowed.",
        [("May 3, 2024", "2024-05-03"), ("The following Monday", "2024-05-06")],
    ),
    (
        "It sank on May 3, 2024. The day before, it had been checked.",
        [("May 3, 2024", "2024-05-03"), ("The day before", "2024-05-02")],
    ),
    (
        "It sank on May 3. Nobody drowned. The mayor spoke. They met the next day.",
        [("May 3", "2024-05-03"), ("the next day", None)],
    ),
    (
        "The film opens on Dec. 9. Bringing it back three years later was hard.",
        [("Dec. 9", "2024-12-09"), ("three years later", "2027-01-01/2027-12-31")],
    ),
    (
        "It opened on Nov. 9. Bringing it back three years later was hard.",
        [("Nov. 9", "2024-11-09"), ("three years later", None)],
    ),
]

HOLIDAYS: list[Case] = [
    ("It opens on Christmas Eve.", [("Christmas Eve", "2024-12-24")]),
    ("The boat sank on Thanksgiving Day.", [("Thanksgiving Day", "2023-11-23")]),
    (
        "The shop opens on New Year's Eve and on New Year’s Day.",
        [("New Year's Eve", "2024-12-31"), ("New Year’s Day", "2025-01-01")],
    ),
    ("It closed on Christmas Day 2019.", [("Christmas Day 2019", "2019-12-25")]),
    (
        "He died on Good Friday. They will meet on Easter Monday.",
        [("Good Friday", "2024-03-29"), ("Easter Monday", "2025-04-21")],
    ),
    ("It rained on Halloween.", [("Halloween", "2024-10-31")]),
    ("The game is on Thanksgiving.", [("Thanksgiving", "2024-11-28")]),
    ("The Good Friday Agreement holds.", []),
    ("Christmas trees are sold.", []),
    ("They spoke on Labor Day.", [("Labor Day", "2024-09-02")]),
]

SEASONS_AND_YEARS: list[Case] = [
    ("It fell over the summer.", [("the summer", "2024-06-01/2024-08-31")]),
    ("It will open in the spring.", [("the spring", "2025-03-01/2025-05-31")]),
    ("In the fall of the city many died.", []),
    ("It was written in the 19th century.", [("the 19th century", "1801-01-01/1900-12-31")]),
    ("In nineteen eighty-four it fell.", [("nineteen eighty-four", "1984-01-01/1984-12-31")]),
    ("By the year two thousand it was sold.", [("the year two thousand", "2000-01-01/2000-12-31")]),
    ("The office is at 1912 Mill Road.", []),
    ("Yields fell below 2000 levels.", [("2000", "2000-01-01/2000-12-31")]),
    ("Flight 1999 was late. It has 1500 seats. Some 2000 people came.", []),
    (
        "The 1500's were cold; the '80s were warm.",
        [("1500's", "1500-01-01/1509-12-31"), ("'80s", "1980-01-01/1989-12-31")],
    ),
    (
        "He left yesterday morning and late yesterday.",
        [("yesterday morning", "2024-11-19"), ("late yesterday", "2024-11-19")],
    ),
    (
        "It rained the day before yesterday. It ends the day after tomorrow.",
        [("the day before yesterday", "2024-11-18"), ("the day after tomorrow", "2024-11-22")],
    ),
    (
        "He spoke last night and early this morning.",
        [("last night", "2024-11-19"), ("early this morning", "2024-11-20")],
    ),
    ("She spoke on “This Week with Ann Lee”.", []),
    ("Now, he says, it is over.", []),
    ("one's own, the city's 1900s style", [("1900s", "1900-01-01/1909-12-31")]),
]

COUNTED: list[Case] = [
    ("The hearing is a week from Friday.", [("a week from Friday", "2024-11-29")]),
    ("The talks begin two weeks from Monday.", [("two weeks from Monday", "2024-12-09")]),
    ("The pool will be shut for two days from Friday.", [("Friday", "2024-11-22")]),
    ("They sail on Monday and Tuesday nights.", [("Monday and Tuesday nights", None)]),
    ("The winter of nineteen eighty-four was cold.", [("The winter of nineteen eighty-four", "1984-12-01/1985-02-28")]),
    ("The march planned for Sunday was called off.", [("Sunday", "2024-11-17")]),
    ("The march planned for Friday was called off.", [("Friday", "2024-11-22")]),
    ("The talks planned for Thursday will be held at sea.", [("Thursday", "2024-11-21")]),
    (
        "In 2019 she won; two years before, she had lost.",
        [("2019", "2019-01-01/2019-12-31"), ("two years before", "2017-01-01/2017-12-31")],
    ),
    (
        "They met in 2019 and parted three years after.",
        [("2019", "2019-01-01/2019-12-31"), ("three years after", "2022-01-01/2022-12-31")],
    ),
    (
        "Profits are higher this year than last.",
        [("this year", "2024-01-01/2024-12-31"), ("last", "2023-01-01/2023-12-31")],
    ),
    ("It was as wet this month as last.", [("this month", "2024-11-01/2024-11-30"), ("last", "2024-10-01/2024-10-31")]),
    ("They paid more this week than last time.", [("this week", "2024-11-18/2024-11-24")]),
    ("He called a week or so ago.", [("a week or so ago", "2024-11-11/2024-11-17")]),
]

ALL = [
    *COUNTED,
    *NEAREST,
    *WEEKDAYS,
    *WITH_DATES,
    *DISTANCES,
    *QUARTERS,
    *PARTS,
    *TOLD,
    *HOLIDAYS,
    *SEASONS_AND_YEARS,
]
