from tests.tables.conftest import doc, hand, hand_read

__all__ = ["doc", "hand", "hand_read"]
