//! From results to sentences: Fluent messages, numbers and money as people say them.
