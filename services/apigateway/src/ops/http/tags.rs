//! Tags of APIs and stages, of both kinds: `arn:aws:apigateway:region::/apis/…` and `…/restapis/…`.

use crate::error::Error;
use crate::rules::tags::check;
use crate::store::{Draft, Kind};
use aws::{Arn, Fault, Region};
use model_apigateway::{RestApi, Stage as RestStage};
use model_apigatewayv2::{
    Api, GetTagsRequest, GetTagsResponse, Stage, TagResourceRequest, TagResourceResponse,
    UntagResourceOutput, UntagResourceRequest,
};
use service::Ctx;
use wire::IndexMap;

pub type Tags = IndexMap<String, String>;

/// What an ARN of API Gateway names.
pub struct Tagged {
    pub kind: Kind,
    pub api: String,
    pub stage: Option<String>,
}

pub fn tagged(ctx: &Ctx, text: &str) -> Result<Tagged, Error> {
    let wrong = || Error::bad("Invalid resource ARN");
    let arn: Arn = text.parse().map_err(|_| wrong())?;
    let own = is_own(ctx.region(), &arn);
    let parts: Vec<&str> = arn.resource().split('/').collect();
    let (kind, api, stage) = match parts.as_slice() {
        ["", kind, api] => (*kind, *api, None),
        ["", kind, api, "stages", stage] => (*kind, *api, Some((*stage).to_owned())),
        _ => return Err(Error::not_built(format!("Tagging of {text}"))),
    };
    let kind = match kind {
        "apis" => Kind::Http,
        "restapis" => Kind::Rest,
        _ => return Err(Error::not_built(format!("Tagging of {text}"))),
    };
    match own && !api.is_empty() {
        true => Ok(Tagged { kind, api: api.to_owned(), stage }),
        false => Err(wrong()),
    }
}

/// These ARNs name no account.
fn is_own(region: &Region, arn: &Arn) -> bool {
    arn.is_of("apigateway") && arn.region() == region.as_str() && arn.account().is_empty()
}

pub async fn get_tags(ctx: Ctx, input: GetTagsRequest) -> Result<GetTagsResponse, Error> {
    let tags = read(&ctx, &input.resource_arn).await?;
    Ok(GetTagsResponse { tags: Some(tags) })
}

pub async fn tag_resource(
    ctx: Ctx,
    input: TagResourceRequest,
) -> Result<TagResourceResponse, Error> {
    let tags = input.tags.unwrap_or_default();
    check(Some(&tags))?;
    change(&ctx, &input.resource_arn, &|known| known.extend(tags.clone())).await?;
    Ok(TagResourceResponse {})
}

pub async fn untag_resource(
    ctx: Ctx,
    input: UntagResourceRequest,
) -> Result<UntagResourceOutput, Error> {
    let keys = &input.tag_keys;
    change(&ctx, &input.resource_arn, &|known| known.retain(|key, _| !keys.contains(key))).await?;
    Ok(UntagResourceOutput {})
}

pub async fn read(ctx: &Ctx, arn: &str) -> Result<Tags, Error> {
    change(ctx, arn, &|_| {}).await
}

/// The tags of an API, of what lies below it, or of a stage: for the engine. Under `/tags/` an ARN stands encoded.
pub async fn lookup(ctx: Ctx, arn: Arn) -> Result<Vec<(String, String)>, Fault> {
    let decoded = arn.resource().strip_prefix("/tags/");
    let decoded =
        decoded.map(|text| percent_encoding::percent_decode_str(text).decode_utf8_lossy());
    let text = decoded.as_deref().unwrap_or(arn.as_str());
    let Ok(whole) = text.parse::<Arn>() else { return Ok(Vec::new()) };
    let parts: Vec<&str> = whole.resource().split('/').collect();
    let kept = match parts.as_slice() {
        ["", _, _, "stages", _, ..] => 5,
        ["", _, _, ..] => 3,
        _ => return Ok(Vec::new()),
    };
    let path = parts[..kept].join("/");
    let arn = format!("arn:aws:apigateway:{}::{path}", whole.region());
    match read(&ctx, &arn).await {
        Ok(tags) => Ok(tags.into_iter().collect()),
        Err(error) => match Fault::from(error) {
            fault if fault.status >= 500 && fault.status != 501 => Err(fault),
            _ => Ok(Vec::new()),
        },
    }
}

/// Changes the tags of what the ARN names, and gives them.
pub async fn change(
    ctx: &Ctx,
    arn: &str,
    edit: &(dyn Fn(&mut Tags) + Sync),
) -> Result<Tags, Error> {
    let tagged = &tagged(ctx, arn)?;
    let body = |tx| async move {
        let draft = Draft::open(ctx, &tx, tagged.kind, &tagged.api).await?;
        let edited = |tags: Option<Tags>| -> Result<Tags, Error> {
            let mut tags = tags.unwrap_or_default();
            edit(&mut tags);
            check(Some(&tags))?;
            Ok(tags)
        };
        let tags = match (&tagged.stage, tagged.kind) {
            (None, Kind::Http) => {
                let api: Api = draft.api().await?;
                let tags = edited(api.tags.clone())?;
                draft.put_api(&Api { tags: Some(tags.clone()), ..api });
                tags
            }
            (None, Kind::Rest) => {
                let api: RestApi = draft.api().await?;
                let tags = edited(api.tags.clone())?;
                draft.put_api(&RestApi { tags: Some(tags.clone()), ..api });
                tags
            }
            (Some(stage), Kind::Http) => {
                let stage: Stage = draft.need(stage).await?;
                let tags = edited(stage.tags.clone())?;
                draft.put(&Stage { tags: Some(tags.clone()), ..stage });
                tags
            }
            (Some(stage), Kind::Rest) => {
                let stage: RestStage = draft.need(stage).await?;
                let tags = edited(stage.tags.clone())?;
                draft.put(&RestStage { tags: Some(tags.clone()), ..stage });
                tags
            }
        };
        Ok::<_, Error>(tags)
    };
    ctx.store().transact(body).await
}

#[cfg(test)]
mod tests {
    use super::is_own;
    use aws::Region;

    #[test]
    fn an_api_has_one_arn() {
        let region = Region::new("eu-west-1").unwrap();
        let arn = "arn:aws:apigateway:eu-west-1::/apis/abc";
        assert!(is_own(&region, &arn.parse().unwrap()));
        for (from, to) in [
            ("arn:aws:", "arn:aws-cn:"),
            ("arn:aws:", "arn::"),
            (":apigateway:", ":execute-api:"),
            ("eu-west-1", "eu-west-2"),
            ("::", ":123456789012:"),
        ] {
            assert!(!is_own(&region, &arn.replacen(from, to, 1).parse().unwrap()), "{to}");
        }
    }
}
