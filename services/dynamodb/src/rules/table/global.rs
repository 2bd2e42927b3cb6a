//! Global tables: what the replicas of one table in several regions share, and what each has as its own.
//!
//! Replicas have one generation: the same items and index rows. What keeps in step is AWS's:
//! <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2globaltables_HowItWorks.html>

use super::changes::Changes;
use super::history::History;
use super::meter::Meters;
use super::{Billing, Index, Stream, Table, Throughput};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// How long a replica stays because another one was made from it: AWS's rule.
const SOURCE_MS: i64 = 24 * 60 * 60 * 1000;

/// What every replica knows of all of them; the same in each.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Global {
    /// AWS's `MultiRegionConsistency` is `STRONG`. Reads here see every write in any case.
    pub strong: bool,
    /// The region that has no replica and counts as one.
    #[serde(default)]
    pub witness: Option<String>,
    /// Every replica, two at least, in the order in which they joined.
    pub members: Vec<Member>,
}

/// A replica, as the others know it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    pub region: String,
    /// The stream that tells its region of writes in any region.
    pub stream: Option<Stream>,
    /// The undo log of its region, which takes writes in any region.
    #[serde(default)]
    pub log: Option<u64>,
    /// The replica that it was made from; none of the first one.
    #[serde(default)]
    pub source: Option<Source>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    pub region: String,
    pub at_ms: i64,
}

/// A setting of the table, or of an index of it, that this replica has as its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Own {
    /// The number of the index.
    pub index: Option<u64>,
    pub setting: Setting,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Setting {
    /// Of provisioned throughput.
    ReadUnits,
    /// The most that is to be read on demand.
    ReadCeiling,
}

impl Own {
    pub fn of_table(setting: Setting) -> Own {
        Own { index: None, setting }
    }

    pub fn of_index(index: &Index, setting: Setting) -> Own {
        Own { index: Some(index.number), setting }
    }
}

impl Index {
    /// The same index in a region where nothing has changed it yet.
    fn anew(&self) -> Index {
        Index { changes: Changes::default(), insights: None, ..self.clone() }
    }
}

impl Global {
    /// Whether another replica, which is still there, was lately made from this region's.
    pub fn was_source(&self, region: &str, now_ms: i64) -> bool {
        let mut sources = self.members.iter().filter_map(|member| member.source.as_ref());
        sources.any(|source| source.region == region && now_ms - source.at_ms < SOURCE_MS)
    }
}

/// What a replica in another region begins with.
pub struct Beginning {
    pub region: String,
    pub id: String,
    pub created_ms: i64,
    pub stream: Option<Stream>,
}

impl Table {
    pub fn is_strong(&self) -> bool {
        self.global.as_ref().is_some_and(|global| global.strong)
    }

    pub fn members(&self) -> &[Member] {
        self.global.as_ref().map_or(&[], |global| &global.members)
    }

    /// The regions of the other replicas, in the order in which they joined.
    pub fn other_regions(&self) -> impl Iterator<Item = &str> {
        let regions = self.members().iter().map(|member| member.region.as_str());
        regions.filter(|region| *region != self.region)
    }

    /// Whether it stands for the rows that replicas share: one of them does.
    pub fn is_first(&self) -> bool {
        self.members().first().is_none_or(|first| first.region == self.region)
    }

    /// The streams that writes go to, with their regions: its own, or every replica's.
    pub fn live_streams(&self) -> impl Iterator<Item = (&str, &Stream)> {
        let alone = self.live_stream().filter(|_| self.global.is_none());
        let alone = alone.map(|stream| (self.region.as_str(), stream));
        let members = self.members().iter();
        alone.into_iter().chain(
            members.filter_map(|member| Some((member.region.as_str(), member.stream.as_ref()?))),
        )
    }

    /// The live stream as the other replicas know it.
    pub fn told_stream(&self) -> Option<Stream> {
        self.live_stream().map(|stream| Stream { policy: None, ..stream.clone() })
    }

    /// The undo logs that writes go to: its own, or every replica's.
    pub fn undo_logs(&self) -> impl Iterator<Item = u64> {
        let alone = self.history.log.filter(|_| self.global.is_none());
        alone.into_iter().chain(self.members().iter().filter_map(|member| member.log))
    }

    /// A new replica of this table. Tags, policy and protection are each region's own.
    pub fn replica(&self, beginning: Beginning) -> Table {
        Table {
            name: self.name.clone(),
            account: self.account.clone(),
            region: beginning.region,
            id: beginning.id,
            generation: self.generation,
            created_ms: beginning.created_ms,
            attributes: self.attributes.clone(),
            key: self.key.clone(),
            billing: self.billing,
            ceiling: self.ceiling,
            warm: self.warm,
            changes: Changes::default(),
            on_demand_ms: None,
            insights: None,
            meters: Meters::default(),
            indexes: self.indexes.iter().map(Index::anew).collect(),
            stream: beginning.stream,
            past_streams: Vec::new(),
            time_to_live: self.time_to_live.clone(),
            expiry_run: self.expiry_run,
            tags: Default::default(),
            class: self.class,
            class_changes_ms: Vec::new(),
            deletion_protection: false,
            policy: None,
            global: None,
            own: BTreeSet::new(),
            replicates_settings: None,
            creating: false,
            history: History::default(),
        }
    }

    /// The table by itself, without replicas and without a past: as backups keep it.
    pub fn alone(&self) -> Table {
        Table { global: None, own: BTreeSet::new(), history: History::default(), ..self.clone() }
    }

    /// Takes over what all replicas have in common. Every field is named, so that a new one is decided on.
    pub fn follow(&mut self, leader: &Table) {
        let Table {
            name: _,
            account: _,
            region: _,
            id: _,
            generation: _,
            created_ms: _,
            attributes,
            key: _,
            billing,
            ceiling,
            warm,
            changes: _,
            on_demand_ms: _,
            insights: _,
            meters: _,
            indexes,
            stream: _,
            past_streams: _,
            time_to_live,
            expiry_run,
            tags: _,
            class: _,
            class_changes_ms: _,
            deletion_protection: _,
            policy: _,
            global,
            own,
            replicates_settings: _,
            creating: _,
            history: _,
        } = leader;
        let apart = |mine: &BTreeSet<Own>, what: Own| mine.contains(&what) || own.contains(&what);
        let units = Own::of_table(Setting::ReadUnits);
        self.billing = match (*billing, self.billing) {
            (Billing::Provisioned(theirs), Billing::Provisioned(mine))
                if apart(&self.own, units) =>
            {
                Billing::Provisioned(Throughput { read_units: mine.read_units, ..theirs })
            }
            (theirs, _) => theirs,
        };
        if !apart(&self.own, Own::of_table(Setting::ReadCeiling)) {
            self.ceiling.read_units = ceiling.read_units;
        }
        self.ceiling.write_units = ceiling.write_units;
        let known = std::mem::take(&mut self.indexes);
        self.indexes = indexes.iter().map(Index::anew).collect();
        for index in &mut self.indexes {
            let Some(mine) = known.iter().find(|mine| mine.number == index.number) else {
                continue;
            };
            (index.changes, index.insights) = (mine.changes, mine.insights);
            let units = Own::of_index(index, Setting::ReadUnits);
            if let (Some(new), Some(mine)) = (&mut index.throughput, mine.throughput)
                && apart(&self.own, units)
            {
                new.read_units = mine.read_units;
            }
            if apart(&self.own, Own::of_index(index, Setting::ReadCeiling)) {
                index.ceiling.read_units = mine.ceiling.read_units;
            }
        }
        self.attributes.clone_from(attributes);
        self.warm = *warm;
        self.time_to_live.clone_from(time_to_live);
        self.expiry_run = *expiry_run;
        self.global.clone_from(global);
        self.forget_own();
    }

    /// Forgets what is its own of indexes that are gone, and of the other billing mode.
    pub fn forget_own(&mut self) {
        let kept = match self.billing {
            Billing::OnDemand => Setting::ReadCeiling,
            Billing::Provisioned(_) => Setting::ReadUnits,
        };
        let Table { own, indexes, global, .. } = self;
        own.retain(|own| {
            let known = own.index.is_none_or(|n| indexes.iter().any(|index| index.number == n));
            global.is_some() && own.setting == kept && known
        });
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Billing, KeySchema, Table, Throughput};
    use super::{Beginning, Global, Member, Own, Setting, Source};

    fn provisioned(read_units: u64, write_units: u64) -> Billing {
        Billing::Provisioned(Throughput { read_units, write_units })
    }

    fn member(region: &str, source: Option<(&str, i64)>) -> Member {
        let source = source.map(|(region, at_ms)| Source { region: region.into(), at_ms });
        Member { region: region.into(), stream: None, log: None, source }
    }

    fn pair() -> (Table, Table) {
        let mut first = Table {
            name: "things".into(),
            account: "123456789012".into(),
            region: "eu-west-1".into(),
            id: "one".into(),
            generation: 7,
            created_ms: 0,
            attributes: Vec::new(),
            key: KeySchema::new("id", None),
            billing: provisioned(5, 5),
            ceiling: Default::default(),
            warm: None,
            changes: Default::default(),
            on_demand_ms: None,
            insights: None,
            meters: Default::default(),
            indexes: Vec::new(),
            stream: None,
            past_streams: Vec::new(),
            time_to_live: None,
            expiry_run: 0,
            tags: [("owner".to_owned(), "ann".to_owned())].into(),
            class: Default::default(),
            class_changes_ms: Vec::new(),
            deletion_protection: true,
            policy: None,
            global: None,
            own: Default::default(),
            replicates_settings: None,
            creating: false,
            history: Default::default(),
        };
        let mut second = first.replica(Beginning {
            region: "us-east-1".into(),
            id: "two".into(),
            created_ms: 1,
            stream: None,
        });
        let members = vec![member("eu-west-1", None), member("us-east-1", Some(("eu-west-1", 1)))];
        first.global = Some(Global { strong: false, witness: None, members });
        second.follow(&first);
        (first, second)
    }

    #[test]
    fn a_replica_has_the_rows_and_not_what_is_regional() {
        let (first, second) = pair();
        assert_eq!((second.generation, second.global.as_ref()), (7, first.global.as_ref()));
        assert!(second.tags.is_empty() && !second.deletion_protection && second.id != first.id);
        assert_eq!((first.is_first(), second.is_first()), (true, false));
        assert_eq!(second.other_regions().collect::<Vec<_>>(), ["eu-west-1"]);
    }

    #[test]
    fn reads_can_be_apart_and_writes_cannot() {
        let (mut first, mut second) = pair();
        first.billing = provisioned(6, 7);
        second.follow(&first);
        assert_eq!(second.billing, provisioned(6, 7));
        second.own.insert(Own::of_table(Setting::ReadUnits));
        second.billing = provisioned(9, 7);
        first.billing = provisioned(1, 2);
        second.follow(&first);
        assert_eq!(second.billing, provisioned(9, 2));
        // What is its own does not reach the others either.
        second.billing = provisioned(10, 3);
        first.follow(&second);
        assert_eq!(first.billing, provisioned(1, 3));
        first.billing = Billing::OnDemand;
        second.follow(&first);
        assert!(second.billing == Billing::OnDemand && second.own.is_empty());
    }

    #[test]
    fn a_source_stays_for_a_day() {
        let (first, _) = pair();
        let global = first.global.unwrap();
        let day = 24 * 60 * 60 * 1000;
        assert!(global.was_source("eu-west-1", day));
        assert!(!global.was_source("eu-west-1", day + 1));
        assert!(!global.was_source("us-east-1", 2));
    }
}
