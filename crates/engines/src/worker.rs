//! One loaded model = one thread that owns it: bounded queue, busy early, cancellation, health, joined on drop.

mod breaker;
mod permit;

use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::thread::JoinHandle;

use tokio::sync::oneshot;

use crate::EngineError;
use crate::stopwatch::Stopwatch;
use breaker::Breaker;
pub use permit::{ComputeGate, ComputePermit, Priority, Spare};

/// Asks a running piece of work to stop; cheap to clone and to check.
#[derive(Clone, Default)]
pub struct Stop(Arc<Asked>);

#[derive(Default)]
struct Asked {
    stopped: AtomicBool,
    then: Mutex<Option<Box<dyn Fn() + Send>>>,
}

impl Stop {
    /// Asks to stop.
    pub fn stop(&self) {
        self.0.stopped.store(true, Ordering::SeqCst);
        if let Some(then) = &*self.0.then() {
            then();
        }
    }

    /// True once somebody asked.
    pub fn stopped(&self) -> bool {
        self.0.stopped.load(Ordering::SeqCst)
    }

    /// Has `then` called when somebody asks (or has asked already), for work that cannot look at [`Stop::stopped`] by
    /// itself; until the guard is dropped. One piece of work at a time.
    pub fn on_stop(&self, then: impl Fn() + Send + 'static) -> OnStop<'_> {
        *self.0.then() = Some(Box::new(then));
        if self.stopped() {
            self.stop();
        }
        OnStop(&self.0)
    }
}

impl Asked {
    fn then(&self) -> MutexGuard<'_, Option<Box<dyn Fn() + Send>>> {
        self.then.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl std::fmt::Debug for Stop {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Stop").field(&self.stopped()).finish()
    }
}

/// Forgets what [`Stop::on_stop`] was told when it is dropped.
#[must_use = "what is to be called is forgotten when this is dropped"]
pub struct OnStop<'a>(&'a Asked);

impl Drop for OnStop<'_> {
    fn drop(&mut self) {
        *self.0.then() = None;
    }
}

/// What a worker can say about itself.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case", tag = "state", content = "reason")]
pub enum Health {
    /// The model is being read or warmed up; jobs queue.
    Loading,
    Ready,
    /// Loading failed; every job is refused with this reason.
    Failed(String),
    /// Too many failures in a row; jobs are refused for a while, then one is let through.
    CircuitOpen,
}

/// Counters since the start, for metrics.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize)]
pub struct WorkerStats {
    /// Jobs waiting now.
    pub queued: usize,
    /// Jobs that gave an answer.
    pub done: u64,
    /// Jobs that gave an error (panics included, cancelled ones not).
    pub failed: u64,
    /// Jobs that panicked.
    pub panics: u64,
    /// Jobs cancelled before or while they ran.
    pub cancelled: u64,
    /// Jobs never run because nobody waited any more.
    pub skipped: u64,
    /// Jobs refused because the queue was full.
    pub refused: u64,
    /// Microseconds spent running jobs.
    pub busy_us: u64,
}

#[derive(Default)]
struct Counters {
    queued: AtomicUsize,
    done: AtomicU64,
    failed: AtomicU64,
    panics: AtomicU64,
    cancelled: AtomicU64,
    skipped: AtomicU64,
    refused: AtomicU64,
    busy_us: AtomicU64,
}

struct State {
    /// `None` while loading.
    loaded: Option<Result<(), String>>,
    breaker: Breaker,
    /// Stops the job that runs now.
    running: Option<Stop>,
}

struct Shared {
    name: &'static str,
    clock: Stopwatch,
    counters: Counters,
    closing: AtomicBool,
    state: Mutex<State>,
    loaded: Condvar,
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        // A poisoned lock only means that a thread died between two plain assignments.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

type Job<M> = Box<dyn FnOnce(&mut M, &Shared) + Send>;

/// A thread that owns a model `M` and runs jobs on it, one after the other.
///
/// Dropping it stops the running job, answers the waiting ones and joins the thread.
pub struct Worker<M> {
    shared: Arc<Shared>,
    sender: Option<SyncSender<Job<M>>>,
    thread: Option<JoinHandle<()>>,
}

impl<M: 'static> Worker<M> {
    /// Starts the thread, which loads its model itself; at most `capacity` jobs wait (at least one).
    pub fn spawn<L>(name: &'static str, capacity: usize, load: L) -> Self
    where
        L: FnOnce() -> Result<M, EngineError> + Send + 'static,
    {
        let shared = Arc::new(Shared {
            name,
            clock: Stopwatch::start(),
            counters: Counters::default(),
            closing: AtomicBool::new(false),
            state: Mutex::new(State {
                loaded: None,
                breaker: Breaker::default(),
                running: None,
            }),
            loaded: Condvar::new(),
        });
        let (sender, receiver) = sync_channel::<Job<M>>(capacity.max(1));
        let inside = Arc::clone(&shared);
        let thread = std::thread::Builder::new()
            .name(name.into())
            .spawn(move || live(&inside, load, &receiver));
        if let Err(error) = &thread {
            shared.state().loaded = Some(Err(format!("no thread: {error}")));
        }
        Self {
            shared,
            sender: Some(sender),
            thread: thread.ok(),
        }
    }

    /// Like [`Worker::spawn`], ready only after `warm_up` has run once on the loaded model.
    pub fn spawn_warm<L, W>(name: &'static str, capacity: usize, load: L, warm_up: W) -> Self
    where
        L: FnOnce() -> Result<M, EngineError> + Send + 'static,
        W: FnOnce(&mut M) -> Result<(), EngineError> + Send + 'static,
    {
        Self::spawn(name, capacity, move || {
            let mut model = load()?;
            warm_up(&mut model)?;
            Ok(model)
        })
    }

    /// Queues a job. Fails at once with [`EngineError::Busy`] when the queue is full and with
    /// [`EngineError::Unavailable`] when the model failed to load or keeps failing.
    pub fn try_run<T, J>(&self, stop: Stop, job: J) -> Result<Pending<T>, EngineError>
    where
        T: Send + 'static,
        J: FnOnce(&mut M, &Stop) -> Result<T, EngineError> + Send + 'static,
    {
        let shared = &self.shared;
        self.admit()?;
        let (answer, receiver) = oneshot::channel();
        let job_stop = stop.clone();
        let boxed: Job<M> = Box::new(move |model, shared| run(shared, model, &job_stop, job, answer));
        let Some(sender) = &self.sender else {
            return Err(gone(shared.name));
        };
        shared.counters.queued.fetch_add(1, Ordering::Relaxed);
        match sender.try_send(boxed) {
            Ok(()) => Ok(Pending {
                receiver,
                name: shared.name,
                stop,
                stop_on_drop: false,
            }),
            Err(refusal) => {
                shared.counters.queued.fetch_sub(1, Ordering::Relaxed);
                match refusal {
                    TrySendError::Full(_) => {
                        shared.counters.refused.fetch_add(1, Ordering::Relaxed);
                        Err(EngineError::Busy(shared.name))
                    }
                    TrySendError::Disconnected(_) => Err(gone(shared.name)),
                }
            }
        }
    }

    fn admit(&self) -> Result<(), EngineError> {
        let mut state = self.shared.state();
        if let Some(Err(reason)) = &state.loaded {
            return Err(EngineError::Unavailable(format!(
                "{}: {reason}",
                self.shared.name
            )));
        }
        if state.breaker.admits(self.shared.clock.elapsed()) {
            return Ok(());
        }
        Err(EngineError::Unavailable(format!(
            "{}: it failed too often, trying again soon",
            self.shared.name
        )))
    }
}

impl<M> Worker<M> {
    /// The name given at the start.
    pub fn name(&self) -> &'static str {
        self.shared.name
    }

    /// How the worker is now.
    pub fn health(&self) -> Health {
        let state = self.shared.state();
        match &state.loaded {
            None => Health::Loading,
            Some(Err(reason)) => Health::Failed(reason.clone()),
            Some(Ok(())) if state.breaker.is_open(self.shared.clock.elapsed()) => Health::CircuitOpen,
            Some(Ok(())) => Health::Ready,
        }
    }

    /// Blocks until the model is loaded (or has failed to) and returns the health then.
    pub fn wait_loaded(&self) -> Health {
        let mut state = self.shared.state();
        while state.loaded.is_none() {
            state = self
                .shared
                .loaded
                .wait(state)
                .unwrap_or_else(PoisonError::into_inner);
        }
        drop(state);
        self.health()
    }

    /// Counters for metrics.
    pub fn stats(&self) -> WorkerStats {
        let counters = &self.shared.counters;
        let read = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        WorkerStats {
            queued: counters.queued.load(Ordering::Relaxed),
            done: read(&counters.done),
            failed: read(&counters.failed),
            panics: read(&counters.panics),
            cancelled: read(&counters.cancelled),
            skipped: read(&counters.skipped),
            refused: read(&counters.refused),
            busy_us: read(&counters.busy_us),
        }
    }
}

impl<M> Drop for Worker<M> {
    fn drop(&mut self) {
        self.shared.closing.store(true, Ordering::SeqCst);
        if let Some(stop) = &self.shared.state().running {
            stop.stop();
        }
        self.sender = None;
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            tracing::error!(worker = self.shared.name, "worker thread died");
        }
    }
}

fn gone(name: &str) -> EngineError {
    EngineError::Unavailable(format!("{name}: its thread has ended"))
}

/// The thread's whole life.
fn live<M, L>(shared: &Shared, load: L, jobs: &Receiver<Job<M>>)
where
    L: FnOnce() -> Result<M, EngineError>,
{
    let loaded = catch_unwind(AssertUnwindSafe(load)).unwrap_or_else(|panic| {
        Err(EngineError::Inference(format!(
            "loading panicked: {}",
            said(&*panic)
        )))
    });
    let outcome = loaded.as_ref().map(|_| ()).map_err(ToString::to_string);
    if let Err(reason) = &outcome {
        tracing::warn!(worker = shared.name, reason, "model failed to load");
    }
    shared.state().loaded = Some(outcome);
    shared.loaded.notify_all();
    let Ok(mut model) = loaded else {
        // Dropping the queue drops the answers: those who wait hear that the worker is gone.
        return;
    };
    while let Ok(job) = jobs.recv() {
        shared.counters.queued.fetch_sub(1, Ordering::Relaxed);
        job(&mut model, shared);
    }
}

/// Runs one job and answers it, whatever happens inside.
fn run<M, T, J>(
    shared: &Shared,
    model: &mut M,
    stop: &Stop,
    job: J,
    answer: oneshot::Sender<Result<T, EngineError>>,
) where
    J: FnOnce(&mut M, &Stop) -> Result<T, EngineError>,
{
    let counters = &shared.counters;
    let count = |counter: &AtomicU64| counter.fetch_add(1, Ordering::Relaxed);
    if answer.is_closed() {
        count(&counters.skipped);
        return;
    }
    shared.state().running = Some(stop.clone());
    let outcome = if stop.stopped() || shared.closing.load(Ordering::SeqCst) {
        Err(EngineError::Cancelled)
    } else {
        let watch = Stopwatch::start();
        let outcome = catch_unwind(AssertUnwindSafe(|| job(model, stop))).unwrap_or_else(|panic| {
            count(&counters.panics);
            Err(EngineError::Inference(format!(
                "{} panicked: {}",
                shared.name,
                said(&*panic)
            )))
        });
        counters
            .busy_us
            .fetch_add(watch.elapsed().as_micros() as u64, Ordering::Relaxed);
        outcome
    };
    let mut state = shared.state();
    state.running = None;
    match &outcome {
        Ok(_) => state.breaker.succeeded(),
        Err(EngineError::Inference(_)) => state.breaker.failed(shared.clock.elapsed()),
        // The caller's fault or wish says nothing about the model.
        Err(_) => state.breaker.undecided(),
    }
    drop(state);
    count(match &outcome {
        Ok(_) => &counters.done,
        Err(EngineError::Cancelled) => &counters.cancelled,
        Err(_) => &counters.failed,
    });
    // The caller may have left meanwhile; then nobody needs the answer.
    drop(answer.send(outcome));
}

fn said(panic: &(dyn std::any::Any + Send)) -> String {
    panic
        .downcast_ref::<&str>()
        .map(ToString::to_string)
        .or_else(|| panic.downcast_ref::<String>().cloned())
        .unwrap_or_else(|| "without a message".into())
}

/// An answer on its way: await it, or [`Pending::wait`] for it on a thread outside the async runtime.
///
/// A job whose `Pending` was dropped before its turn is never run.
pub struct Pending<T> {
    receiver: oneshot::Receiver<Result<T, EngineError>>,
    name: &'static str,
    stop: Stop,
    stop_on_drop: bool,
}

impl<T> Pending<T> {
    /// Blocks until the answer is there. Not for async code, where it panics: await instead.
    pub fn wait(mut self) -> Result<T, EngineError> {
        self.stop_on_drop = false;
        // The receiver is taken out by reference because `self` has a destructor.
        let (_, placeholder) = oneshot::channel();
        let receiver = std::mem::replace(&mut self.receiver, placeholder);
        receiver.blocking_recv().unwrap_or_else(|_| Err(gone(self.name)))
    }

    /// Also stops the job while it runs when this is dropped unanswered (a caller that hung up).
    #[must_use]
    pub fn stop_on_drop(mut self) -> Self {
        self.stop_on_drop = true;
        self
    }
}

impl<T> Future for Pending<T> {
    type Output = Result<T, EngineError>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let polled = Pin::new(&mut self.receiver).poll(context);
        if polled.is_ready() {
            self.stop_on_drop = false;
        }
        let name = self.name;
        polled.map(|received| received.unwrap_or_else(|_| Err(gone(name))))
    }
}

impl<T> Drop for Pending<T> {
    fn drop(&mut self) {
        if self.stop_on_drop {
            self.stop.stop();
        }
    }
}
