"""Lobby: what bank staff do for customers who need help, step by step, and what was done."""

__version__ = "0.1.0"
