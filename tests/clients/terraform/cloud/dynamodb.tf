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
