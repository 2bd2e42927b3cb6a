# With the change, what was taken out of the state comes back as an import.
locals {
  again = toset(var.changed ? ["again"] : [])
}

import {
  for_each = local.again
  to       = aws_iam_role.runs
  id       = "runs"
}

import {
  for_each = local.again
  to       = aws_iam_user.ada
  id       = "ada"
}

import {
  for_each = local.again
  to       = aws_s3_bucket.site
  id       = "site"
}

import {
  for_each = local.again
  to       = aws_dynamodb_table.orders
  id       = "orders"
}

import {
  for_each = local.again
  to       = aws_lambda_alias.live
  id       = "answers/live"
}

import {
  for_each = local.again
  to       = aws_cloudwatch_log_group.answers
  id       = "/aws/lambda/answers"
}

import {
  for_each = local.again
  to       = aws_cloudwatch_event_rule.daily
  id       = "daily"
}
