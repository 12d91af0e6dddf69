//! A constant for each message of `texts/*.ftl`: `job-answer-keep` is `JOB_ANSWER_KEEP`.

use super::Message;

include!(concat!(env!("OUT_DIR"), "/text_messages.rs"));
