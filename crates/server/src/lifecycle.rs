//! Background tasks with names, and the two ways to end: softly (finish what runs), then hard.

use std::future::Future;
use std::time::Duration;

use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

/// Every task of the program: named, counted, stopped together.
#[derive(Debug, Clone)]
pub struct Tasks {
    stop: CancellationToken,
    tracker: TaskTracker,
}

impl Tasks {
    /// Tasks that end when `stop` is cancelled.
    pub fn new(stop: CancellationToken) -> Self {
        Self {
            stop,
            tracker: TaskTracker::new(),
        }
    }

    /// Cancelled when the program should end.
    pub fn stopping(&self) -> &CancellationToken {
        &self.stop
    }

    /// Runs a task in the background. It must watch [`Tasks::stopping`] itself if it has something to finish.
    pub fn spawn<F>(&self, name: &'static str, task: F)
    where
        F: Future<Output = anyhow::Result<()>> + Send + 'static,
    {
        let running = self.tracker.spawn(task);
        self.tracker.spawn(async move {
            match running.await {
                Ok(Ok(())) => tracing::debug!(task = name, "task ended"),
                Ok(Err(error)) => tracing::error!(task = name, error = format!("{error:#}"), "task failed"),
                Err(error) => tracing::error!(task = name, %error, "task died"),
            }
        });
    }

    /// Waits for all tasks, at most that long; true when all have ended.
    pub async fn finish(&self, within: Duration) -> bool {
        self.stop.cancel();
        self.tracker.close();
        tokio::time::timeout(within, self.tracker.wait()).await.is_ok()
    }
}

/// Cancels `stop` at the first SIGINT or SIGTERM; a second one ends the process at once.
pub async fn watch_signals(stop: CancellationToken) -> anyhow::Result<()> {
    wait_for_signal().await?;
    tracing::info!("stopping; once more to stop at once");
    stop.cancel();
    wait_for_signal().await?;
    std::process::exit(130);
}

async fn wait_for_signal() -> std::io::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};
    let (mut term, mut int) = (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
    tokio::select! {
        _ = term.recv() => {}
        _ = int.recv() => {}
    }
    Ok(())
}
