//! Passwords are kept as hashes alone: Argon2id at the cost that OWASP names as its least, made off the async threads.

use crate::error::Error;
use argon2::{Algorithm, Argon2, Block, Params, Version};
use aws::Fault;
use serde::{Deserialize, Serialize};
use service::Ctx;
use tokio::sync::Semaphore;

const MEMORY_KIB: u32 = 19 * 1024;
const PASSES: u32 = 2;
const LANES: u32 = 1;
const SALT_BYTES: usize = 16;
const HASH_BYTES: usize = 32;
/// Jobs that run at once, each on a thread and with its memory of its own.
const RUNNING_MAX: usize = 2;
/// Jobs that run or wait; the next is refused.
const TAKEN_MAX: usize = 64;

static RUNNING: Semaphore = Semaphore::const_new(RUNNING_MAX);
static TAKEN: Semaphore = Semaphore::const_new(TAKEN_MAX);

/// In hexadecimal, with what it cost.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq)]
pub struct PasswordHash {
    salt: String,
    hash: String,
    memory_kib: u32,
    passes: u32,
}

impl PasswordHash {
    fn of(password: &str, salt: &[u8]) -> Result<PasswordHash, Fault> {
        Ok(PasswordHash {
            salt: hex::encode(salt),
            hash: hex::encode(derived(password, salt, MEMORY_KIB, PASSES)?),
            memory_kib: MEMORY_KIB,
            passes: PASSES,
        })
    }

    fn is_of(&self, password: &str) -> Result<bool, Fault> {
        let salt = hex::decode(&self.salt).map_err(Fault::internal)?;
        let hash = derived(password, &salt, self.memory_kib, self.passes)?;
        let kept = hex::decode(&self.hash).map_err(Fault::internal)?;
        // All is looked at, so that the time tells nothing of how much was right.
        let differ = kept.iter().zip(hash).fold(0, |all, (kept, made)| all | (kept ^ made));
        Ok(kept.len() == HASH_BYTES && differ == 0)
    }
}

fn derived(
    password: &str,
    salt: &[u8],
    memory_kib: u32,
    passes: u32,
) -> Result<[u8; HASH_BYTES], Fault> {
    let params = Params::new(memory_kib, passes, LANES, Some(HASH_BYTES));
    let params = params.map_err(Fault::internal)?;
    let mut hash = [0; HASH_BYTES];
    let mut memory = vec![Block::default(); params.block_count()];
    let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    argon
        .hash_password_into_with_memory(password.as_bytes(), salt, &mut hash, &mut memory)
        .map_err(Fault::internal)?;
    Ok(hash)
}

pub async fn hash(ctx: &Ctx, password: String) -> Result<PasswordHash, Error> {
    let mut salt = [0; SALT_BYTES];
    ctx.world().fill(&mut salt);
    aside(move || PasswordHash::of(&password, &salt)).await
}

/// Whether the password is that of any of the hashes.
pub async fn is_any(password: String, hashes: Vec<PasswordHash>) -> Result<bool, Error> {
    aside(move || {
        for hash in &hashes {
            if hash.is_of(&password)? {
                return Ok(true);
            }
        }
        Ok(false)
    })
    .await
}

async fn aside<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Fault> + Send + 'static,
) -> Result<T, Error> {
    let busy = |_| Fault::new(400, "Throttling", "Rate exceeded");
    let _taken = TAKEN.try_acquire().map_err(busy)?;
    let running = RUNNING.acquire().await.map_err(Fault::internal)?;
    let done = tokio::task::spawn_blocking(move || {
        // The place is given back when the work ends, be it that nobody waits for it any more.
        let _running = running;
        work()
    });
    Ok(done.await.map_err(Fault::internal)??)
}

#[cfg(test)]
mod tests {
    use super::{HASH_BYTES, PasswordHash, is_any};

    #[test]
    fn a_hash_knows_its_password_alone() {
        let hash = PasswordHash::of("secret", &[7; 16]).unwrap();
        assert_eq!(hash.hash.len(), HASH_BYTES * 2);
        assert!(hash.is_of("secret").unwrap());
        assert!(!hash.is_of("Secret").unwrap());
        assert_ne!(hash, PasswordHash::of("secret", &[8; 16]).unwrap());
    }

    #[test]
    fn a_hash_keeps_its_cost() {
        let hash = PasswordHash::of("secret", &[7; 16]).unwrap();
        let cheaper = PasswordHash { passes: 1, ..hash };
        assert!(!cheaper.is_of("secret").unwrap());
    }

    #[tokio::test]
    async fn one_of_many_is_found() {
        let hashes: Vec<_> =
            (0..3).map(|n| PasswordHash::of(&format!("p{n}"), &[n; 16]).unwrap()).collect();
        assert!(is_any("p2".into(), hashes.clone()).await.unwrap());
        assert!(!is_any("p3".into(), hashes).await.unwrap());
    }
}
