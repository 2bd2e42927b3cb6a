//! What an export tells of itself beside its data: where its files are, and the two manifests.
//!
//! <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/S3DataExport.Output.html>

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use md5::{Digest, Md5};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// Letters of a data file's name, as many as AWS's have.
const NAME_LETTERS: usize = 26;

/// The keys of an export's objects.
pub struct Layout<'a> {
    /// As the request gives it, with a slash at its end or not.
    pub prefix: Option<&'a str>,
    pub id: &'a str,
    /// Incremental exports share one folder for their data.
    pub shares_data: bool,
    /// `json` or `ion`
    pub extension: &'a str,
}

/// A data file, as the manifest tells it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DataFile {
    pub item_count: u64,
    /// In base64.
    pub md5_checksum: String,
    pub etag: String,
    #[serde(rename = "dataFileS3Key")]
    pub key: String,
}

/// What both manifests are made of.
pub struct Summary<'a> {
    pub export_arn: &'a str,
    pub started: String,
    pub ended: String,
    pub table_arn: &'a str,
    pub table_id: &'a str,
    pub span: Span,
    pub bucket: &'a str,
    pub prefix: Option<&'a str>,
    pub files_key: String,
    pub billed_bytes: u64,
    pub items: u64,
    pub format: &'a str,
}

/// The time that an export is about.
pub enum Span {
    At(String),
    Between { from: String, to: String, view: &'static str },
}

impl Layout<'_> {
    fn root(&self) -> String {
        match self.prefix {
            Some(prefix) if prefix.ends_with('/') => format!("{prefix}AWSDynamoDB"),
            Some(prefix) => format!("{prefix}/AWSDynamoDB"),
            None => "AWSDynamoDB".to_owned(),
        }
    }

    /// Such as `manifest-summary.json`.
    pub fn key(&self, name: &str) -> String {
        format!("{}/{}/{name}", self.root(), self.id)
    }

    /// The same for every attempt at writing the file.
    pub fn data_key(&self, number: u64) -> String {
        let name = data_name(self.id, number);
        let extension = self.extension;
        match self.shares_data {
            true => format!("{}/data/{name}.{extension}.gz", self.root()),
            false => format!("{}/{}/data/{name}.{extension}.gz", self.root(), self.id),
        }
    }
}

fn data_name(id: &str, number: u64) -> String {
    const LETTERS: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";
    let digest = sha2::Sha256::digest(format!("{id} {number}").as_bytes());
    let letter = |byte: &u8| char::from(LETTERS[usize::from(byte % 32)]);
    digest.iter().take(NAME_LETTERS).map(letter).collect()
}

/// The MD5 of bytes, in base64.
pub fn md5(bytes: &[u8]) -> String {
    STANDARD.encode(Md5::digest(bytes))
}

/// `manifest-files.json`: a line for each file.
pub fn files(files: &[DataFile]) -> String {
    let line = |file: &DataFile| format!("{}\n", json!(file));
    files.iter().map(line).collect()
}

impl Summary<'_> {
    /// `manifest-summary.json`
    pub fn document(&self) -> Value {
        let version = match &self.span {
            Span::At(_) => "2020-06-30",
            Span::Between { .. } => "2023-08-01",
        };
        let mut document = json!({
            "version": version,
            "exportArn": self.export_arn,
            "startTime": self.started,
            "endTime": self.ended,
            "tableArn": self.table_arn,
            "tableId": self.table_id,
        });
        let mut put = |name: &str, value: Value| document[name] = value;
        match &self.span {
            Span::At(at) => put("exportTime", json!(at)),
            Span::Between { from, to, .. } => {
                put("exportFromTime", json!(from));
                put("exportToTime", json!(to));
            }
        }
        put("s3Bucket", json!(self.bucket));
        put("s3Prefix", json!(self.prefix));
        put("s3SseAlgorithm", json!("AES256"));
        put("s3SseKmsKeyId", Value::Null);
        put("manifestFilesS3Key", json!(self.files_key));
        put("billedSizeBytes", json!(self.billed_bytes));
        put("itemCount", json!(self.items));
        put("outputFormat", json!(self.format));
        if let Span::Between { view, .. } = self.span {
            put("outputView", json!(view));
            put("exportType", json!("INCREMENTAL_EXPORT"));
        }
        document
    }
}

#[cfg(test)]
mod tests {
    use super::{DataFile, Layout, Span, Summary, files, md5};

    #[test]
    fn keys() {
        let mut layout =
            Layout { prefix: None, id: "017-ab", shares_data: false, extension: "json" };
        assert_eq!(layout.key("_started"), "AWSDynamoDB/017-ab/_started");
        layout.prefix = Some("2020-Nov");
        assert_eq!(layout.key("_started"), "2020-Nov/AWSDynamoDB/017-ab/_started");
        layout.prefix = Some("foo/");
        let (first, second) = (layout.data_key(0), layout.data_key(1));
        assert!(first.starts_with("foo/AWSDynamoDB/017-ab/data/") && first.ends_with(".json.gz"));
        assert_ne!(first, second);
        layout.shares_data = true;
        assert!(layout.data_key(0).starts_with("foo/AWSDynamoDB/data/"));
    }

    /// The examples of AWS's developer guide.
    #[test]
    fn documents() {
        let file = DataFile {
            item_count: 8,
            md5_checksum: "sQMSpEILNgoQmarvDFonGQ==".into(),
            etag: "af83d6f217c19b8b0fff8023d8ca4716-1".into(),
            key: "AWSDynamoDB/11111111111111-22222222/data/33334444EXAMPLE.json.gz".into(),
        };
        let line = "{\"itemCount\":8,\"md5Checksum\":\"sQMSpEILNgoQmarvDFonGQ==\",\
                    \"etag\":\"af83d6f217c19b8b0fff8023d8ca4716-1\",\
                    \"dataFileS3Key\":\"AWSDynamoDB/11111111111111-22222222/data/33334444EXAMPLE.json.gz\"}\n";
        assert_eq!(files(&[file]), line);
        let summary = Summary {
            export_arn: "arn",
            started: "2020-11-04T07:28:34.028Z".into(),
            ended: "2020-11-04T07:33:43.897Z".into(),
            table_arn: "table",
            table_id: "id",
            span: Span::At("2020-11-04T07:28:34.028Z".into()),
            bucket: "ddb-productcatalog-export",
            prefix: Some("2020-Nov"),
            files_key: "key".into(),
            billed_bytes: 0,
            items: 8,
            format: "DYNAMODB_JSON",
        };
        let names: Vec<String> = summary.document().as_object().unwrap().keys().cloned().collect();
        let expected = [
            "version",
            "exportArn",
            "startTime",
            "endTime",
            "tableArn",
            "tableId",
            "exportTime",
            "s3Bucket",
            "s3Prefix",
            "s3SseAlgorithm",
            "s3SseKmsKeyId",
            "manifestFilesS3Key",
            "billedSizeBytes",
            "itemCount",
            "outputFormat",
        ];
        assert_eq!(names, expected);
        assert_eq!(md5(b""), "1B2M2Y8AsgTpgAmY7PhCfg==");
    }
}
