//! Generated: the tables of every operation and shape.

use wire::{ErrorSpec, Kind, Location, MemberSpec, Model, OperationSpec, Protocol, ShapeSpec, TimestampFormat};

pub static MODEL: Model = Model { name: "dynamodbstreams", service_id: "DynamoDB Streams", signing_name: "dynamodb", endpoint_prefix: "streams.dynamodb", target_prefix: Some("DynamoDBStreams_20120810"), api_version: "2012-08-10", xml_namespace: None, protocols: &[Protocol::AwsJson10], query_compatible: false, operations: OPERATIONS, routes: std::sync::OnceLock::new() };

pub static OPERATIONS: &[OperationSpec] = &[
    OperationSpec { name: "DescribeStream", method: "POST", uri: "/", status: 200, input: Some(&S_DescribeStreamInput), output: Some(&S_DescribeStreamOutput), result_wrapper: None, errors: &[ErrorSpec { shape: "ResourceNotFoundException", code: "ResourceNotFoundException", status: 400 }, ErrorSpec { shape: "InternalServerError", code: "InternalServerError", status: 500 }] },
    OperationSpec { name: "GetRecords", method: "POST", uri: "/", status: 200, input: Some(&S_GetRecordsInput), output: Some(&S_GetRecordsOutput), result_wrapper: None, errors: &[ErrorSpec { shape: "ResourceNotFoundException", code: "ResourceNotFoundException", status: 400 }, ErrorSpec { shape: "LimitExceededException", code: "LimitExceededException", status: 400 }, ErrorSpec { shape: "InternalServerError", code: "InternalServerError", status: 500 }, ErrorSpec { shape: "ExpiredIteratorException", code: "ExpiredIteratorException", status: 400 }, ErrorSpec { shape: "TrimmedDataAccessException", code: "TrimmedDataAccessException", status: 400 }] },
    OperationSpec { name: "GetShardIterator", method: "POST", uri: "/", status: 200, input: Some(&S_GetShardIteratorInput), output: Some(&S_GetShardIteratorOutput), result_wrapper: None, errors: &[ErrorSpec { shape: "ResourceNotFoundException", code: "ResourceNotFoundException", status: 400 }, ErrorSpec { shape: "InternalServerError", code: "InternalServerError", status: 500 }, ErrorSpec { shape: "TrimmedDataAccessException", code: "TrimmedDataAccessException", status: 400 }] },
    OperationSpec { name: "ListStreams", method: "POST", uri: "/", status: 200, input: Some(&S_ListStreamsInput), output: Some(&S_ListStreamsOutput), result_wrapper: None, errors: &[ErrorSpec { shape: "ResourceNotFoundException", code: "ResourceNotFoundException", status: 400 }, ErrorSpec { shape: "InternalServerError", code: "InternalServerError", status: 500 }] },
];

pub static S_AttributeMap: ShapeSpec = ShapeSpec::new("AttributeMap", Kind::Map, &[MemberSpec::new("key", &S_AttributeName), MemberSpec::new("value", &S_AttributeValue)]);
pub static S_AttributeName: ShapeSpec = ShapeSpec::new("AttributeName", Kind::String, &[]).max(65535.0);
pub static S_AttributeValue: ShapeSpec = ShapeSpec::new("AttributeValue", Kind::Structure, &[MemberSpec::new("S", &S_StringAttributeValue), MemberSpec::new("N", &S_NumberAttributeValue), MemberSpec::new("B", &S_BinaryAttributeValue), MemberSpec::new("SS", &S_StringSetAttributeValue), MemberSpec::new("NS", &S_NumberSetAttributeValue), MemberSpec::new("BS", &S_BinarySetAttributeValue), MemberSpec::new("M", &S_MapAttributeValue), MemberSpec::new("L", &S_ListAttributeValue), MemberSpec::new("NULL", &S_NullAttributeValue), MemberSpec::new("BOOL", &S_BooleanAttributeValue)]);
pub static S_BinaryAttributeValue: ShapeSpec = ShapeSpec::new("BinaryAttributeValue", Kind::Blob, &[]);
pub static S_BinarySetAttributeValue: ShapeSpec = ShapeSpec::new("BinarySetAttributeValue", Kind::List, &[MemberSpec::new("member", &S_BinaryAttributeValue)]);
pub static S_BooleanAttributeValue: ShapeSpec = ShapeSpec::new("BooleanAttributeValue", Kind::Boolean, &[]);
pub static S_Date: ShapeSpec = ShapeSpec::new("Date", Kind::Timestamp, &[]);
pub static S_DescribeStreamInput: ShapeSpec = ShapeSpec::new("DescribeStreamInput", Kind::Structure, &[MemberSpec::new("StreamArn", &S_StreamArn).required(), MemberSpec::new("Limit", &S_PositiveIntegerObject), MemberSpec::new("ExclusiveStartShardId", &S_ShardId), MemberSpec::new("ShardFilter", &S_ShardFilter)]);
pub static S_DescribeStreamOutput: ShapeSpec = ShapeSpec::new("DescribeStreamOutput", Kind::Structure, &[MemberSpec::new("StreamDescription", &S_StreamDescription)]);
pub static S_ErrorMessage: ShapeSpec = ShapeSpec::new("ErrorMessage", Kind::String, &[]);
pub static S_ExpiredIteratorException: ShapeSpec = ShapeSpec::new("ExpiredIteratorException", Kind::Structure, &[MemberSpec::new("message", &S_ErrorMessage)]);
pub static S_GetRecordsInput: ShapeSpec = ShapeSpec::new("GetRecordsInput", Kind::Structure, &[MemberSpec::new("ShardIterator", &S_ShardIterator).required(), MemberSpec::new("Limit", &S_PositiveIntegerObject)]);
pub static S_GetRecordsOutput: ShapeSpec = ShapeSpec::new("GetRecordsOutput", Kind::Structure, &[MemberSpec::new("Records", &S_RecordList), MemberSpec::new("NextShardIterator", &S_ShardIterator)]);
pub static S_GetShardIteratorInput: ShapeSpec = ShapeSpec::new("GetShardIteratorInput", Kind::Structure, &[MemberSpec::new("StreamArn", &S_StreamArn).required(), MemberSpec::new("ShardId", &S_ShardId).required(), MemberSpec::new("ShardIteratorType", &S_ShardIteratorType).required(), MemberSpec::new("SequenceNumber", &S_SequenceNumber)]);
pub static S_GetShardIteratorOutput: ShapeSpec = ShapeSpec::new("GetShardIteratorOutput", Kind::Structure, &[MemberSpec::new("ShardIterator", &S_ShardIterator)]);
pub static S_Identity: ShapeSpec = ShapeSpec::new("Identity", Kind::Structure, &[MemberSpec::new("PrincipalId", &S_String), MemberSpec::new("Type", &S_String)]);
pub static S_InternalServerError: ShapeSpec = ShapeSpec::new("InternalServerError", Kind::Structure, &[MemberSpec::new("message", &S_ErrorMessage)]);
pub static S_KeySchema: ShapeSpec = ShapeSpec::new("KeySchema", Kind::List, &[MemberSpec::new("member", &S_KeySchemaElement)]).min(1.0).max(2.0);
pub static S_KeySchemaAttributeName: ShapeSpec = ShapeSpec::new("KeySchemaAttributeName", Kind::String, &[]).min(1.0).max(255.0);
pub static S_KeySchemaElement: ShapeSpec = ShapeSpec::new("KeySchemaElement", Kind::Structure, &[MemberSpec::new("AttributeName", &S_KeySchemaAttributeName).required(), MemberSpec::new("KeyType", &S_KeyType).required()]);
pub static S_KeyType: ShapeSpec = ShapeSpec::new("KeyType", Kind::String, &[]).values(&["HASH", "RANGE"]);
pub static S_LimitExceededException: ShapeSpec = ShapeSpec::new("LimitExceededException", Kind::Structure, &[MemberSpec::new("message", &S_ErrorMessage)]);
pub static S_ListAttributeValue: ShapeSpec = ShapeSpec::new("ListAttributeValue", Kind::List, &[MemberSpec::new("member", &S_AttributeValue)]);
pub static S_ListStreamsInput: ShapeSpec = ShapeSpec::new("ListStreamsInput", Kind::Structure, &[MemberSpec::new("TableName", &S_TableName), MemberSpec::new("Limit", &S_PositiveIntegerObject), MemberSpec::new("ExclusiveStartStreamArn", &S_StreamArn)]);
pub static S_ListStreamsOutput: ShapeSpec = ShapeSpec::new("ListStreamsOutput", Kind::Structure, &[MemberSpec::new("Streams", &S_StreamList), MemberSpec::new("LastEvaluatedStreamArn", &S_StreamArn)]);
pub static S_MapAttributeValue: ShapeSpec = ShapeSpec::new("MapAttributeValue", Kind::Map, &[MemberSpec::new("key", &S_AttributeName), MemberSpec::new("value", &S_AttributeValue)]);
pub static S_NullAttributeValue: ShapeSpec = ShapeSpec::new("NullAttributeValue", Kind::Boolean, &[]);
pub static S_NumberAttributeValue: ShapeSpec = ShapeSpec::new("NumberAttributeValue", Kind::String, &[]);
pub static S_NumberSetAttributeValue: ShapeSpec = ShapeSpec::new("NumberSetAttributeValue", Kind::List, &[MemberSpec::new("member", &S_NumberAttributeValue)]);
pub static S_OperationType: ShapeSpec = ShapeSpec::new("OperationType", Kind::String, &[]).values(&["INSERT", "MODIFY", "REMOVE"]);
pub static S_PositiveIntegerObject: ShapeSpec = ShapeSpec::new("PositiveIntegerObject", Kind::Integer, &[]).min(1.0);
pub static S_PositiveLongObject: ShapeSpec = ShapeSpec::new("PositiveLongObject", Kind::Long, &[]).min(1.0);
pub static S_Record: ShapeSpec = ShapeSpec::new("Record", Kind::Structure, &[MemberSpec::new("eventID", &S_String), MemberSpec::new("eventName", &S_OperationType), MemberSpec::new("eventVersion", &S_String), MemberSpec::new("eventSource", &S_String), MemberSpec::new("awsRegion", &S_String), MemberSpec::new("dynamodb", &S_StreamRecord), MemberSpec::new("userIdentity", &S_Identity)]);
pub static S_RecordList: ShapeSpec = ShapeSpec::new("RecordList", Kind::List, &[MemberSpec::new("member", &S_Record)]);
pub static S_ResourceNotFoundException: ShapeSpec = ShapeSpec::new("ResourceNotFoundException", Kind::Structure, &[MemberSpec::new("message", &S_ErrorMessage)]);
pub static S_SequenceNumber: ShapeSpec = ShapeSpec::new("SequenceNumber", Kind::String, &[]).min(21.0).max(40.0);
pub static S_SequenceNumberRange: ShapeSpec = ShapeSpec::new("SequenceNumberRange", Kind::Structure, &[MemberSpec::new("StartingSequenceNumber", &S_SequenceNumber), MemberSpec::new("EndingSequenceNumber", &S_SequenceNumber)]);
pub static S_Shard: ShapeSpec = ShapeSpec::new("Shard", Kind::Structure, &[MemberSpec::new("ShardId", &S_ShardId), MemberSpec::new("SequenceNumberRange", &S_SequenceNumberRange), MemberSpec::new("ParentShardId", &S_ShardId)]);
pub static S_ShardDescriptionList: ShapeSpec = ShapeSpec::new("ShardDescriptionList", Kind::List, &[MemberSpec::new("member", &S_Shard)]);
pub static S_ShardFilter: ShapeSpec = ShapeSpec::new("ShardFilter", Kind::Structure, &[MemberSpec::new("Type", &S_ShardFilterType), MemberSpec::new("ShardId", &S_ShardId)]);
pub static S_ShardFilterType: ShapeSpec = ShapeSpec::new("ShardFilterType", Kind::String, &[]).values(&["CHILD_SHARDS"]);
pub static S_ShardId: ShapeSpec = ShapeSpec::new("ShardId", Kind::String, &[]).min(28.0).max(65.0);
pub static S_ShardIterator: ShapeSpec = ShapeSpec::new("ShardIterator", Kind::String, &[]).min(1.0).max(2048.0);
pub static S_ShardIteratorType: ShapeSpec = ShapeSpec::new("ShardIteratorType", Kind::String, &[]).values(&["TRIM_HORIZON", "LATEST", "AT_SEQUENCE_NUMBER", "AFTER_SEQUENCE_NUMBER"]);
pub static S_Stream: ShapeSpec = ShapeSpec::new("Stream", Kind::Structure, &[MemberSpec::new("StreamArn", &S_StreamArn), MemberSpec::new("TableName", &S_TableName), MemberSpec::new("StreamLabel", &S_String)]);
pub static S_StreamArn: ShapeSpec = ShapeSpec::new("StreamArn", Kind::String, &[]).min(37.0).max(1024.0);
pub static S_StreamDescription: ShapeSpec = ShapeSpec::new("StreamDescription", Kind::Structure, &[MemberSpec::new("StreamArn", &S_StreamArn), MemberSpec::new("StreamLabel", &S_String), MemberSpec::new("StreamStatus", &S_StreamStatus), MemberSpec::new("StreamViewType", &S_StreamViewType), MemberSpec::new("CreationRequestDateTime", &S_Date), MemberSpec::new("TableName", &S_TableName), MemberSpec::new("KeySchema", &S_KeySchema), MemberSpec::new("Shards", &S_ShardDescriptionList), MemberSpec::new("LastEvaluatedShardId", &S_ShardId)]);
pub static S_StreamList: ShapeSpec = ShapeSpec::new("StreamList", Kind::List, &[MemberSpec::new("member", &S_Stream)]);
pub static S_StreamRecord: ShapeSpec = ShapeSpec::new("StreamRecord", Kind::Structure, &[MemberSpec::new("ApproximateCreationDateTime", &S_Date), MemberSpec::new("Keys", &S_AttributeMap), MemberSpec::new("NewImage", &S_AttributeMap), MemberSpec::new("OldImage", &S_AttributeMap), MemberSpec::new("SequenceNumber", &S_SequenceNumber), MemberSpec::new("SizeBytes", &S_PositiveLongObject), MemberSpec::new("StreamViewType", &S_StreamViewType)]);
pub static S_StreamStatus: ShapeSpec = ShapeSpec::new("StreamStatus", Kind::String, &[]).values(&["ENABLING", "ENABLED", "DISABLING", "DISABLED"]);
pub static S_StreamViewType: ShapeSpec = ShapeSpec::new("StreamViewType", Kind::String, &[]).values(&["NEW_IMAGE", "OLD_IMAGE", "NEW_AND_OLD_IMAGES", "KEYS_ONLY"]);
pub static S_String: ShapeSpec = ShapeSpec::new("String", Kind::String, &[]);
pub static S_StringAttributeValue: ShapeSpec = ShapeSpec::new("StringAttributeValue", Kind::String, &[]);
pub static S_StringSetAttributeValue: ShapeSpec = ShapeSpec::new("StringSetAttributeValue", Kind::List, &[MemberSpec::new("member", &S_StringAttributeValue)]);
pub static S_TableName: ShapeSpec = ShapeSpec::new("TableName", Kind::String, &[]).min(3.0).max(255.0).pattern("[a-zA-Z0-9_.-]+");
pub static S_TrimmedDataAccessException: ShapeSpec = ShapeSpec::new("TrimmedDataAccessException", Kind::Structure, &[MemberSpec::new("message", &S_ErrorMessage)]);
