"""Two tellings of one story: what the second keeps, changes, drops and adds."""
