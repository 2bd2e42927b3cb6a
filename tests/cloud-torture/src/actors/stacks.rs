//! A CloudFormation stack that is made, changed and deleted: an operation that a kill interrupts
//! goes on to its end, and what a finished one made exists.

use crate::actor::Actor;
use crate::client::Cloud;
use crate::random::Random;
use crate::trouble::{Result, holds, wrong};
use crate::xml;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use serde_json::{Value, json};

const END_TRIES: u32 = 600;
const TRY_PAUSE_MS: u64 = 100;
const LOOK_PAUSE_MS: u64 = 20;

pub struct Stacks {
    name: String,
    random: Random,
    /// Whether it exists, and with which generation of its template.
    stands: Option<u64>,
    /// What is under way, and whether its beginning was acknowledged.
    under_way: Option<(Operation, bool)>,
    next: u64,
    acknowledged: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Operation {
    Create(u64),
    Update(u64),
    Delete,
}

impl Stacks {
    pub fn new(number: usize, seed: u64) -> Stacks {
        let name = format!("stacks-{number}");
        let random = Random::of(seed, &name);
        Stacks { random, name, stands: None, under_way: None, next: 0, acknowledged: 0 }
    }

    async fn step(&mut self, cloud: &Cloud) -> Result<()> {
        if self.under_way.is_none() {
            self.begin(cloud).await?;
        }
        let status = self.status(cloud).await?;
        if status.as_ref().is_none_or(|status| !status.ends_with("_IN_PROGRESS")) {
            self.end(cloud, status).await?;
        }
        cloud.pause(LOOK_PAUSE_MS).await;
        Ok(())
    }

    async fn begin(&mut self, cloud: &Cloud) -> Result<()> {
        self.next += 1;
        let operation = match self.stands {
            None => Operation::Create(self.next),
            Some(_) if self.random.once_in(3) => Operation::Delete,
            Some(_) => Operation::Update(self.next),
        };
        self.under_way = Some((operation, false));
        let template = self.template().to_string();
        let mut fields = vec![("StackName", self.name.as_str())];
        let action = match operation {
            Operation::Create(_) => "CreateStack",
            Operation::Update(_) => "UpdateStack",
            Operation::Delete => "DeleteStack",
        };
        if operation != Operation::Delete {
            fields.push(("TemplateBody", &template));
            fields.push(("Capabilities.member.1", "CAPABILITY_NAMED_IAM"));
        }
        cloud.stacks(action, &fields).await?.done()?;
        self.under_way = Some((operation, true));
        self.acknowledged += 1;
        Ok(())
    }

    /// An update changes the table's tags and the group's retention, and replaces the role by a new
    /// one. Role and group take generated names: of those that a template chooses only tables and
    /// buckets are known again by a creation that a kill interrupted.
    fn template(&self) -> Value {
        let (name, generation) = (&self.name, self.next);
        json!({ "Resources": {
            "Table": { "Type": "AWS::DynamoDB::Table", "Properties": {
                "TableName": format!("{name}-table"),
                "BillingMode": "PAY_PER_REQUEST",
                "AttributeDefinitions": [{ "AttributeName": "pk", "AttributeType": "S" }],
                "KeySchema": [{ "AttributeName": "pk", "KeyType": "HASH" }],
                "Tags": [{ "Key": "generation", "Value": generation.to_string() }],
            } },
            "Bucket": { "Type": "AWS::S3::Bucket", "Properties": {
                "BucketName": format!("{name}-bucket"),
            } },
            "Group": { "Type": "AWS::Logs::LogGroup", "DependsOn": "Bucket", "Properties": {
                "RetentionInDays": if generation.is_multiple_of(2) { 7 } else { 30 },
            } },
            "Role": { "Type": "AWS::IAM::Role", "DependsOn": "Group", "Properties": {
                "Path": format!("/{name}/{generation}/"),
                "AssumeRolePolicyDocument": { "Version": "2012-10-17", "Statement": [{
                    "Effect": "Allow",
                    "Principal": { "Service": "lambda.amazonaws.com" },
                    "Action": "sts:AssumeRole",
                }] },
            } },
        } })
    }

    async fn compare(&mut self, cloud: &Cloud) -> Result<()> {
        for _ in 0..END_TRIES {
            let status = self.status(cloud).await?;
            if status.as_ref().is_none_or(|status| !status.ends_with("_IN_PROGRESS")) {
                return self.end(cloud, status).await;
            }
            cloud.pause(TRY_PAUSE_MS).await;
        }
        wrong(format!("the stack stays {:?}", self.status(cloud).await?))
    }

    /// What was under way has ended, or never begun.
    async fn end(&mut self, cloud: &Cloud, status: Option<String>) -> Result<()> {
        let table = self.generation_of_table(cloud).await?;
        if let Some((operation, acknowledged)) = self.under_way.take() {
            let stood = self.stands;
            let (after, good) = match operation {
                Operation::Create(new) => (Some(new), "CREATE_COMPLETE"),
                Operation::Update(new) => (Some(new), "UPDATE_COMPLETE"),
                Operation::Delete => (None, ""),
            };
            let done = status.as_deref().unwrap_or_default() == good && table == after;
            if done {
                self.stands = after;
            } else if acknowledged || table != stood {
                let events = self.events(cloud).await?;
                return wrong(format!(
                    "{operation:?} ended as {status:?}, the table's generation {table:?}, \
                     before {stood:?}\n{events}"
                ));
            }
        }
        self.compare_resources(cloud, table).await
    }

    async fn compare_resources(&self, cloud: &Cloud, table: Option<u64>) -> Result<()> {
        let stands = self.stands;
        holds(table == stands, || format!("table {table:?}, acknowledged {stands:?}"))?;
        let path = format!("/{}-bucket", self.name);
        let bucket = cloud.s3("GET", path, "location", Vec::new()).await?;
        let bucket = bucket.done_or("NoSuchBucket")?.is_some();
        holds(bucket == stands.is_some(), || format!("bucket {bucket}, stack {stands:?}"))?;
        let body = json!({ "logGroupNamePrefix": format!("{}-Group-", self.name) });
        let groups = cloud.logs("DescribeLogGroups", body).await?.done()?.json()?;
        let groups = groups["logGroups"].as_array().cloned().unwrap_or_default();
        let found: Vec<Option<u64>> =
            groups.iter().map(|group| group["retentionInDays"].as_u64()).collect();
        let days = |generation: u64| if generation.is_multiple_of(2) { 7 } else { 30 };
        let kept: Vec<Option<u64>> = stands.map(days).into_iter().map(Some).collect();
        holds(found == kept, || format!("log groups keep {found:?}, by the stack {kept:?}"))?;
        let prefix = format!("/{}/", self.name);
        let roles = cloud.iam("ListRoles", &[("PathPrefix", prefix.as_str())]).await?.done()?;
        let roles = roles.text();
        let found = xml::elements(&roles, "Path");
        let kept = stands.map(|generation| format!("{prefix}{generation}/"));
        let kept: Vec<&str> = kept.iter().map(String::as_str).collect();
        holds(found == kept, || format!("roles {found:?}, by the stack {kept:?}"))
    }

    async fn generation_of_table(&self, cloud: &Cloud) -> Result<Option<u64>> {
        let (name, account) = (&self.name, cloud.account());
        let region = crate::client::REGION;
        let arn = format!("arn:aws:dynamodb:{region}:{account}:table/{name}-table");
        let answer = cloud.dynamodb("ListTagsOfResource", json!({ "ResourceArn": arn })).await?;
        let Some(answer) = answer.done_or("ResourceNotFoundException")? else { return Ok(None) };
        let tags = answer.json()?["Tags"].as_array().cloned().unwrap_or_default();
        let tag = tags.iter().find(|tag| tag["Key"] == "generation");
        Ok(tag.and_then(|tag| tag["Value"].as_str()?.parse().ok()))
    }

    /// None: there is no such stack.
    async fn status(&self, cloud: &Cloud) -> Result<Option<String>> {
        let answer = cloud.stacks("DescribeStacks", &[("StackName", &self.name)]).await?;
        let answer = answer.done_or("ValidationError")?;
        Ok(answer.map(|answer| xml::field(&answer.text(), "StackStatus")))
    }

    async fn events(&self, cloud: &Cloud) -> Result<String> {
        let answer = cloud.stacks("DescribeStackEvents", &[("StackName", &self.name)]).await?;
        let text = answer.text();
        let line = |event: &&str| {
            let field = |name| xml::field(event, name);
            let (id, status) = (field("LogicalResourceId"), field("ResourceStatus"));
            format!("{id} {status} {}\n", field("ResourceStatusReason"))
        };
        Ok(xml::elements(&text, "member").iter().take(40).map(line).collect())
    }
}

impl Actor for Stacks {
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
