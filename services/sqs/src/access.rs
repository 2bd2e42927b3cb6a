//! What each operation needs
//! (<https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsqs.html>).

use crate::ops::move_tasks;
use crate::rules::address::Place;
use aws::Arn;
use model_sqs as model;
use service::{Access, Scope};
use store::Event;
use wire::IndexMap;

/// An address that is none is its operation's to refuse.
fn on_queue(action: &'static str, scope: &Scope, url: &str) -> Access {
    match Place::in_scope(url, scope) {
        Some(place) => Access::new(action, place.arn()),
        None => Access::new(action, named(scope, url)),
    }
}

/// What is named, be it no queue's name.
fn named(scope: &Scope, name: &str) -> Arn {
    scope.arn("sqs", if name.is_empty() { "*" } else { name })
}

macro_rules! on_queue {
    ($($name:ident $input:ident $action:literal)*) => {$(
        pub fn $name(input: &model::$input, scope: &Scope) -> Access {
            on_queue($action, scope, &input.queue_url)
        }
    )*};
}

on_queue! {
    delete_queue DeleteQueueRequest "sqs:DeleteQueue"
    purge_queue PurgeQueueRequest "sqs:PurgeQueue"
    get_attributes GetQueueAttributesRequest "sqs:GetQueueAttributes"
    set_attributes SetQueueAttributesRequest "sqs:SetQueueAttributes"
    add_permission AddPermissionRequest "sqs:AddPermission"
    remove_permission RemovePermissionRequest "sqs:RemovePermission"
    list_tags ListQueueTagsRequest "sqs:ListQueueTags"
    list_sources ListDeadLetterSourceQueuesRequest "sqs:ListDeadLetterSourceQueues"
    send SendMessageRequest "sqs:SendMessage"
    send_batch SendMessageBatchRequest "sqs:SendMessage"
    receive ReceiveMessageRequest "sqs:ReceiveMessage"
    delete DeleteMessageRequest "sqs:DeleteMessage"
    delete_batch DeleteMessageBatchRequest "sqs:DeleteMessage"
    change ChangeMessageVisibilityRequest "sqs:ChangeMessageVisibility"
    change_batch ChangeMessageVisibilityBatchRequest "sqs:ChangeMessageVisibility"
}

fn pairs(tags: &IndexMap<String, String>) -> impl Iterator<Item = (&str, &str)> {
    tags.iter().map(|(key, value)| (key.as_str(), value.as_str()))
}

pub fn create_queue(input: &model::CreateQueueRequest, scope: &Scope) -> Vec<Access> {
    let access = Access::new("sqs:CreateQueue", named(scope, &input.queue_name));
    let Some(tags) = input.tags.as_ref().filter(|tags| !tags.is_empty()) else {
        return vec![access];
    };
    let access = access.tagged(pairs(tags));
    let tag = Access { action: "sqs:TagQueue".into(), ..access.clone() };
    vec![access, tag]
}

pub fn get_queue_url(input: &model::GetQueueUrlRequest, scope: &Scope) -> Access {
    let owner = input.queue_owner_aws_account_id.as_deref();
    let owner = owner.unwrap_or(scope.account.as_str());
    let url = format!("/{owner}/{}", input.queue_name);
    on_queue("sqs:GetQueueUrl", scope, &url)
}

pub fn list_queues(_input: &model::ListQueuesRequest, scope: &Scope) -> Access {
    Access::new("sqs:ListQueues", scope.arn("sqs", "*"))
}

pub fn tag_queue(input: &model::TagQueueRequest, scope: &Scope) -> Access {
    on_queue("sqs:TagQueue", scope, &input.queue_url).tagged(pairs(&input.tags))
}

pub fn untag_queue(input: &model::UntagQueueRequest, scope: &Scope) -> Access {
    on_queue("sqs:UntagQueue", scope, &input.queue_url).untagged(input.tag_keys.clone())
}

/// The messages are received and deleted in one queue and sent to another, on the caller's behalf.
pub fn start_move(input: &model::StartMessageMoveTaskRequest, _scope: &Scope) -> Vec<Access> {
    let source = [
        "sqs:StartMessageMoveTask",
        "sqs:ReceiveMessage",
        "sqs:DeleteMessage",
        "sqs:GetQueueAttributes",
    ];
    let mut needed: Vec<Access> =
        source.into_iter().map(|action| Access::new(action, &input.source_arn)).collect();
    let to = input.destination_arn.as_ref();
    needed.extend(to.map(|to| Access::new("sqs:SendMessage", to)));
    needed
}

pub fn list_moves(input: &model::ListMessageMoveTasksRequest, _scope: &Scope) -> Access {
    Access::new("sqs:ListMessageMoveTasks", &input.source_arn)
}

pub fn cancel_move(input: &model::CancelMessageMoveTaskRequest, scope: &Scope) -> Access {
    let source = move_tasks::source_of(&input.task_handle);
    let source = source.unwrap_or_else(|| scope.arn("sqs", "*").to_string());
    Access::new("sqs:CancelMessageMoveTask", source)
}

pub fn arrival(event: &Event) -> Access {
    Access::new("sqs:SendMessage", &event.to)
}
