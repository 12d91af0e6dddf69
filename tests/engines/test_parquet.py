"""Parquet of all engines into the command, and the command's into all engines: with the answers of the package."""

import functools
import pathlib
import subprocess
import tempfile
import unittest

import duckdb
import lists
import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import smaajob

#: How each engine writes a table; each has ways of its own, and its own compression where none is named.
WRITERS = {
    "pyarrow": lambda table, file: pq.write_table(table, file),
    "pyarrow, small groups": lambda table, file: pq.write_table(table, file, row_group_size=97, data_page_size=100),
    "pyarrow, gzip": lambda table, file: pq.write_table(table, file, compression="gzip", data_page_version="2.0"),
    "pyarrow, zstd": lambda table, file: pq.write_table(table, file, compression="zstd", store_decimal_as_integer=True),
    "pyarrow, old": lambda table, file: pq.write_table(table, file, version="1.0", compression="none", use_dictionary=False),
    "polars": lambda table, file: pl.from_arrow(table).write_parquet(file),
    "polars, snappy": lambda table, file: pl.from_arrow(table).write_parquet(file, compression="snappy"),
    "DuckDB": lambda table, file: duckdb.connect().from_arrow(table).write_parquet(str(file)),
    "DuckDB, newer": lambda table, file: duckdb.connect()
    .from_arrow(table)
    .query("t", f"copy t to '{file}' (format parquet, parquet_version v2, compression zstd)"),
}
#: How each reads one, as what pyarrow makes of it.
READERS = {
    "pyarrow": pq.read_table,
    "polars": lambda file: pl.read_parquet(file).to_arrow(),
    "DuckDB": lambda file: duckdb.connect().read_parquet(str(file)).to_arrow_table(),
}


@functools.cache
def asked(name):
    """The list, the arguments of the program, and the answers of the package as numbers."""
    make, options, arguments = lists.QUESTIONS[name]
    table = make()
    return table, arguments, smaajob.assess(table, decimals=True, **options)


def batch(*arguments):
    run = subprocess.run([lists.PROGRAM, "batch", *arguments], capture_output=True, text=True)
    return run.returncode, run.stderr


class Parquet(unittest.TestCase):
    def setUp(self):
        room = tempfile.TemporaryDirectory()
        self.addCleanup(room.cleanup)
        self.list, self.result = (pathlib.Path(room.name, name) for name in ("list.parquet", "answers.parquet"))

    def check_same(self, answers, expected):
        self.assertEqual(answers.column_names, expected.column_names)
        for name in expected.column_names:
            self.assertEqual(answers.column(name).to_pylist(), expected.column(name).to_pylist(), name)

    def check(self, name):
        table, arguments, expected = asked(name)
        for writer, write in WRITERS.items():
            with self.subTest(writer):
                write(table, self.list)
                code, said = batch(self.list, "--out", self.result, *arguments)
                self.assertEqual(code, 1, said)
                self.check_same(pq.read_table(self.result), expected)
        for reader, read in READERS.items():
            with self.subTest(reader):
                self.check_same(read(self.result), expected)

    def test_people(self):
        self.check("people")

    def test_scenarios(self):
        self.check("scenarios")

    def test_months(self):
        self.check("months")

    def test_answers_have_the_types_of_the_package(self):
        table, arguments, expected = asked("months")
        pq.write_table(table, self.list)
        batch(self.list, "--out", self.result, *arguments)
        self.assertEqual(pq.read_schema(self.result).types, expected.schema.types)

    def test_out_of_csv_the_list_is_text(self):
        table, arguments, expected = asked("people")
        given = self.list.with_suffix(".csv")
        given.write_bytes(lists.written(table))
        code, said = batch(given, "--out", self.result, *arguments)
        self.assertEqual(code, 1, said)
        answers = pq.read_table(self.result)
        self.check_same(answers.drop(table.column_names), expected.drop(table.column_names))
        self.assertEqual({answers.schema.field(name).type for name in table.column_names}, {pa.string()})

    def test_what_the_command_cannot_read_it_names(self):
        people = {"sats": ["mindstesats"], "timer": [8]}
        pq.write_table(pa.table(people), self.list, compression="brotli")
        code, said = batch(self.list, "--out", self.result)
        self.assertEqual((code, "Brotli" in said), (2, True), said)
        pq.write_table(pa.table(people | {"job": [{"hours": 8}], "børn": [[4, 5]]}), self.list)
        code, said = batch(self.list, "--out", self.result)
        self.assertEqual((code, "job, børn" in said), (2, True), said)
        pq.write_table(pa.table({}), self.list)
        self.assertEqual(batch(self.list, "--out", self.result)[0], 2)
        self.assertFalse(self.result.exists())


if __name__ == "__main__":
    unittest.main()
