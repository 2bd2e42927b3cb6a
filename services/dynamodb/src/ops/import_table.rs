//! `ImportTable`. The table is there at once, `CREATING`; the work is done by `imports`.

use crate::imports::{self, Import, Progress};
use crate::ops::create_table::{new_table, taken};
use crate::rules::transfer::job;
use crate::store::transfers::{self, Status};
use crate::{State, store as rows};
use aws::Fault;
use model_dynamodb::{
    CreateTableInput, CsvOptions, ImportTableInput, ImportTableOutput, InputCompressionType,
    InputFormat,
};
use service::{Ctx, Standing};

/// Bytes of all names of a header: no item holds more.
const HEADER_BYTES_MAX: usize = crate::rules::value::ITEM_SIZE_MAX;

pub async fn handle(ctx: Ctx, mut input: ImportTableInput) -> Result<ImportTableOutput, Fault> {
    check(&input)?;
    let token = input.client_token.clone().ok_or_else(|| {
        Fault::validation(
            "1 validation error detected: Value null at 'clientToken' failed to satisfy constraint: \
             Member must not be null",
        )
    })?;
    let mut table = new_table(&ctx, &creation(&input))?;
    table.creating = true;
    let caller = Standing::of(&ctx).ok_or_else(|| {
        Fault::not_implemented("An import in a federated session or one with policies of its own")
    })?;
    if imports::by_token(&ctx, &token).await?.is_none() {
        check_concurrent(&ctx).await?;
    }
    let owner = || ctx.account().as_str().to_owned();
    input.s3_bucket_source.s3_bucket_owner.get_or_insert_with(owner);
    input.input_compression_type.get_or_insert(InputCompressionType::None);
    let now_ms = ctx.now_ms();
    let import = Import {
        id: job::id(now_ms, ctx.world().random_u64()),
        account: table.account.clone(),
        region: table.region.clone(),
        table: table.name.clone(),
        table_id: table.id.clone(),
        generation: table.generation,
        token: token.clone(),
        request: wire::to_document(&input),
        caller,
        started_ms: now_ms,
        ended_ms: None,
        status: Status::InProgress,
        failure: None,
        progress: Progress::default(),
    };
    let state = ctx.state::<State>();
    let import = rows::transact(ctx.store(), |tx| {
        let (state, table, import) = (&state, &table, &import);
        async move {
            let found = state.tables.in_transaction(&tx, &rows::own_key(table)).await?;
            // A table that is there is told before the token is looked at, as AWS does.
            if let Some(found) = found.as_ref().filter(|found| !found.creating) {
                return Err(taken(found));
            }
            let place = (transfers::IMPORTS, &*import.account, &*import.region);
            let token = &import.token;
            if let Some(before) =
                transfers::by_token_in::<Import>(&tx, place, token, now_ms).await?
            {
                return if before.request == import.request { Ok(before) } else { Err(conflict()) };
            }
            if let Some(found) = &found {
                return Err(taken(found));
            }
            rows::put_table(&tx, table);
            transfers::put_import(&tx, import);
            let (account, region) = (&import.account, &import.region);
            let key = transfers::token_key(transfers::IMPORTS, account, region, &import.token);
            tx.put_value(key, &transfers::Token { id: import.id.clone(), at_ms: now_ms });
            import.schedule(&tx);
            Ok(import.clone())
        }
    })
    .await?;
    Ok(ImportTableOutput { import_table_description: imports::description(&import)? })
}

async fn check_concurrent(ctx: &Ctx) -> Result<(), Fault> {
    let place = (transfers::IMPORTS, ctx.account().as_str(), ctx.region().as_str());
    let under_way = |import: &Import| import.status == Status::InProgress;
    let (found, _) =
        transfers::list(ctx.store(), place, None, imports::CONCURRENT_MAX, under_way).await?;
    if found.len() < imports::CONCURRENT_MAX {
        return Ok(());
    }
    Err(Fault::client(
        "LimitExceededException",
        format!(
            "Subscriber limit exceeded: There is a limit of {} concurrent imports",
            imports::CONCURRENT_MAX
        ),
    ))
}

fn conflict() -> Fault {
    Fault::client(
        "ImportConflictException",
        "Import conflict: Duplicate request detected with conflicting parameters",
    )
}

fn check(input: &ImportTableInput) -> Result<(), Fault> {
    let csv = input.input_format_options.as_ref().and_then(|options| options.csv.as_ref());
    if csv.is_some() && input.input_format != InputFormat::Csv {
        return Err(Fault::validation(format!(
            "Invalid Request: Unsupported InputFormatOptions for the given input format: {}.",
            input.input_format.as_str()
        )));
    }
    let names = csv.and_then(|csv: &CsvOptions| csv.header_list.as_deref()).unwrap_or_default();
    if names.iter().map(String::len).sum::<usize>() > HEADER_BYTES_MAX {
        return Err(Fault::validation(
            "Invalid Request: The names of the header are longer than an item may be.",
        ));
    }
    Ok(())
}

fn creation(input: &ImportTableInput) -> CreateTableInput {
    let asked = input.table_creation_parameters.clone();
    CreateTableInput {
        table_name: asked.table_name,
        attribute_definitions: Some(asked.attribute_definitions),
        key_schema: Some(asked.key_schema),
        billing_mode: asked.billing_mode,
        provisioned_throughput: asked.provisioned_throughput,
        on_demand_throughput: asked.on_demand_throughput,
        sse_specification: asked.sse_specification,
        global_secondary_indexes: asked.global_secondary_indexes,
        ..CreateTableInput::default()
    }
}
