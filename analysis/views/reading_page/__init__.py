"""The reading page: the article as marked prose, and a card for each row that was read from it."""
