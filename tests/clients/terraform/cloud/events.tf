# Log groups, and rules of schedules with their targets.
resource "aws_cloudwatch_log_group" "answers" {
  name              = "/aws/lambda/answers"
  retention_in_days = var.changed ? 30 : 7
  tags              = local.tags
}

resource "aws_cloudwatch_log_group" "from_bucket" {
  name = "/aws/lambda/from-bucket"
}

resource "aws_cloudwatch_log_stream" "own" {
  name           = "own"
  log_group_name = aws_cloudwatch_log_group.answers.name
}

resource "aws_cloudwatch_event_rule" "often" {
  name                = "often"
  description         = "Version ${local.version}"
  schedule_expression = var.changed ? "rate(2 hours)" : "rate(1 hour)"
  tags                = local.tags
}

resource "aws_cloudwatch_event_rule" "daily" {
  name                = "daily"
  state               = var.changed ? "DISABLED" : "ENABLED"
  schedule_expression = "cron(0 12 * * ? *)"
}

resource "aws_cloudwatch_event_target" "often" {
  rule      = aws_cloudwatch_event_rule.often.name
  target_id = "answers"
  arn       = aws_lambda_function.answers.arn
  input     = jsonencode({ version = local.version })
}

resource "aws_cloudwatch_event_target" "daily" {
  rule      = aws_cloudwatch_event_rule.daily.name
  target_id = "answers"
  arn       = aws_lambda_function.answers.arn
}
