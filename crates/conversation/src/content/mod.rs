//! Content data parsed from text that the shell read: languages, phrases, lexicon, replies.
