//! `DescribeExport`.

use crate::exports::{self, Export};
use crate::rules::transfer::job::Place;
use crate::store::transfers;
use aws::Fault;
use model_dynamodb::{DescribeExportInput, DescribeExportOutput};
use service::Ctx;

pub async fn handle(ctx: Ctx, input: DescribeExportInput) -> Result<DescribeExportOutput, Fault> {
    let arn = &input.export_arn;
    let place = Place::parse(arn, "export");
    let place = place.ok_or_else(|| Fault::validation("Invalid Export ARN"))?;
    let not_found =
        |why: String| Fault::client("ExportNotFoundException", format!("Export not found: {why}"));
    if place.region != ctx.region().as_str() {
        return Err(not_found("Invalid export arn".to_owned()));
    }
    let key = transfers::job_key(transfers::EXPORTS, &place.account, &place.region, &place.id);
    let found: Option<Export> = transfers::get(ctx.store(), &key).await?;
    let found = found.filter(|export| export.table == place.table);
    let export = found.ok_or_else(|| not_found(format!("Export not found: {arn}")))?;
    Ok(DescribeExportOutput { export_description: Some(exports::description(&export)?) })
}
