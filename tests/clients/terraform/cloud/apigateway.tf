# A REST API of resources and methods.
resource "aws_api_gateway_rest_api" "shop" {
  name        = "shop"
  description = "Version ${local.version}"
  tags        = local.tags
  endpoint_configuration {
    types = ["REGIONAL"]
  }
}

resource "aws_api_gateway_resource" "orders" {
  rest_api_id = aws_api_gateway_rest_api.shop.id
  parent_id   = aws_api_gateway_rest_api.shop.root_resource_id
  path_part   = var.changed ? "order" : "orders"
}

resource "aws_api_gateway_method" "list" {
  rest_api_id   = aws_api_gateway_rest_api.shop.id
  resource_id   = aws_api_gateway_resource.orders.id
  http_method   = "GET"
  authorization = var.changed ? "CUSTOM" : "NONE"
  authorizer_id = var.changed ? aws_api_gateway_authorizer.asks.id : null

  operation_name     = "List${local.version}"
  request_parameters = { "method.request.querystring.page" = var.changed }
}

resource "aws_api_gateway_authorizer" "asks" {
  rest_api_id     = aws_api_gateway_rest_api.shop.id
  name            = "asks-${local.version}"
  type            = "TOKEN"
  authorizer_uri  = aws_lambda_function.answers.invoke_arn
  identity_source = "method.request.header.Authorization"
}

resource "aws_api_gateway_integration" "list" {
  rest_api_id             = aws_api_gateway_rest_api.shop.id
  resource_id             = aws_api_gateway_resource.orders.id
  http_method             = aws_api_gateway_method.list.http_method
  integration_http_method = "POST"
  type                    = "AWS_PROXY"
  uri                     = aws_lambda_function.answers.invoke_arn
  timeout_milliseconds    = var.changed ? 20000 : 10000
}

resource "aws_api_gateway_method" "options" {
  rest_api_id   = aws_api_gateway_rest_api.shop.id
  resource_id   = aws_api_gateway_resource.orders.id
  http_method   = "OPTIONS"
  authorization = "NONE"
}

resource "aws_api_gateway_integration" "options" {
  rest_api_id       = aws_api_gateway_rest_api.shop.id
  resource_id       = aws_api_gateway_resource.orders.id
  http_method       = aws_api_gateway_method.options.http_method
  type              = "MOCK"
  request_templates = { "application/json" = var.changed ? "{\"statusCode\": 200 }" : "{\"statusCode\": 200}" }
}

resource "aws_api_gateway_method_response" "options" {
  rest_api_id         = aws_api_gateway_rest_api.shop.id
  resource_id         = aws_api_gateway_resource.orders.id
  http_method         = aws_api_gateway_method.options.http_method
  status_code         = "200"
  response_parameters = { "method.response.header.Access-Control-Allow-Origin" = !var.changed }
}

resource "aws_api_gateway_integration_response" "options" {
  rest_api_id         = aws_api_gateway_rest_api.shop.id
  resource_id         = aws_api_gateway_resource.orders.id
  http_method         = aws_api_gateway_method.options.http_method
  status_code         = aws_api_gateway_method_response.options.status_code
  response_parameters = { "method.response.header.Access-Control-Allow-Origin" = var.changed ? "'https://example.com'" : "'*'" }
  depends_on          = [aws_api_gateway_integration.options]
}

resource "aws_api_gateway_deployment" "shop" {
  rest_api_id = aws_api_gateway_rest_api.shop.id
  triggers    = { version = local.version }
  lifecycle {
    create_before_destroy = true
  }
  depends_on = [
    aws_api_gateway_integration.list,
    aws_api_gateway_integration_response.options,
  ]
}

resource "aws_api_gateway_stage" "live" {
  rest_api_id   = aws_api_gateway_rest_api.shop.id
  deployment_id = aws_api_gateway_deployment.shop.id
  stage_name    = "live"
  description   = "Version ${local.version}"
  variables     = { version = local.version }
  tags          = local.tags
}

# Another, from a document.
resource "aws_api_gateway_rest_api" "described" {
  name = "described"
  body = jsonencode({
    openapi = "3.0.1"
    info    = { title = "described", version = local.version }
    paths = {
      "/version" = {
        get = {
          x-amazon-apigateway-integration = {
            type       = "AWS_PROXY"
            httpMethod = "POST"
            uri        = aws_lambda_function.answers.invoke_arn
          }
        }
      }
    }
  })
}
