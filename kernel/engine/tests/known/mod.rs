//! A cloud of one service made for the test, and who may sign to it.

use auth::policy::{Attached, Kind, Policy};
use aws::{AccountId, Arn, Fault, Principal, Region};
use engine::{Dev, Engine, Options};
use service::{BoxFuture, Credential, Ctx, Endpoint, Grants, Identities, Service, Session};
use std::sync::Arc;
use store::Store;
use tempfile::TempDir;
use world::World;

pub const ACCOUNT: &str = "123456789012";
const OTHER_ACCOUNT: &str = "210987654321";
/// Of the temporary credentials `LENT`.
pub const TOKEN: &str = "token";

/// The key's id says who holds it; every secret is `secret`.
struct Known {
    /// What the user may do.
    policy: Option<Arc<Policy>>,
}

impl Identities for Known {
    fn credential<'a>(
        &'a self,
        _ctx: &'a Ctx,
        id: &'a str,
    ) -> BoxFuture<'a, Result<Option<Credential>, Fault>> {
        let account = AccountId::new(ACCOUNT).unwrap();
        let arn: Arn = format!("arn:aws:iam::{ACCOUNT}:user/u").parse().unwrap();
        let other = AccountId::new(OTHER_ACCOUNT).unwrap();
        let principal = match id {
            "ROOT" | "LENT" => Some(Principal::Root { account }),
            "OTHERROOT" => Some(Principal::Root { account: other }),
            "USER" => Some(Principal::User { account, arn, user_id: "AIDA".into() }),
            _ => None,
        };
        let lent = id == "LENT";
        let credential = principal.map(|principal| Credential {
            access_key_id: id.into(),
            secret: "secret".into(),
            session_token: lent.then(|| TOKEN.into()),
            principal,
            session: lent.then(|| Arc::new(Session::default())),
            expires_ms: None,
        });
        Box::pin(async move { Ok(credential) })
    }

    fn grants<'a>(
        &'a self,
        _ctx: &'a Ctx,
        principal: &'a Principal,
    ) -> BoxFuture<'a, Result<Grants, Fault>> {
        let mut grants = Grants::default();
        if matches!(principal, Principal::User { .. }) {
            let attached = |policy| Attached { name: "p".into(), policy };
            grants.identity.extend(self.policy.clone().map(attached));
        }
        Box::pin(async move { Ok(grants) })
    }

    fn assume<'a>(
        &'a self,
        _ctx: &'a Ctx,
        _role: &'a Arn,
        _name: &'a str,
    ) -> BoxFuture<'a, Result<Principal, Fault>> {
        Box::pin(async { Err(Fault::client("AccessDenied", "no roles here")) })
    }

    fn accounts<'a>(&'a self, _ctx: &'a Ctx) -> BoxFuture<'a, Result<Vec<AccountId>, Fault>> {
        Box::pin(async { Ok(AccountId::new(ACCOUNT).into_iter().collect()) })
    }
}

pub struct Cloud {
    pub engine: Engine,
    _folder: TempDir,
}

/// `policy` is the user's.
pub fn cloud(service: Service, policy: Option<&str>, dev: Option<Dev>) -> Cloud {
    let folder = TempDir::new().unwrap();
    let world = World::real();
    let store = Store::open(folder.path(), world.clone(), store::Options::default()).unwrap();
    let options = Options {
        endpoint: Endpoint {
            url: "http://127.0.0.1:4566".into(),
            domain: "localhost".into(),
            port: 4566,
        },
        account: AccountId::new(ACCOUNT).unwrap(),
        region: Region::new("eu-west-1").unwrap(),
        dev,
    };
    let policy = policy.map(|text| Arc::new(Policy::parse(Kind::Identity, text).unwrap()));
    let service = service.identities(Arc::new(Known { policy }));
    let engine = Engine::new(store, world, options, vec![service]).unwrap();
    Cloud { engine, _folder: folder }
}
