"""What every peer is given: the figures of § 31 by rate, a list, and where its answers go.

    python PEER.py figures.json list.csv answers.csv

The figures are those of `smaajob params list --format json`, so that no peer knows a number of its own.
"""

import json
import sys


def by_rate(path):
    """Help, free amount and cap of each rate, kroner a month; those who live with parents have neither of the last two."""
    with open(path, encoding="utf-8") as file:
        figures = {figure["id"]: float(figure["amount"]) for figure in json.load(file)}
    low = (figures["kontanthjaelp.fribeloeb.lav"], figures["kontanthjaelp.indkomstloft.lav"])
    high = (figures["kontanthjaelp.fribeloeb.forhoejet"], figures["kontanthjaelp.indkomstloft.forhoejet"])
    without = (0.0, float("inf"))
    help_of = {rate: figures[f"kontanthjaelp.sats.{rate}"] for rate in ("grundsats", "forhoejet", "hjemmeboende", "mindstesats")}
    rates = {
        "grundsats": (help_of["grundsats"], *low),
        "forhoejet_sats": (help_of["forhoejet"], *high),
        "mindstesats": (help_of["mindstesats"], *low),
        "hjemmeboende": (help_of["hjemmeboende"], *without),
    }
    return rates, figures["kontanthjaelp.procentfradrag"] / 100


def arguments():
    """The three paths; a peer that is not installed says so with code 3."""
    return sys.argv[1:4]


def needs(name):
    """The package of this name, or the end."""
    try:
        return __import__(name)
    except ImportError:
        sys.exit(3)
