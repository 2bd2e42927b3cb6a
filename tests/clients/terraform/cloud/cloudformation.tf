# A stack inside the state: what it made is CloudFormation's.
resource "aws_cloudformation_stack" "inner" {
  name       = "inner"
  parameters = { Days = var.changed ? "30" : "7" }
  template_body = jsonencode({
    AWSTemplateFormatVersion = "2010-09-09"
    Parameters               = { Days = { Type = "Number" } }
    Resources = {
      Group = {
        Type = "AWS::Logs::LogGroup"
        Properties = {
          LogGroupName    = "inner"
          RetentionInDays = { Ref = "Days" }
        }
      }
    }
    Outputs = { Group = { Value = { Ref = "Group" } } }
  })
  tags = local.tags
}

output "inner" {
  value = aws_cloudformation_stack.inner.outputs["Group"]
}
