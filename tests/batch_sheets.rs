//! Lists in Excel and Parquet, empty lists to fill in, and months of work in a file of their own.

#[path = "batch_sheets/folder.rs"]
mod folder;
#[path = "batch_sheets/months.rs"]
mod months;
#[cfg(feature = "parquet")]
#[path = "batch_sheets/parquet.rs"]
mod parquet;
#[path = "batch_sheets/sheets.rs"]
mod sheets;
#[path = "batch_sheets/templates.rs"]
mod templates;
