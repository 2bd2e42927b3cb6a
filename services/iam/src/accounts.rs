//! `POST /_pileus/accounts/NAME`: another account of this cloud, with root credentials of its own.
//!
//! Open to the root of the first account alone.

use crate::store::{self as rows, AccessKey, Account};
use aws::{AccountId, Fault, Principal};
use http::{Response, StatusCode, header};
use percent_encoding::percent_decode_str;
use serde_json::json;
use service::{Ctx, Front, Head};
use wire::Body;

const PATH: &str = "/_pileus/accounts/";
const NAME_LENGTH_MAX: usize = 50;
const SECRET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

pub fn front(first_account: String) -> Front {
    Front::new(
        "CreateAccount",
        |head: &Head| head.path.starts_with(PATH) && head.method == http::Method::POST,
        move |ctx, head, _body| {
            let first = first_account.clone();
            async move {
                let created = create(&ctx, &head, &first).await;
                let (status, answer) = match created {
                    Ok(answer) => (StatusCode::CREATED, answer),
                    Err(fault) => {
                        let status = StatusCode::from_u16(fault.status);
                        let answer = json!({ "code": fault.code, "message": fault.message });
                        (status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR), answer)
                    }
                };
                let mut response = Response::new(Body::from(answer.to_string()));
                *response.status_mut() = status;
                let json = header::HeaderValue::from_static("application/json");
                response.headers_mut().insert(header::CONTENT_TYPE, json);
                response
            }
        },
    )
}

/// The rows of an account whose root has this access key, for one that was another cloud's first.
pub fn root_rows(
    account: &str,
    access_key_id: &str,
    secret: &str,
    created_ms: i64,
) -> Vec<(store::Key, Vec<u8>)> {
    let (id, name) = (account.to_owned(), account.to_owned());
    let row = Account { id, name, created_ms, alias: None };
    let key = AccessKey {
        id: access_key_id.to_owned(),
        secret: secret.to_owned(),
        account: account.to_owned(),
        user: None,
        active: true,
        created_ms,
    };
    let always = "texts and numbers are always JSON";
    vec![
        (rows::account(account), serde_json::to_vec(&row).expect(always)),
        (rows::access_key(access_key_id), serde_json::to_vec(&key).expect(always)),
    ]
}

async fn create(ctx: &Ctx, head: &Head, first: &str) -> Result<serde_json::Value, Fault> {
    match ctx.principal() {
        Principal::Root { account } if account.as_str() == first => {}
        _ => {
            let message = "Only the root of the first account may create accounts.";
            return Err(Fault::new(403, "AccessDenied", message));
        }
    }
    let name = head.path.strip_prefix(PATH).unwrap_or_default();
    let name = percent_decode_str(name).decode_utf8_lossy().into_owned();
    if name.is_empty() || name.chars().count() > NAME_LENGTH_MAX {
        let message = format!("An account's name has 1 to {NAME_LENGTH_MAX} characters.");
        return Err(Fault::validation(message));
    }
    let world = ctx.world();
    let first_digit = world.token(1, b"123456789");
    let id = format!("{first_digit}{}", world.token(11, b"0123456789"));
    let account = Account { id: id.clone(), name, created_ms: ctx.now_ms(), alias: None };
    let key = AccessKey {
        id: world.unique_id("AKIA", 20),
        secret: world.token(40, SECRET),
        account: id.clone(),
        user: None,
        active: true,
        created_ms: ctx.now_ms(),
    };
    ctx.store()
        .transact(|tx| {
            let (account, key, first) = (&account, &key, first);
            async move {
                let taken = tx.get(&rows::account(&account.id)).await?.is_some();
                if taken || account.id == first {
                    return Err(Fault::internal("a random account id was taken"));
                }
                tx.put_value(rows::account(&account.id), account);
                tx.put_value(rows::access_key(&key.id), key);
                rows::changed(&tx);
                Ok(())
            }
        })
        .await?;
    AccountId::new(&id).ok_or_else(|| Fault::internal("a made account id is none"))?;
    Ok(json!({
        "account": id,
        "name": account.name,
        "access_key_id": key.id,
        "secret_access_key": key.secret,
    }))
}
