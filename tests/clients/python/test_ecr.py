"""ECR: repositories, layers, images, tags, policies."""

import hashlib
import json

import pytest
import requests
from botocore.exceptions import ClientError

import images
from cloud import eventually
from images import digest


def refused(call, code, **input):
    with pytest.raises(ClientError) as raised:
        call(**input)
    error = raised.value.response["Error"]
    assert error["Code"] == code, error
    return error["Message"]


def small(text="x", **process):
    return images.Image([images.layer({"file": text})], **process)


@pytest.fixture
def ecr(cloud):
    return cloud.client("ecr")


def test_a_repository_lives_and_dies(cloud, ecr, name):
    made = ecr.create_repository(repositoryName=f"team/{name}", tags=[{"Key": "a", "Value": "1"}])["repository"]
    account = cloud.client("sts").get_caller_identity()["Account"]
    assert made["repositoryUri"] == f"{account}.dkr.ecr.us-east-1.amazonaws.com/team/{name}"
    assert made["repositoryArn"] == f"arn:aws:ecr:us-east-1:{account}:repository/team/{name}"
    assert (made["registryId"], made["imageTagMutability"]) == (account, "MUTABLE")
    said = refused(ecr.create_repository, "RepositoryAlreadyExistsException", repositoryName=f"team/{name}")
    assert said == f"The repository with name 'team/{name}' already exists in the registry with id '{account}'"
    found = ecr.describe_repositories(repositoryNames=[f"team/{name}"])["repositories"]
    assert found == [made]
    arn = made["repositoryArn"]
    ecr.tag_resource(resourceArn=arn, tags=[{"Key": "b", "Value": "2"}])
    ecr.untag_resource(resourceArn=arn, tagKeys=["a"])
    assert ecr.list_tags_for_resource(resourceArn=arn)["tags"] == [{"Key": "b", "Value": "2"}]
    ecr.delete_repository(repositoryName=f"team/{name}")
    said = refused(ecr.describe_repositories, "RepositoryNotFoundException", repositoryNames=[f"team/{name}"])
    assert said == f"The repository with name 'team/{name}' does not exist in the registry with id '{account}'"


def test_repositories_are_listed_in_pages(cloud, name):
    ecr = cloud.client("ecr", region="eu-central-1")
    names = [f"{name}-{number}" for number in range(5)]
    for one in names:
        ecr.create_repository(repositoryName=one)
    pages = ecr.get_paginator("describe_repositories").paginate(PaginationConfig={"PageSize": 2})
    pages = [[one["repositoryName"] for one in page["repositories"]] for page in pages]
    assert [len(page) for page in pages] == [2, 2, 1]
    assert sum(pages, []) == names


@pytest.mark.parametrize("wrong", ["Upper", "-a", "a//b", "a:b"])
def test_names_are_checked(ecr, wrong):
    with pytest.raises(ClientError) as raised:
        ecr.create_repository(repositoryName=wrong)
    assert raised.value.response["ResponseMetadata"]["HTTPStatusCode"] == 400


def test_what_is_not_built_is_said(ecr, name):
    for more in [
        {"imageScanningConfiguration": {"scanOnPush": True}},
        {"encryptionConfiguration": {"encryptionType": "KMS"}},
    ]:
        refused(ecr.create_repository, "NotImplemented", repositoryName=name, **more)
    refused(ecr.put_lifecycle_policy, "NotImplemented", repositoryName=name, lifecyclePolicyText="x" * 100)
    refused(ecr.describe_registry, "NotImplemented")


def test_a_layer_comes_in_parts(ecr, name):
    ecr.create_repository(repositoryName=name)
    least = 5 << 20
    data = hashlib.sha256(b"x").digest() * (least // 32) + b"rest"
    assert ecr.initiate_layer_upload(repositoryName=name)["partSize"] == 20971520
    images.upload(ecr, name, data, least)
    found = ecr.batch_check_layer_availability(repositoryName=name, layerDigests=[digest(data), digest(b""), "md5:x"])
    assert [(one["layerDigest"], one["layerAvailability"], one["layerSize"]) for one in found["layers"]] == [
        (digest(data), "AVAILABLE", len(data))
    ]
    assert [one["failureCode"] for one in found["failures"]] == ["MissingLayerDigest", "InvalidLayerDigest"]
    url = ecr.get_download_url_for_layer(repositoryName=name, layerDigest=digest(data))["downloadUrl"]
    assert requests.get(url, timeout=30).content == data
    assert requests.get(url.replace("/layer/", "/layer/x"), timeout=30).status_code == 403
    refused(ecr.get_download_url_for_layer, "LayersNotFoundException", repositoryName=name, layerDigest=digest(b""))


def test_uploads_are_checked(ecr, name):
    ecr.create_repository(repositoryName=name)

    def begin():
        return {"repositoryName": name, "uploadId": ecr.initiate_layer_upload(repositoryName=name)["uploadId"]}

    def part(upload, first, data, last=None):
        last = first + len(data) - 1 if last is None else last
        return {**upload, "partFirstByte": first, "partLastByte": last, "layerPartBlob": data}

    upload = begin()
    refused(ecr.complete_layer_upload, "EmptyUploadException", **upload, layerDigests=[digest(b"")])
    refused(ecr.upload_layer_part, "InvalidLayerPartException", **part(upload, 1, b"abc"))
    refused(ecr.upload_layer_part, "InvalidLayerPartException", **part(upload, 0, b"abc", 3))
    ecr.upload_layer_part(**part(upload, 0, b"abc"))
    refused(ecr.complete_layer_upload, "InvalidLayerException", **upload, layerDigests=[digest(b"abd")])
    ecr.upload_layer_part(**part(upload, 3, b"d"))
    refused(ecr.complete_layer_upload, "LayerPartTooSmallException", **upload, layerDigests=[digest(b"abcd")])
    images.upload(ecr, name, b"abc")
    again = begin()
    ecr.upload_layer_part(**part(again, 0, b"abc"))
    refused(ecr.complete_layer_upload, "LayerAlreadyExistsException", **again, layerDigests=[digest(b"abc")])
    gone = {"repositoryName": name, "uploadId": "00000000-0000-0000-0000-000000000000"}
    refused(ecr.upload_layer_part, "UploadNotFoundException", **part(gone, 0, b"abc"))


def test_images_and_tags(cloud, ecr, name):
    account = cloud.client("sts").get_caller_identity()["Account"]
    first, second = small("1"), small("2")
    images.push(cloud, name, first, "latest")
    images.push(cloud, name, first, "v1")
    images.push(cloud, name, second, "latest")
    put = {"repositoryName": name, "imageManifest": second.manifest, "imageTag": "latest"}
    said = refused(ecr.put_image, "ImageAlreadyExistsException", **put)
    assert said == (
        f"Image with digest '{second.digest}' and tag 'latest' already exists in the repository with name '{name}' in "
        f"registry with id '{account}'"
    )
    found = ecr.batch_get_image(
        repositoryName=name,
        imageIds=[{"imageTag": "latest"}, {"imageDigest": first.digest}, {"imageTag": "none"}, {"imageDigest": "x"}],
    )
    assert [one["imageId"]["imageDigest"] for one in found["images"]] == [second.digest, first.digest]
    assert found["images"][0]["imageManifest"] == second.manifest
    assert [one["failureCode"] for one in found["failures"]] == ["ImageNotFound", "InvalidImageDigest"]
    described = ecr.describe_images(repositoryName=name, imageIds=[{"imageTag": "v1"}])["imageDetails"][0]
    assert described["imageTags"] == ["v1"]
    assert described["imageSizeInBytes"] == sum(map(len, first.blobs().values()))
    assert described["imageManifestMediaType"] == images.MANIFEST
    listed = ecr.list_images(repositoryName=name)["imageIds"]
    assert sorted((one["imageDigest"], one["imageTag"]) for one in listed) == sorted(
        [(first.digest, "v1"), (second.digest, "latest")]
    )
    refused(ecr.describe_images, "ImageNotFoundException", repositoryName=name, imageIds=[{"imageTag": "none"}])
    said = refused(ecr.delete_repository, "RepositoryNotEmptyException", repositoryName=name)
    assert "cannot be deleted because it still contains images" in said
    ecr.delete_repository(repositoryName=name, force=True)


def test_an_image_goes_with_its_last_tag_and_its_layers_with_it(cloud, ecr, name):
    shared, own = images.layer({"shared": "x"}), images.layer({"own": "x"})
    one, other = images.Image([shared, own]), images.Image([shared])
    for tag in ["a", "b"]:
        images.push(cloud, name, one, tag)
    images.push(cloud, name, other, "c")
    gone = ecr.batch_delete_image(repositoryName=name, imageIds=[{"imageTag": "a"}, {"imageTag": "none"}])
    assert [one["imageTag"] for one in gone["imageIds"]] == ["a"]
    assert [one["failureCode"] for one in gone["failures"]] == ["ImageNotFound"]
    assert len(ecr.list_images(repositoryName=name)["imageIds"]) == 2
    ecr.batch_delete_image(repositoryName=name, imageIds=[{"imageDigest": one.digest}])
    left = ecr.batch_check_layer_availability(repositoryName=name, layerDigests=[digest(shared), digest(own)])
    assert [one["layerDigest"] for one in left["layers"]] == [digest(shared)]


def test_what_an_index_names_stays(cloud, ecr, name):
    image = small()
    images.push(cloud, name, image, "one")
    named = {"mediaType": images.MANIFEST, "digest": image.digest, "size": len(image.manifest)}
    index = json.dumps({"schemaVersion": 2, "mediaType": images.INDEX, "manifests": [named]})
    ecr.put_image(repositoryName=name, imageManifest=index, imageTag="all")
    kept = ecr.batch_delete_image(repositoryName=name, imageIds=[{"imageDigest": image.digest}])
    assert [one["failureCode"] for one in kept["failures"]] == ["ImageReferencedByManifestList"]
    ecr.batch_delete_image(repositoryName=name, imageIds=[{"imageTag": "all"}])
    gone = ecr.batch_delete_image(repositoryName=name, imageIds=[{"imageDigest": image.digest}])
    assert gone["failures"] == []
    unknown = index.replace(image.digest, digest(b""))
    refused(ecr.put_image, "ReferencedImagesNotFoundException", repositoryName=name, imageManifest=unknown)


def test_manifests_are_checked(cloud, ecr, name):
    ecr.create_repository(repositoryName=name)
    image = small()
    put = {"repositoryName": name, "imageManifest": image.manifest, "imageTag": "a"}
    refused(ecr.put_image, "LayersNotFoundException", **put)
    refused(ecr.put_image, "ImageDigestDoesNotMatchException", **put, imageDigest=digest(b""))
    refused(ecr.put_image, "InvalidParameterException", **{**put, "imageManifest": "{}"})
    refused(ecr.put_image, "InvalidParameterException", **{**put, "imageTag": "-a"})


def test_tags_may_be_fixed(cloud, ecr, name):
    ecr.create_repository(repositoryName=name, imageTagMutability="IMMUTABLE")
    images.push(cloud, name, small("1"), "v1")
    with pytest.raises(ClientError) as raised:
        images.push(cloud, name, small("2"), "v1")
    error = raised.value.response["Error"]
    assert error["Code"] == "ImageTagAlreadyExistsException"
    assert error["Message"] == (
        f"The image tag 'v1' already exists in the '{name}' repository and cannot be overwritten because the tag is "
        "immutable."
    )
    filters = [{"filterType": "WILDCARD", "filter": "dev-*"}]
    set = {"repositoryName": name, "imageTagMutability": "IMMUTABLE_WITH_EXCLUSION"}
    ecr.put_image_tag_mutability(**set, imageTagMutabilityExclusionFilters=filters)
    images.push(cloud, name, small("1"), "dev-1")
    images.push(cloud, name, small("2"), "dev-1")
    refused(ecr.put_image_tag_mutability, "InvalidParameterException", **set)


def test_a_repositorys_policy(ecr, name):
    ecr.create_repository(repositoryName=name)
    refused(ecr.get_repository_policy, "RepositoryPolicyNotFoundException", repositoryName=name)
    allow = {"Sid": "a", "Effect": "Allow", "Principal": "*", "Action": "ecr:BatchGetImage"}
    text = json.dumps({"Version": "2012-10-17", "Statement": [allow]})
    ecr.set_repository_policy(repositoryName=name, policyText=text)
    assert ecr.get_repository_policy(repositoryName=name)["policyText"] == text
    said = refused(ecr.set_repository_policy, "InvalidParameterException", repositoryName=name, policyText="{}")
    assert said == (
        "Invalid parameter at 'PolicyText' failed to satisfy constraint: 'Invalid repository policy provided'"
    )
    assert ecr.delete_repository_policy(repositoryName=name)["policyText"] == text


def test_pushed_images_survive_a_kill(own_cloud, name):
    image = small()
    images.push(own_cloud, name, image, "v1")
    ecr = own_cloud.client("ecr")
    upload = ecr.initiate_layer_upload(repositoryName=name)["uploadId"]
    part = {"repositoryName": name, "uploadId": upload}
    ecr.upload_layer_part(**part, partFirstByte=0, partLastByte=2, layerPartBlob=b"abc")
    own_cloud.kill()
    own_cloud.start()
    ecr = own_cloud.client("ecr")
    found = ecr.batch_get_image(repositoryName=name, imageIds=[{"imageTag": "v1"}])
    assert found["images"][0]["imageManifest"] == image.manifest
    ecr.complete_layer_upload(**part, layerDigests=[digest(b"abc")])
    for layer in [digest(b"abc"), digest(image.config)]:
        url = ecr.get_download_url_for_layer(repositoryName=name, layerDigest=layer)["downloadUrl"]
        assert digest(requests.get(url, timeout=30).content) == layer


def test_what_nobody_comes_back_for_goes(own_cloud, name):
    ecr = own_cloud.client("ecr")
    ecr.create_repository(repositoryName=name)
    images.upload(ecr, name, b"waits")
    upload = ecr.initiate_layer_upload(repositoryName=name)["uploadId"]
    requests.post(f"{own_cloud.url}/_pileus/clock", json={"advance_seconds": 25 * 3600}, timeout=30).raise_for_status()
    ask = {"repositoryName": name, "layerDigests": [digest(b"waits")]}
    eventually(lambda: not ecr.batch_check_layer_availability(**ask)["layers"], 20)
    part = {"partFirstByte": 0, "partLastByte": 2, "layerPartBlob": b"abc"}
    refused(ecr.upload_layer_part, "UploadNotFoundException", repositoryName=name, uploadId=upload, **part)


class Door:
    """The registry as Docker speaks with it."""

    def __init__(self, cloud, ecr):
        data = ecr.get_authorization_token()["authorizationData"][0]
        assert data["proxyEndpoint"] == cloud.url
        self.url = cloud.url
        self.headers = {"Authorization": f"Basic {data['authorizationToken']}"}

    def __call__(self, method, path, status, **more):
        headers = {**self.headers, **more.pop("headers", {})}
        answer = requests.request(method, self.url + path, headers=headers, timeout=30, **more)
        assert answer.status_code == status, answer.text
        return answer

    def push(self, name, image, tag):
        for own, blob in image.blobs().items():
            self("HEAD", f"/v2/{name}/blobs/{own}", 404)
            at = self("POST", f"/v2/{name}/blobs/uploads/", 202).headers["Location"]
            half = len(blob) // 2 if len(blob) > 20 << 20 else len(blob)
            at = self("PATCH", at, 202, data=iter([blob[:half], blob[half:]])).headers["Location"]
            done = self("PUT", f"{at}?digest={own}", 201)
            assert done.headers["Docker-Content-Digest"] == own
        kind = {"Content-Type": images.MANIFEST}
        for _again in range(2):
            put = self("PUT", f"/v2/{name}/manifests/{tag}", 201, data=image.manifest, headers=kind)
        assert put.headers["Docker-Content-Digest"] == image.digest


def test_docker_pushes_and_pulls(cloud, ecr, name):
    name = f"team/{name}"
    ecr.create_repository(repositoryName=name)
    door, image = Door(cloud, ecr), small()
    assert door("GET", "/v2/", 200).headers["Docker-Distribution-Api-Version"] == "registry/2.0"
    door.push(name, image, "v1")
    got = door("GET", f"/v2/{name}/manifests/v1", 200)
    assert (got.text, got.headers["Content-Type"]) == (image.manifest, images.MANIFEST)
    head = door("HEAD", f"/v2/{name}/manifests/{image.digest}", 200)
    assert head.headers["Content-Length"] == str(len(image.manifest)) and not head.content
    for own, blob in image.blobs().items():
        assert door("GET", f"/v2/{name}/blobs/{own}", 200).content == blob
        assert door("HEAD", f"/v2/{name}/blobs/{own}", 200).headers["Content-Length"] == str(len(blob))
    images.push(cloud, name, image, "v2")
    page = door("GET", f"/v2/{name}/tags/list?n=1", 200)
    assert page.json() == {"name": name, "tags": ["v1"]}
    assert "last=v1" in page.headers["Link"]
    assert door("GET", f"/v2/{name}/tags/list?n=1&last=v1", 200).json()["tags"] == ["v2"]
    data = b"all at once"
    door("POST", f"/v2/{name}/blobs/uploads/?digest={digest(data)}", 201, data=data)
    assert door("GET", f"/v2/{name}/blobs/{digest(data)}", 200).content == data


def test_a_large_layer_comes_through_the_door(cloud, ecr, name):
    ecr.create_repository(repositoryName=name)
    layer = images.layer({"large": hashlib.sha256(name.encode()).digest() * (1 << 20)})
    # What does not pack well is more than one part.
    noise = b"".join(hashlib.sha256(str(n).encode()).digest() for n in range(800_000))
    image = images.Image([layer, images.gzip.compress(images.tarred({"noise": noise}), 1)])
    assert len(image.layers[1]) > 20 << 20
    Door(cloud, ecr).push(name, image, "v1")
    found = ecr.batch_check_layer_availability(repositoryName=name, layerDigests=[digest(image.layers[1])])
    assert found["layers"][0]["layerSize"] == len(image.layers[1])


def test_the_door_is_shut_to_strangers(cloud, ecr, name):
    ecr.create_repository(repositoryName=name)
    door = Door(cloud, ecr)
    for given in [{}, {"Authorization": "Basic QVdTOng="}, {"Authorization": door.headers["Authorization"][:-8] + "AAAAAAA="}]:
        answer = requests.get(f"{cloud.url}/v2/", headers=given, timeout=10)
        assert answer.status_code == 401
        assert answer.headers["WWW-Authenticate"].startswith("Basic ")
        assert answer.json()["errors"][0]["code"] == "UNAUTHORIZED"
    iam = cloud.client("iam")
    iam.create_user(UserName=name)
    allow = {"Effect": "Allow", "Action": "ecr:GetAuthorizationToken", "Resource": "*"}
    policy = json.dumps({"Version": "2012-10-17", "Statement": [allow]})
    iam.put_user_policy(UserName=name, PolicyName="p", PolicyDocument=policy)
    key = iam.create_access_key(UserName=name)["AccessKey"]
    poor = Door(cloud, cloud.client("ecr", key["AccessKeyId"], key["SecretAccessKey"]))
    poor("GET", "/v2/", 200)
    for method, path in [
        ("GET", f"/v2/{name}/manifests/v1"),
        ("POST", f"/v2/{name}/blobs/uploads/"),
        ("GET", f"/v2/{name}/blobs/{digest(b'')}"),
    ]:
        assert poor(method, path, 403).json()["errors"][0]["code"] == "DENIED"
    iam.delete_access_key(UserName=name, AccessKeyId=key["AccessKeyId"])
    poor("GET", "/v2/", 401)


def test_the_door_says_what_is_wrong(cloud, ecr, name):
    ecr.create_repository(repositoryName=name)
    door = Door(cloud, ecr)

    def code(*asked, **more):
        return door(*asked, **more).json()["errors"][0]["code"]

    assert code("GET", f"/v2/{name}-none/manifests/v1", 404) == "NAME_UNKNOWN"
    assert code("GET", f"/v2/{name}/manifests/v1", 404) == "MANIFEST_UNKNOWN"
    assert code("GET", f"/v2/{name}/blobs/{digest(b'')}", 404) == "BLOB_UNKNOWN"
    at = door("POST", f"/v2/{name}/blobs/uploads/", 202).headers["Location"]
    assert code("PUT", f"{at}?digest={digest(b'b')}", 400, data=b"a") == "DIGEST_INVALID"
    assert code("PATCH", at, 416, data=b"b", headers={"Content-Range": "5-5"}) == "BLOB_UPLOAD_INVALID"
    assert door("GET", at, 204).headers["Range"] == "0-0"
    assert code("PUT", f"/v2/{name}/manifests/v1", 404, data=small().manifest) == "MANIFEST_BLOB_UNKNOWN"
    assert code("PUT", f"/v2/{name}/manifests/v1", 400, data="{}") == "MANIFEST_INVALID"
    assert code("DELETE", f"/v2/{name}/manifests/v1", 405) == "UNSUPPORTED"
