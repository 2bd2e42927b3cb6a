//! What a shard takes and gives in a second: buckets that fill with time. A bucket that is not empty may go into debt, so
//! that what is larger than a second's share passes, and what follows waits for it.
//! <https://docs.aws.amazon.com/streams/latest/dev/service-sizes-and-limits.html>

/// Bytes that a shard takes in a second.
const WRITE_BYTES: f64 = 1024.0 * 1024.0;
/// Records that a shard takes in a second.
const WRITE_RECORDS: f64 = 1000.0;
/// Bytes that a shard, or one of its subscriptions, gives in a second.
pub const READ_BYTES: f64 = 2.0 * 1024.0 * 1024.0;
/// `GetRecords` that a shard answers in a second.
const READS: f64 = 5.0;

#[derive(Clone, Copy, Debug)]
pub struct Bucket {
    a_second: f64,
    left: f64,
    at_ms: i64,
}

impl Bucket {
    pub fn full(a_second: f64, now_ms: i64) -> Bucket {
        Bucket { a_second, left: a_second, at_ms: now_ms }
    }

    fn fill(&mut self, now_ms: i64) {
        // A clock that went back gives nothing.
        let passed_s = (now_ms - self.at_ms).max(0) as f64 / 1000.0;
        self.left = (self.left + passed_s * self.a_second).min(self.a_second);
        self.at_ms = now_ms;
    }

    /// Whether there is this much, or a whole second's share.
    fn has(&self, amount: f64) -> bool {
        self.left >= amount.min(self.a_second)
    }

    fn take(&mut self, amount: f64) {
        self.left -= amount;
    }

    /// Milliseconds until it is out of debt, after this was taken.
    pub fn spend(&mut self, amount: f64, now_ms: i64) -> u64 {
        self.fill(now_ms);
        self.take(amount);
        (-self.left.min(0.0) / self.a_second * 1000.0).ceil() as u64
    }
}

/// What is left of a shard's second.
#[derive(Clone, Copy, Debug)]
pub struct Rates {
    write_bytes: Bucket,
    write_records: Bucket,
    read_bytes: Bucket,
    reads: Bucket,
}

impl Rates {
    pub fn full(now_ms: i64) -> Rates {
        Rates {
            write_bytes: Bucket::full(WRITE_BYTES, now_ms),
            write_records: Bucket::full(WRITE_RECORDS, now_ms),
            read_bytes: Bucket::full(READ_BYTES, now_ms),
            reads: Bucket::full(READS, now_ms),
        }
    }

    /// Takes a record of this size in, if the shard still may.
    pub fn write(&mut self, bytes: usize, now_ms: i64) -> bool {
        self.write_bytes.fill(now_ms);
        self.write_records.fill(now_ms);
        let fits = self.write_bytes.has(bytes as f64) && self.write_records.has(1.0);
        if fits {
            self.write_bytes.take(bytes as f64);
            self.write_records.take(1.0);
        }
        fits
    }

    /// Begins a reading, if the shard still may answer.
    pub fn read(&mut self, now_ms: i64) -> bool {
        self.read_bytes.fill(now_ms);
        self.reads.fill(now_ms);
        let fits = self.reads.has(1.0) && self.read_bytes.left > 0.0;
        if fits {
            self.reads.take(1.0);
        }
        fits
    }

    /// What a reading has given.
    pub fn gave(&mut self, bytes: usize) {
        self.read_bytes.take(bytes as f64);
    }
}

#[cfg(test)]
mod tests {
    use super::{Bucket, Rates};

    #[test]
    fn a_second_of_records() {
        let mut rates = Rates::full(0);
        assert!((0..1000).all(|_| rates.write(1, 0)));
        assert!(!rates.write(1, 0));
        assert!(rates.write(1, 1));
        assert!(!rates.write(1, 1));
    }

    #[test]
    fn a_second_of_bytes_and_a_larger_one() {
        let mut rates = Rates::full(0);
        assert!(rates.write(1024 * 1024, 0));
        assert!(!rates.write(1, 0));
        assert!(rates.write(4 * 1024 * 1024, 1000));
        assert!(!rates.write(1, 3000));
        assert!(rates.write(1, 5000));
    }

    #[test]
    fn five_readings_and_what_ten_megabytes_cost() {
        let mut rates = Rates::full(0);
        assert!((0..5).all(|_| rates.read(0)));
        assert!(!rates.read(100));
        assert!(rates.read(1000));
        rates.gave(10 * 1024 * 1024);
        assert!(!rates.read(4000));
        assert!(rates.read(5001));
    }

    #[test]
    fn debts_take_time() {
        let mut bucket = Bucket::full(10.0, 0);
        assert_eq!(bucket.spend(10.0, 0), 0);
        assert_eq!(bucket.spend(5.0, 0), 500);
        assert_eq!(bucket.spend(0.0, 500), 0);
    }
}
