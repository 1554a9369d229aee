"""Tables: records as DataFrames, each under its schema, and what follows from them."""
