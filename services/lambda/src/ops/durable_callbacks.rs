//! What others send to callbacks of durable functions.

use crate::durable::PAYLOAD_BYTES_MAX;
use crate::durable::driver;
use crate::durable::failure::Failure;
use crate::durable::ledger::Ledger;
use crate::durable::moment::Moment;
use crate::durable::operation::{Kind, Operation, Status};
use crate::durable::token;
use crate::error::Error;
use model_lambda as model;
use service::Ctx;
use store::Tx;

/// What is sent.
enum Word {
    Success(Option<String>),
    Failure(Failure),
    Heartbeat,
}

pub async fn success(
    ctx: Ctx,
    request: model::SendDurableExecutionCallbackSuccessRequest,
) -> Result<model::SendDurableExecutionCallbackSuccessResponse, Error> {
    let result = request.result.filter(|result| !result.is_empty());
    if result.as_ref().is_some_and(|result| result.len() > PAYLOAD_BYTES_MAX) {
        return Err(Error::Invalid(format!(
            "CALLBACK output payload size must be less than or equal to {PAYLOAD_BYTES_MAX} bytes."
        )));
    }
    let text = |result: bytes::Bytes| {
        let message = "The result of a callback must be UTF-8.";
        String::from_utf8(result.into()).map_err(|_| Error::Invalid(message.into()))
    };
    let result = result.map(text).transpose()?;
    send(&ctx, &request.callback_id, Word::Success(result)).await?;
    Ok(model::SendDurableExecutionCallbackSuccessResponse::default())
}

pub async fn failure(
    ctx: Ctx,
    request: model::SendDurableExecutionCallbackFailureRequest,
) -> Result<model::SendDurableExecutionCallbackFailureResponse, Error> {
    let error = Failure::given(request.error.unwrap_or_default())?;
    send(&ctx, &request.callback_id, Word::Failure(error)).await?;
    Ok(model::SendDurableExecutionCallbackFailureResponse::default())
}

pub async fn heartbeat(
    ctx: Ctx,
    request: model::SendDurableExecutionCallbackHeartbeatRequest,
) -> Result<model::SendDurableExecutionCallbackHeartbeatResponse, Error> {
    send(&ctx, &request.callback_id, Word::Heartbeat).await?;
    Ok(model::SendDurableExecutionCallbackHeartbeatResponse::default())
}

async fn send(ctx: &Ctx, id: &str, word: Word) -> Result<(), Error> {
    let place = token::callback_place(id).filter(|place| place.execution.is_in(ctx.region()));
    let place = place.ok_or_else(|| Error::Invalid("Invalid callback id".into()))?;
    let (place, word, now_ms) = (&place, &word, ctx.now_ms());
    let after = ctx
        .store()
        .transact(|tx| async move {
            let missing = || Error::NotFound("Callback does not exist".into());
            let ledger = Ledger::open(&tx, &place.execution.site, now_ms).await?;
            let ledger = ledger.filter(|ledger| ledger.arn() == place.execution_arn);
            let mut ledger = ledger.ok_or_else(missing)?;
            let operation = ledger.find(&tx, &place.operation_id).await?;
            let operation = operation.filter(|operation| operation.kind == Kind::Callback);
            let operation = operation.ok_or_else(missing)?;
            if operation.status.is_over() || !ledger.execution.is_running() {
                return Err(Error::CallbackClosed);
            }
            hear(&tx, &mut ledger, operation, word);
            Ok::<_, Error>(ledger.close(&tx))
        })
        .await?;
    driver::follow(ctx, after);
    Ok(())
}

fn hear(tx: &Tx, ledger: &mut Ledger, mut operation: Operation, word: &Word) {
    match word {
        Word::Success(result) => {
            ledger.finish(tx, operation, Status::Succeeded, result.clone(), None);
        }
        Word::Failure(error) => {
            ledger.finish(tx, operation, Status::Failed, None, Some(error.clone()));
        }
        Word::Heartbeat => {
            let Some(callback) = &mut operation.callback else { return };
            let Some(seconds) = callback.heartbeat_s else { return };
            let due_ms = ledger.now_ms + i64::from(seconds) * 1000;
            callback.heartbeat_ms = Some(due_ms);
            Moment::Silent(operation.number).set(tx, &ledger.site, due_ms);
            ledger.write(tx, &operation);
        }
    }
}
