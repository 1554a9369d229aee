"""stub"""
def counts_sources(doc, start, at, noun): return False
def single_sources(doc): return []
