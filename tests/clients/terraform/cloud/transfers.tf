# A table made of objects, and one written to them.

resource "aws_s3_bucket" "transfers" {
  bucket        = "transfers"
  force_destroy = true
  tags          = local.tags
}

resource "aws_s3_object" "rows" {
  bucket  = aws_s3_bucket.transfers.bucket
  key     = "in/rows.csv"
  content = "id;count\nfirst;1\nsecond;2\n"
}

# Where an import tells what it refuses; it would make the group itself.
resource "aws_cloudwatch_log_group" "imports" {
  name = "/aws-dynamodb/imports"
}

resource "aws_dynamodb_table" "imported" {
  name         = "imported"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  import_table {
    input_format = "CSV"

    input_format_options {
      csv {
        delimiter = ";"
      }
    }

    s3_bucket_source {
      bucket     = aws_s3_bucket.transfers.bucket
      key_prefix = "in/"
    }
  }

  point_in_time_recovery {
    enabled = true
  }

  depends_on = [aws_s3_object.rows, aws_cloudwatch_log_group.imports]

  lifecycle {
    # The provider gives a table that it imports no tags, its own defaults included, until it changes.
    ignore_changes = [tags, tags_all]
  }
}

resource "aws_dynamodb_table_export" "imported" {
  table_arn     = aws_dynamodb_table.imported.arn
  s3_bucket     = aws_s3_bucket.transfers.bucket
  s3_prefix     = "out"
  export_format = "ION"
}
