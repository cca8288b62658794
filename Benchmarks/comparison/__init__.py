"""Gongkai beside its peers: the same questions of the same register, and the same answers."""
