//! From gross pay to the wage that counts against help.

pub mod atp;
pub mod medregnet_loen;
