//! S3 objects, small ones and large ones, with and without versions: every version that was
//! acknowledged is there with its own bytes, in order, and lists agree with what can be read.

use crate::actor::Actor;
use crate::ask::s3;
use crate::client::{Answer, Cloud};
use crate::random::{Random, content};
use crate::trouble::{Result, holds, wrong};
use crate::xml;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use std::collections::BTreeMap;

pub const PLAIN: &str = "torture-plain";
pub const VERSIONED: &str = "torture-versioned";
const KEYS: u64 = 5;
/// Old versions of a key are deleted beyond this.
const VERSIONS_MAX: usize = 6;
/// Beyond 16 KiB an object is a file.
const LARGE_BYTES: (u64, u64) = (17_000, 200_000);
const SMALL_BYTES: (u64, u64) = (0, 2_000);

pub struct Objects {
    name: String,
    random: Random,
    bucket: &'static str,
    /// From the oldest to the current one; without versions at most one.
    keys: BTreeMap<u64, Vec<Version>>,
    doubt: Option<(u64, Change)>,
    next: u64,
    acknowledged: u64,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Version {
    /// `null` in a bucket without versions.
    id: String,
    /// None: a delete marker.
    content: Option<Content>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Content {
    id: u64,
    length: usize,
}

#[derive(Clone, Debug)]
enum Change {
    Put(Content),
    Delete,
    Remove(String),
}

/// Ids as a list shows them: versions and delete markers apart, each from the oldest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Listed {
    versions: Vec<String>,
    markers: Vec<String>,
    latest: Vec<String>,
}

impl Listed {
    fn of(kept: &[Version]) -> Listed {
        let ids = |marker: bool| {
            let of_kind = kept.iter().filter(|version| version.content.is_none() == marker);
            of_kind.map(|version| version.id.clone()).collect()
        };
        let latest = kept.last().map(|version| version.id.clone());
        let latest = latest.into_iter().collect();
        Listed { versions: ids(false), markers: ids(true), latest }
    }
}

impl Content {
    fn bytes(self) -> Vec<u8> {
        content(self.id, self.length)
    }
}

impl Objects {
    pub fn new(number: usize, bucket: &'static str, seed: u64) -> Objects {
        let name = format!("objects-{number}");
        Objects {
            random: Random::of(seed, &name),
            name,
            bucket,
            keys: (0..KEYS).map(|key| (key, Vec::new())).collect(),
            doubt: None,
            next: 0,
            acknowledged: 0,
        }
    }

    async fn step(&mut self, cloud: &Cloud) -> Result<()> {
        let key = self.random.below(KEYS);
        if self.keys[&key].len() > VERSIONS_MAX {
            return self.remove(cloud, key).await;
        }
        match self.random.below(10) {
            0..=2 => self.put(cloud, key, SMALL_BYTES, false).await,
            3..=4 => self.put(cloud, key, LARGE_BYTES, false).await,
            5 => self.put(cloud, key, SMALL_BYTES, true).await,
            6 => self.copy(cloud, key).await,
            7 => self.delete(cloud, key).await,
            _ => self.get(cloud, key).await,
        }
    }

    async fn put(
        &mut self,
        cloud: &Cloud,
        key: u64,
        (least, most): (u64, u64),
        if_absent: bool,
    ) -> Result<()> {
        self.next += 1;
        let length = self.random.between(least, most) as usize;
        let new = Content { id: self.next << 8 | key, length };
        let mut request = s3("PUT", self.path(key), "", new.bytes());
        if if_absent {
            request.headers.push(("if-none-match", "*".into()));
        }
        let refused = if_absent && self.current(key).is_some();
        if !refused {
            self.doubt = Some((key, Change::Put(new)));
        }
        let answer = cloud.send(&request).await?;
        match answer.done_or("PreconditionFailed")? {
            Some(answer) if !refused => self.push(key, Some(new), &answer),
            None if refused => Ok(()),
            done => wrong(format!("{key}: refused {}, must {refused}", done.is_none())),
        }
    }

    async fn copy(&mut self, cloud: &Cloud, key: u64) -> Result<()> {
        let from = (key + 1) % KEYS;
        let Some(source) = self.current(from) else { return self.get(cloud, from).await };
        let mut request = s3("PUT", self.path(key), "", Vec::new());
        request.headers.push(("x-amz-copy-source", self.path(from)));
        self.doubt = Some((key, Change::Put(source)));
        let answer = cloud.send(&request).await?.done()?;
        self.push(key, Some(source), &answer)
    }

    async fn delete(&mut self, cloud: &Cloud, key: u64) -> Result<()> {
        self.doubt = Some((key, Change::Delete));
        let answer = cloud.s3("DELETE", self.path(key), "", Vec::new()).await?.done()?;
        self.push(key, None, &answer)
    }

    fn push(&mut self, key: u64, content: Option<Content>, answer: &Answer) -> Result<()> {
        let id = answer.header("x-amz-version-id").unwrap_or("null").to_owned();
        let versioned = self.versioned();
        holds(versioned == (id != "null"), || format!("version {id} in {}", self.bucket))?;
        let versions = self.keys.entry(key).or_default();
        if !versioned {
            versions.clear();
        }
        if versioned || content.is_some() {
            versions.push(Version { id, content });
        }
        self.doubt = None;
        self.acknowledged += 1;
        Ok(())
    }

    /// The oldest version goes for good.
    async fn remove(&mut self, cloud: &Cloud, key: u64) -> Result<()> {
        let id = self.keys[&key][0].id.clone();
        self.doubt = Some((key, Change::Remove(id.clone())));
        let query = format!("versionId={id}");
        cloud.s3("DELETE", self.path(key), &query, Vec::new()).await?.done()?;
        self.keys.entry(key).or_default().retain(|version| version.id != id);
        self.doubt = None;
        self.acknowledged += 1;
        Ok(())
    }

    async fn get(&mut self, cloud: &Cloud, key: u64) -> Result<()> {
        let found = self.read(cloud, key, "").await?;
        let expected = self.current(key).map(Content::bytes);
        holds(found == expected, || self.differ(key, "", found.as_deref(), expected.as_deref()))
    }

    async fn compare(&mut self, cloud: &Cloud) -> Result<()> {
        let listed = self.list_versions(cloud).await?;
        if let Some((key, change)) = self.doubt.take() {
            self.resolve(cloud, key, change, &listed).await?;
        }
        for (key, versions) in &self.keys {
            if self.versioned() {
                let found = listed.get(key).cloned().unwrap_or_default();
                let expected = Listed::of(versions);
                holds(found == expected, || {
                    format!("{key}: listed {found:?}, acknowledged {expected:?}")
                })?;
                for version in versions {
                    let Some(content) = version.content else { continue };
                    let query = format!("versionId={}", version.id);
                    self.expect(cloud, *key, &query, Some(content)).await?;
                }
            }
            self.expect(cloud, *key, "", self.current(*key)).await?;
        }
        self.compare_list(cloud).await
    }

    /// The new version is there whole, or everything is as before.
    async fn resolve(
        &mut self,
        cloud: &Cloud,
        key: u64,
        change: Change,
        listed: &BTreeMap<u64, Listed>,
    ) -> Result<()> {
        let listed = listed.get(&key).cloned().unwrap_or_default();
        let ids = [listed.versions, listed.markers].concat();
        let versioned = self.versioned();
        match change {
            Change::Remove(id) if ids.contains(&id) => return Ok(()),
            Change::Remove(id) => {
                self.keys.entry(key).or_default().retain(|version| version.id != id);
                return Ok(());
            }
            Change::Put(_) | Change::Delete => {}
        }
        let new = match change {
            Change::Put(content) => Some(content),
            _ => None,
        };
        let current = self.read(cloud, key, "").await?;
        if versioned {
            let versions = self.keys.entry(key).or_default();
            let unknown = |id: &String| !versions.iter().any(|version| version.id == *id);
            if let Some(id) = ids.into_iter().find(unknown) {
                versions.push(Version { id, content: new });
            }
        } else if current == new.map(Content::bytes) {
            let version = new.map(|new| Version { id: "null".into(), content: Some(new) });
            self.keys.insert(key, version.into_iter().collect());
        }
        Ok(())
    }

    async fn expect(
        &self,
        cloud: &Cloud,
        key: u64,
        query: &str,
        content: Option<Content>,
    ) -> Result<()> {
        let found = self.read(cloud, key, query).await?;
        let expected = content.map(Content::bytes);
        holds(found == expected, || self.differ(key, query, found.as_deref(), expected.as_deref()))
    }

    fn differ(&self, key: u64, query: &str, found: Option<&[u8]>, kept: Option<&[u8]>) -> String {
        let show = |bytes: Option<&[u8]>| match bytes {
            None => "nothing".to_owned(),
            Some(bytes) => {
                let head = &bytes[..bytes.len().min(24)];
                format!("{} bytes, {}", bytes.len(), String::from_utf8_lossy(head))
            }
        };
        let path = self.path(key);
        format!("{path}?{query}: found {}, acknowledged {}", show(found), show(kept))
    }

    /// The bytes, if there is an object.
    async fn read(&self, cloud: &Cloud, key: u64, query: &str) -> Result<Option<Vec<u8>>> {
        let answer = cloud.s3("GET", self.path(key), query, Vec::new()).await?;
        let code = if query.is_empty() { "NoSuchKey" } else { "NoSuchVersion" };
        Ok(answer.done_or(code)?.map(|answer| answer.body))
    }

    async fn list_versions(&self, cloud: &Cloud) -> Result<BTreeMap<u64, Listed>> {
        let mut listed: BTreeMap<u64, Listed> = BTreeMap::new();
        if !self.versioned() {
            return Ok(listed);
        }
        let query = format!("versions&prefix={}%2F", self.name);
        let answer = cloud.s3("GET", format!("/{}", self.bucket), &query, Vec::new()).await?;
        let text = answer.done()?.text();
        holds(text.contains("<IsTruncated>false"), || "a longer list than expected".into())?;
        for marker in [false, true] {
            let kind = if marker { "DeleteMarker" } else { "Version" };
            for version in xml::elements(&text, kind) {
                let key = listed.entry(self.key_of(&xml::field(version, "Key"))?).or_default();
                let id = xml::field(version, "VersionId");
                if xml::field(version, "IsLatest") == "true" {
                    key.latest.push(id.clone());
                }
                let ids = if marker { &mut key.markers } else { &mut key.versions };
                ids.insert(0, id);
            }
        }
        Ok(listed)
    }

    /// What is listed is what can be read.
    async fn compare_list(&self, cloud: &Cloud) -> Result<()> {
        let query = format!("list-type=2&prefix={}%2F", self.name);
        let answer = cloud.s3("GET", format!("/{}", self.bucket), &query, Vec::new()).await?;
        let text = answer.done()?.text();
        let mut listed = BTreeMap::new();
        for object in xml::elements(&text, "Contents") {
            let length: usize = xml::field(object, "Size").parse()?;
            listed.insert(self.key_of(&xml::field(object, "Key"))?, length);
        }
        let current = self.keys.keys().filter_map(|key| Some((*key, self.current(*key)?.length)));
        let current: BTreeMap<u64, usize> = current.collect();
        holds(listed == current, || format!("listed {listed:?}, acknowledged {current:?}"))
    }

    fn current(&self, key: u64) -> Option<Content> {
        self.keys[&key].last().and_then(|version| version.content)
    }

    fn versioned(&self) -> bool {
        self.bucket == VERSIONED
    }

    fn path(&self, key: u64) -> String {
        format!("/{}/{}/{key}", self.bucket, self.name)
    }

    fn key_of(&self, key: &str) -> Result<u64> {
        let number = key.rsplit('/').next().unwrap_or_default().parse();
        number.or_else(|_| wrong(format!("a key that nobody put: {key}")))
    }
}

impl Actor for Objects {
    fn name(&self) -> &str {
        &self.name
    }

    fn act<'a>(&'a mut self, cloud: &'a Cloud) -> BoxFuture<'a, Result<()>> {
        self.step(cloud).boxed()
    }

    fn check<'a>(&'a mut self, cloud: &'a Cloud) -> BoxFuture<'a, Result<()>> {
        self.compare(cloud).boxed()
    }

    fn acknowledged(&self) -> u64 {
        self.acknowledged
    }
}
