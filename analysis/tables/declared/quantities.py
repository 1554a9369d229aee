"""Tables of what is counted, when, and who holds what: figures, dates, holdings, relations."""

from __future__ import annotations

from analysis.tables.columns import Column, Table
from analysis.tables.declare import BOUNDS, category, extracted, flag, list_of, number, text, texts, to

TABLES: tuple[Table, ...] = (
    extracted(
        "figures",
        "One row a quantity as stated, with its bounds; also words that only seem to give a number",
        category(
            "kind", "What kind of quantity",
            "share", "area", "count", "source_count", "casualties", "money", "length", "duration", "rate",
            "temperature", "age", "mass", "volume", "power", "energy", "speed", "data", "probability", "votes",
            "score", "ratio", "ordinal", "comparison", "vague", "universal",
        ),
        number("low", "The low end; missing: open, or no number is given"),
        number("high", "The high end; missing: open, or no number is given"),
        *BOUNDS,
        category(
            "modifier", "How the number is qualified",
            "exact", "about", "nearly", "more than", "at least", "less than", "up to", "range", "vague",
        ),
        category("change", "Whether it says by how much something changed", "up", "down", required=False),
        category(
            "role", "Whether it is a level, the amount of a change, a level before or after one, what is left out of a "
            "whole (all but three), or the figure before it again, in another unit",
            "level", "change", "before", "after", "complement", "again", required=False,
        ),
        text("unit", "The unit: percent, square kilometer, EUR, person …"),
        text("subject", "What it is a quantity of"),
        text("measure", "What quantity it is, as the text names it: turnout, profit, people killed …"),
        text("of", "Of whom or what that quantity is"),
        texts("places", "Where, separated by ;"),
        text("holder", "Who has it"),
        to("dates", "The date that goes with it"),
        to("attributions", "The innermost attribution whose content holds the figure"),
        to("sources", "Whose figure it is; S00: the article's own"),
    ),
    extracted(
        "dates",
        "One row a date expression, with the earliest and the latest day that it can mean",
        Column("earliest", "date", "The earliest day"),
        Column("latest", "date", "The latest day"),
        category(
            "grain", "How exact the words are", "day", "week", "month", "year", "decade", "event", required=False
        ),
        category("resolved_by", "What tells the days", "text", "published", "unresolved"),
        category(
            "kind", "A date, now, a time of day alone, so long before or after another time, a length of time, again and again, an event, or vague",
            "date", "present", "clock", "offset", "duration", "set", "event", "vague", required=False,
        ),
        Column("clock", "string", "The clock time in it, of 24 hours", pattern=r"\d{2}:\d{2}"),
    ),
    extracted(
        "holdings",
        "One row a statement that a holder controls a share or an area of regions",
        text("holder", "Who controls"),
        texts("regions", "Of which regions, as named, separated by ;", required=True),
        texts("region_codes", "Their ISO 3166 codes, separated by ;"),
        flag("joint", "Whether the bounds are of the regions taken together"),
        number("share_low", "The low end of the share, in per cent"),
        number("share_high", "The high end of the share, in per cent"),
        number("area_low", "The low end of the area, in km²"),
        number("area_high", "The high end of the area, in km²"),
        *BOUNDS,
        to("figures", "The figure that gives the bounds"),
        to("sources", "Who says so; S00: the article's own voice"),
        Column("as_of", "string", "The day, or first/last day, it is true of",
               pattern=r"\d{4}-\d{2}-\d{2}(/\d{4}-\d{2}-\d{2})?"),
    ),
    extracted(
        "relations",
        "One row a thing that the text says of how its figures hang together",
        category(
            "kind", "How they hang together",
            "sum", "share", "change", "difference", "ratio", "average", "product", "conversion", "count", "age",
            "order", "same",
        ),
        Column(
            "roles", "string", "The role of each figure, separated by ;: parts, part, whole, share, before, after, by, left, "
            "right, factor, count, each, total", required=True, pattern=r"[a-z]+(;[a-z]+)*", many=True,
        ),
        list_of("figures", "figure_ids", "The figures, in the order of their roles"),
        category(
            "sense", "Whether parts come to the whole or to no more; whether what is left, or after, is more or less",
            "equal", "at most", "each at most", "more", "less",
        ),
        number("low", "At least so much of what no figure gives: by how much (doubled), the names in a list"),
        number("high", "At most so much of it"),
        to("sources", "Who says so; S00: the article's own voice"),
        category("verdict", "Whether it can be true, with all others", "consistent", "inconsistent", "differ"),
    ),
)  # fmt: skip
