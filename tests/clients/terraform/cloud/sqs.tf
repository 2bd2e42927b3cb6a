# Queues of both kinds, with their dead letters, policies and what receives from one.

resource "aws_sqs_queue" "dead" {
  name                      = "dead"
  message_retention_seconds = var.changed ? 1209600 : 600000
}

resource "aws_sqs_queue" "jobs" {
  name                       = "jobs"
  visibility_timeout_seconds = var.changed ? 60 : 40
  delay_seconds              = 1
  receive_wait_time_seconds  = var.changed ? 10 : 0
  max_message_size           = 2048
  redrive_policy = jsonencode({
    deadLetterTargetArn = aws_sqs_queue.dead.arn
    maxReceiveCount     = var.changed ? 5 : 3
  })
  tags = { stage = var.changed ? "two" : "one" }
}

resource "aws_sqs_queue_redrive_allow_policy" "dead" {
  queue_url = aws_sqs_queue.dead.id
  redrive_allow_policy = jsonencode({
    redrivePermission = "byQueue"
    sourceQueueArns   = [aws_sqs_queue.jobs.arn]
  })
}

resource "aws_sqs_queue" "ordered" {
  name                        = "ordered.fifo"
  fifo_queue                  = true
  content_based_deduplication = var.changed
  deduplication_scope         = "messageGroup"
  fifo_throughput_limit       = "perMessageGroupId"
}

resource "aws_sqs_queue" "ordered_dead" {
  name       = "ordered-dead.fifo"
  fifo_queue = true
}

resource "aws_sqs_queue_redrive_policy" "ordered" {
  queue_url = aws_sqs_queue.ordered.id
  redrive_policy = jsonencode({
    deadLetterTargetArn = aws_sqs_queue.ordered_dead.arn
    maxReceiveCount     = var.changed ? 7 : 4
  })
}

resource "aws_sqs_queue_policy" "jobs" {
  queue_url = aws_sqs_queue.jobs.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = var.changed ? "Sends2" : "Sends"
      Effect    = "Allow"
      Principal = { Service = "events.amazonaws.com" }
      Action    = "sqs:SendMessage"
      Resource  = aws_sqs_queue.jobs.arn
    }]
  })
}
