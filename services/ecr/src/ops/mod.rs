//! The operations, by their nouns.

pub mod authorization;
pub mod delete_images;
pub mod layers;
pub mod list_images;
pub mod mutability;
pub mod policy;
pub mod put_image;
pub mod repositories;
pub mod tags;
pub mod uploads;

/// AWS's default of listings.
const PAGE: usize = 100;
/// AWS's bound of them.
const PAGE_MAX: usize = 1_000;

fn page_size(given: Option<i32>) -> usize {
    let given = given.and_then(|given| usize::try_from(given).ok());
    given.filter(|given| *given > 0).unwrap_or(PAGE).min(PAGE_MAX)
}
