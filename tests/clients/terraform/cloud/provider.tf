# The provider as its users configure it for a cloud of their own: explicit endpoints, nothing skipped that AWS would answer.
terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "5.100.0"
    }
  }
}

variable "endpoint" {
  type = string
}

variable "key_id" {
  type = string
}

variable "secret" {
  type      = string
  sensitive = true
}

# A zip with a function, and another with its next version.
variable "code" {
  type = list(string)
}

# Whether everything that can change in place has changed.
variable "changed" {
  type    = bool
  default = false
}

provider "aws" {
  region                  = "us-east-1"
  access_key              = var.key_id
  secret_key              = var.secret
  s3_use_path_style       = true
  skip_metadata_api_check = true
  max_retries             = 2

  default_tags {
    tags = { cloud = "pileus" }
  }

  endpoints {
    apigateway     = var.endpoint
    apigatewayv2   = var.endpoint
    appautoscaling = var.endpoint
    cloudformation = var.endpoint
    dynamodb       = var.endpoint
    events         = var.endpoint
    iam            = var.endpoint
    kinesis        = var.endpoint
    kms            = var.endpoint
    lambda         = var.endpoint
    logs           = var.endpoint
    s3             = var.endpoint
    sqs            = var.endpoint
    sts            = var.endpoint
  }
}

data "aws_caller_identity" "me" {}

locals {
  version = var.changed ? "2" : "1"
  tags    = { version = local.version }
}
