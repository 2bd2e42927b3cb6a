//! What Kinesis refuses, in its words.

use crate::rules::shard;
use crate::rules::stream::Stream;
use aws::Fault;

pub fn no_stream(name: &str, account: &str) -> Fault {
    not_found(format!("Stream {name} under account {account} not found."))
}

/// A shard that a request names, of a stream that is there.
pub fn no_shard(id: &str, stream: &Stream) -> Fault {
    let Stream { name, account, .. } = stream;
    let id = shard::number(id).map_or_else(|| id.to_owned(), shard::id);
    not_found(format!("Could not find shard {id} in stream {name} under account {account}."))
}

/// A shard that is to be read.
pub fn absent_shard(id: &str, name: &str, account: &str) -> Fault {
    not_found(format!("Shard {id} in stream {name} under account {account} does not exist"))
}

pub fn no_consumer(what: &str) -> Fault {
    not_found(format!("Consumer {what} not found."))
}

pub fn not_found(message: impl Into<String>) -> Fault {
    Fault::client("ResourceNotFoundException", message)
}

pub fn invalid(message: impl Into<String>) -> Fault {
    Fault::client("InvalidArgumentException", message)
}

pub fn limit(message: impl Into<String>) -> Fault {
    Fault::client("LimitExceededException", message)
}

pub fn in_use(message: impl Into<String>) -> Fault {
    Fault::client("ResourceInUseException", message)
}

/// A rate of a shard.
pub fn exceeded(id: &str, stream: &Stream) -> Fault {
    let Stream { name, account, .. } = stream;
    let message = format!("Rate exceeded for shard {id} in stream {name} under account {account}.");
    Fault::client("ProvisionedThroughputExceededException", message)
}

/// `DryRun` of what would have been done.
pub fn dry_run() -> Fault {
    let message = "Request would have succeeded, but DryRun flag is set.";
    Fault::client("DryRunOperationException", message)
}

pub fn bad_iterator() -> Fault {
    invalid("Invalid ShardIterator.")
}

/// Moments as AWS writes them here: `Thu Jan 22 01:22:02 UTC 2015`
pub fn expired_iterator(made_ms: i64, now_ms: i64) -> Fault {
    let message = format!(
        "Iterator expired. The iterator was created at time {} while right now it is {} which is \
         further in the future than the tolerated delay of {} milliseconds.",
        moment(made_ms),
        moment(now_ms),
        crate::rules::iterator::LIFE_MS
    );
    Fault::client("ExpiredIteratorException", message)
}

pub fn expired_token() -> Fault {
    let message = "The specified pagination token has expired. Tokens expire after 300 seconds.";
    Fault::client("ExpiredNextTokenException", message)
}

fn moment(at_ms: i64) -> String {
    // `Thu, 22 Jan 2015 01:22:02 GMT`
    let date = wire::Timestamp::from_millis(at_ms).to_http_date();
    let parts: Vec<&str> = date.split([' ', ',']).filter(|part| !part.is_empty()).collect();
    match parts[..] {
        [weekday, day, month, year, time, _] => {
            format!("{weekday} {month} {day} {time} UTC {year}")
        }
        _ => date,
    }
}

#[cfg(test)]
mod tests {
    use super::moment;

    #[test]
    fn moments() {
        assert_eq!(moment(1_421_889_722_000), "Thu Jan 22 01:22:02 UTC 2015");
    }
}
