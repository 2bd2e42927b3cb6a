# A bucket with its configurations, objects, and a website.
resource "aws_s3_bucket" "files" {
  bucket        = "files"
  force_destroy = true
  tags          = local.tags
}

resource "aws_s3_bucket_versioning" "files" {
  bucket = aws_s3_bucket.files.id
  versioning_configuration {
    status = var.changed ? "Suspended" : "Enabled"
  }
}

resource "aws_s3_bucket_cors_configuration" "files" {
  bucket = aws_s3_bucket.files.id
  cors_rule {
    id              = "pages"
    allowed_headers = ["*"]
    allowed_methods = var.changed ? ["GET", "PUT"] : ["GET"]
    allowed_origins = ["https://example.com"]
    expose_headers  = ["ETag"]
    max_age_seconds = 3000
  }
}

resource "aws_s3_bucket_public_access_block" "files" {
  bucket                  = aws_s3_bucket.files.id
  block_public_acls       = true
  block_public_policy     = var.changed
  ignore_public_acls      = true
  restrict_public_buckets = false
}

resource "aws_s3_bucket_ownership_controls" "files" {
  bucket = aws_s3_bucket.files.id
  rule {
    object_ownership = var.changed ? "BucketOwnerPreferred" : "BucketOwnerEnforced"
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "files" {
  bucket = aws_s3_bucket.files.id
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "AES256"
    }
  }
}

resource "aws_s3_bucket_policy" "files" {
  bucket = aws_s3_bucket.files.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "Runs${local.version}"
      Effect    = "Allow"
      Principal = { AWS = aws_iam_role.runs.arn }
      Action    = "s3:GetObject"
      Resource  = "${aws_s3_bucket.files.arn}/*"
    }]
  })
  depends_on = [aws_s3_bucket_public_access_block.files]
}

resource "aws_s3_bucket_notification" "files" {
  bucket = aws_s3_bucket.files.id
  lambda_function {
    id                  = "made"
    lambda_function_arn = aws_lambda_function.answers.arn
    events              = ["s3:ObjectCreated:*"]
    filter_prefix       = var.changed ? "in/" : "incoming/"
    filter_suffix       = ".txt"
  }
  depends_on = [aws_lambda_permission.s3]
}

resource "aws_s3_object" "page" {
  bucket        = aws_s3_bucket.files.id
  key           = "pages/a b+ü.html"
  content       = "<p>${local.version}</p>"
  content_type  = "text/html"
  cache_control = "max-age=60"
  metadata      = { version = local.version }
  tags          = local.tags
}

resource "aws_s3_object_copy" "copy" {
  bucket            = aws_s3_bucket.files.id
  key               = "copy.html"
  source            = "${aws_s3_bucket.files.id}/pages/a b+ü.html"
  tagging_directive = "REPLACE"
  tags              = local.tags

  depends_on = [aws_s3_object.page]
}

resource "aws_s3_bucket" "site" {
  bucket        = "site"
  force_destroy = true
}

resource "aws_s3_bucket_website_configuration" "site" {
  bucket = aws_s3_bucket.site.id
  index_document {
    suffix = "index.html"
  }
  error_document {
    key = var.changed ? "missing.html" : "error.html"
  }
}

resource "aws_s3_bucket_ownership_controls" "site" {
  bucket = aws_s3_bucket.site.id
  rule {
    object_ownership = "BucketOwnerPreferred"
  }
}

resource "aws_s3_bucket_acl" "site" {
  bucket     = aws_s3_bucket.site.id
  acl        = "private"
  depends_on = [aws_s3_bucket_ownership_controls.site]
}

# A function's code, as a file of this machine.
resource "aws_s3_object" "code" {
  bucket      = aws_s3_bucket.files.id
  key         = "code.zip"
  source      = var.code[var.changed ? 1 : 0]
  source_hash = filemd5(var.code[var.changed ? 1 : 0])
}
