"""Makes a second account, as the suite wants one, and runs a command that finds its keys: `second.py COMMAND…`."""

import os
import sys
import time

import boto3

NAME = "second"


def main():
    organizations, sts = boto3.client("organizations"), boto3.client("sts")
    organizations.create_organization(FeatureSet="ALL")
    asked = organizations.create_account(Email=f"{NAME}@example.com", AccountName=NAME)["CreateAccountStatus"]
    while asked["State"] == "IN_PROGRESS":
        time.sleep(0.1)
        asked = organizations.describe_create_account_status(CreateAccountRequestId=asked["Id"])["CreateAccountStatus"]
    account = asked["AccountId"]
    # Root may not assume a role.
    iam = boto3.client("iam")
    iam.create_user(UserName=NAME)
    iam.attach_user_policy(UserName=NAME, PolicyArn="arn:aws:iam::aws:policy/AdministratorAccess")
    key = iam.create_access_key(UserName=NAME)["AccessKey"]
    sts = boto3.client("sts", aws_access_key_id=key["AccessKeyId"], aws_secret_access_key=key["SecretAccessKey"])
    role = f"arn:aws:iam::{account}:role/OrganizationAccountAccessRole"
    given = sts.assume_role(RoleArn=role, RoleSessionName=NAME)["Credentials"]
    keys = {"AccessKeyId": "ACCESS_KEY_ID", "SecretAccessKey": "SECRET_ACCESS_KEY", "SessionToken": "SESSION_TOKEN"}
    os.environ["SECONDARY_TEST_AWS_ACCOUNT_ID"] = account
    for theirs, ours in keys.items():
        os.environ[f"SECONDARY_TEST_AWS_{ours}"] = given[theirs]
    os.execvp(sys.argv[1], sys.argv[1:])


if __name__ == "__main__":
    main()
