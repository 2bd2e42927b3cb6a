//! SQS: queues, standard and FIFO.
//!
//! | part | what |
//! |---|---|
//! | `access`, `policies` | what each operation needs to be allowed, and queues' own policies |
//! | `ops/` | the operations |
//! | `rules/` | addresses, attributes, messages, receipts: no store, no clock |
//! | `store` | the rows |
//! | `live/` | queues as they are held in memory: which message is next, and who waits for one |
//! | `arrivals` | what other services send |
//! | `sweep`, `moving` | what time does: messages that are too old, rows of what was deleted, redrives |
//! | `resources/` | the seats in CloudFormation |
//!
//! **Invariants.** A message is a row before its sender is answered, and is one until its deletion is. What memory
//! holds of a queue follows from its rows, and is made from them when the queue is first used. A message is handed
//! out only after its new state is a row: a crash makes nothing visible early. Nobody polls: a message that becomes
//! visible wakes who waits.

mod access;
mod arrivals;
mod auditing;
mod checks;
mod error;
mod live;
mod moving;
mod ops;
mod policies;
mod resources;
mod rules;
mod store;
mod sweep;

use model_sqs as model;
use service::Service;
use std::sync::Arc;

pub fn service() -> Service {
    let service = Service::new("sqs")
        .state(Arc::new(live::Queues::default()))
        .accepts(access::arrival, arrivals::arrive)
        .resource_policies(policies::lookup)
        .opens()
        .resource_tags(ops::tags::lookup)
        .timer(sweep::RECLAIM, sweep::reclaim)
        .timer(moving::MOVE, moving::step)
        .starts(sweep::run)
        .resource(resources::queue::resource())
        .resource(resources::inline_policy::resource())
        .resource(resources::policy::resource())
        .audits(auditing::AUDITING)
        .keeps(store::tables())
        .timers_of(|_, timer| Ok(store::account_of(timer)))
        .checks(checks::check);
    messages(queues(service))
}

fn queues(service: Service) -> Service {
    service
        .on::<model::CreateQueue>(access::create_queue, ops::create_queue::handle)
        .on::<model::GetQueueUrl>(access::get_queue_url, ops::get_queue_url::handle)
        .on::<model::ListQueues>(access::list_queues, ops::list_queues::handle)
        .on::<model::DeleteQueue>(access::delete_queue, ops::delete_queue::handle)
        .on::<model::PurgeQueue>(access::purge_queue, ops::purge_queue::handle)
        .on::<model::GetQueueAttributes>(access::get_attributes, ops::attributes::get)
        .on::<model::SetQueueAttributes>(access::set_attributes, ops::attributes::set)
        .on::<model::AddPermission>(access::add_permission, ops::permissions::add)
        .on::<model::RemovePermission>(access::remove_permission, ops::permissions::remove)
        .on::<model::TagQueue>(access::tag_queue, ops::tags::tag)
        .on::<model::UntagQueue>(access::untag_queue, ops::tags::untag)
        .on::<model::ListQueueTags>(access::list_tags, ops::tags::list)
        .on::<model::ListDeadLetterSourceQueues>(access::list_sources, ops::list_sources::handle)
        .on::<model::StartMessageMoveTask>(access::start_move, ops::move_tasks::start)
        .on::<model::CancelMessageMoveTask>(access::cancel_move, ops::move_tasks::cancel)
        .on::<model::ListMessageMoveTasks>(access::list_moves, ops::move_tasks::list)
}

fn messages(service: Service) -> Service {
    service
        .on::<model::SendMessage>(access::send, ops::send_message::one)
        .on::<model::SendMessageBatch>(access::send_batch, ops::send_message::batch)
        .on::<model::ReceiveMessage>(access::receive, ops::receive_message::handle)
        .on::<model::DeleteMessage>(access::delete, ops::delete_message::one)
        .on::<model::DeleteMessageBatch>(access::delete_batch, ops::delete_message::batch)
        .on::<model::ChangeMessageVisibility>(access::change, ops::change_visibility::one)
        .on::<model::ChangeMessageVisibilityBatch>(
            access::change_batch,
            ops::change_visibility::batch,
        )
}
