//! Requests of API Gateway's APIs and of function URLs, with `lambda_http`.

use lambda_http::{Body, Error, Request, RequestExt, Response, run, service_fn};

async fn answer(request: Request) -> Result<Response<Body>, Error> {
    let query = request.query_string_parameters();
    let seen = serde_json::json!({
        "method": request.method().as_str(),
        "path": request.raw_http_path(),
        "word": query.first("word"),
        "length": request.body().len(),
        "host": request.headers().get("host").and_then(|host| host.to_str().ok()),
    });
    let response = Response::builder().status(201).header("content-type", "application/json");
    Ok(response.header("x-made-by", "lambda_http").body(seen.to_string().into())?)
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(service_fn(answer)).await
}
