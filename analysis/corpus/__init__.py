"""Many articles: read once each, by as many processes as there are, into one set of tables in Parquet."""
