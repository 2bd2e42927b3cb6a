//! Changes of several items that happen together, and changes that are said in PartiQL.

use super::{Items, KEYS, Row, TABLE, text};
use crate::client::{Answer, Cloud};
use crate::trouble::{Result, holds};
use serde_json::{Value, json};

const TOGETHER: (u64, u64) = (2, 4);

impl Items {
    /// `TransactWriteItems`, beside a check of one more item.
    pub(super) async fn transact(&mut self, cloud: &Cloud) -> Result<()> {
        let wanted = self.wanted();
        let mut items = Vec::new();
        for (key, new) in &wanted {
            items.push(match new {
                None => json!({ "Delete": { "TableName": TABLE, "Key": self.key(*key) } }),
                Some(new) if self.rows.contains_key(key) => {
                    let mut body = self.update_body(*key, new);
                    if let Some(body) = body.as_object_mut() {
                        body.remove("ReturnValues");
                    }
                    json!({ "Update": body })
                }
                Some(new) => json!({ "Put": { "TableName": TABLE, "Item": self.item(*key, new) } }),
            });
        }
        let beside = (wanted[0].0 + KEYS - 1) % KEYS;
        let there = self.rows.contains_key(&beside);
        let condition = if there { "attribute_exists(pk)" } else { "attribute_not_exists(pk)" };
        items.push(json!({ "ConditionCheck": { "TableName": TABLE, "Key": self.key(beside),
            "ConditionExpression": condition } }));
        self.begin(wanted);
        self.whole = true;
        let body = json!({ "TransactItems": items });
        self.told_together(cloud.dynamodb("TransactWriteItems", body).await?)
    }

    /// `ExecuteTransaction`.
    pub(super) async fn transact_statements(&mut self, cloud: &Cloud) -> Result<()> {
        let wanted = self.wanted();
        let statements: Vec<Value> =
            wanted.iter().map(|(key, new)| self.statement(*key, new.as_ref())).collect();
        self.begin(wanted);
        self.whole = true;
        let body = json!({ "TransactStatements": statements });
        self.told_together(cloud.dynamodb("ExecuteTransaction", body).await?)
    }

    /// `BatchExecuteStatement`: each statement happens for itself.
    pub(super) async fn batch_statements(&mut self, cloud: &Cloud) -> Result<()> {
        let wanted = self.wanted();
        let statements: Vec<Value> =
            wanted.iter().map(|(key, new)| self.statement(*key, new.as_ref())).collect();
        self.begin(wanted);
        let body = json!({ "Statements": statements });
        let answer = cloud.dynamodb("BatchExecuteStatement", body).await?.done()?.json()?;
        let failed = answer["Responses"]
            .as_array()
            .is_some_and(|responses| responses.iter().any(|response| !response["Error"].is_null()));
        holds(!failed, || format!("a statement of a batch failed: {answer}"))?;
        self.acknowledge();
        Ok(())
    }

    /// `ExecuteStatement`; an insertion over what is there is refused.
    pub(super) async fn execute(&mut self, cloud: &Cloud) -> Result<()> {
        let key = self.random.below(KEYS);
        if self.rows.contains_key(&key) && self.random.once_in(4) {
            let row = self.new_row(0);
            let answer = cloud.dynamodb("ExecuteStatement", self.insertion(key, &row)).await?;
            let refused = answer.done_or("DuplicateItemException")?.is_none();
            return holds(refused, || format!("a second insertion of {key} was done"));
        }
        let new = self.wanted_of(key);
        let body = self.statement(key, new.as_ref());
        self.begin(vec![(key, new)]);
        cloud.dynamodb("ExecuteStatement", body).await?.done()?;
        self.acknowledge();
        Ok(())
    }

    fn told_together(&mut self, answer: Answer) -> Result<()> {
        match answer.succeeded() {
            true => self.acknowledge(),
            false if answer.text().contains("TransactionConflict") => self.doubt.clear(),
            false => return answer.unexpected(),
        }
        self.whole = false;
        Ok(())
    }

    /// Changes of some items, each another one.
    fn wanted(&mut self) -> Vec<(u64, Option<Row>)> {
        let first = self.random.below(KEYS);
        let count = self.random.between(TOGETHER.0, TOGETHER.1);
        let keys = (0..count).map(|at| (first + at) % KEYS).collect::<Vec<_>>();
        keys.into_iter().map(|key| (key, self.wanted_of(key))).collect()
    }

    fn wanted_of(&mut self, key: u64) -> Option<Row> {
        let old = self.rows.get(&key).map(|row| row.count);
        match old {
            Some(_) if self.random.once_in(3) => None,
            Some(count) => Some(self.new_row(count + 1)),
            None => Some(self.new_row(0)),
        }
    }

    /// What makes of an item as it is what it is to be.
    fn statement(&self, key: u64, new: Option<&Row>) -> Value {
        let place = [json!({ "S": self.name }), json!({ "N": key.to_string() })];
        match new {
            None => json!({
                "Statement": format!(r#"DELETE FROM "{TABLE}" WHERE pk = ? AND sk = ?"#),
                "Parameters": place,
            }),
            Some(row) if self.rows.contains_key(&key) => {
                let set = r#"SET version = ? SET "group" = ? SET "rank" = ? SET "text" = ?"#;
                let add = r#"SET "count" = "count" + 1"#;
                let said = format!(r#"UPDATE "{TABLE}" {set} {add} WHERE pk = ? AND sk = ?"#);
                let mut parameters = vec![
                    json!({ "N": row.version.to_string() }),
                    json!({ "S": self.group(row.group) }),
                    json!({ "N": row.rank.to_string() }),
                    json!({ "S": text(row) }),
                ];
                parameters.extend(place);
                json!({ "Statement": said, "Parameters": parameters })
            }
            Some(row) => self.insertion(key, row),
        }
    }

    fn insertion(&self, key: u64, row: &Row) -> Value {
        let item = self.item(key, row);
        let item = item.as_object().into_iter().flatten();
        let (names, values): (Vec<_>, Vec<_>) =
            item.map(|(name, value)| (format!("'{name}': ?"), value.clone())).unzip();
        let text = format!(r#"INSERT INTO "{TABLE}" VALUE {{{}}}"#, names.join(", "));
        json!({ "Statement": text, "Parameters": values })
    }
}
