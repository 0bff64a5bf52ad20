//! What is said about the law, and what is not; schemes, deadlines, letters.

mod answers;
mod handovers;
mod letters;
mod old_laws;
mod schemes;
