"""The S3 client that signs requests for others to send."""

import boto3
from botocore.config import Config


def client():
    """Signature version 4, and the bucket's own regional host.

    Left alone, the SDK signs for the global host, which answers a browser in another region with a
    redirect that its CORS check does not survive.
    """
    return boto3.client(
        "s3", config=Config(signature_version="s3v4", s3={"addressing_style": "virtual"})
    )
