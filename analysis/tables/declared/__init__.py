"""The tables of a reading, column by column; `analysis.tables.schemas` has them by name."""
