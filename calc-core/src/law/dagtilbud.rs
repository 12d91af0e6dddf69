//! What parents pay for day care: dagtilbudsloven § 43, LBK 1038/2025, and dagtilbudsbekendtgørelsen, BEK 2058/2021.

mod friplads;

pub use friplads::{Dagtilbud, foraeldrebetaling};
