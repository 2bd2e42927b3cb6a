//! The short form of `cargo xtask sim`, and what makes a seed worth something: that it repeats itself.

use sim::{Engine, hash, live};

/// The long form runs thousands.
const SEEDS: u64 = 300;
/// Real engines sync a real disk.
const SEEDS_REAL: u64 = 6;

#[test]
fn no_seed_finds_anything() {
    for seed in 1..=SEEDS {
        let verdict = live(seed, Engine::Memory);
        let tail = verdict.lines.len().saturating_sub(40);
        let told = verdict.lines[tail..].join("\n");
        assert_eq!(verdict.failure, None, "cargo xtask sim --seed {seed}\n{told}");
    }
}

#[test]
fn a_seed_repeats_itself_to_the_byte() {
    let mut hashes = std::collections::BTreeSet::new();
    for seed in 1..=20 {
        let (once, again) = (live(seed, Engine::Memory), live(seed, Engine::Memory));
        assert_eq!(once.lines, again.lines, "seed {seed}");
        hashes.insert(hash(&once.lines));
    }
    assert_eq!(hashes.len(), 20, "every seed has a history of its own");
}

#[test]
fn all_engines_have_one_history() {
    for seed in 1..=SEEDS_REAL {
        let calm = live(seed, Engine::Calm);
        assert_eq!(calm.failure, None, "cargo xtask sim --seed {seed} --engine calm");
        for engine in [Engine::Fjall, Engine::Redb] {
            let real = live(seed, engine);
            assert_eq!(real.failure, None, "cargo xtask sim --seed {seed}, {engine:?}");
            let pairs = calm.lines.iter().zip(&real.lines);
            if let Some((calm, real)) = pairs.into_iter().find(|(calm, real)| calm != real) {
                panic!("seed {seed}, {engine:?}: {real}\nin place of {calm}");
            }
            assert_eq!(calm.lines.len(), real.lines.len(), "seed {seed}, {engine:?}");
        }
    }
}
