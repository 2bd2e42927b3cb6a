# A function with what calls it.
resource "aws_lambda_layer_version" "shared" {
  layer_name          = "shared"
  filename            = var.code[0]
  compatible_runtimes = ["python3.12"]
}

resource "aws_lambda_function" "answers" {
  function_name    = "answers"
  description      = "Version ${local.version}"
  role             = aws_iam_role.runs.arn
  runtime          = "python3.12"
  handler          = "index.handler"
  filename         = var.code[var.changed ? 1 : 0]
  source_code_hash = filebase64sha256(var.code[var.changed ? 1 : 0])
  layers           = [aws_lambda_layer_version.shared.arn]
  memory_size      = var.changed ? 256 : 128
  timeout          = var.changed ? 20 : 10
  publish          = true
  tags             = local.tags

  environment {
    variables = { VERSION = local.version }
  }

  depends_on = [aws_iam_role_policy.own]
}

resource "aws_lambda_alias" "live" {
  name             = "live"
  description      = "Version ${local.version}"
  function_name    = aws_lambda_function.answers.function_name
  function_version = aws_lambda_function.answers.version
}

resource "aws_lambda_function_url" "answers" {
  function_name      = aws_lambda_function.answers.function_name
  authorization_type = "NONE"
  cors {
    allow_origins = ["https://example.com"]
    allow_methods = ["GET"]
    max_age       = var.changed ? 600 : 60
  }
}

output "url" {
  value = aws_lambda_function_url.answers.function_url
}

resource "aws_lambda_function_event_invoke_config" "answers" {
  function_name                = aws_lambda_function.answers.function_name
  maximum_retry_attempts       = var.changed ? 1 : 0
  maximum_event_age_in_seconds = 120
}

# An address that asks for no signature is open to whom the function's policy lets in, by both actions.
resource "aws_lambda_permission" "url" {
  statement_id           = "url"
  action                 = "lambda:InvokeFunctionUrl"
  function_name          = aws_lambda_function.answers.function_name
  principal              = "*"
  function_url_auth_type = "NONE"
}

resource "aws_lambda_permission" "invoked_by_url" {
  statement_id  = "invoked-by-url"
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.answers.function_name
  principal     = "*"
}

resource "aws_lambda_permission" "s3" {
  statement_id   = "s3"
  action         = "lambda:InvokeFunction"
  function_name  = aws_lambda_function.answers.function_name
  principal      = "s3.amazonaws.com"
  source_account = data.aws_caller_identity.me.account_id
  source_arn     = aws_s3_bucket.files.arn
}

resource "aws_lambda_permission" "events" {
  statement_id  = "events"
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.answers.function_name
  principal     = "events.amazonaws.com"
  source_arn    = aws_cloudwatch_event_rule.often.arn
}

resource "aws_lambda_permission" "api" {
  statement_id  = "api"
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.answers.function_name
  principal     = "apigateway.amazonaws.com"
  source_arn    = "${aws_apigatewayv2_api.web.execution_arn}/*"
}

resource "aws_lambda_event_source_mapping" "orders" {
  event_source_arn  = aws_dynamodb_table.orders.stream_arn
  function_name     = aws_lambda_function.answers.arn
  starting_position = "LATEST"
  batch_size        = var.changed ? 20 : 10
  enabled           = !var.changed

  depends_on = [aws_iam_role_policy.stream]
}

resource "aws_iam_role_policy" "stream" {
  name = "stream"
  role = aws_iam_role.runs.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect = "Allow"
      Action = [
        "dynamodb:DescribeStream",
        "dynamodb:GetRecords",
        "dynamodb:GetShardIterator",
        "dynamodb:ListStreams",
      ]
      Resource = "*"
    }]
  })
}

resource "aws_lambda_layer_version_permission" "shared" {
  layer_name     = aws_lambda_layer_version.shared.layer_name
  version_number = aws_lambda_layer_version.shared.version
  principal      = data.aws_caller_identity.me.account_id
  action         = "lambda:GetLayerVersion"
  statement_id   = "own"
}

resource "aws_lambda_function" "from_bucket" {
  function_name                  = "from-bucket"
  role                           = aws_iam_role.runs.arn
  runtime                        = "python3.12"
  handler                        = "index.handler"
  s3_bucket                      = aws_s3_bucket.files.id
  s3_key                         = aws_s3_object.code.key
  source_code_hash               = filebase64sha256(var.code[var.changed ? 1 : 0])
  architectures                  = ["x86_64"]
  reserved_concurrent_executions = var.changed ? 2 : 5

  ephemeral_storage {
    size = var.changed ? 1024 : 512
  }

  # Otherwise it makes its own, which nobody destroys.
  depends_on = [aws_cloudwatch_log_group.from_bucket]
}

resource "aws_lambda_invocation" "from_bucket" {
  function_name = aws_lambda_function.from_bucket.function_name
  input         = jsonencode({ version = local.version })
}

output "invoked" {
  value = jsondecode(aws_lambda_invocation.from_bucket.result)
}

# A version whose instances are initialised in advance, as many as its scaling asks for.
resource "aws_lambda_provisioned_concurrency_config" "live" {
  function_name                     = aws_lambda_alias.live.function_name
  qualifier                         = aws_lambda_alias.live.name
  provisioned_concurrent_executions = var.changed ? 2 : 1
}

resource "aws_appautoscaling_target" "live" {
  service_namespace  = "lambda"
  resource_id        = "function:${aws_lambda_alias.live.function_name}:${aws_lambda_alias.live.name}"
  scalable_dimension = "lambda:function:ProvisionedConcurrency"
  min_capacity       = var.changed ? 2 : 1
  max_capacity       = 3

  depends_on = [aws_lambda_provisioned_concurrency_config.live]
}

resource "aws_appautoscaling_policy" "live" {
  name               = "follow"
  policy_type        = "TargetTrackingScaling"
  service_namespace  = aws_appautoscaling_target.live.service_namespace
  resource_id        = aws_appautoscaling_target.live.resource_id
  scalable_dimension = aws_appautoscaling_target.live.scalable_dimension

  target_tracking_scaling_policy_configuration {
    target_value = var.changed ? 0.5 : 0.7
    predefined_metric_specification {
      predefined_metric_type = "LambdaProvisionedConcurrencyUtilization"
    }
  }
}

resource "aws_lambda_function" "snapped" {
  function_name    = "snapped"
  role             = aws_iam_role.runs.arn
  runtime          = "python3.12"
  handler          = "index.handler"
  filename         = var.code[var.changed ? 1 : 0]
  source_code_hash = filebase64sha256(var.code[var.changed ? 1 : 0])
  publish          = true

  snap_start {
    apply_on = "PublishedVersions"
  }

  # Its initialisation writes to it.
  depends_on = [aws_iam_role_policy.own, aws_cloudwatch_log_group.snapped]
}

resource "aws_cloudwatch_log_group" "snapped" {
  name = "/aws/lambda/snapped"
}
