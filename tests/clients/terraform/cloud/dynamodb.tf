# Tables: one with everything, one that moves from provisioned to on-demand, an item.
resource "aws_dynamodb_table" "orders" {
  name             = "orders"
  billing_mode     = "PAY_PER_REQUEST"
  hash_key         = "customer"
  range_key        = "at"
  stream_enabled   = true
  stream_view_type = "NEW_AND_OLD_IMAGES"

  attribute {
    name = "customer"
    type = "S"
  }
  attribute {
    name = "at"
    type = "N"
  }
  attribute {
    name = "state"
    type = "S"
  }

  local_secondary_index {
    name               = "by-state"
    range_key          = "state"
    projection_type    = "INCLUDE"
    non_key_attributes = ["total"]
  }

  global_secondary_index {
    name            = "all-by-state"
    hash_key        = "state"
    range_key       = "at"
    projection_type = "ALL"
  }

  dynamic "global_secondary_index" {
    for_each = var.changed ? ["all-by-time"] : []
    content {
      name            = global_secondary_index.value
      hash_key        = "at"
      projection_type = "KEYS_ONLY"
    }
  }

  ttl {
    attribute_name = "ends"
    enabled        = true
  }

  deletion_protection_enabled = false
  tags                        = local.tags

  point_in_time_recovery {
    enabled                 = true
    recovery_period_in_days = var.changed ? 7 : 35
  }
}

resource "aws_dynamodb_table" "restored" {
  name                   = "orders-restored"
  restore_source_name    = aws_dynamodb_table.orders.name
  restore_to_latest_time = true
  billing_mode           = "PAY_PER_REQUEST"
  hash_key               = "customer"
  range_key              = "at"

  attribute {
    name = "customer"
    type = "S"
  }
  attribute {
    name = "at"
    type = "N"
  }
  attribute {
    name = "state"
    type = "S"
  }

  local_secondary_index {
    name               = "by-state"
    range_key          = "state"
    projection_type    = "INCLUDE"
    non_key_attributes = ["total"]
  }

  global_secondary_index {
    name            = "all-by-state"
    hash_key        = "state"
    range_key       = "at"
    projection_type = "ALL"
  }

  point_in_time_recovery {
    enabled = var.changed
  }

  # The provider does not tag what it restores, and plans to do so ever after.
  lifecycle {
    ignore_changes = [tags_all]
  }
}

resource "aws_dynamodb_table" "counters" {
  name           = "counters"
  billing_mode   = var.changed ? "PAY_PER_REQUEST" : "PROVISIONED"
  read_capacity  = var.changed ? null : 5
  write_capacity = var.changed ? null : 5
  hash_key       = "id"

  attribute {
    name = "id"
    type = "S"
  }
}

# Units that follow what is consumed: of a table that stays provisioned, whose units are then no longer Terraform's.
resource "aws_dynamodb_table" "paced" {
  name           = "paced"
  billing_mode   = "PROVISIONED"
  read_capacity  = 5
  write_capacity = 5
  hash_key       = "id"

  attribute {
    name = "id"
    type = "S"
  }
  attribute {
    name = "group"
    type = "S"
  }

  global_secondary_index {
    name            = "by-group"
    hash_key        = "group"
    projection_type = "KEYS_ONLY"
    read_capacity   = var.changed ? 6 : 5
    write_capacity  = 5
  }

  lifecycle {
    ignore_changes = [read_capacity, write_capacity]
  }
}

resource "aws_dynamodb_contributor_insights" "paced" {
  table_name = aws_dynamodb_table.paced.name
}

resource "aws_appautoscaling_target" "paced" {
  min_capacity       = 5
  max_capacity       = var.changed ? 50 : 20
  resource_id        = "table/${aws_dynamodb_table.paced.name}"
  scalable_dimension = "dynamodb:table:WriteCapacityUnits"
  service_namespace  = "dynamodb"
}

resource "aws_appautoscaling_scheduled_action" "paced" {
  name               = "mornings"
  resource_id        = aws_appautoscaling_target.paced.resource_id
  scalable_dimension = aws_appautoscaling_target.paced.scalable_dimension
  service_namespace  = aws_appautoscaling_target.paced.service_namespace
  schedule           = "cron(0 ${var.changed ? 7 : 8} ? * MON-FRI *)"
  timezone           = "Europe/Berlin"

  scalable_target_action {
    min_capacity = var.changed ? 7 : 6
    max_capacity = 20
  }
}

resource "aws_appautoscaling_policy" "paced" {
  name               = "follow"
  policy_type        = "TargetTrackingScaling"
  resource_id        = aws_appautoscaling_target.paced.resource_id
  scalable_dimension = aws_appautoscaling_target.paced.scalable_dimension
  service_namespace  = aws_appautoscaling_target.paced.service_namespace

  target_tracking_scaling_policy_configuration {
    target_value = var.changed ? 60 : 70

    predefined_metric_specification {
      predefined_metric_type = "DynamoDBWriteCapacityUtilization"
    }
  }
}

resource "aws_dynamodb_table_item" "first" {
  table_name = aws_dynamodb_table.counters.name
  hash_key   = aws_dynamodb_table.counters.hash_key
  item       = jsonencode({ id = { S = "first" }, count = { N = local.version } })
}

resource "aws_dynamodb_resource_policy" "orders" {
  resource_arn = aws_dynamodb_table.orders.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "Runs${local.version}"
      Effect    = "Allow"
      Principal = { AWS = aws_iam_role.runs.arn }
      Action    = "dynamodb:GetItem"
      Resource  = aws_dynamodb_table.orders.arn
    }]
  })
}
