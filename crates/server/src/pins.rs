//! Where PINs are hashed: on threads of their own, a few at a time, because each takes much memory and time on purpose.

use std::sync::OnceLock;

use community::members::MemberError;
use community::members::pins::{self, Cost};
use rand::RngCore;
use tokio::sync::Semaphore;
use zeroize::Zeroizing;

use crate::clock::Chance;

/// Each takes 64 MiB.
const AT_ONCE: usize = 2;

/// The desk.
pub struct Pins {
    places: Semaphore,
    cost: Cost,
    /// The hash of a PIN that nobody has: a code without a member takes as long as one with.
    nobody: OnceLock<String>,
}

impl Default for Pins {
    fn default() -> Self {
        Self {
            places: Semaphore::new(AT_ONCE),
            cost: Cost::default(),
            nobody: OnceLock::new(),
        }
    }
}

impl Pins {
    /// The hash to keep of a PIN that is not too easy.
    pub async fn hash(&self, pin: String, chance: &Chance) -> Result<String, MemberError> {
        pins::check(&pin)?;
        let (pin, cost, mut rng) = (Zeroizing::new(pin), self.cost, chance.fork());
        self.work(move || pins::hash(&pin, cost, &mut rng)).await?
    }

    /// Whether it is the PIN of a hash. Without a hash it is not, and that takes as long.
    pub async fn is_right(
        &self,
        pin: String,
        hash: Option<String>,
        chance: &Chance,
    ) -> Result<bool, MemberError> {
        let known = hash.is_some();
        let hash = match (hash, self.nobody.get()) {
            (Some(hash), _) => hash,
            (None, Some(nobody)) => nobody.clone(),
            (None, None) => {
                let (cost, mut rng) = (self.cost, chance.fork());
                let made = self
                    .work(move || {
                        let pin = Zeroizing::new(rng.next_u64().to_string());
                        pins::hash(&pin, cost, &mut rng)
                    })
                    .await??;
                self.nobody.get_or_init(|| made).clone()
            }
        };
        let pin = Zeroizing::new(pin);
        let right = self.work(move || pins::is_right(&pin, &hash)).await?;
        Ok(right && known)
    }

    async fn work<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, MemberError> {
        let _place = self.places.acquire().await.map_err(|_| MemberError::Hashing)?;
        tokio::task::spawn_blocking(work)
            .await
            .map_err(|_| MemberError::Hashing)
    }
}
