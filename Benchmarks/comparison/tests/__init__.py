"""The comparison itself is checked before it is trusted."""
