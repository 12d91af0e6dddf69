"""Lists of people, made up from a seed: what engines answer is held against what ``smaajob batch`` answers."""

import csv
import datetime
import decimal
import io
import os
import pathlib
import random
import re
import subprocess
import tempfile

import pyarrow as pa
import pyarrow.parquet as pq

#: The program that all others are held against.
PROGRAM = os.environ.get("SMAAJOB", "smaajob")
SEED = 20260301
KRONER = pa.decimal128(9, 2)
NAMES = ["Åse Ørum", 'Bo "Bob" Bek', "Carl, junior", "12; 34", "line\nbreak", "0101901234", "", None, "Æ", "日本"]


def kroner(random_, least, most):
    return decimal.Decimal(random_.randrange(least * 100, most * 100)) / 100


def maybe(random_, share, value):
    return value if random_.random() < share else None


def people(rows, seed=SEED):
    """People of all kinds in columns of all types; about one in five tells something that cannot be."""
    r = random.Random(seed)
    columns = {
        "id": (pa.string(), lambda: r.choice(NAMES)),
        "måned": (pa.string(), lambda: r.choice(["2025-09", "2026-03", "2026-06-01", None, None, "2026-13"])),
        "Sats": (pa.string(), lambda: r.choice(["mindstesats"] * 4 + ["grundsats", "forhøjet sats", "Hoj", None])),
        "alder": (pa.int32(), lambda: maybe(r, 0.9, r.randrange(17, 66))),
        "kommune": (pa.string(), lambda: r.choice(["Aarhus", "København", "751", "", None, "Århus", "Atlantis"])),
        "timer": (pa.string(), lambda: r.choice(["8", "8.5", "10", " 12 ", "37", "", None, "otte", "900"])),
        "timeløn": (KRONER, lambda: maybe(r, 0.95, kroner(r, 120, 240))),
        "folkekirken": (pa.bool_(), lambda: maybe(r, 0.7, r.random() < 0.7)),
        "husleje": (KRONER, lambda: maybe(r, 0.4, kroner(r, 3000, 9000))),
        "areal": (pa.int16(), lambda: maybe(r, 0.4, r.randrange(20, 110))),
        "barn1_alder": (pa.int8(), lambda: maybe(r, 0.3, r.randrange(0, 18))),
        "foedselsdag": (pa.date32(), lambda: maybe(r, 0.05, datetime.date(1985, 5, r.randrange(1, 29)))),
        "vægt": (pa.int64(), lambda: r.randrange(-5, 5)),
    }
    made = {name: [make() for _ in range(rows)] for name, (_, make) in columns.items()}
    return pa.table({name: pa.array(made[name], kind) for name, (kind, _) in columns.items()})


def months(rows, seed=SEED):
    """People with 120 months of work, in spells; some months are told as impossible."""
    r = random.Random(seed)

    def life():
        month, hours = 0, []
        while len(hours) < 120:
            spell = r.choice([None, "0", "160.33", "80", "37.5", "12,25"])
            hours += [spell] * r.randrange(1, 30)
        if r.random() < 0.1:
            hours[r.randrange(120)] = r.choice(["900", "-1", "x"])
        return hours[:120]

    lives = [life() for _ in range(rows)]
    columns = {
        "id": pa.array([f"{row:05}" for row in range(rows)]),
        "rate": pa.array([r.choice(["mindstesats", "forhoejet_sats"]) for _ in range(rows)]),
        "age": pa.array([r.randrange(30, 60) for _ in range(rows)], pa.int64()),
        "hours": pa.array([r.choice([None, 8, 15]) for _ in range(rows)], pa.int32()),
        "wage": pa.array([kroner(r, 130, 200) for _ in range(rows)], KRONER),
    }
    columns |= {f"h{month + 1}": pa.array([life[month] for life in lives]) for month in range(120)}
    return pa.table(columns)


def cell(value):
    """A value as it stands in a CSV file."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


def written(table):
    """A table as a CSV file. One writer for all, so that a difference is one of the answers."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(table.column_names)
    writer.writerows([map(cell, row) for row in zip(*(column.to_pylist() for column in table.columns))])
    return out.getvalue().encode()


#: What is asked of which list: the arguments of the package, and those of the program.
QUESTIONS = {
    "people": (
        lambda: people(2500),
        {"month": "2026-03"},
        ["--tell", "month=2026-03", "--lang", "da"],
    ),
    "scenarios": (
        lambda: people(1000, SEED + 1),
        {
            "month": "2026-03",
            "in_common": {"kommune": "Aarhus"},
            "scenarios": {"8 timer": {"hours": 8, "wage": decimal.Decimal("163.20")}, "fuld": {"timer": 37, "timeløn": 150}},
            "columns": ["rate_used", "help_now", "help_with_job", "tax_with_job", "tilbage_forskel"],
            "lang": "en",
        },
        [
            *("--tell", "month=2026-03", "--tell", "kommune=Aarhus", "--lang", "en"),
            *("--scenario", "name=8 timer,hours=8,wage=163.20", "--scenario", "name=fuld,timer=37,timeløn=150"),
            *("--columns", "rate_used,help_now,help_with_job,tax_with_job,tilbage_forskel"),
        ],
    ),
    "months": (
        lambda: months(600),
        {"month": "2026-03", "lang": "en"},
        ["--tell", "month=2026-03", "--lang", "en"],
    ),
}


def batch(table, arguments):
    """What ``smaajob batch`` makes of a table, to the byte."""
    with tempfile.TemporaryDirectory() as room:
        given, answered = pathlib.Path(room, "list.csv"), pathlib.Path(room, "answers.csv")
        given.write_bytes(written(table))
        run = subprocess.run(
            [PROGRAM, "batch", given, "--out", answered, *arguments], capture_output=True, text=True
        )
        # 1: some rows are bad, and in these lists some are.
        if run.returncode != 1:
            raise AssertionError(f"smaajob batch ended with {run.returncode}: {run.stderr}{run.stdout}")
        return answered.read_bytes()


def examples():
    """The Python examples of the package's README, by the heading that they stand under."""
    text = pathlib.Path(__file__).parents[2].joinpath("calc-py/README.md").read_text()
    return dict(re.findall(r"^### (\w+)\n\n```python\n(.*?)^```$", text, re.MULTILINE | re.DOTALL))


def run_example(name, **given):
    """Runs one where the people are whom it speaks of; what stands in answers.parquet then."""
    names = ["id", "Sats", "timer", "timeløn"]
    some = people(100).select(names).rename_columns(["id", "sats", "timer", "timeloen"])
    with tempfile.TemporaryDirectory() as room:
        code = examples()[name]
        # By its whole path: Spark's other half does not follow when Python goes to another folder.
        for file in ("people.parquet", "answers.parquet"):
            code = code.replace(file, str(pathlib.Path(room, file)))
        pq.write_table(some, pathlib.Path(room, "people.parquet"))
        exec(compile(code, f"README, {name}", "exec"), given)
        return some, pq.read_table(pathlib.Path(room, "answers.parquet"))
