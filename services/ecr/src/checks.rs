//! What must hold between repositories, images, tags and layers, for `pileus fsck`.

use crate::rules::digest;
use crate::rules::place::Place;
use crate::store::{self as rows, Image, Layer, Repository, Tag, Upload};
use crate::sweep::{self, FORGET, Left};
use aws::{AccountId, Region};
use service::{Examination, texts};
use store::{Key, StoreError};

const RESTORE: &str = "restore a backup made before the damage";
const PUSH: &str = "push the image again";

pub fn check(exam: &Examination<'_>) -> Result<(), StoreError> {
    exam.doing("repositories");
    exam.each::<Repository>(rows::every(rows::REPOSITORY), |key, repository| {
        let Some(place) = place_of(key)? else { return Ok(()) };
        if repository.name != place.name {
            exam.tell("repository-misplaced", place.arn(), "its row is another's", RESTORE);
        }
        Ok(())
    })?;
    exam.doing("images");
    exam.each::<Image>(rows::every(rows::IMAGE), |key, image| {
        let Some(place) = place_of(key)? else { return Ok(()) };
        check_image(exam, key, &place, &image)
    })?;
    exam.doing("tags of images");
    exam.each::<Tag>(rows::every(rows::TAG), |key, tag| {
        let Some(place) = place_of(key)? else { return Ok(()) };
        let image: Option<Image> = exam.find(&place.image(&tag.digest))?;
        let name = texts(key)?.pop().unwrap_or_default();
        if !image.is_some_and(|image| image.tags.contains(&name)) {
            let what = "it leads to an image that does not know it";
            exam.tell("tag-without-image", format!("{}:{name}", place.uri()), what, PUSH);
        }
        Ok(())
    })?;
    exam.doing("layers of images");
    exam.each::<Layer>(rows::every(rows::LAYER), |key, layer| {
        let Some(place) = place_of(key)? else { return Ok(()) };
        let name = format!("{}@{}", place.uri(), layer.digest);
        with_repository(exam, &place, &name)?;
        if *key != place.layer(&layer.digest) {
            exam.tell("layer-misplaced", &name, "it stands under another digest", RESTORE);
        }
        let waits = layer.images > 0 || waiting(exam, &place, Left::Layer(layer.digest))?;
        if !waits {
            let what = "no image has it, and no timer takes it away";
            exam.tell("layer-unused", name, what, "push an image that has it, and delete that");
        }
        Ok(())
    })?;
    exam.doing("uploads of layers");
    exam.each::<Upload>(rows::every(rows::UPLOAD), |key, upload| {
        let Some(place) = place_of(key)? else { return Ok(()) };
        let name = format!("upload {} to {}", upload.id, place.uri());
        with_repository(exam, &place, &name)?;
        if !waiting(exam, &place, Left::Upload(upload.id))? {
            exam.tell("upload-unwatched", name, "no timer takes it away", "end the upload");
        }
        Ok(())
    })
}

fn check_image(
    exam: &Examination<'_>,
    key: &Key,
    place: &Place,
    image: &Image,
) -> Result<(), StoreError> {
    let name = format!("{}@{}", place.uri(), image.digest);
    with_repository(exam, place, &name)?;
    if *key != place.image(&image.digest) || digest::of(image.manifest.as_bytes()) != image.digest {
        exam.tell("image-digest", &name, "its manifest has another digest", RESTORE);
    }
    for layer in &image.layers {
        if !exam.has(&place.layer(layer))? {
            exam.tell("layer-missing", &name, format!("its layer {layer} is not there"), PUSH);
        }
    }
    for tag in &image.tags {
        let found: Option<Tag> = exam.find(&place.tag(tag))?;
        if found.is_none_or(|found| found.digest != image.digest) {
            exam.tell("tag-elsewhere", &name, format!("its tag {tag} leads elsewhere"), PUSH);
        }
    }
    Ok(())
}

fn waiting(exam: &Examination<'_>, place: &Place, left: Left) -> Result<bool, StoreError> {
    Ok(exam.timer_ms(FORGET, &sweep::timer_key(place, left))?.is_some())
}

fn with_repository(exam: &Examination<'_>, place: &Place, of: &str) -> Result<(), StoreError> {
    if !exam.has(&place.repository())? {
        exam.tell(
            "repository-missing",
            of,
            "it belongs to a repository that is not there",
            RESTORE,
        );
    }
    Ok(())
}

/// Account, region and name stand first in these keys.
fn place_of(key: &Key) -> Result<Option<Place>, StoreError> {
    let [account, region, name, ..] = &texts(key)?[..] else { return Ok(None) };
    let (account, region) = (AccountId::new(account), Region::new(region));
    Ok(account.zip(region).map(|(account, region)| Place { account, region, name: name.clone() }))
}
