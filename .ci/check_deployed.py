"""A stack that the bundle's deploy made in an emulator is what the bundle has: check_deployed.py BUNDLE ENDPOINT."""

import hashlib
import os
import pathlib
import sys

import boto3
from samcli.yamlhelper import yaml_parse
from samtranslator.translator.transform import transform

bundle, endpoint = pathlib.Path(sys.argv[1]), sys.argv[2]
where = {
    "endpoint_url": endpoint,
    "region_name": "ap-southeast-1",
    "aws_access_key_id": "none",
    "aws_secret_access_key": "none",
}
clouds, store = boto3.client("cloudformation", **where), boto3.client("s3", **where)


class NoPolicies:
    """The template names none of SAM's."""

    def load(self):
        return {}


os.environ["AWS_DEFAULT_REGION"] = where["region_name"]  # which the transform looks for there
stack = clouds.describe_stacks(StackName="cong-xa")["Stacks"][0]
parameters = {each["ParameterKey"]: each["ParameterValue"] for each in stack["Parameters"]}
assert stack["StackStatus"] == "CREATE_COMPLETE", stack["StackStatus"]
assert parameters["AlarmEmail"] == "ops@example.vn"

# What CloudFormation's own transform makes of the template that was sent: the emulator has none.
sent = clouds.get_template(StackName="cong-xa")["TemplateBody"]
expanded = transform(yaml_parse(sent) if isinstance(sent, str) else sent, parameters, NoPolicies())
functions = [each for each in expanded["Resources"].values() if each["Type"] == "AWS::Lambda::Function"]
for function in functions:
    code = function["Properties"]["Code"]
    stored = store.get_object(Bucket=code["S3Bucket"], Key=code["S3Key"])["Body"].read()
    name = function["Properties"]["Description"]
    assert any(
        hashlib.sha256(stored).digest() == hashlib.sha256(zipped.read_bytes()).digest()
        for zipped in (bundle / "functions").glob("*.zip")
    ), f"what is stored for {name!r} is none of the bundle's"
assert len(functions) == len(list((bundle / "functions").glob("*.zip"))), len(functions)
print(f"{len(functions)} functions from {code['S3Bucket']}")
