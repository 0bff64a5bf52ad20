//! What may be done by voice, what needs a spoken yes.
