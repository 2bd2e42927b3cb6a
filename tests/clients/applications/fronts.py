"""The three ways in that a web application has: a function URL, an HTTP API, a REST API. Each gives its address."""

from urllib.parse import urlparse

REGION = "us-east-1"
ALL = ["url", "http", "http-v1", "rest"]


def opened(cloud, name, arn, front):
    return {"url": url, "http": http, "http-v1": http_v1, "rest": rest}[front](cloud, name, arn)


def url(cloud, name, arn):
    lambda_ = cloud.client("lambda")
    lambda_.add_permission(
        FunctionName=name, StatementId="public", Action="lambda:InvokeFunctionUrl", Principal="*", FunctionUrlAuthType="NONE"
    )
    lambda_.add_permission(
        FunctionName=name, StatementId="via", Action="lambda:InvokeFunction", Principal="*", InvokedViaFunctionUrl=True
    )
    return lambda_.create_function_url_config(FunctionName=name, AuthType="NONE")["FunctionUrl"].rstrip("/")


def http(cloud, name, arn, version="2.0"):
    apis = cloud.client("apigatewayv2")
    api = apis.create_api(Name=name, ProtocolType="HTTP")
    integration = apis.create_integration(
        ApiId=api["ApiId"], IntegrationType="AWS_PROXY", IntegrationUri=arn, PayloadFormatVersion=version
    )["IntegrationId"]
    apis.create_route(ApiId=api["ApiId"], RouteKey="$default", Target=f"integrations/{integration}")
    apis.create_stage(ApiId=api["ApiId"], StageName="$default", AutoDeploy=True)
    allow(cloud, name)
    return api["ApiEndpoint"].rstrip("/")


def http_v1(cloud, name, arn):
    return http(cloud, name, arn, "1.0")


def rest(cloud, name, arn):
    apis = cloud.client("apigateway")
    api = apis.create_rest_api(name=name, binaryMediaTypes=["image/*", "application/octet-stream"])["id"]
    root = apis.get_resources(restApiId=api)["items"][0]["id"]
    proxy = apis.create_resource(restApiId=api, parentId=root, pathPart="{proxy+}")["id"]
    for resource in (root, proxy):
        apis.put_method(restApiId=api, resourceId=resource, httpMethod="ANY", authorizationType="NONE")
        apis.put_integration(
            restApiId=api, resourceId=resource, httpMethod="ANY", type="AWS_PROXY", integrationHttpMethod="POST",
            uri=f"arn:aws:apigateway:{REGION}:lambda:path/2015-03-31/functions/{arn}/invocations",
        )  # fmt: skip
    apis.create_deployment(restApiId=api, stageName="prod")
    allow(cloud, name)
    return f"http://{api}.execute-api.localhost:{urlparse(cloud.url).port}/prod"


def allow(cloud, name):
    cloud.client("lambda").add_permission(
        FunctionName=name, StatementId="gateway", Action="lambda:InvokeFunction", Principal="apigateway.amazonaws.com"
    )
