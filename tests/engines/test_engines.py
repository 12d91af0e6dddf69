"""The same lists through the engines that analysts have: every one gives what ``smaajob batch`` gives, to the byte."""

import functools
import os
import shutil
import sys
import unittest

import duckdb
import lists
import polars as pl
import pyarrow as pa
import smaajob
import smaajob.spark


@functools.cache
def asked(name):
    make, options, arguments = lists.QUESTIONS[name]
    table = make()
    expected = lists.batch(table, arguments)
    # A list in which all rows are alike would prove nothing.
    bad = [code for code in smaajob.assess(table, **options)["error_code"].to_pylist() if code]
    if not table.num_rows / 20 < len(bad) < table.num_rows * 19 / 20:
        raise AssertionError(f"{name}: {len(bad)} bad rows of {table.num_rows}")
    return table, options, expected


class Engine:
    """One engine. Each says how a pyarrow table goes into it, is answered there, and comes out again."""

    def answer(self, table, options):
        raise NotImplementedError

    def check(self, name):
        table, options, expected = asked(name)
        answered = lists.written(self.answer(table, options))
        for number, (ours, batch) in enumerate(zip(answered.split(b"\n"), expected.split(b"\n"))):
            self.assertEqual(ours.decode(), batch.decode(), f"line {number}")
        self.assertEqual(answered, expected)

    def test_people(self):
        self.check("people")

    def test_scenarios(self):
        self.check("scenarios")

    def test_months(self):
        self.check("months")


class PyarrowTable(Engine, unittest.TestCase):
    def answer(self, table, options):
        return smaajob.assess(table, **options)


class PyarrowBatch(Engine, unittest.TestCase):
    def answer(self, table, options):
        (batch,) = table.combine_chunks().to_batches()
        answered = smaajob.assess(batch, **options)
        self.assertIsInstance(answered, pa.RecordBatch)
        return pa.table(answered)


class PyarrowReader(Engine, unittest.TestCase):
    def answer(self, table, options):
        reader = pa.RecordBatchReader.from_batches(table.schema, iter(table.to_batches(max_chunksize=97)))
        answered = smaajob.assess(reader, **options)
        self.assertIsInstance(answered, pa.RecordBatchReader)
        return answered.read_all()


class Polars(Engine, unittest.TestCase):
    def answer(self, table, options):
        answered = smaajob.assess(pl.from_arrow(table), **options)
        self.assertIsInstance(answered, pl.DataFrame)
        return answered.to_arrow()


class DuckDB(Engine, unittest.TestCase):
    def answer(self, table, options):
        connection = duckdb.connect()
        people = connection.from_arrow(table)
        answers = smaajob.assess(people, **options)
        return connection.sql("from answers").to_arrow_table()


@unittest.skipUnless(shutil.which("java") or os.environ.get("JAVA_HOME"), "Spark needs Java, 17 or later")
class Spark(Engine, unittest.TestCase):
    """Two workers of one core each, in processes of their own, as on a cluster."""

    @classmethod
    def setUpClass(cls):
        from pyspark.sql import SparkSession

        # The workers are the same Python, and everything stays on this machine.
        os.environ |= {"PYSPARK_PYTHON": sys.executable, "SPARK_LOCAL_IP": "127.0.0.1"}
        cls.spark = (
            SparkSession.builder.master("local-cluster[2,1,1024]")
            .config("spark.ui.enabled", False)
            .config("spark.sql.execution.arrow.maxRecordsPerBatch", 300)
            .config("spark.executor.memory", "512m")
            .config("spark.log.level", "ERROR")
            .getOrCreate()
        )

    @classmethod
    def tearDownClass(cls):
        cls.spark.stop()

    def answer(self, table, options):
        return smaajob.spark.assess(self.spark.createDataFrame(table), **options).toArrow()

    def test_the_function_alone(self):
        table, options, expected = asked("people")
        people = self.spark.createDataFrame(table)
        answers = people.mapInArrow(
            smaajob.spark.map_in_arrow(**options), smaajob.spark.schema(people.schema, **options)
        )
        self.assertEqual(lists.written(answers.toArrow()), expected)

    def test_the_example_of_the_readme_runs(self):
        some, answers = lists.run_example("Spark", spark=self.spark)
        self.assertEqual(sorted(lists.written(answers).split(b"\n")), sorted(lists.written(smaajob.assess(some, month="2026-03")).split(b"\n")))


if __name__ == "__main__":
    unittest.main()
