//! Lists in Excel, empty lists to fill in, and months of work in a file of their own.

#[path = "batch_sheets/folder.rs"]
mod folder;
#[path = "batch_sheets/months.rs"]
mod months;
#[path = "batch_sheets/sheets.rs"]
mod sheets;
#[path = "batch_sheets/templates.rs"]
mod templates;
