//! Queues and buckets that are told how an event came to its end, or which records a mapping has given up, in the name
//! of the function's role.

use crate::error::Error;
use crate::mapping::queue;
use crate::run::Target;
use aws::{Arn, Fault, Region};
use model_sqs as sqs;
use service::{Access, Ctx};
use std::time::Duration;
use wire::{Body, IndexMap, Timestamp};
use world::World;

/// Between attempts at a destination that takes nothing at the moment.
const PAUSE: Duration = Duration::from_secs(1);
/// Between later ones, at most.
const PAUSE_MAX: Duration = Duration::from_secs(5 * 60);
/// How long what is to be told waits for a destination that takes nothing at the moment.
const TOLD_MS_MAX: i64 = 6 * 3600 * 1000;
/// Of an error's message, in a dead letter.
const ERROR_BYTES_MAX: usize = 1024;

/// What is sent.
pub struct Letter {
    pub body: String,
    /// Name, type, value.
    pub attributes: Vec<(&'static str, &'static str, String)>,
}

impl Letter {
    pub fn plain(body: String) -> Letter {
        Letter { body, attributes: Vec::new() }
    }

    /// As it goes to a function's dead-letter queue: the event itself, and beside it what went wrong
    /// (<https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html>).
    pub fn dead(event: &[u8], request_id: &str, code: u16, error: &str) -> Letter {
        let mut end = error.len().min(ERROR_BYTES_MAX);
        while !error.is_char_boundary(end) {
            end -= 1;
        }
        let mut attributes = vec![
            ("RequestID", "String", request_id.to_owned()),
            ("ErrorCode", "Number", code.to_string()),
        ];
        if end > 0 {
            attributes.push(("ErrorMessage", "String", error[..end].to_owned()));
        }
        Letter { body: String::from_utf8_lossy(event).into_owned(), attributes }
    }
}

/// Whether an ARN is a queue's.
pub fn is_queue(arn: &str) -> bool {
    queue::is_queue(arn)
}

/// Whether what it names is told in a region: queues and functions of that region alone; buckets are of none.
pub fn is_near(arn: &Arn, region: &Region) -> bool {
    arn.service() == "s3" || arn.region() == region.as_str()
}

pub fn invalid(to: &str) -> Error {
    Error::Invalid(format!("The destination ARN {to} is invalid."))
}

/// The bucket that an ARN names.
pub fn bucket(arn: &str) -> Option<String> {
    let arn: Arn = arn.parse().ok()?;
    let is_bucket = arn.service() == "s3" && !arn.resource().contains('/');
    is_bucket.then(|| arn.resource().to_owned())
}

/// What a mapping may tell of what it gives up: a queue of its region, or a bucket.
pub fn of_mapping(ctx: &Ctx, to: &str) -> Result<String, Error> {
    let arn: Arn = to.parse().map_err(|_| {
        Error::Invalid(format!(
            "The provided destination config DestinationConfig is invalid: {to}"
        ))
    })?;
    match arn.service() {
        "s3" => {}
        "sqs" => ctx.reachable(&arn)?,
        other => return Err(Error::NotBuilt(format!("{other} as a mapping's destination"))),
    }
    expect_here(ctx, to)?;
    Ok(to.to_owned())
}

/// Refuses what is neither a bucket nor a queue of the region.
fn expect_here(ctx: &Ctx, to: &str) -> Result<(), Error> {
    let is_here = bucket(to).is_some() || queue::url(to, ctx.region()).is_some();
    is_here.then_some(()).ok_or_else(|| invalid(to))
}

/// `PREFIX/2024/10/03/2024-10-03T20.36.18-UUID`, as AWS names what it keeps of a failure.
pub fn object_key(ctx: &Ctx, prefix: &str) -> String {
    let at = Timestamp::from_millis(ctx.now_ms()).to_iso_8601();
    let (date, time) = at.split_once('T').unwrap_or((&at, ""));
    // Whole seconds.
    let time = time.get(..8).unwrap_or(time).replace(':', ".");
    let id = ctx.world().uuid();
    format!("{prefix}/{}/{date}T{time}-{id}", date.replace('-', "/"))
}

/// Refuses a queue of another region, and a destination that the role may not write to.
pub async fn check(ctx: &Ctx, role: &str, to: &str) -> Result<(), Error> {
    expect_here(ctx, to)?;
    let arn: Arn = role.parse().map_err(Fault::internal)?;
    let role = ctx.as_role(&arn, "lambda").await?;
    if bucket(to).is_some() {
        let (write, list) = (format!("{to}/*"), to.to_owned());
        for (action, place) in [("s3:PutObject", write), ("s3:ListBucket", list)] {
            role.authorize(&[Access::new(action, place)]).await.map_err(|_| {
                let name = action.trim_start_matches("s3:");
                Error::Invalid(format!(
                    "The provided execution role does not have permissions to call {name} on S3"
                ))
            })?;
        }
        return Ok(());
    }
    role.authorize(&[Access::new("sqs:SendMessage", to)]).await.map_err(|_| {
        let message =
            "The provided execution role does not have permissions to call SendMessage on SQS";
        Error::Invalid(message.into())
    })
}

/// Repeats attempts until one succeeds. An error is one that does not pass, or that has not passed for six hours.
/// `what`: for the log.
pub async fn until_told<F, Fut>(world: &World, what: &str, attempt: F) -> Result<(), Error>
where
    F: Fn() -> Fut,
    Fut: Future<Output = Result<(), Error>>,
{
    let until_ms = world.now_ms() + TOLD_MS_MAX;
    let mut pause = PAUSE;
    loop {
        let Err(error) = attempt().await else { return Ok(()) };
        if !error.is_passing() || world.now_ms() >= until_ms {
            return Err(error);
        }
        tracing::warn!(?error, what, "a destination is told later");
        world.sleep(pause).await;
        pause = (pause * 2).min(PAUSE_MAX);
    }
}

/// Sends once, as the function's role. What is refused is told to the log alone, as AWS tells it to a metric alone; what
/// takes nothing at the moment is an error. `key`: of an object in a bucket.
pub async fn send(
    ctx: &Ctx,
    target: &Target,
    to: &str,
    key: &str,
    letter: &Letter,
) -> Result<(), Error> {
    let sent = async {
        let role = as_role(ctx, target).await?;
        deliver(&role, to, key, letter).await
    };
    let Err(fault) = sent.await else { return Ok(()) };
    let error = Error::Fault(fault);
    if error.is_passing() {
        return Err(error);
    }
    tracing::warn!(?error, to, "a destination is not told");
    Ok(())
}

async fn as_role(ctx: &Ctx, target: &Target) -> Result<Ctx, Fault> {
    let role: Arn = target.version.role.parse().map_err(Fault::internal)?;
    ctx.as_role(&role, &target.place().session_name()).await
}

/// Writes once, as a role: into a bucket under the key, or into a queue of the role's region.
pub async fn deliver(role: &Ctx, to: &str, key: &str, letter: &Letter) -> Result<(), Fault> {
    match bucket(to) {
        Some(bucket) => put(role, bucket, key, &letter.body).await,
        None => enqueue(role, to, letter).await,
    }
}

async fn put(role: &Ctx, bucket: String, key: &str, document: &str) -> Result<(), Fault> {
    let request = model_s3::PutObjectRequest {
        bucket,
        key: key.to_owned(),
        body: Body::from(document.to_owned()),
        ..model_s3::PutObjectRequest::default()
    };
    role.ask::<model_s3::PutObject>(request).await.map(drop)
}

async fn enqueue(role: &Ctx, to: &str, letter: &Letter) -> Result<(), Fault> {
    let elsewhere = || Fault::validation(format!("{to} is no queue of {}", role.region()));
    let queue_url = queue::url(to, role.region()).ok_or_else(elsewhere)?;
    let attributes: IndexMap<String, sqs::MessageAttributeValue> = letter
        .attributes
        .iter()
        .map(|(name, kind, value)| {
            let value = sqs::MessageAttributeValue {
                string_value: Some(value.clone()),
                data_type: (*kind).to_owned(),
                ..sqs::MessageAttributeValue::default()
            };
            ((*name).to_owned(), value)
        })
        .collect();
    let request = sqs::SendMessageRequest {
        queue_url,
        message_body: letter.body.clone(),
        message_attributes: (!attributes.is_empty()).then_some(attributes),
        ..sqs::SendMessageRequest::default()
    };
    role.ask::<sqs::SendMessage>(request).await.map(drop)
}

#[cfg(test)]
mod tests {
    use super::{Letter, PAUSE_MAX, TOLD_MS_MAX, bucket, is_near, until_told};
    use crate::error::Error;
    use aws::{Arn, Fault, Region};
    use std::cell::Cell;
    use std::time::Duration;
    use world::World;

    /// What comes of attempts that are answered by status, and how many there were.
    async fn told(world: &World, status: impl Fn(u32) -> u16) -> (Result<(), Error>, u32) {
        let tried = Cell::new(0);
        let attempt = || {
            tried.set(tried.get() + 1);
            std::future::ready(match status(tried.get()) {
                200 => Ok(()),
                status => Err(Error::Fault(Fault::new(status, "Code", "message"))),
            })
        };
        let mut telling = std::pin::pin!(until_told(world, "a test", attempt));
        let told = loop {
            tokio::select! {
                biased;
                told = &mut telling => break told,
                () = tokio::task::yield_now() => {
                    let wake_ms = world.next_wake_ms().unwrap_or_default();
                    let left_ms = u64::try_from(wake_ms - world.now_ms()).unwrap_or_default();
                    world.jump(Duration::from_millis(left_ms));
                }
            }
        };
        (told, tried.get())
    }

    #[tokio::test]
    async fn what_takes_nothing_at_the_moment_is_told_later() {
        let world = World::stepped(1, 0);
        let passing = |tried: u32| if tried <= 30 { 503 } else { 200 };
        let (told, tried) = told(&world, passing).await;
        assert!(told.is_ok());
        assert_eq!(tried, 31);
    }

    #[tokio::test]
    async fn what_takes_nothing_for_hours_is_not_told() {
        let world = World::stepped(1, 0);
        let (told, _) = told(&world, |_| 429).await;
        assert!(told.is_err());
        let late_ms = world.now_ms() - TOLD_MS_MAX;
        assert!((0..=PAUSE_MAX.as_millis() as i64).contains(&late_ms), "{late_ms}");
    }

    #[tokio::test]
    async fn what_refuses_is_asked_once() {
        let (told, tried) = told(&World::stepped(1, 0), |_| 403).await;
        assert!(told.is_err());
        assert_eq!(tried, 1);
    }

    #[test]
    fn destinations_are_of_the_functions_region() {
        let region = Region::new("eu-west-1").unwrap();
        let near = |text: &str| is_near(&text.parse::<Arn>().unwrap(), &region);
        assert!(near("arn:aws:s3:::letters"));
        for service in ["sqs:eu-west-1:123456789012:q", "lambda:eu-west-1:123456789012:function:f"]
        {
            assert!(near(&format!("arn:aws:{service}")));
            let far = service.replace("eu-west-1", "eu-west-2");
            assert!(!near(&format!("arn:aws:{far}")), "{far}");
        }
    }

    #[test]
    fn buckets_and_what_lies_in_them() {
        assert_eq!(bucket("arn:aws:s3:::letters").as_deref(), Some("letters"));
        for other in ["arn:aws:s3:::letters/key", "arn:aws:sqs:us-east-1:000000000000:q", "letters"]
        {
            assert_eq!(bucket(other), None);
        }
    }

    #[test]
    fn long_errors_are_cut_between_characters() {
        let letter = Letter::dead(b"{}", "id", 200, &"ä".repeat(1000));
        let (_, _, told) = &letter.attributes[2];
        assert_eq!((letter.body.as_str(), told.len()), ("{}", 1024));
        assert_eq!(Letter::dead(b"{}", "id", 429, "").attributes.len(), 2);
    }
}
