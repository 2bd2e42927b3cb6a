# An HTTP API before the function.
resource "aws_apigatewayv2_api" "web" {
  name          = "web"
  description   = "Version ${local.version}"
  protocol_type = "HTTP"
  tags          = local.tags
  cors_configuration {
    allow_origins = ["https://example.com"]
    allow_methods = var.changed ? ["GET", "POST"] : ["GET"]
    max_age       = 300
  }
}

resource "aws_apigatewayv2_integration" "answers" {
  api_id                 = aws_apigatewayv2_api.web.id
  integration_type       = "AWS_PROXY"
  integration_uri        = aws_lambda_function.answers.invoke_arn
  payload_format_version = "2.0"
  timeout_milliseconds   = var.changed ? 20000 : 10000
}

resource "aws_apigatewayv2_authorizer" "asks" {
  api_id                            = aws_apigatewayv2_api.web.id
  name                              = "asks-${local.version}"
  authorizer_type                   = "REQUEST"
  authorizer_uri                    = aws_lambda_function.answers.invoke_arn
  authorizer_payload_format_version = "2.0"
  enable_simple_responses           = true
  identity_sources                  = ["$request.header.Authorization"]
}

resource "aws_apigatewayv2_route" "open" {
  api_id    = aws_apigatewayv2_api.web.id
  route_key = "GET /version"
  target    = "integrations/${aws_apigatewayv2_integration.answers.id}"
}

resource "aws_apigatewayv2_route" "closed" {
  api_id             = aws_apigatewayv2_api.web.id
  route_key          = var.changed ? "POST /version" : "PUT /version"
  target             = "integrations/${aws_apigatewayv2_integration.answers.id}"
  authorization_type = "CUSTOM"
  authorizer_id      = aws_apigatewayv2_authorizer.asks.id
}

resource "aws_apigatewayv2_stage" "live" {
  api_id      = aws_apigatewayv2_api.web.id
  name        = "live"
  description = "Version ${local.version}"
  auto_deploy = true
  stage_variables = {
    version = local.version
  }
  tags = local.tags
}

output "web" {
  value = "${aws_apigatewayv2_api.web.api_endpoint}/${aws_apigatewayv2_stage.live.name}"
}

# Another, all of it made by one call.
resource "aws_apigatewayv2_api" "quick" {
  name          = "quick"
  protocol_type = "HTTP"
  target        = aws_lambda_function.answers.arn
}
