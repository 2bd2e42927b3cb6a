# Tables in several regions of the one cloud. The provider asks for each replica in its own region, at the same endpoint.
resource "aws_dynamodb_table" "everywhere" {
  name             = "everywhere"
  billing_mode     = "PAY_PER_REQUEST"
  hash_key         = "id"
  stream_enabled   = true
  stream_view_type = "NEW_AND_OLD_IMAGES"

  attribute {
    name = "id"
    type = "S"
  }

  replica {
    region_name            = "eu-west-1"
    propagate_tags         = true
    point_in_time_recovery = var.changed
  }

  # One more region, and another one later.
  replica {
    region_name = var.changed ? "ap-northeast-1" : "us-west-2"
  }

  tags = local.tags

  # The first global table of an account makes this role otherwise.
  depends_on = [aws_iam_service_linked_role.replication]
}

output "replicas" {
  value = sort([for replica in aws_dynamodb_table.everywhere.replica : replica.arn])
}
