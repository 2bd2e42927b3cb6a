//! How many files and sockets the process may have open: as many as the system lets it.

use gateway::CONNECTIONS_MAX;
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

/// Raises the soft limit to the hard one, and answers how many of them connections may take: a quarter is kept
/// for the store's files, the bodies being read and written, and functions.
pub fn connections_max() -> usize {
    let limit = getrlimit(Resource::Nofile);
    let raised = Rlimit { current: limit.maximum, maximum: limit.maximum };
    let current = match setrlimit(Resource::Nofile, raised) {
        Ok(()) => limit.maximum,
        Err(error) => {
            tracing::warn!(%error, "the limit of open files could not be raised");
            limit.current
        }
    };
    of(current)
}

fn of(descriptors: Option<u64>) -> usize {
    let descriptors = descriptors.and_then(|number| usize::try_from(number).ok());
    descriptors.map_or(CONNECTIONS_MAX, |number| (number - number / 4).min(CONNECTIONS_MAX))
}

#[cfg(test)]
mod tests {
    use super::of;
    use gateway::CONNECTIONS_MAX;

    #[test]
    fn a_quarter_is_kept() {
        assert_eq!(of(Some(1024)), 768);
        assert_eq!((of(Some(1 << 20)), of(None)), (CONNECTIONS_MAX, CONNECTIONS_MAX));
    }
}
