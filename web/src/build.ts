// Which of its builds the page is.

/** Everything in one file, which is opened from a disk and asks for nothing. */
export const IS_ONE_FILE = import.meta.env.MODE === "one-file";
