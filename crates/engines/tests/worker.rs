//! A model on its thread: never blocks its callers, survives its own failures, leaves nothing behind.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};

use engines::EngineError;
use engines::worker::{Health, Pending, Stop, Worker};

/// A model that counts what it was asked.
#[derive(Default)]
struct Counter(u32);

fn counter(capacity: usize) -> Worker<Counter> {
    Worker::spawn("counter", capacity, || Ok(Counter::default()))
}

/// A job that says when it runs and ends when told to.
fn hold(worker: &Worker<Counter>) -> (Pending<()>, Receiver<()>, Sender<()>) {
    let (running, is_running) = channel();
    let (release, released) = channel();
    let pending = worker
        .try_run(Stop::default(), move |_, _| {
            running.send(()).expect("the other side is there");
            released.recv().expect("the other side is there");
            Ok(())
        })
        .expect("the other side is there");
    (pending, is_running, release)
}

fn add(worker: &Worker<Counter>) -> Result<Pending<u32>, EngineError> {
    worker.try_run(Stop::default(), |model, _| {
        model.0 += 1;
        Ok(model.0)
    })
}

#[test]
fn jobs_run_in_order_on_one_model() {
    let worker = counter(8);
    let answers: Vec<_> = (0..5).map(|_| add(&worker).unwrap()).collect();
    let answers: Vec<u32> = answers
        .into_iter()
        .map(|pending| pending.wait().unwrap())
        .collect();
    assert_eq!(answers, [1, 2, 3, 4, 5]);
    assert_eq!(worker.health(), Health::Ready);
}

#[tokio::test]
async fn answers_can_be_awaited() {
    let worker = counter(8);
    assert_eq!(add(&worker).unwrap().await.unwrap(), 1);
}

#[test]
fn a_full_queue_is_busy_at_once() {
    let worker = counter(2);
    let (held, running, release) = hold(&worker);
    running.recv().unwrap();
    let waiting = [add(&worker).unwrap(), add(&worker).unwrap()];
    assert!(matches!(add(&worker), Err(EngineError::Busy("counter"))));
    assert_eq!((worker.stats().queued, worker.stats().refused), (2, 1));
    release.send(()).unwrap();
    held.wait().unwrap();
    for pending in waiting {
        pending.wait().unwrap();
    }
    assert_eq!(worker.stats().queued, 0);
}

#[test]
fn a_job_nobody_waits_for_is_skipped() {
    let worker = counter(4);
    let (held, running, release) = hold(&worker);
    running.recv().unwrap();
    drop(add(&worker).unwrap());
    let kept = add(&worker).unwrap();
    release.send(()).unwrap();
    held.wait().unwrap();
    assert_eq!(kept.wait().unwrap(), 1, "the dropped job did not count");
    assert_eq!(worker.stats().skipped, 1);
}

#[test]
fn a_panic_is_an_answer_and_the_worker_goes_on() {
    let worker = counter(4);
    let failed = worker.try_run(Stop::default(), |_, _| -> Result<(), EngineError> {
        panic!("bad weights")
    });
    match failed.unwrap().wait() {
        Err(EngineError::Inference(text)) => assert!(text.contains("bad weights"), "{text}"),
        other => panic!("{other:?}"),
    }
    assert_eq!(add(&worker).unwrap().wait().unwrap(), 1);
    assert_eq!(
        (worker.stats().panics, worker.stats().failed, worker.stats().done),
        (1, 1, 1)
    );
}

#[test]
fn five_failures_in_a_row_open_the_circuit() {
    let worker = counter(4);
    for _ in 0..5 {
        let failed = worker.try_run(Stop::default(), |_, _| -> Result<(), _> {
            Err(EngineError::Inference("no".into()))
        });
        assert!(failed.unwrap().wait().is_err());
    }
    assert_eq!(worker.health(), Health::CircuitOpen);
    assert!(matches!(add(&worker), Err(EngineError::Unavailable(_))));
}

#[test]
fn the_callers_mistakes_do_not_open_the_circuit() {
    let worker = counter(4);
    for _ in 0..9 {
        let failed = worker.try_run(Stop::default(), |_, _| -> Result<(), _> {
            Err(EngineError::Unsupported("language".into()))
        });
        assert!(failed.unwrap().wait().is_err());
    }
    assert_eq!(worker.health(), Health::Ready);
}

#[test]
fn a_stopped_job_is_cancelled_before_it_runs() {
    let worker = counter(4);
    let (held, running, release) = hold(&worker);
    running.recv().unwrap();
    let stop = Stop::default();
    let pending = worker.try_run(stop.clone(), |model, _| {
        model.0 += 100;
        Ok(())
    });
    stop.stop();
    release.send(()).unwrap();
    held.wait().unwrap();
    assert!(matches!(pending.unwrap().wait(), Err(EngineError::Cancelled)));
    assert_eq!(add(&worker).unwrap().wait().unwrap(), 1);
    assert_eq!(worker.stats().cancelled, 1);
}

/// A job that runs until somebody stops it.
fn endless(worker: &Worker<Counter>) -> (Pending<()>, Receiver<()>) {
    let (running, is_running) = channel();
    let pending = worker.try_run(Stop::default(), move |_, stop| {
        running.send(()).expect("the other side is there");
        while !stop.stopped() {
            std::thread::yield_now();
        }
        Err(EngineError::Cancelled)
    });
    (pending.expect("the other side is there"), is_running)
}

#[test]
fn hanging_up_can_stop_the_running_job() {
    let worker = counter(4);
    let (pending, running) = endless(&worker);
    running.recv().unwrap();
    drop(pending.stop_on_drop());
    assert_eq!(add(&worker).unwrap().wait().unwrap(), 1);
}

#[test]
fn dropping_the_worker_stops_answers_and_joins() {
    let worker = counter(4);
    let (pending, running) = endless(&worker);
    running.recv().unwrap();
    let waiting = add(&worker).unwrap();
    drop(worker);
    assert!(matches!(pending.wait(), Err(EngineError::Cancelled)));
    assert!(matches!(waiting.wait(), Err(EngineError::Cancelled)));
}

#[test]
fn the_model_is_dropped_on_its_thread_before_the_worker_is_gone() {
    struct Flag(Arc<AtomicBool>);
    impl Drop for Flag {
        fn drop(&mut self) {
            self.0
                .store(std::thread::current().name() == Some("flag"), Ordering::SeqCst);
        }
    }
    let dropped = Arc::new(AtomicBool::new(false));
    let inside = Arc::clone(&dropped);
    drop(Worker::spawn("flag", 1, move || Ok(Flag(inside))));
    assert!(dropped.load(Ordering::SeqCst));
}

#[test]
fn a_model_that_does_not_load_says_why() {
    let missing: Worker<()> =
        Worker::spawn("missing", 1, || Err(EngineError::ModelMissing("whisper".into())));
    assert_eq!(
        missing.wait_loaded(),
        Health::Failed("model not installed: whisper".into())
    );
    match missing.try_run(Stop::default(), |(), _| Ok(())).map(|_| ()) {
        Err(EngineError::Unavailable(text)) => assert!(text.contains("whisper"), "{text}"),
        other => panic!("{other:?}"),
    }
    let broken: Worker<()> = Worker::spawn("broken", 1, || panic!("truncated file"));
    assert!(matches!(broken.wait_loaded(), Health::Failed(text) if text.contains("truncated file")));
}

#[test]
fn jobs_wait_while_the_model_loads_and_warm_up_runs_first() {
    let (go, gate) = channel::<()>();
    let order = Arc::new(Mutex::new(Vec::new()));
    let (loading, warming) = (Arc::clone(&order), Arc::clone(&order));
    let worker = Worker::spawn_warm(
        "slow",
        2,
        move || {
            gate.recv().unwrap();
            loading.lock().unwrap().push("load");
            Ok(Counter::default())
        },
        move |model: &mut Counter| {
            warming.lock().unwrap().push("warm up");
            model.0 = 41;
            Ok(())
        },
    );
    assert_eq!(worker.health(), Health::Loading);
    let pending = add(&worker).unwrap();
    go.send(()).unwrap();
    assert_eq!(pending.wait().unwrap(), 42);
    assert_eq!(*order.lock().unwrap(), ["load", "warm up"]);
}

#[test]
fn work_that_cannot_look_is_told_to_stop_once_it_began_and_never_after_its_end() {
    let told = Arc::new(AtomicUsize::new(0));
    let tell = || {
        let told = Arc::clone(&told);
        move || {
            told.fetch_add(1, Ordering::SeqCst);
        }
    };
    let stop = Stop::default();
    drop(stop.on_stop(tell()));
    stop.stop();
    assert_eq!(told.load(Ordering::SeqCst), 0, "the work had ended");
    let late = stop.on_stop(tell());
    assert_eq!(told.load(Ordering::SeqCst), 1, "it was asked before it began");
    drop(late);
    let stop = Stop::default();
    let _working = stop.on_stop(tell());
    stop.clone().stop();
    assert_eq!(told.load(Ordering::SeqCst), 2);
}
