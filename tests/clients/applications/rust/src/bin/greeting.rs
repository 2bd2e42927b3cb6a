//! A typed event, a typed answer, an error of its own, with `lambda_runtime`.

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde::{Deserialize, Serialize};

#[derive(Deserialize)]
struct Request {
    name: Option<String>,
}

#[derive(Serialize)]
struct Response {
    greeting: String,
    request_id: String,
    function_arn: String,
    memory: i32,
    xray: bool,
    left_ms: u128,
}

async fn greet(event: LambdaEvent<Request>) -> Result<Response, Error> {
    let context = event.context;
    let name = event.payload.name.ok_or("nobody to greet")?;
    if name == "panic" {
        panic!("asked for");
    }
    println!("greeting {name}");
    let left = context.deadline().duration_since(std::time::SystemTime::now());
    Ok(Response {
        greeting: format!("Hello, {name}!"),
        request_id: context.request_id,
        function_arn: context.invoked_function_arn,
        memory: context.env_config.memory,
        xray: context.xray_trace_id.is_some(),
        left_ms: left.unwrap_or_default().as_millis(),
    })
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(service_fn(greet)).await
}
