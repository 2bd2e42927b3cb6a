# Users, groups, roles, policies, and what hangs on them.
data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["lambda.amazonaws.com"]
    }
  }
}

data "aws_iam_policy_document" "read" {
  statement {
    actions   = var.changed ? ["s3:GetObject", "s3:ListBucket"] : ["s3:GetObject"]
    resources = ["arn:aws:s3:::files", "arn:aws:s3:::files/*"]
  }
}

resource "aws_iam_policy" "read" {
  name        = "read"
  description = "Reads files"
  policy      = data.aws_iam_policy_document.read.json
  tags        = local.tags
}

resource "aws_iam_user" "ada" {
  name          = "ada"
  path          = var.changed ? "/staff/" : "/"
  force_destroy = true
  tags          = local.tags
}

resource "aws_iam_user_policy" "own" {
  name   = "own"
  user   = aws_iam_user.ada.name
  policy = data.aws_iam_policy_document.read.json
}

resource "aws_iam_user_policy_attachment" "ada" {
  user       = aws_iam_user.ada.name
  policy_arn = aws_iam_policy.read.arn
}

resource "aws_iam_access_key" "ada" {
  user   = aws_iam_user.ada.name
  status = var.changed ? "Inactive" : "Active"
}

resource "aws_iam_user_login_profile" "ada" {
  user = aws_iam_user.ada.name
}

resource "aws_iam_group" "staff" {
  name = "staff"
  path = var.changed ? "/all/" : "/"
}

resource "aws_iam_group_policy" "own" {
  name   = "own"
  group  = aws_iam_group.staff.name
  policy = data.aws_iam_policy_document.read.json
}

resource "aws_iam_group_policy_attachment" "staff" {
  group      = aws_iam_group.staff.name
  policy_arn = aws_iam_policy.read.arn
}

resource "aws_iam_group_membership" "staff" {
  name  = "staff"
  group = aws_iam_group.staff.name
  users = [aws_iam_user.ada.name]
}

resource "aws_iam_role" "runs" {
  name                 = "runs"
  description          = "Version ${local.version}"
  assume_role_policy   = data.aws_iam_policy_document.trust.json
  max_session_duration = var.changed ? 7200 : 3600
  permissions_boundary = var.changed ? aws_iam_policy.read.arn : null
  tags                 = local.tags
}

resource "aws_iam_role_policy" "own" {
  name   = "own"
  role   = aws_iam_role.runs.id
  policy = data.aws_iam_policy_document.read.json
}

resource "aws_iam_role_policy_attachment" "runs" {
  role       = aws_iam_role.runs.name
  policy_arn = aws_iam_policy.read.arn
}

resource "aws_iam_instance_profile" "runs" {
  name = "runs"
  role = aws_iam_role.runs.name
  tags = local.tags
}

resource "aws_iam_openid_connect_provider" "issuer" {
  url             = "https://issuer.example.com"
  client_id_list  = var.changed ? ["one", "two"] : ["one"]
  thumbprint_list = ["9e99a48a9960b14926bb7f3b02e22da2b0ab7280"]
  tags            = local.tags
}

resource "aws_iam_account_password_policy" "strict" {
  minimum_password_length      = var.changed ? 16 : 12
  require_numbers              = true
  require_lowercase_characters = true
}

resource "aws_iam_account_alias" "alias" {
  account_alias = "pileus-terraform"
}

resource "aws_iam_virtual_mfa_device" "device" {
  virtual_mfa_device_name = "device"
  tags                    = local.tags
}

resource "aws_iam_service_linked_role" "replication" {
  aws_service_name = "replication.dynamodb.amazonaws.com"
  description      = "Version ${local.version}"
}

resource "aws_iam_service_specific_credential" "ada" {
  service_name = "codecommit.amazonaws.com"
  user_name    = aws_iam_user.ada.name
  status       = var.changed ? "Inactive" : "Active"
}

data "aws_iam_policy" "logs" {
  name = "AWSLambdaBasicExecutionRole"
}

resource "aws_iam_role_policy_attachment" "logs" {
  role       = aws_iam_role.runs.name
  policy_arn = data.aws_iam_policy.logs.arn
}
