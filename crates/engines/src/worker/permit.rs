//! Who may compute: models that all want every core get them in turn, the one a person waits for first.

use super::Stop;
use std::collections::BTreeSet;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

/// Whose turn comes first when cores are short.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Priority {
    /// Somebody has just spoken and waits.
    Hearing,
    /// The answer is being read out.
    Speaking,
    /// Embeddings and language models.
    Thinking,
}

/// A counting semaphore over compute threads; one per process, shared by cloning.
///
/// Within one priority it is first come, first served. The head of the line blocks those behind it even when they
/// would fit, so that a model that needs all cores is not starved by small ones.
#[derive(Debug, Clone)]
pub struct ComputeGate(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    slots: usize,
    state: Mutex<Line>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct Line {
    used: usize,
    next_ticket: u64,
    waiting: BTreeSet<(Priority, u64)>,
    /// Stops the work in hand that nobody waits for.
    spare: Option<Stop>,
}

impl ComputeGate {
    /// A gate with that many compute threads, at least one.
    pub fn new(slots: usize) -> Self {
        Self(Arc::new(Inner {
            slots: slots.max(1),
            state: Mutex::default(),
            changed: Condvar::new(),
        }))
    }

    /// A gate with as many threads as this machine has cores.
    pub fn of_this_machine() -> Self {
        Self::new(std::thread::available_parallelism().map_or(1, std::num::NonZero::get))
    }

    /// Compute threads in all.
    pub fn slots(&self) -> usize {
        self.0.slots
    }

    /// Compute threads in use now.
    pub fn used(&self) -> usize {
        self.line().used
    }

    /// How many wait now.
    pub fn waiting(&self) -> usize {
        self.line().waiting.len()
    }

    /// Blocks until `threads` compute threads are free (more than there are counts as all) and it is our turn. Work that
    /// nobody waits for is stopped.
    pub fn acquire(&self, priority: Priority, threads: usize) -> ComputePermit {
        let threads = threads.clamp(1, self.0.slots);
        self.interrupt();
        let mut line = self.line();
        let ticket = (priority, line.next_ticket);
        line.next_ticket += 1;
        line.waiting.insert(ticket);
        while line.waiting.first() != Some(&ticket) || line.used + threads > self.0.slots {
            line = self.0.changed.wait(line).unwrap_or_else(PoisonError::into_inner);
        }
        line.waiting.remove(&ticket);
        line.used += threads;
        drop(line);
        // The next in line may fit as well.
        self.0.changed.notify_all();
        ComputePermit {
            gate: self.clone(),
            threads,
        }
    }

    /// Begins work that nobody waits for, unless anybody computes or waits: `None` then. Whoever comes stops it by `stop`.
    pub fn spare(&self, stop: &Stop) -> Option<Spare> {
        let mut line = self.line();
        if line.used > 0 || !line.waiting.is_empty() || line.spare.is_some() {
            return None;
        }
        line.spare = Some(stop.clone());
        Some(Spare(self.clone()))
    }

    /// Stops work that nobody waits for: somebody has come who will compute.
    pub fn interrupt(&self) {
        let spare = self.line().spare.clone();
        if let Some(stop) = spare {
            stop.stop();
        }
    }

    /// Compute threads for it: `None` where it is not our turn at once.
    pub fn try_acquire(&self, threads: usize) -> Option<ComputePermit> {
        let threads = threads.clamp(1, self.0.slots);
        let mut line = self.line();
        if !line.waiting.is_empty() || line.used + threads > self.0.slots {
            return None;
        }
        line.used += threads;
        drop(line);
        Some(ComputePermit {
            gate: self.clone(),
            threads,
        })
    }

    fn line(&self) -> MutexGuard<'_, Line> {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Work that nobody waits for is in hand; ends on drop.
#[derive(Debug)]
#[must_use = "the work counts as done when this is dropped"]
pub struct Spare(ComputeGate);

impl Drop for Spare {
    fn drop(&mut self) {
        self.0.line().spare = None;
    }
}

/// Leave to run some compute threads; given back on drop.
#[derive(Debug)]
#[must_use = "the threads are given back when this is dropped"]
pub struct ComputePermit {
    gate: ComputeGate,
    threads: usize,
}

impl ComputePermit {
    /// Threads granted: use no more.
    pub fn threads(&self) -> usize {
        self.threads
    }
}

impl Drop for ComputePermit {
    fn drop(&mut self) {
        self.gate.line().used -= self.threads;
        self.gate.0.changed.notify_all();
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::sync::mpsc::channel;

    use super::*;

    /// Waits until that many threads stand in line.
    fn until_waiting(gate: &ComputeGate, count: usize) {
        while gate.waiting() < count {
            std::thread::yield_now();
        }
    }

    #[test]
    fn hearing_goes_before_speaking_before_thinking_and_equals_in_order() {
        let gate = ComputeGate::new(2);
        let held = gate.acquire(Priority::Thinking, 2);
        let (sender, order) = channel();
        let line = [
            (Priority::Thinking, "think"),
            (Priority::Speaking, "speak"),
            (Priority::Hearing, "hear first"),
            (Priority::Hearing, "hear second"),
        ];
        let threads: Vec<_> = line
            .into_iter()
            .enumerate()
            .map(|(index, (priority, name))| {
                let (gate, sender) = (gate.clone(), sender.clone());
                let inside = gate.clone();
                let thread = std::thread::spawn(move || {
                    let permit = inside.acquire(priority, 2);
                    sender.send(name).unwrap();
                    drop(permit);
                });
                until_waiting(&gate, index + 1);
                thread
            })
            .collect();
        drop(held);
        for thread in threads {
            thread.join().unwrap();
        }
        let order: Vec<_> = order.try_iter().collect();
        assert_eq!(order, ["hear first", "hear second", "speak", "think"]);
    }

    #[test]
    fn work_that_nobody_waits_for_gets_what_is_free_or_nothing() {
        let gate = ComputeGate::new(2);
        let held = gate.try_acquire(5).unwrap();
        assert_eq!(held.threads(), 2);
        assert!(gate.try_acquire(1).is_none());
        drop(held);
        assert!(gate.try_acquire(1).is_some());
        assert_eq!(gate.used(), 0);
    }

    #[test]
    fn work_that_nobody_waits_for_is_stopped_by_whoever_comes() {
        let gate = ComputeGate::new(2);
        let stop = Stop::default();
        let spare = gate.spare(&stop).unwrap();
        assert!(gate.spare(&Stop::default()).is_none(), "one at a time");
        drop(gate.acquire(Priority::Hearing, 1));
        assert!(stop.stopped());
        drop(spare);
        let held = gate.acquire(Priority::Thinking, 1);
        assert!(gate.spare(&Stop::default()).is_none(), "somebody computes");
        drop(held);
        let (stop, last) = (Stop::default(), gate.clone());
        let _spare = gate.spare(&stop).unwrap();
        last.interrupt();
        assert!(stop.stopped());
    }

    #[test]
    fn never_more_threads_than_slots() {
        let gate = ComputeGate::new(3);
        let (now, most) = (AtomicUsize::new(0), AtomicUsize::new(0));
        std::thread::scope(|scope| {
            for index in 0..8 {
                let (gate, now, most) = (&gate, &now, &most);
                scope.spawn(move || {
                    for round in 0..50 {
                        let permit = gate.acquire(Priority::Speaking, 1 + (index + round) % 4);
                        let running = now.fetch_add(permit.threads(), Ordering::SeqCst) + permit.threads();
                        most.fetch_max(running, Ordering::SeqCst);
                        now.fetch_sub(permit.threads(), Ordering::SeqCst);
                    }
                });
            }
        });
        assert_eq!(most.load(Ordering::SeqCst), 3);
        assert_eq!((gate.used(), gate.waiting()), (0, 0));
    }
}
