//! `DeleteStream`: the stream is gone at once; its shards and records go behind it, in steps.

use crate::refusal;
use crate::rules::stream::{Consumer, Stream};
use crate::store::{self as rows, Gone};
use crate::streams::{State, naming};
use crate::trim;
use aws::Fault;
use model_kinesis as model;
use service::Ctx;
use store::Range;

pub async fn handle(
    ctx: Ctx,
    input: model::DeleteStreamInput,
) -> Result<model::DeleteStreamOutput, Fault> {
    let named = naming!(input).resolve(&ctx.scope())?;
    let (state, named) = (&ctx.state::<State>(), &named);
    let enforced = input.enforce_consumer_deletion == Some(true);
    let now_ms = ctx.now_ms();
    rows::transact(ctx.store(), |tx| async move {
        let known = state.find_in(&tx, named).await?;
        let stream = &known.stream;
        let consumers = Range::prefix(&rows::consumers_of(stream));
        let consumers = tx.range(consumers).await.map_err(rows::fault)?;
        if !consumers.is_empty() && !enforced {
            let Stream { name, account, .. } = stream;
            return Err(refusal::in_use(format!(
                "Stream {name} under account {account} has {} consumers registered. Deregister all \
                 consumers or set EnforceConsumerDeletion to true.",
                consumers.len()
            )));
        }
        for (key, _) in &consumers {
            tx.delete(key);
        }
        tx.delete(&named.key());
        trim::unwatch(&tx, stream);
        let gone =
            Gone { account: stream.account.clone(), id: stream.id, shards: stream.next_shard };
        tx.put_value(rows::gone(&gone.account, gone.id), &gone);
        trim::reclaim(&tx, &gone, now_ms);
        tx.signal(&stream.arn());
        for shard in known.open() {
            tx.signal(&crate::rules::stream::topic(&stream.arn(), &shard.id()));
        }
        Ok(())
    })
    .await?;
    Ok(model::DeleteStreamOutput::default())
}

/// The consumers of a stream, by name.
pub async fn consumers(ctx: &Ctx, stream: &Stream) -> Result<Vec<Consumer>, Fault> {
    rows::page(ctx.store(), Range::prefix(&rows::consumers_of(stream))).await
}
