//! Lov om en aktiv beskæftigelsesindsats (LAB), chapter 16 a, in force from 1 January and 1 July 2025.

pub mod arbejdspligt;
