# Streams of both modes, who reads one on its own, and who else may.

resource "aws_kinesis_stream" "clicks" {
  name                      = "clicks"
  shard_count               = var.changed ? 2 : 1
  retention_period          = var.changed ? 48 : 24
  shard_level_metrics       = var.changed ? ["IncomingBytes", "OutgoingBytes"] : ["IncomingBytes"]
  enforce_consumer_deletion = true
  tags                      = { stage = var.changed ? "two" : "one" }
}

resource "aws_kinesis_stream" "ondemand" {
  name             = "ondemand"
  retention_period = var.changed ? 30 : 24

  stream_mode_details {
    stream_mode = "ON_DEMAND"
  }
}

resource "aws_kinesis_stream_consumer" "reader" {
  name       = "reader"
  stream_arn = aws_kinesis_stream.clicks.arn
}

resource "aws_kinesis_resource_policy" "clicks" {
  resource_arn = aws_kinesis_stream.clicks.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = var.changed ? "Writes2" : "Writes"
      Effect    = "Allow"
      Principal = { AWS = data.aws_caller_identity.me.account_id }
      Action    = ["kinesis:PutRecord", "kinesis:PutRecords"]
      Resource  = aws_kinesis_stream.clicks.arn
    }]
  })
}
