//! `DescribeImport`.

use crate::imports::{self, Import};
use crate::rules::transfer::job::Place;
use crate::store::transfers;
use aws::Fault;
use model_dynamodb::{DescribeImportInput, DescribeImportOutput};
use service::Ctx;

pub async fn handle(ctx: Ctx, input: DescribeImportInput) -> Result<DescribeImportOutput, Fault> {
    let arn = &input.import_arn;
    let place = Place::parse(arn, "import");
    let place = place.ok_or_else(|| Fault::validation("Invalid Import ARN"))?;
    let not_found =
        |why: String| Fault::client("ImportNotFoundException", format!("Import not found: {why}"));
    if place.region != ctx.region().as_str() {
        return Err(not_found("Invalid import arn".to_owned()));
    }
    let key = transfers::job_key(transfers::IMPORTS, &place.account, &place.region, &place.id);
    let found: Option<Import> = transfers::get(ctx.store(), &key).await?;
    let found = found.filter(|import| import.table == place.table);
    let import = found.ok_or_else(|| not_found(format!("Import not found: {arn}")))?;
    Ok(DescribeImportOutput { import_table_description: imports::description(&import)? })
}
