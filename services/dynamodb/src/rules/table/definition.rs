//! `CreateTable`'s definitions: what a request says, checked in DynamoDB's order with its texts.

use super::{
    AttributeDefinition, Billing, IndexProjection, IndexScope, KeySchema, KeyType, Throughput,
};
use aws::Fault;

const INVALID: &str = "One or more parameter values were invalid: ";
/// Global indexes of a table, AWS's default quota.
const GLOBAL_INDEXES_MAX: usize = 20;
/// Local indexes of a table.
const LOCAL_INDEXES_MAX: usize = 5;
/// Attributes that one index may include by name, and all indexes of a table.
const INDEX_INCLUDED_MAX: usize = 20;
const INCLUDED_MAX: usize = 100;
/// Attributes of a global index's partition key, and of its sort key.
const KEY_ATTRIBUTES_MAX: usize = 4;
/// Units that a request may name at all.
const UNITS_MAX: i64 = 1_000_000_000_000;

/// What a request defines, as it says it. Types and names of key roles are already those of the API.
#[derive(Clone, Debug, Default)]
pub struct Request {
    pub attributes: Vec<(String, String)>,
    /// Attribute names with `HASH` or `RANGE`.
    pub key: Vec<(String, String)>,
    /// `PROVISIONED` or `PAY_PER_REQUEST`.
    pub billing_mode: Option<String>,
    /// Read and write units.
    pub throughput: Option<(i64, i64)>,
    pub local_indexes: Option<Vec<IndexRequest>>,
    pub global_indexes: Option<Vec<IndexRequest>>,
}

#[derive(Clone, Debug, Default)]
pub struct IndexRequest {
    pub name: String,
    pub key: Vec<(String, String)>,
    pub projection_type: Option<String>,
    pub included: Option<Vec<String>>,
    pub throughput: Option<(i64, i64)>,
}

/// A sound definition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Definition {
    pub attributes: Vec<AttributeDefinition>,
    pub key: KeySchema,
    pub billing: Billing,
    pub indexes: Vec<IndexDefinition>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IndexDefinition {
    pub name: String,
    pub scope: IndexScope,
    pub key: KeySchema,
    pub projection: IndexProjection,
    pub throughput: Option<Throughput>,
}

impl Request {
    pub fn check(&self) -> Result<Definition, Fault> {
        let billing = billing(self.billing_mode.as_deref(), self.throughput)?;
        let names: Vec<&str> = self.attributes.iter().map(|(name, _)| name.as_str()).collect();
        let repeated = (1..names.len()).find(|&at| names[..at].contains(&names[at]));
        if let Some(at) = repeated {
            let name = names[at];
            return Err(invalid(format_args!(
                "Duplicate AttributeDefinitions for attribute: {name}"
            )));
        }
        if self.key.len() > names.len() {
            return Err(Fault::validation(
                "Invalid KeySchema: Some index key attribute have no definition",
            ));
        }
        let key = key_schema(&self.key, &names)?;
        let has_indexes = self.local_indexes.is_some() || self.global_indexes.is_some();
        if !has_indexes && self.key.len() != names.len() {
            return Err(invalid(
                "Number of attributes in KeySchema does not exactly match number of attributes defined \
                 in AttributeDefinitions",
            ));
        }
        let mut indexes = Vec::new();
        if let Some(requests) = &self.local_indexes {
            local_indexes(requests, &names, &key, &mut indexes)?;
        }
        if let Some(requests) = &self.global_indexes {
            global_indexes(requests, &names, billing, &mut indexes)?;
        }
        check_all_used(&names, &key, &indexes)?;
        check_included(indexes.iter().map(|index| &index.projection))?;
        let attributes = self.attributes.iter().map(|(name, type_name)| {
            let value_type = KeyType::ALL.into_iter().find(|t| t.name() == type_name);
            let value_type = value_type.ok_or_else(|| {
                invalid(format_args!("Unknown AttributeType: {type_name} for {name}"))
            })?;
            Ok(AttributeDefinition { name: name.clone(), value_type })
        });
        let attributes = attributes.collect::<Result<_, Fault>>()?;
        Ok(Definition { attributes, key, billing, indexes })
    }
}

/// The billing of a table; the mode defaults to `PROVISIONED`.
pub fn billing(mode: Option<&str>, throughput: Option<(i64, i64)>) -> Result<Billing, Fault> {
    match (mode.unwrap_or("PROVISIONED"), throughput) {
        ("PAY_PER_REQUEST", None) => Ok(Billing::OnDemand),
        ("PAY_PER_REQUEST", Some(_)) => Err(invalid(
            "Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is \
             PAY_PER_REQUEST",
        )),
        (_, None) => Err(invalid(
            "ReadCapacityUnits and WriteCapacityUnits must both be specified when BillingMode is \
             PROVISIONED",
        )),
        (_, Some(units)) => Ok(Billing::Provisioned(throughput_of(units)?)),
    }
}

/// Units within bounds.
pub fn throughput_of((read, write): (i64, i64)) -> Result<Throughput, Fault> {
    for (units, name) in [(read, "ReadCapacityUnits"), (write, "WriteCapacityUnits")] {
        if !(1..=UNITS_MAX).contains(&units) {
            let text = format!("Given value {units} for {name} is out of bounds");
            return Err(Fault::validation(text));
        }
    }
    Ok(Throughput { read_units: read.unsigned_abs(), write_units: write.unsigned_abs() })
}

/// `TableName` in the operations that check it by themselves.
pub fn check_table_name(name: &str) -> Result<(), Fault> {
    if !(3..=255).contains(&name.len()) {
        return Err(Fault::validation(
            "TableName must be at least 3 characters long and at most 255 characters long",
        ));
    }
    let admitted = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'.' | b'-');
    if !name.bytes().all(admitted) {
        return Err(Fault::validation(format!(
            "1 validation error detected: Value '{name}' at 'tableName' failed to satisfy constraint: \
             Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+"
        )));
    }
    Ok(())
}

/// A new global index, for `UpdateTable`.
pub fn global_index(
    request: &IndexRequest,
    names: &[&str],
    billing: Billing,
) -> Result<IndexDefinition, Fault> {
    let key = global_key_schema(&request.key, names)?;
    let projection = projection(request)?;
    if billing == Billing::OnDemand && request.throughput.is_some() {
        return Err(invalid(format_args!(
            "ProvisionedThroughput should not be specified for index: {} when BillingMode is \
             PAY_PER_REQUEST",
            request.name
        )));
    }
    let throughput = match (billing, request.throughput) {
        (Billing::Provisioned(_), None) => {
            return Err(invalid(format_args!(
                "ProvisionedThroughput is not specified for index: {}",
                request.name
            )));
        }
        (_, units) => units.map(throughput_of).transpose()?,
    };
    let name = request.name.clone();
    Ok(IndexDefinition { name, scope: IndexScope::Global, key, projection, throughput })
}

/// Refuses one more global index than a table may have, which `UpdateTable` words in its own way.
pub fn check_global_count(known: usize) -> Result<(), Fault> {
    if known < GLOBAL_INDEXES_MAX {
        return Ok(());
    }
    Err(Fault::client(
        "LimitExceededException",
        "Subscriber limit exceeded: Number of global secondary indexes exceeds per-table limit of 20",
    ))
}

fn local_indexes(
    requests: &[IndexRequest],
    names: &[&str],
    table: &KeySchema,
    indexes: &mut Vec<IndexDefinition>,
) -> Result<(), Fault> {
    if requests.is_empty() {
        return Err(invalid("List of LocalSecondaryIndexes is empty"));
    }
    if table.sort.is_none() {
        return Err(invalid(
            "Table KeySchema does not have a range key, which is required when specifying a \
             LocalSecondaryIndex",
        ));
    }
    for request in requests {
        let key = key_schema(&request.key, names)?;
        if key.sort.is_none() {
            return Err(invalid(format_args!(
                "Index KeySchema does not have a range key for index: {}",
                request.name
            )));
        }
        if key.partition != table.partition {
            return Err(invalid(format_args!(
                "Index KeySchema does not have the same leading hash key as table KeySchema for index: \
                 {}. index hash key: {}, table hash key: {}",
                request.name, key.partition, table.partition
            )));
        }
        let projection = projection(request)?;
        check_new_name(&request.name, indexes)?;
        let name = request.name.clone();
        let scope = IndexScope::Local;
        indexes.push(IndexDefinition { name, scope, key, projection, throughput: None });
    }
    if requests.len() > LOCAL_INDEXES_MAX {
        return Err(invalid("Number of LocalSecondaryIndexes exceeds per-table limit of 5"));
    }
    Ok(())
}

fn global_indexes(
    requests: &[IndexRequest],
    names: &[&str],
    billing: Billing,
    indexes: &mut Vec<IndexDefinition>,
) -> Result<(), Fault> {
    if requests.is_empty() {
        return Err(invalid("List of GlobalSecondaryIndexes is empty"));
    }
    for request in requests {
        let index = global_index(request, names, billing)?;
        check_new_name(&request.name, indexes)?;
        indexes.push(index);
    }
    if requests.len() > GLOBAL_INDEXES_MAX {
        return Err(invalid("GlobalSecondaryIndex count exceeds the per-table limit of 20"));
    }
    Ok(())
}

fn check_new_name(name: &str, indexes: &[IndexDefinition]) -> Result<(), Fault> {
    if indexes.iter().any(|index| index.name == name) {
        return Err(invalid(format_args!("Duplicate index name: {name}")));
    }
    Ok(())
}

fn check_defined(elements: &[(String, String)], names: &[&str]) -> Result<(), Fault> {
    if elements.iter().any(|(name, _)| !names.contains(&name.as_str())) {
        let keys: Vec<&str> = elements.iter().map(|(name, _)| name.as_str()).collect();
        return Err(invalid(format_args!(
            "Some index key attributes are not defined in AttributeDefinitions. Keys: [{}], \
             AttributeDefinitions: [{}]",
            keys.join(", "),
            names.join(", ")
        )));
    }
    Ok(())
}

const SAME_NAME: &str =
    "Both the Hash Key and the Range Key element in the KeySchema have the same name";
const NOT_HASH: &str = "Invalid KeySchema: The first KeySchemaElement is not a HASH key type";

fn key_schema(elements: &[(String, String)], names: &[&str]) -> Result<KeySchema, Fault> {
    check_defined(elements, names)?;
    let wrong = |text: &str| Err(Fault::validation(text));
    match elements {
        [(first, _), (second, _)] if first == second => wrong(SAME_NAME),
        [(_, role), ..] if role != "HASH" => wrong(NOT_HASH),
        [_, (_, role)] if role != "RANGE" => {
            wrong("Invalid KeySchema: The second KeySchemaElement is not a RANGE key type")
        }
        [(partition, _)] => Ok(KeySchema::new(partition, None)),
        [(partition, _), (sort, _)] => Ok(KeySchema::new(partition, Some(sort.clone()))),
        _ => {
            let told = elements.iter().map(|(name, role)| {
                format!("KeySchemaElement(attributeName={name}, keyType={role})")
            });
            Err(Fault::validation(format!(
                "1 validation error detected: Value '[{}]' at 'keySchema' failed to satisfy constraint: \
                 Member must have length less than or equal to 2",
                told.collect::<Vec<_>>().join(", ")
            )))
        }
    }
}

/// The key of a global index: up to four attributes in each role.
/// <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GSI.DesignPattern.MultiAttributeKeys.html>
fn global_key_schema(elements: &[(String, String)], names: &[&str]) -> Result<KeySchema, Fault> {
    check_defined(elements, names)?;
    let repeats = |at: usize| elements[..at].iter().any(|(name, _)| *name == elements[at].0);
    if (1..elements.len()).any(repeats) {
        let several = "The KeySchema contains multiple key attributes with the same name";
        return Err(Fault::validation(if elements.len() > 2 { several } else { SAME_NAME }));
    }
    let hashes = elements.iter().take_while(|(_, role)| role == "HASH").count();
    let (partition, sort) = elements.split_at(hashes);
    if partition.is_empty() {
        return Err(Fault::validation(NOT_HASH));
    }
    if sort.iter().any(|(_, role)| role == "HASH") {
        return Err(invalid(
            "All HASH key attributes must precede RANGE key attributes in the KeySchema",
        ));
    }
    for (part, role) in [(partition, "HASH"), (sort, "RANGE")] {
        if part.len() > KEY_ATTRIBUTES_MAX {
            return Err(invalid(format_args!(
                "The KeySchema exceeds the maximum allowed number of {role} key attributes"
            )));
        }
    }
    let mut partition = partition.iter().map(|(name, _)| name.clone());
    let mut sort = sort.iter().map(|(name, _)| name.clone());
    Ok(KeySchema {
        partition: partition.next().expect("it was seen not to be empty"),
        sort: sort.next(),
        more_partition: partition.collect(),
        more_sort: sort.collect(),
    })
}

fn projection(request: &IndexRequest) -> Result<IndexProjection, Fault> {
    let Some(type_name) = &request.projection_type else {
        return Err(invalid("Unknown ProjectionType: null"));
    };
    check_included_count(request.included.as_deref())?;
    match (type_name.as_str(), &request.included) {
        ("INCLUDE", Some(names)) => {
            match (1..names.len()).find(|&at| names[..at].contains(&names[at])) {
                Some(at) => Err(invalid(format_args!(
                    "Duplicate element in NonKeyAttributes: {}",
                    names[at]
                ))),
                None => Ok(IndexProjection::Include(names.clone())),
            }
        }
        ("INCLUDE", None) => {
            Err(invalid("ProjectionType is INCLUDE, but NonKeyAttributes is not specified"))
        }
        (name @ ("ALL" | "KEYS_ONLY"), Some(_)) => Err(invalid(format_args!(
            "ProjectionType is {name}, but NonKeyAttributes is specified"
        ))),
        ("ALL", None) => Ok(IndexProjection::All),
        ("KEYS_ONLY", None) => Ok(IndexProjection::KeysOnly),
        (other, _) => Err(invalid(format_args!("Unknown ProjectionType: {other}"))),
    }
}

/// What the API's model says of the list holds also for the templates of stacks.
fn check_included_count(included: Option<&[String]>) -> Result<(), Fault> {
    let Some(names) = included else { return Ok(()) };
    let (than, bound) = match names.len() {
        0 => ("greater", 1),
        1..=INDEX_INCLUDED_MAX => return Ok(()),
        _ => ("less", INDEX_INCLUDED_MAX),
    };
    Err(Fault::validation(format!(
        "1 validation error detected: Value '[{}]' at 'projection.nonKeyAttributes' failed to satisfy \
         constraint: Member must have length {than} than or equal to {bound}",
        names.join(", ")
    )))
}

fn check_all_used(
    names: &[&str],
    key: &KeySchema,
    indexes: &[IndexDefinition],
) -> Result<(), Fault> {
    let mut used: Vec<&str> =
        key.names().chain(indexes.iter().flat_map(|index| index.key.names())).collect();
    used.sort_unstable();
    used.dedup();
    if names.iter().all(|name| used.binary_search(name).is_ok()) {
        return Ok(());
    }
    let mut defined = names.to_vec();
    defined.sort_unstable();
    Err(invalid(format_args!(
        "Some AttributeDefinitions are not used. AttributeDefinitions: [{}], keys used: [{}]",
        defined.join(", "),
        used.join(", ")
    )))
}

/// Refuses indexes that include too many attributes by name.
pub fn check_included<'a>(
    projections: impl Iterator<Item = &'a IndexProjection>,
) -> Result<(), Fault> {
    let count = |projection: &IndexProjection| match projection {
        IndexProjection::Include(names) => names.len(),
        _ => 0,
    };
    let total: usize = projections.map(count).sum();
    if total > INCLUDED_MAX {
        return Err(invalid(format_args!(
            "Number of NonKeyAttributes across all indexes exceeds the per-table limit of {INCLUDED_MAX}"
        )));
    }
    Ok(())
}

fn invalid(why: impl std::fmt::Display) -> Fault {
    Fault::validation(format!("{INVALID}{why}"))
}

#[cfg(test)]
mod tests {
    use super::{IndexRequest, Request};

    fn pairs(rows: &[(&str, &str)]) -> Vec<(String, String)> {
        rows.iter().map(|(a, b)| (a.to_string(), b.to_string())).collect()
    }

    fn request(attributes: &[&str], key: &[(&str, &str)]) -> Request {
        Request {
            attributes: attributes.iter().map(|name| (name.to_string(), "S".to_owned())).collect(),
            key: pairs(key),
            throughput: Some((1, 1)),
            ..Request::default()
        }
    }

    fn index(name: &str, key: &[(&str, &str)], projection: Option<&str>) -> IndexRequest {
        IndexRequest {
            name: name.into(),
            key: pairs(key),
            projection_type: projection.map(str::to_owned),
            throughput: Some((1, 1)),
            ..IndexRequest::default()
        }
    }

    fn refusal(request: Request) -> String {
        request.check().unwrap_err().message
    }

    const BOTH: [(&str, &str); 2] = [("a", "HASH"), ("b", "RANGE")];

    #[test]
    fn refuses_schemas_with_aws_texts() {
        let undefined = "Invalid KeySchema: Some index key attribute have no definition";
        let invalid = "One or more parameter values were invalid: ";
        for (attributes, key, why) in [
            (vec![], vec![("a", "HASH")], undefined.to_owned()),
            (vec!["b"], BOTH.to_vec(), undefined.into()),
            (
                vec!["b"],
                vec![("a", "HASH")],
                format!(
                    "{invalid}Some index key attributes are not defined in AttributeDefinitions. Keys: [a], \
                     AttributeDefinitions: [b]"
                ),
            ),
            (
                vec!["a", "b"],
                vec![("a", "HASH"), ("a", "HASH")],
                "Both the Hash Key and the Range Key element in the KeySchema have the same name"
                    .into(),
            ),
            (
                vec!["a", "b"],
                vec![("a", "RANGE"), ("b", "HASH")],
                "Invalid KeySchema: The first KeySchemaElement is not a HASH key type".into(),
            ),
            (
                vec!["a", "b"],
                vec![("a", "HASH"), ("b", "HASH")],
                "Invalid KeySchema: The second KeySchemaElement is not a RANGE key type".into(),
            ),
            (
                vec!["a", "b"],
                vec![("a", "HASH")],
                format!(
                    "{invalid}Number of attributes in KeySchema does not exactly match number of attributes \
                     defined in AttributeDefinitions"
                ),
            ),
        ] {
            assert_eq!(refusal(request(&attributes, &key)), why);
        }
    }

    #[test]
    fn refuses_billing_with_aws_texts() {
        let mut without = request(&["a"], &[("a", "HASH")]);
        without.throughput = None;
        assert!(
            refusal(without.clone())
                .ends_with("must both be specified when BillingMode is PROVISIONED")
        );
        without.billing_mode = Some("PAY_PER_REQUEST".into());
        assert!(without.check().is_ok());
        without.throughput = Some((1, 1));
        assert!(
            refusal(without.clone()).contains("Neither ReadCapacityUnits nor WriteCapacityUnits")
        );
        without.billing_mode = None;
        without.throughput = Some((1_000_000_000_001, 1));
        assert_eq!(
            refusal(without),
            "Given value 1000000000001 for ReadCapacityUnits is out of bounds"
        );
    }

    #[test]
    fn refuses_indexes_with_aws_texts() {
        let invalid = "One or more parameter values were invalid: ";
        let local = |key: &[(&str, &str)], indexes: Vec<IndexRequest>| {
            let mut request = request(&["a", "b"], key);
            request.local_indexes = Some(indexes);
            refusal(request)
        };
        assert_eq!(
            local(&BOTH, vec![]),
            format!("{invalid}List of LocalSecondaryIndexes is empty")
        );
        assert!(
            local(&BOTH[..1], vec![index("abc", &BOTH, None)])
                .contains("does not have a range key, which")
        );
        assert_eq!(
            local(&BOTH, vec![index("abc", &[("b", "HASH")], None)]),
            format!("{invalid}Index KeySchema does not have a range key for index: abc")
        );
        assert!(
            local(&BOTH, vec![index("abc", &[("b", "HASH"), ("a", "RANGE")], None)])
                .ends_with("for index: abc. index hash key: b, table hash key: a")
        );
        assert_eq!(
            local(&BOTH, vec![index("abc", &BOTH, None)]),
            format!("{invalid}Unknown ProjectionType: null")
        );
        let twice = vec![index("abc", &BOTH, Some("ALL")), index("abc", &BOTH, Some("ALL"))];
        assert_eq!(local(&BOTH, twice), format!("{invalid}Duplicate index name: abc"));
        let six = (0..6).map(|n| index(&format!("abc{n}"), &BOTH, Some("ALL"))).collect();
        assert!(local(&BOTH, six).ends_with("exceeds per-table limit of 5"));
        let mut spare = request(&["a", "b", "c"], &BOTH);
        spare.global_indexes = Some(vec![index("abc", &[("b", "HASH")], Some("ALL"))]);
        assert_eq!(
            refusal(spare),
            format!(
                "{invalid}Some AttributeDefinitions are not used. AttributeDefinitions: [a, b, c], keys used: \
                 [a, b]"
            )
        );
    }
}
