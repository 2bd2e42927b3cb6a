//! S3 multipart uploads: acknowledged parts stay through restarts, and an upload becomes an object
//! whole or not at all.

use crate::actor::Actor;
use crate::actors::objects::PLAIN;
use crate::client::Cloud;
use crate::random::{Random, content};
use crate::trouble::{Result, holds, wrong};
use crate::xml;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use std::collections::BTreeMap;

const PARTS_MAX: u64 = 2;
/// S3's least for a part that is not the last.
const FULL_PART_BYTES: usize = 5 << 20;
const LAST_PART_BYTES: u64 = 60_000;

pub struct Multipart {
    name: String,
    random: Random,
    /// The object's bytes.
    object: Option<Vec<u8>>,
    upload: Option<Upload>,
    doubt: Doubt,
    next: u64,
    acknowledged: u64,
}

struct Upload {
    id: String,
    /// How many parts it will have.
    wanted: u64,
    /// Entity tag and bytes of each part.
    parts: BTreeMap<u64, (String, Vec<u8>)>,
}

enum Doubt {
    None,
    Created,
    Part(u64, Vec<u8>),
    Completed,
    Aborted,
}

impl Multipart {
    pub fn new(number: usize, seed: u64) -> Multipart {
        let name = format!("multipart-{number}");
        Multipart {
            random: Random::of(seed, &name),
            name,
            object: None,
            upload: None,
            doubt: Doubt::None,
            next: 0,
            acknowledged: 0,
        }
    }

    async fn step(&mut self, cloud: &Cloud) -> Result<()> {
        match &self.upload {
            None => self.create(cloud).await?,
            Some(upload) if (upload.parts.len() as u64) < upload.wanted => self.part(cloud).await?,
            Some(_) if self.random.once_in(4) => self.abort(cloud).await?,
            Some(_) => self.complete(cloud).await?,
        }
        self.doubt = Doubt::None;
        self.acknowledged += 1;
        cloud.pause(5).await;
        Ok(())
    }

    async fn create(&mut self, cloud: &Cloud) -> Result<()> {
        self.doubt = Doubt::Created;
        let answer = cloud.s3("POST", self.path(), "uploads", Vec::new()).await?.done()?;
        let id = xml::field(&answer.text(), "UploadId");
        // Full parts are costly: few uploads have one.
        let wanted = if self.random.once_in(12) { PARTS_MAX } else { 1 };
        self.upload = Some(Upload { id, wanted, parts: BTreeMap::new() });
        Ok(())
    }

    async fn part(&mut self, cloud: &Cloud) -> Result<()> {
        self.next += 1;
        let Some(upload) = &mut self.upload else { return Ok(()) };
        let number = upload.parts.len() as u64 + 1;
        let length = match number < upload.wanted {
            true => FULL_PART_BYTES,
            false => self.random.between(1, LAST_PART_BYTES) as usize,
        };
        let bytes = content(self.next << 32, length);
        self.doubt = Doubt::Part(number, bytes.clone());
        let query = format!("partNumber={number}&uploadId={}", upload.id);
        let path = format!("/{PLAIN}/{}/object", self.name);
        let answer = cloud.s3("PUT", path, &query, bytes.clone()).await?.done()?;
        let tag = answer.header("etag").unwrap_or_default().to_owned();
        upload.parts.insert(number, (tag, bytes));
        Ok(())
    }

    async fn complete(&mut self, cloud: &Cloud) -> Result<()> {
        let Some(upload) = &self.upload else { return Ok(()) };
        let part = |(number, (tag, _)): (&u64, &(String, Vec<u8>))| {
            format!("<Part><PartNumber>{number}</PartNumber><ETag>{tag}</ETag></Part>")
        };
        let parts: String = upload.parts.iter().map(part).collect();
        let body = format!("<CompleteMultipartUpload>{parts}</CompleteMultipartUpload>");
        let query = format!("uploadId={}", upload.id);
        self.doubt = Doubt::Completed;
        let answer = cloud.s3("POST", self.path(), &query, body.into_bytes()).await?.done()?;
        let text = answer.text();
        holds(text.contains("<ETag>"), || format!("completed with {text}"))?;
        self.completed();
        Ok(())
    }

    fn completed(&mut self) {
        if let Some(upload) = self.upload.take() {
            let bytes = upload.parts.into_values().flat_map(|(_, bytes)| bytes);
            self.object = Some(bytes.collect());
        }
    }

    async fn abort(&mut self, cloud: &Cloud) -> Result<()> {
        let Some(upload) = &self.upload else { return Ok(()) };
        self.doubt = Doubt::Aborted;
        let query = format!("uploadId={}", upload.id);
        cloud.s3("DELETE", self.path(), &query, Vec::new()).await?.done()?;
        self.upload = None;
        Ok(())
    }

    async fn compare(&mut self, cloud: &Cloud) -> Result<()> {
        let listed = self.uploads(cloud).await?;
        match std::mem::replace(&mut self.doubt, Doubt::None) {
            Doubt::None => {}
            Doubt::Created => {
                for id in &listed {
                    let query = format!("uploadId={id}");
                    cloud.s3("DELETE", self.path(), &query, Vec::new()).await?.done()?;
                }
            }
            Doubt::Part(number, bytes) => self.resolve_part(cloud, number, bytes).await?,
            Doubt::Completed if listed.is_empty() => self.completed(),
            Doubt::Aborted if listed.is_empty() => self.upload = None,
            Doubt::Completed | Doubt::Aborted => {}
        }
        let listed = self.uploads(cloud).await?;
        let kept: Vec<String> = self.upload.iter().map(|upload| upload.id.clone()).collect();
        holds(listed == kept, || format!("uploads {listed:?}, acknowledged {kept:?}"))?;
        if let Some(upload) = &self.upload {
            let found = self.parts(cloud, &upload.id).await?;
            let kept = upload.parts.iter();
            let kept: BTreeMap<u64, String> = kept.map(|(n, (tag, _))| (*n, tag.clone())).collect();
            holds(found == kept, || format!("parts {found:?}, acknowledged {kept:?}"))?;
        }
        let answer = cloud.s3("GET", self.path(), "", Vec::new()).await?;
        let found = answer.done_or("NoSuchKey")?.map(|answer| answer.body);
        holds(found == self.object, || {
            let length = |bytes: &Option<Vec<u8>>| bytes.as_ref().map(Vec::len);
            let (found, kept) = (length(&found), length(&self.object));
            format!("{}: {found:?} bytes, acknowledged {kept:?}", self.path())
        })
    }

    async fn resolve_part(&mut self, cloud: &Cloud, number: u64, bytes: Vec<u8>) -> Result<()> {
        let Some(upload) = &self.upload else { return Ok(()) };
        let found = self.parts(cloud, &upload.id).await?;
        if let (Some(tag), Some(upload)) = (found.get(&number), &mut self.upload) {
            upload.parts.insert(number, (tag.clone(), bytes));
        }
        Ok(())
    }

    async fn uploads(&self, cloud: &Cloud) -> Result<Vec<String>> {
        let query = format!("prefix={}%2F&uploads", self.name);
        let answer = cloud.s3("GET", format!("/{PLAIN}"), &query, Vec::new()).await?.done()?;
        let text = answer.text();
        let uploads = xml::elements(&text, "Upload");
        Ok(uploads.into_iter().map(|upload| xml::field(upload, "UploadId")).collect())
    }

    async fn parts(&self, cloud: &Cloud, id: &str) -> Result<BTreeMap<u64, String>> {
        let query = format!("uploadId={id}");
        let answer = cloud.s3("GET", self.path(), &query, Vec::new()).await?.done()?;
        let text = answer.text();
        let mut parts = BTreeMap::new();
        for part in xml::elements(&text, "Part") {
            let number: u64 = xml::field(part, "PartNumber").parse()?;
            if parts.insert(number, xml::field(part, "ETag")).is_some() {
                return wrong(format!("part {number} twice"));
            }
        }
        Ok(parts)
    }

    fn path(&self) -> String {
        format!("/{PLAIN}/{}/object", self.name)
    }
}

impl Actor for Multipart {
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
