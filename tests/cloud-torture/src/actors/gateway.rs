//! An HTTP API that comes and goes, and its routes: those that were acknowledged answer through the
//! function, those that were deleted do not.

use crate::actor::Actor;
use crate::client::Cloud;
use crate::functions;
use crate::random::Random;
use crate::trouble::{Result, holds};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use serde_json::{Value, json};
use std::collections::BTreeMap;

const ROUTES_MAX: usize = 3;
const PAUSE_MS: u64 = 20;

pub struct Gateway {
    name: String,
    random: Random,
    api: Option<Api>,
    /// Deleted ones.
    gone: Option<String>,
    doubt: Doubt,
    next: u64,
    acknowledged: u64,
}

struct Api {
    id: String,
    integration: Option<String>,
    /// By path: the route's id.
    routes: BTreeMap<String, String>,
}

enum Doubt {
    None,
    ApiMade,
    ApiDeleted,
    Integration,
    RouteMade(String),
    RouteDeleted(String),
}

impl Gateway {
    pub fn new(number: usize, seed: u64) -> Gateway {
        let name = format!("gateway-{number}");
        Gateway {
            random: Random::of(seed, &name),
            name,
            api: None,
            gone: None,
            doubt: Doubt::None,
            next: 0,
            acknowledged: 0,
        }
    }

    async fn step(&mut self, cloud: &Cloud) -> Result<()> {
        match &self.api {
            None => self.make_api(cloud).await?,
            Some(api) if api.integration.is_none() => self.make_integration(cloud).await?,
            Some(api) if api.routes.len() < ROUTES_MAX && !self.random.once_in(4) => {
                self.make_route(cloud).await?;
            }
            Some(_) if self.random.once_in(4) => self.delete_api(cloud).await?,
            Some(_) => self.delete_route(cloud).await?,
        }
        self.doubt = Doubt::None;
        self.acknowledged += 1;
        cloud.pause(PAUSE_MS).await;
        Ok(())
    }

    async fn make_api(&mut self, cloud: &Cloud) -> Result<()> {
        self.doubt = Doubt::ApiMade;
        let body = json!({ "name": self.name, "protocolType": "HTTP" });
        let made = cloud.rest("apigateway", "POST", "/v2/apis", &body).await?.done()?.json()?;
        let id = text(&made, "apiId");
        self.api = Some(Api { id: id.clone(), integration: None, routes: BTreeMap::new() });
        self.doubt = Doubt::Integration;
        let body = json!({ "stageName": "$default", "autoDeploy": true });
        let path = format!("/v2/apis/{id}/stages");
        cloud.rest("apigateway", "POST", path, &body).await?.done().map(drop)
    }

    async fn make_integration(&mut self, cloud: &Cloud) -> Result<()> {
        let Some(api) = &mut self.api else { return Ok(()) };
        self.doubt = Doubt::Integration;
        let body = json!({ "integrationType": "AWS_PROXY",
            "integrationUri": functions::arn(cloud), "payloadFormatVersion": "2.0" });
        let path = format!("/v2/apis/{}/integrations", api.id);
        let made = cloud.rest("apigateway", "POST", path, &body).await?.done()?.json()?;
        api.integration = Some(text(&made, "integrationId"));
        Ok(())
    }

    async fn make_route(&mut self, cloud: &Cloud) -> Result<()> {
        let Some(api) = &mut self.api else { return Ok(()) };
        self.next += 1;
        let place = format!("/route-{}", self.next);
        self.doubt = Doubt::RouteMade(place.clone());
        let integration = api.integration.clone().unwrap_or_default();
        let body = json!({ "routeKey": format!("GET {place}"),
            "target": format!("integrations/{integration}") });
        let path = format!("/v2/apis/{}/routes", api.id);
        let made = cloud.rest("apigateway", "POST", path, &body).await?.done()?.json()?;
        api.routes.insert(place, text(&made, "routeId"));
        Ok(())
    }

    async fn delete_route(&mut self, cloud: &Cloud) -> Result<()> {
        let Some(api) = &mut self.api else { return Ok(()) };
        let Some((place, route)) = api.routes.first_key_value() else { return Ok(()) };
        let (place, path) = (place.clone(), format!("/v2/apis/{}/routes/{route}", api.id));
        self.doubt = Doubt::RouteDeleted(place.clone());
        cloud.rest("apigateway", "DELETE", path, &Value::Null).await?.done()?;
        api.routes.remove(&place);
        Ok(())
    }

    async fn delete_api(&mut self, cloud: &Cloud) -> Result<()> {
        let Some(api) = &self.api else { return Ok(()) };
        self.doubt = Doubt::ApiDeleted;
        let path = format!("/v2/apis/{}", api.id);
        cloud.rest("apigateway", "DELETE", path, &Value::Null).await?.done()?;
        self.gone = self.api.take().map(|api| api.id);
        Ok(())
    }

    async fn compare(&mut self, cloud: &Cloud) -> Result<()> {
        self.resolve(cloud).await?;
        let listed = list(cloud, "/v2/apis".into(), "apiId").await?;
        let kept: Vec<String> = self.api.iter().map(|api| api.id.clone()).collect();
        holds(listed == kept, || format!("APIs {listed:?}, acknowledged {kept:?}"))?;
        if let Some(gone) = &self.gone {
            let answer = cloud.visit(format!("/_aws/execute-api/{gone}/route-1")).await?;
            let status = answer.status;
            holds(status == 404, || format!("the deleted API {gone} answers {status}"))?;
        }
        let Some(api) = &self.api else { return Ok(()) };
        let mut listed = list(cloud, format!("/v2/apis/{}/routes", api.id), "routeId").await?;
        let mut kept: Vec<String> = api.routes.values().cloned().collect();
        listed.sort_unstable();
        kept.sort_unstable();
        holds(listed == kept, || format!("routes {listed:?}, acknowledged {kept:?}"))?;
        for place in api.routes.keys() {
            let answer = cloud.visit(format!("/_aws/execute-api/{}{place}", api.id)).await?;
            let good = answer.status == 200 && answer.text() == *place;
            holds(good, || format!("{place} answers {} {}", answer.status, answer.text()))?;
        }
        let answer = cloud.visit(format!("/_aws/execute-api/{}/absent", api.id)).await?;
        let status = answer.status;
        holds(status == 404, || format!("a route that nobody made answers {status}"))
    }

    async fn resolve(&mut self, cloud: &Cloud) -> Result<()> {
        let doubt = std::mem::replace(&mut self.doubt, Doubt::None);
        match (doubt, &mut self.api) {
            (Doubt::ApiMade, _) => {
                for id in list(cloud, "/v2/apis".into(), "apiId").await? {
                    let path = format!("/v2/apis/{id}");
                    cloud.rest("apigateway", "DELETE", path, &Value::Null).await?.done()?;
                }
            }
            (Doubt::ApiDeleted, _) if list(cloud, "/v2/apis".into(), "apiId").await?.is_empty() => {
                self.gone = self.api.take().map(|api| api.id);
            }
            // One integration, or stage, more or less: begin anew.
            (Doubt::Integration, Some(_)) => self.delete_api(cloud).await?,
            (Doubt::RouteMade(place), Some(api)) => {
                let path = format!("/v2/apis/{}/routes", api.id);
                for route in list(cloud, path, "routeId").await? {
                    if !api.routes.values().any(|known| *known == route) {
                        api.routes.insert(place.clone(), route);
                    }
                }
            }
            (Doubt::RouteDeleted(place), Some(api)) => {
                let path = format!("/v2/apis/{}/routes", api.id);
                let listed = list(cloud, path, "routeId").await?;
                if !api.routes.get(&place).is_some_and(|route| listed.contains(route)) {
                    api.routes.remove(&place);
                }
            }
            _ => {}
        }
        self.doubt = Doubt::None;
        Ok(())
    }
}

async fn list(cloud: &Cloud, path: String, field: &str) -> Result<Vec<String>> {
    let answer = cloud.rest("apigateway", "GET", path, &Value::Null).await?.done()?.json()?;
    let items = answer["items"].as_array().cloned().unwrap_or_default();
    Ok(items.iter().map(|item| text(item, field)).collect())
}

fn text(value: &Value, field: &str) -> String {
    value[field].as_str().unwrap_or_default().to_owned()
}

impl Actor for Gateway {
    fn name(&self) -> &str {
        &self.name
    }

    fn act<'a>(&'a mut self, cloud: &'a Cloud) -> BoxFuture<'a, Result<()>> {
        self.step(cloud).boxed()
    }

    fn check<'a>(&'a mut self, cloud: &'a Cloud) -> BoxFuture<'a, Result<()>> {
        self.compare(cloud).boxed()
    }

    fn acknowledged(&self) -> u64 {
        self.acknowledged
    }
}
