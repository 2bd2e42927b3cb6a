//! Replicas that join a global table, leave it, or change what they have as their own.

use super::replica_plan::{
    Asked, Consistency, Plan, Reading, SEVERAL_ACTIONS, check_strong_regions,
};
use crate::ops::create_table::{fresh_stream, tell_apart};
use crate::ops::delete_table::{check_replica, check_unread, protected};
use crate::rules::table::definition;
use crate::rules::table::global::{Beginning, Global, Member, Own, Setting, Source};
use crate::rules::table::throughput::Subject;
use crate::rules::table::{Billing, Stream, StreamView, Table, Throughput};
use crate::{State, jobs, members, store as rows, trim};
use aws::{AccountId, Fault};
use model_dynamodb::ReplicaStatus;
use service::{Access, Ctx};
use store::Tx;

/// Whose service-linked role an account with global tables has, and its name.
const SERVICE: &str = "replication.dynamodb.amazonaws.com";
const ROLE: &str = "AWSServiceRoleForDynamoDBReplication";
/// Replicas of a table: a write appends to the stream of each.
const REPLICAS_MAX: usize = 50;

/// What the reply tells: the table with its replicas, and those that the request is about.
pub struct Told {
    pub table: Table,
    pub others: Vec<Table>,
    pub regions: Vec<String>,
    pub status: ReplicaStatus,
}

/// A plan at work in a transaction.
pub struct Replication<'a> {
    pub ctx: &'a Ctx,
    pub tx: &'a Tx,
    pub state: &'a State,
    pub now_ms: i64,
}

impl Replication<'_> {
    pub async fn run(&self, table: Table, plan: &Plan) -> Result<Told, Fault> {
        match plan {
            Plan::Join { replicas, consistency, witness } => {
                self.join(table, replicas, *consistency, witness.as_ref()).await
            }
            Plan::Leave { regions, witness } => self.leave(table, regions, witness.as_ref()).await,
            Plan::Change(replicas) => self.change(table, replicas).await,
        }
    }

    async fn join(
        &self,
        mut table: Table,
        replicas: &[Asked],
        consistency: Option<Consistency>,
        witness: Option<&String>,
    ) -> Result<Told, Fault> {
        self.check_joining(&table, replicas, consistency).await?;
        let strong = consistency == Some(Consistency::Strong);
        if strong {
            self.check_strong(&table, witness).await?;
        } else if table.live_stream().is_none() {
            let stream = fresh_stream(self.ctx, StreamView::NewAndOldImages);
            turn_on(self.tx, &mut table, stream, self.now_ms);
        }
        let mut others = members::others(self.tx, self.state, &table).await?;
        let mut global = table.global.clone().unwrap_or_else(|| {
            let (region, stream) = (table.region.clone(), table.told_stream());
            let first = Member { region, stream, log: table.history.log, source: None };
            Global { strong, witness: witness.cloned(), members: vec![first] }
        });
        for asked in replicas {
            let view = table.live_stream().map(|stream| stream.view).filter(|_| !strong);
            let beginning = Beginning {
                region: asked.region.clone(),
                id: self.ctx.world().uuid(),
                created_ms: self.now_ms,
                stream: view.map(|view| fresh_stream(self.ctx, view)),
            };
            let mut replica = table.replica(beginning);
            replica.class = asked.class.unwrap_or(replica.class);
            asked.apply(&mut replica, &table, self.now_ms)?;
            replica.check_units(Some(&table))?;
            tell_apart(self.tx, &mut replica).await?;
            trim::start(self.tx, &replica, self.now_ms);
            global.members.push(Member {
                region: asked.region.clone(),
                stream: replica.stream.clone(),
                log: None,
                source: Some(Source { region: table.region.clone(), at_ms: self.now_ms }),
            });
            others.push(replica);
        }
        self.link_role(&table).await?;
        members::regroup(self.tx, &mut table, &mut others, global);
        let regions = replicas.iter().map(|asked| asked.region.clone()).collect();
        Ok(Told { table, others, regions, status: ReplicaStatus::Creating })
    }

    async fn check_joining(
        &self,
        table: &Table,
        replicas: &[Asked],
        consistency: Option<Consistency>,
    ) -> Result<(), Fault> {
        if replicas.iter().any(|asked| asked.region == table.region) {
            return Err(local("Cannot add or delete the local region"));
        }
        if table.global.is_some() && consistency.is_some() {
            return Err(Fault::validation(
                "MultiRegionConsistency parameter is unsupported on existing global table",
            ));
        }
        if table.is_strong() {
            return Err(Fault::validation(
                "Cannot add replicas to a global table with strong MultiRegionConsistency",
            ));
        }
        for asked in replicas {
            let row = rows::table_key(&table.account, &asked.region, &table.name);
            if self.tx.get(&row).await.map_err(rows::fault)?.is_some() {
                // The wording is AWS's.
                return Err(Fault::validation(format!(
                    "Failed to create a the new replica of table with name: ‘{}’ because one or more \
                     replicas already existed as tables.",
                    table.name
                )));
            }
        }
        if table.members().len() + replicas.len() > REPLICAS_MAX {
            return Err(Fault::client(
                "LimitExceededException",
                format!("A global table has at most {REPLICAS_MAX} replicas"),
            ));
        }
        Ok(())
    }

    /// What AWS cannot have regions agree on.
    async fn check_strong(&self, table: &Table, witness: Option<&String>) -> Result<(), Fault> {
        check_strong_regions(std::iter::once(table.region.as_str()))?;
        if witness == Some(&table.region) {
            return Err(Fault::validation(
                "Cannot add a witness in the same region as an existing replica when creating a global table \
                 with MultiRegionConsistency set to STRONG.",
            ));
        }
        let why = if rows::has_items(self.tx, table).await? {
            "the table must be empty"
        } else if table.local_indexes().next().is_some() {
            "local secondary indexes are not supported"
        } else if table.time_to_live.is_some() {
            "time to live is not supported"
        } else {
            return Ok(());
        };
        Err(Fault::validation(format!(
            "One or more parameter values were invalid: For a global table with MultiRegionConsistency set to \
             STRONG {why}"
        )))
    }

    /// The account's first global table makes the role that AWS replicates by; so the caller must be allowed to.
    async fn link_role(&self, table: &Table) -> Result<(), Fault> {
        let account = AccountId::new(&table.account);
        let account = account.ok_or_else(|| Fault::internal("an account"))?;
        let identities = self.ctx.cloud().identities();
        if !identities.link_role(self.ctx, self.tx, &account, SERVICE).await? {
            return Ok(());
        }
        let role = format!("arn:aws:iam::{account}:role/aws-service-role/{SERVICE}/{ROLE}");
        let access = Access::new("iam:CreateServiceLinkedRole", role)
            .with("iam:AWSServiceName", vec![SERVICE.to_owned()]);
        self.ctx.authorize(&[access]).await
    }

    async fn leave(
        &self,
        mut table: Table,
        regions: &[String],
        witness: Option<&String>,
    ) -> Result<Told, Fault> {
        if regions.contains(&table.region) {
            return Err(local("Cannot add or delete the local region"));
        }
        check_members(&table, regions.iter())?;
        let others = members::others(self.tx, self.state, &table).await?;
        let mut global = table.global.clone().unwrap_or_else(|| Global {
            strong: false,
            witness: None,
            members: Vec::new(),
        });
        check_leaving(&global, regions, witness)?;
        for leaving in others.iter().filter(|other| regions.contains(&other.region)) {
            if leaving.deletion_protection {
                return Err(protected(leaving));
            }
            check_unread(leaving)?;
            if !global.strong {
                check_replica(leaving, self.now_ms)?;
            }
            self.tx.delete(&rows::own_key(leaving));
            trim::leave(self.tx, leaving, self.now_ms);
            if let Some(log) = leaving.history.log {
                jobs::reclaim_log(self.tx, log, self.now_ms);
            }
        }
        let told = Told {
            table: table.clone(),
            others: others.clone(),
            regions: regions.to_vec(),
            status: ReplicaStatus::Deleting,
        };
        let mut left: Vec<Table> =
            others.into_iter().filter(|other| !regions.contains(&other.region)).collect();
        global.members.retain(|member| !regions.contains(&member.region));
        members::regroup(self.tx, &mut table, &mut left, global);
        Ok(told)
    }

    async fn change(&self, table: Table, replicas: &[Asked]) -> Result<Told, Fault> {
        if replicas.iter().any(|asked| asked.region == table.region) {
            return Err(local("Cannot add, delete, or update the local region"));
        }
        check_members(&table, replicas.iter().map(|asked| &asked.region))?;
        let mut others = members::others(self.tx, self.state, &table).await?;
        for asked in replicas {
            let replica = others.iter_mut().find(|other| other.region == asked.region);
            let replica = replica.expect("it is a member, and members have rows");
            let before = replica.clone();
            if let Some(class) = asked.class {
                replica.change_class_of_replica(class, self.now_ms)?;
            }
            asked.apply(replica, &table, self.now_ms)?;
            replica.check_units(Some(&before))?;
            rows::put_table(self.tx, replica);
        }
        let regions = replicas.iter().map(|asked| asked.region.clone()).collect();
        Ok(Told { table, others, regions, status: ReplicaStatus::Updating })
    }
}

fn local(what: &str) -> Fault {
    Fault::validation(format!(
        "{what} through ReplicaUpdates. Use CreateTable, DeleteTable, or UpdateTable as required."
    ))
}

fn check_members<'a>(
    table: &Table,
    regions: impl Iterator<Item = &'a String>,
) -> Result<(), Fault> {
    let known = |region: &str| table.members().iter().any(|member| member.region == region);
    let unknown: Vec<&str> = regions.map(String::as_str).filter(|region| !known(region)).collect();
    if unknown.is_empty() { Ok(()) } else { Err(not_part("replicas", &unknown.join(", "))) }
}

fn not_part(what: &str, regions: &str) -> Fault {
    Fault::validation(format!(
        "Update global table operation failed because one or more {what} were not part of the global table. \
         Please retry the request without these {what}: [{regions}]."
    ))
}

fn check_leaving(
    global: &Global,
    regions: &[String],
    witness: Option<&String>,
) -> Result<(), Fault> {
    match (&global.witness, witness) {
        (Some(_), None) => {
            return Err(Fault::validation(
                "Update table delete operation does not include all witnesses.",
            ));
        }
        (known, Some(named)) if known.as_ref() != Some(named) => {
            return Err(not_part("witnesses", named));
        }
        _ => {}
    }
    if !global.strong && regions.len() > 1 {
        return Err(Fault::validation(SEVERAL_ACTIONS));
    }
    if global.strong && regions.len() + 1 < global.members.len() {
        return Err(Fault::validation(
            "Deletion of only one table replica is not supported for global tables with \
             MultiRegionConsistency set to STRONG.",
        ));
    }
    Ok(())
}

/// Gives a table a stream; the one before it can be read for a day.
pub fn turn_on(tx: &Tx, table: &mut Table, stream: Stream, now_ms: i64) {
    if let Some(past) = table.stream.take() {
        trim::watch(tx, table, &past, now_ms);
        table.past_streams.push(past);
    }
    table.stream = Some(stream);
    trim::start(tx, table, now_ms);
}

impl Asked {
    /// Gives a replica what is asked for it. What equals the other table's setting is no longer its own. Names of
    /// unknown indexes are ignored, as AWS does.
    fn apply(&self, replica: &mut Table, other: &Table, now_ms: i64) -> Result<(), Fault> {
        let billing = replica.billing;
        let keep = |own: Own, apart: bool, replica: &mut Table| {
            if apart {
                replica.own.insert(own)
            } else {
                replica.own.remove(&own)
            };
        };
        if let Some(units) = self.read.units(billing)?
            && let Billing::Provisioned(throughput) = &mut replica.billing
        {
            let before = std::mem::replace(&mut throughput.read_units, units);
            let from = Throughput { read_units: before, ..*throughput };
            replica.changes.change(from, *throughput, now_ms)?;
            let apart = replica.billing != other.billing;
            keep(Own::of_table(Setting::ReadUnits), apart, replica);
        }
        if self.read.ceiling(billing)? {
            let asked = Some((self.read.ceiling, None));
            let ceiling = replica.ceiling.asked(asked, billing, Subject::Table)?;
            if ceiling.is_new_beside(replica.ceiling) {
                replica.changes.since_ms = Some(now_ms);
            }
            replica.ceiling = ceiling;
            let apart = replica.ceiling.read_units != other.ceiling.read_units;
            keep(Own::of_table(Setting::ReadCeiling), apart, replica);
        }
        for (name, reading) in &self.indexes {
            let theirs = other.global_indexes().find(|index| index.name == *name);
            let mine = replica.indexes.iter_mut().find(|index| index.name == *name);
            let (Some(theirs), Some(mine)) = (theirs, mine) else { continue };
            let units = reading.units(billing)?;
            if let (Some(units), Some(throughput)) = (units, &mut mine.throughput) {
                let before = std::mem::replace(&mut throughput.read_units, units);
                let from = Throughput { read_units: before, ..*throughput };
                mine.changes.change(from, *throughput, now_ms)?;
            }
            let below = reading.ceiling(billing)?;
            if below {
                let asked = Some((reading.ceiling, None));
                let ceiling = mine.ceiling.asked(asked, billing, Subject::Index(name))?;
                if ceiling.is_new_beside(mine.ceiling) {
                    mine.changes.since_ms = Some(now_ms);
                }
                mine.ceiling = ceiling;
            }
            let (own_units, own_ceiling) = (
                Own::of_index(mine, Setting::ReadUnits),
                Own::of_index(mine, Setting::ReadCeiling),
            );
            let apart = mine.throughput != theirs.throughput;
            let apart_below = mine.ceiling.read_units != theirs.ceiling.read_units;
            if units.is_some() {
                keep(own_units, apart, replica);
            }
            if below {
                keep(own_ceiling, apart_below, replica);
            }
        }
        Ok(())
    }
}

impl Reading {
    fn units(&self, billing: Billing) -> Result<Option<u64>, Fault> {
        let Some(units) = self.units else { return Ok(None) };
        if billing == Billing::OnDemand {
            return Err(Fault::validation(
                "Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is \
                 PAY_PER_REQUEST",
            ));
        }
        Ok(Some(definition::throughput_of((units, 1))?.read_units))
    }

    fn ceiling(&self, billing: Billing) -> Result<bool, Fault> {
        if self.ceiling.is_some() && billing != Billing::OnDemand {
            return Err(Fault::validation(
                "MaxReadRequestUnits for OnDemandThroughput cannot be specified when the table BillingMode is \
                 PROVISIONED",
            ));
        }
        Ok(self.ceiling.is_some())
    }
}
