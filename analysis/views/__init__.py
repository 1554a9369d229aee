"""What a reader sees: charts, the highlighted article, the pages of a report, what a terminal shows."""
