//! What nobody comes back for: uploads that are not ended, and layers that no image has taken.

use crate::error::Error;
use crate::rules::place::Place;
use crate::store::{self as rows, Layer, Part, Upload};
use aws::{AccountId, Fault, Region};
use serde::{Deserialize, Serialize};
use service::Ctx;
use store::{Timer, Tx};

pub const FORGET: &str = "forget";
const SERVICE: &str = "ecr";
/// How long an upload may take, and a layer wait for its image.
const WAIT_MS: i64 = 24 * 60 * 60 * 1000;

/// What a timer is about.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Left {
    /// By its id.
    Upload(String),
    /// By its digest.
    Layer(String),
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Body {
    account: String,
    region: String,
    name: String,
    left: Left,
}

/// Comes back to it when it has waited for long enough.
pub fn remember(tx: &Tx, place: &Place, left: Left, now_ms: i64) {
    let body = body(place, left);
    tx.set_timer(Timer {
        service: SERVICE.into(),
        name: FORGET.into(),
        key: key(&body),
        due_ms: now_ms + WAIT_MS,
        body: serde_json::to_vec(&body).unwrap_or_default().into(),
    });
}

/// It has gone, or is in use.
pub fn settle(tx: &Tx, place: &Place, left: Left) {
    tx.cancel_timer(SERVICE, FORGET, &key(&body(place, left)));
}

pub async fn forget(ctx: Ctx, timer: Timer) -> Result<(), Fault> {
    let Some((place, left)) = of(&timer) else { return Ok(()) };
    let (place, left) = (&place, &left);
    let forgotten = ctx.store().transact(|tx| async move {
        match left {
            Left::Upload(id) => {
                let upload: Option<Upload> = tx.get_value(&place.upload(id)).await?;
                if upload.is_some() {
                    drop_upload(&tx, place, id).await?;
                }
            }
            Left::Layer(digest) => {
                let layer: Option<Layer> = tx.get_value(&place.layer(digest)).await?;
                if let Some(layer) = layer.filter(|layer| layer.images == 0) {
                    tx.delete(&place.layer(digest));
                    tx.drop_blob(&layer.blob.id);
                }
            }
        }
        Ok::<_, Error>(())
    });
    Ok(forgotten.await?)
}

/// An upload and all its parts.
pub async fn drop_upload(tx: &Tx, place: &Place, id: &str) -> Result<(), Error> {
    let most = crate::ops::uploads::PARTS_MAX;
    for (number, part) in (0..).zip(rows::some::<Part>(tx, &rows::parts(id), most).await?) {
        tx.drop_blob(&part.blob.id);
        tx.delete(&rows::part(id, number));
    }
    tx.delete(&place.upload(id));
    settle(tx, place, Left::Upload(id.to_owned()));
    Ok(())
}

/// Whose a timer is.
pub fn account_of(timer: &Timer) -> Option<String> {
    serde_json::from_slice::<Body>(&timer.body).ok().map(|body| body.account)
}

/// What a timer is about; none if its body cannot be read.
pub fn of(timer: &Timer) -> Option<(Place, Left)> {
    let body: Body = serde_json::from_slice(&timer.body).ok()?;
    let (account, region) = (AccountId::new(&body.account)?, Region::new(&body.region)?);
    Some((Place { account, region, name: body.name }, body.left))
}

fn body(place: &Place, left: Left) -> Body {
    let (account, region) = (place.account.to_string(), place.region.to_string());
    Body { account, region, name: place.name.clone(), left }
}

/// The timer's name, for whoever looks for it.
pub fn timer_key(place: &Place, left: Left) -> String {
    key(&body(place, left))
}

fn key(body: &Body) -> String {
    let (kind, what) = match &body.left {
        Left::Upload(id) => ("upload", id),
        Left::Layer(digest) => ("layer", digest),
    };
    format!("{}/{}/{}/{kind}/{what}", body.account, body.region, body.name)
}
