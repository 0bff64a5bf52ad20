//! The same work for many things at once: a box starts with all its cores.

use std::panic::resume_unwind;
use std::thread::{self, ScopedJoinHandle};

/// What `work` makes of each, in order, each in a thread of its own.
pub(crate) fn side_by_side<T: Send, R: Send>(
    each: impl IntoIterator<Item = T>,
    work: impl Fn(T) -> R + Sync,
) -> Vec<R> {
    let work = &work;
    thread::scope(|scope| {
        let threads = each.into_iter().map(|it| scope.spawn(move || work(it)));
        let threads: Vec<_> = threads.collect();
        threads.into_iter().map(joined).collect()
    })
}

/// What a thread has made; if it panicked, so does this one.
pub(crate) fn joined<T>(thread: ScopedJoinHandle<'_, T>) -> T {
    thread.join().unwrap_or_else(|panic| resume_unwind(panic))
}
