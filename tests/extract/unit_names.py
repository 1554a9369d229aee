"""Names of units that pint does not know, or knows as those of another unit, by the unit of the lexicon."""

from __future__ import annotations

ALIASES: dict[str, str] = {
    "percent": "per cent;per-cent;pc;pct",
    "percentage point": "percentage point;percentage points;percent point;percent points;pp;ppt",
    "basis point": "basis point;basis points;bp;bps",
    "permille": "per mille",
    "square kilometer": "square kms;sq kms;sqkm",
    "square meter": "sqm",
    "square foot": "sqft",
    "kilometer": "kms;klick;klicks",
    "centimeter": "cms",
    "millimeter": "mms",
    "foot": "′",
    "inch": '″;"',
    "night": "night;nights",
    "week": "wk;wks",
    "year of age": "year old;years old;year-old;years-old;year-olds;year olds;yearold;years of age;year of age;yo",
    "month of age": "month old;months old;month-old;months-old;month-olds",
    "week of age": "week old;weeks old;week-old;weeks-old",
    "day of age": "day old;days old;day-old;days-old",
    "degree celsius": "degree celsius;degrees celsius;degrees centigrade;degree centigrade;centigrade;degrees c;℃;ºC;degC;deg c;° c;C",
    "degree fahrenheit": "degree fahrenheit;degrees fahrenheit;degrees f;℉;ºF;degF;deg f;° f;F",
    "degree": "º",
    "kilogram": "kilogramme;kilogrammes;kilo;kilos;kgs",
    "gram": "gramme;grammes",
    "tonne": "metric tonne;metric tonnes",
    "kiloton": "kiloton;kilotons;kt",
    "megaton": "megatonne;megatonnes;Mt",
    "gigaton": "gigatonne;gigatonnes;Gt",
    "pound": "pound-mass",
    "barrel": "barrel;barrels;bbl",
    "barrel per day": "bpd;b/d",
    "tonne per day": "tpd",
    "million barrels per day": "mbpd;mb/d",
    "barrel of oil equivalent": "boe",
    "kilowatt": "KW",
    "kilowatt hour": "KWh;kwh",
    "ampere": "amps",
    "horsepower": "bhp;PS",
    "brake horsepower": "brake horsepower",
    "newton meter": "Nm",
    "pound-foot": "pound-foot;pound-feet;lb-ft;lb. ft;lb ft;lb.-ft.",
    "millibar": "mb",
    "kilopound per square inch": "ksi",
    "hertz": "HZ",
    "kilohertz": "KHz",
    "megahertz": "Mhz",
    "gigahertz": "Ghz",
    "kilobyte": "KB",
    "gigabyte": "gig;gigs",
    "megapixel": "MP",
    "pixel": "px",
    "megabit per second": "Mb/s;mbps",
    "gigabit per second": "Gb/s;gbps",
    "mile per hour": "m.p.h.;m.p.h",
    "kilometer per hour": "kmh;kmph",
    "mile per gallon": "mpg",
    "frame per second": "fps",
    "beat per minute": "bpm",
    "part per million": "part per million;parts per million",
    "part per billion": "part per billion;parts per billion;ppb",
    "point": "pts;pts.",
    "time": "times",
    "point per game": "ppg",
    "rebound per game": "rpg",
    "assist per game": "apg",
}

# The units themselves, where pint spells them otherwise.
SPELT = {
    "percentage point": "percent",
    "night": "day",
    "year of age": "year",
    "month of age": "month",
    "week of age": "week",
    "day of age": "day",
    "degree celsius": "degree_Celsius",
    "degree fahrenheit": "degree_Fahrenheit",
    "kiloton": "kilometric_ton",
    "barrel": "oil_barrel",
    "barrel per day": "oil_barrel / day",
    "brake horsepower": "horsepower",
    "pound-foot": "foot_pound",
    "pound per square inch": "psi",
    "revolution per minute": "rpm",
    "part per million": "ppm",
}

# What the table of units has a name of pint for that is not what the unit measures.
MEASURED_WRONG = {
    "decade": "the decade of pint is a ratio",
    "degree": "the degree of pint is an angle",
    "newton meter": "pint has no such name",
}

# What the table of units calls by the name of another, or by none.
NAMED_WRONG = {
    ("ton", "long ton"): "a long ton is no short ton",
    ("ton", "long tons"): "a long ton is no short ton",
    ("calorie", "kilocalorie"): "a kilocalorie is a thousand calories",
    ("calorie", "kilocalories"): "a kilocalorie is a thousand calories",
    ("calorie", "kcal"): "a kilocalorie is a thousand calories",
}

# What stands in the table of units and is read as something else.
READ_WRONG = {
    ("kiloton", "kt"): "knots have the same mark",
    ("pound-foot", "lb.-ft."): "a full stop ends a word",
}

# Units of area that no holding is given in.
HELD_WRONG = dict.fromkeys(
    ("square foot", "square centimeter", "square inch"), "a holding in a unit this small loses its area"
)

# What no factor converts: ratios, temperatures, and a second name of the same size.
UNCONVERTED = frozenset(
    "percent;percentage point;part per million;degree;bit;byte;decibel;decade;kilobyte;megabyte;gigabyte;terabyte;"
    "petabyte;kelvin;degree celsius;degree fahrenheit;night;brake horsepower;megabit per second;"
    "gigabit per second;revolution per minute".split(";")
)
