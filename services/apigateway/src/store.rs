//! Rows. An API's id is unique in the cloud, so its parts are kept under it; the live row says whose it is.
//!
//! | key | row |
//! |---|---|
//! | `apigateway.api`, account, region, kind, id | the API as its model shows it |
//! | `apigateway.live`, id | [`Live`]: what serving a request needs first |
//! | `apigateway.part`, id, table, part's id | routes, integrations, stages… as their models show them |
//! | `apigateway.plan`, id, deployment | the snapshot that a deployment serves; never changed |

use crate::error::Error;
use crate::record;
use crate::rules::plan::Plan;
use aws::{AccountId, Region};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use service::{Ctx, Held, Owner, Table, json, texts};
use std::collections::BTreeMap;
use store::{Key, Range, Tx};
use wire::Shape;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    Http,
    Rest,
}

impl Kind {
    /// As it stands in keys, and in ARNs.
    pub fn noun(self) -> &'static str {
        match self {
            Kind::Http => "apis",
            Kind::Rest => "restapis",
        }
    }
}

/// Whose API this is and what its stages serve.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Live {
    pub kind: Kind,
    pub account: String,
    pub region: String,
    /// The API's own endpoint is switched off.
    pub disabled: bool,
    pub stages: BTreeMap<String, LiveStage>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct LiveStage {
    pub deployment: Option<String>,
    pub variables: Vec<(String, String)>,
}

/// A part of an API with an id of its own.
pub trait Part: Shape + Clone {
    const TABLE: &'static str;
    /// As AWS's messages name it.
    const NOUN: &'static str;
    fn id(&self) -> &str;
}

pub const API: &str = "apigateway.api";
pub const LIVE: &str = "apigateway.live";
pub const PART: &str = "apigateway.part";
pub const PLAN: &str = "apigateway.plan";

/// Every table, and whose its rows are.
pub fn tables() -> Vec<Table> {
    vec![
        Table::of::<Value>(API, Owner::Key),
        Table::of::<Live>(LIVE, Owner::Row(|row| Ok(json::<Live>(row)?.account))).holds(
            |(key, _)| {
                let id = texts(key)?.pop().unwrap_or_default();
                Ok(vec![Held::Rows(parts_prefix(&id)), Held::Rows(Key::new(PLAN).str(&id))])
            },
        ),
        Table::of::<Value>(PART, Owner::Holder),
        Table::of::<Plan>(PLAN, Owner::Holder),
    ]
}

/// Every row of a table.
pub fn every(table: &str) -> Range {
    Range::prefix(&Key::new(table))
}

pub fn parts_of<P: Part>(id: &str) -> Range {
    Range::prefix(&parts_prefix(id).str(P::TABLE))
}

pub fn api_key_of(account: &AccountId, region: &Region, kind: Kind, id: &str) -> Key {
    Key::new(API).account(account).region(region).str(kind.noun()).str(id)
}

pub fn api_key(ctx: &Ctx, kind: Kind, id: &str) -> Key {
    apis_prefix(ctx, kind).str(id)
}

pub fn apis_prefix(ctx: &Ctx, kind: Kind) -> Key {
    Key::new(API).account(ctx.account()).region(ctx.region()).str(kind.noun())
}

pub fn live_key(id: &str) -> Key {
    Key::new(LIVE).str(id)
}

pub fn plan_key(id: &str, deployment: &str) -> Key {
    Key::new(PLAN).str(id).str(deployment)
}

fn parts_prefix(id: &str) -> Key {
    Key::new(PART).str(id)
}

/// Lower-case letters and digits, as AWS makes its ids.
pub fn new_id(ctx: &Ctx, length: usize) -> String {
    ctx.world().token(length, b"abcdefghijklmnopqrstuvwxyz0123456789")
}

/// One API inside one transaction.
pub struct Draft<'a> {
    pub ctx: &'a Ctx,
    pub tx: &'a Tx,
    pub id: String,
    pub live: Live,
}

impl<'a> Draft<'a> {
    pub fn new(ctx: &'a Ctx, tx: &'a Tx, kind: Kind, id: &str) -> Draft<'a> {
        let live = Live {
            kind,
            account: ctx.account().to_string(),
            region: ctx.region().to_string(),
            disabled: false,
            stages: BTreeMap::new(),
        };
        Draft { ctx, tx, id: id.to_owned(), live }
    }

    /// Refuses what is not there, or is another account's or region's, in the same words.
    pub async fn open(ctx: &'a Ctx, tx: &'a Tx, kind: Kind, id: &str) -> Result<Draft<'a>, Error> {
        let found = Draft::find(ctx, tx, kind, id).await?;
        found.ok_or_else(|| {
            Error::NotFound(match kind {
                Kind::Http => "Invalid API identifier specified".to_owned(),
                Kind::Rest => format!("Invalid API identifier specified {}:{id}", ctx.account()),
            })
        })
    }

    pub async fn find(
        ctx: &'a Ctx,
        tx: &'a Tx,
        kind: Kind,
        id: &str,
    ) -> Result<Option<Draft<'a>>, Error> {
        let live: Option<Live> = tx.get_value(&live_key(id)).await?;
        let own = live.filter(|live| {
            live.kind == kind
                && live.account == ctx.account().as_str()
                && live.region == ctx.region().as_str()
        });
        Ok(own.map(|live| Draft { ctx, tx, id: id.to_owned(), live }))
    }

    pub fn save(&self) {
        self.tx.put_value(live_key(&self.id), &self.live);
    }

    pub async fn api<A: Shape>(&self) -> Result<A, Error> {
        let key = api_key(self.ctx, self.live.kind, &self.id);
        let row: Option<Value> = self.tx.get_value(&key).await?;
        record::read(row.unwrap_or(Value::Null))
    }

    pub fn put_api<A: Shape>(&self, api: &A) {
        let key = api_key(self.ctx, self.live.kind, &self.id);
        self.tx.put_value(key, &wire::to_document(api));
    }

    pub async fn part<P: Part>(&self, id: &str) -> Result<Option<P>, Error> {
        let row: Option<Value> = self.tx.get_value(&self.part_key::<P>(id)).await?;
        row.map(record::read).transpose()
    }

    pub async fn need<P: Part>(&self, id: &str) -> Result<P, Error> {
        let missing = || Error::NotFound(format!("Invalid {} identifier specified", P::NOUN));
        self.part(id).await?.ok_or_else(missing)
    }

    pub async fn parts<P: Part>(&self) -> Result<Vec<P>, Error> {
        let rows = self.tx.range(Range::prefix(&parts_prefix(&self.id).str(P::TABLE))).await?;
        rows.iter().map(|(_, row)| record::read(decoded(row)?)).collect()
    }

    pub fn put<P: Part>(&self, part: &P) {
        self.tx.put_value(self.part_key::<P>(part.id()), &wire::to_document(part));
    }

    pub fn remove<P: Part>(&self, id: &str) {
        self.tx.delete(&self.part_key::<P>(id));
    }

    pub async fn remove_all<P: Part>(&self) -> Result<(), Error> {
        Ok(self.tx.clear_prefix(&parts_prefix(&self.id).str(P::TABLE)).await?)
    }

    fn part_key<P: Part>(&self, id: &str) -> Key {
        parts_prefix(&self.id).str(P::TABLE).str(id)
    }

    pub fn put_plan(&self, deployment: &str, plan: &Plan) {
        self.tx.put_value(plan_key(&self.id, deployment), plan);
    }

    pub fn remove_plan(&self, deployment: &str) {
        self.tx.delete(&plan_key(&self.id, deployment));
    }

    /// The API and everything under it.
    pub async fn delete(&self) -> Result<(), Error> {
        self.tx.delete(&api_key(self.ctx, self.live.kind, &self.id));
        self.tx.delete(&live_key(&self.id));
        self.tx.clear_prefix(&parts_prefix(&self.id)).await?;
        self.tx.clear_prefix(&Key::new(PLAN).str(&self.id)).await?;
        Ok(())
    }
}

/// Every API of one kind that the context's account has in its region.
pub async fn apis<A: Shape>(ctx: &Ctx, kind: Kind) -> Result<Vec<A>, Error> {
    let rows = ctx.store().range(Range::prefix(&apis_prefix(ctx, kind))).await?;
    rows.iter().map(|(_, row)| record::read(decoded(row)?)).collect()
}

fn decoded(row: &[u8]) -> Result<Value, Error> {
    let damaged = |error| Error::Fault(aws::Fault::internal(format!("a row is damaged: {error}")));
    serde_json::from_slice(row).map_err(damaged)
}
