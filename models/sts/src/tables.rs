//! Generated: the tables of every operation and shape.

use wire::{ErrorSpec, Kind, Location, MemberSpec, Model, OperationSpec, Protocol, ShapeSpec, TimestampFormat};

pub static MODEL: Model = Model { name: "sts", service_id: "STS", signing_name: "sts", endpoint_prefix: "sts", target_prefix: None, api_version: "2011-06-15", xml_namespace: Some("https://sts.amazonaws.com/doc/2011-06-15/"), protocols: &[Protocol::Query], operations: OPERATIONS, routes: std::sync::OnceLock::new() };

pub static OPERATIONS: &[OperationSpec] = &[
    OperationSpec { name: "AssumeRole", method: "POST", uri: "/", status: 200, input: Some(&S_AssumeRoleRequest), output: Some(&S_AssumeRoleResponse), result_wrapper: Some("AssumeRoleResult"), errors: &[ErrorSpec { code: "MalformedPolicyDocument", status: 400 }, ErrorSpec { code: "PackedPolicyTooLarge", status: 400 }, ErrorSpec { code: "RegionDisabledException", status: 403 }, ErrorSpec { code: "ExpiredTokenException", status: 400 }] },
    OperationSpec { name: "AssumeRoleWithSAML", method: "POST", uri: "/", status: 200, input: Some(&S_AssumeRoleWithSAMLRequest), output: Some(&S_AssumeRoleWithSAMLResponse), result_wrapper: Some("AssumeRoleWithSAMLResult"), errors: &[ErrorSpec { code: "MalformedPolicyDocument", status: 400 }, ErrorSpec { code: "PackedPolicyTooLarge", status: 400 }, ErrorSpec { code: "IDPRejectedClaim", status: 403 }, ErrorSpec { code: "InvalidIdentityToken", status: 400 }, ErrorSpec { code: "ExpiredTokenException", status: 400 }, ErrorSpec { code: "RegionDisabledException", status: 403 }] },
    OperationSpec { name: "AssumeRoleWithWebIdentity", method: "POST", uri: "/", status: 200, input: Some(&S_AssumeRoleWithWebIdentityRequest), output: Some(&S_AssumeRoleWithWebIdentityResponse), result_wrapper: Some("AssumeRoleWithWebIdentityResult"), errors: &[ErrorSpec { code: "MalformedPolicyDocument", status: 400 }, ErrorSpec { code: "PackedPolicyTooLarge", status: 400 }, ErrorSpec { code: "IDPRejectedClaim", status: 403 }, ErrorSpec { code: "IDPCommunicationError", status: 400 }, ErrorSpec { code: "InvalidIdentityToken", status: 400 }, ErrorSpec { code: "ExpiredTokenException", status: 400 }, ErrorSpec { code: "RegionDisabledException", status: 403 }] },
    OperationSpec { name: "AssumeRoot", method: "POST", uri: "/", status: 200, input: Some(&S_AssumeRootRequest), output: Some(&S_AssumeRootResponse), result_wrapper: Some("AssumeRootResult"), errors: &[ErrorSpec { code: "RegionDisabledException", status: 403 }, ErrorSpec { code: "ExpiredTokenException", status: 400 }] },
    OperationSpec { name: "DecodeAuthorizationMessage", method: "POST", uri: "/", status: 200, input: Some(&S_DecodeAuthorizationMessageRequest), output: Some(&S_DecodeAuthorizationMessageResponse), result_wrapper: Some("DecodeAuthorizationMessageResult"), errors: &[ErrorSpec { code: "InvalidAuthorizationMessageException", status: 400 }] },
    OperationSpec { name: "GetAccessKeyInfo", method: "POST", uri: "/", status: 200, input: Some(&S_GetAccessKeyInfoRequest), output: Some(&S_GetAccessKeyInfoResponse), result_wrapper: Some("GetAccessKeyInfoResult"), errors: &[] },
    OperationSpec { name: "GetCallerIdentity", method: "POST", uri: "/", status: 200, input: Some(&S_GetCallerIdentityRequest), output: Some(&S_GetCallerIdentityResponse), result_wrapper: Some("GetCallerIdentityResult"), errors: &[] },
    OperationSpec { name: "GetDelegatedAccessToken", method: "POST", uri: "/", status: 200, input: Some(&S_GetDelegatedAccessTokenRequest), output: Some(&S_GetDelegatedAccessTokenResponse), result_wrapper: Some("GetDelegatedAccessTokenResult"), errors: &[ErrorSpec { code: "ExpiredTradeInTokenException", status: 400 }, ErrorSpec { code: "RegionDisabledException", status: 403 }, ErrorSpec { code: "PackedPolicyTooLarge", status: 400 }] },
    OperationSpec { name: "GetFederationToken", method: "POST", uri: "/", status: 200, input: Some(&S_GetFederationTokenRequest), output: Some(&S_GetFederationTokenResponse), result_wrapper: Some("GetFederationTokenResult"), errors: &[ErrorSpec { code: "MalformedPolicyDocument", status: 400 }, ErrorSpec { code: "PackedPolicyTooLarge", status: 400 }, ErrorSpec { code: "RegionDisabledException", status: 403 }] },
    OperationSpec { name: "GetSessionToken", method: "POST", uri: "/", status: 200, input: Some(&S_GetSessionTokenRequest), output: Some(&S_GetSessionTokenResponse), result_wrapper: Some("GetSessionTokenResult"), errors: &[ErrorSpec { code: "RegionDisabledException", status: 403 }] },
    OperationSpec { name: "GetWebIdentityToken", method: "POST", uri: "/", status: 200, input: Some(&S_GetWebIdentityTokenRequest), output: Some(&S_GetWebIdentityTokenResponse), result_wrapper: Some("GetWebIdentityTokenResult"), errors: &[ErrorSpec { code: "SessionDurationEscalationException", status: 403 }, ErrorSpec { code: "OutboundWebIdentityFederationDisabledException", status: 403 }, ErrorSpec { code: "JWTPayloadSizeExceededException", status: 400 }] },
];

pub static S_AssumeRoleRequest: ShapeSpec = ShapeSpec::new("AssumeRoleRequest", Kind::Structure, &[MemberSpec::new("RoleArn", &S_arnType).required(), MemberSpec::new("RoleSessionName", &S_roleSessionNameType).required(), MemberSpec::new("PolicyArns", &S_policyDescriptorListType), MemberSpec::new("Policy", &S_unrestrictedSessionPolicyDocumentType), MemberSpec::new("DurationSeconds", &S_roleDurationSecondsType), MemberSpec::new("Tags", &S_tagListType), MemberSpec::new("TransitiveTagKeys", &S_tagKeyListType), MemberSpec::new("ExternalId", &S_externalIdType), MemberSpec::new("SerialNumber", &S_serialNumberType), MemberSpec::new("TokenCode", &S_tokenCodeType), MemberSpec::new("SourceIdentity", &S_sourceIdentityType), MemberSpec::new("ProvidedContexts", &S_ProvidedContextsListType)]);
pub static S_AssumeRoleResponse: ShapeSpec = ShapeSpec::new("AssumeRoleResponse", Kind::Structure, &[MemberSpec::new("Credentials", &S_Credentials), MemberSpec::new("AssumedRoleUser", &S_AssumedRoleUser), MemberSpec::new("PackedPolicySize", &S_nonNegativeIntegerType), MemberSpec::new("SourceIdentity", &S_sourceIdentityType)]);
pub static S_AssumeRoleWithSAMLRequest: ShapeSpec = ShapeSpec::new("AssumeRoleWithSAMLRequest", Kind::Structure, &[MemberSpec::new("RoleArn", &S_arnType).required(), MemberSpec::new("PrincipalArn", &S_arnType).required(), MemberSpec::new("SAMLAssertion", &S_SAMLAssertionType).required(), MemberSpec::new("PolicyArns", &S_policyDescriptorListType), MemberSpec::new("Policy", &S_sessionPolicyDocumentType), MemberSpec::new("DurationSeconds", &S_roleDurationSecondsType)]);
pub static S_AssumeRoleWithSAMLResponse: ShapeSpec = ShapeSpec::new("AssumeRoleWithSAMLResponse", Kind::Structure, &[MemberSpec::new("Credentials", &S_Credentials), MemberSpec::new("AssumedRoleUser", &S_AssumedRoleUser), MemberSpec::new("PackedPolicySize", &S_nonNegativeIntegerType), MemberSpec::new("Subject", &S_Subject), MemberSpec::new("SubjectType", &S_SubjectType), MemberSpec::new("Issuer", &S_Issuer), MemberSpec::new("Audience", &S_Audience), MemberSpec::new("NameQualifier", &S_NameQualifier), MemberSpec::new("SourceIdentity", &S_sourceIdentityType)]);
pub static S_AssumeRoleWithWebIdentityRequest: ShapeSpec = ShapeSpec::new("AssumeRoleWithWebIdentityRequest", Kind::Structure, &[MemberSpec::new("RoleArn", &S_arnType).required(), MemberSpec::new("RoleSessionName", &S_roleSessionNameType).required(), MemberSpec::new("WebIdentityToken", &S_clientTokenType).required(), MemberSpec::new("ProviderId", &S_urlType), MemberSpec::new("PolicyArns", &S_policyDescriptorListType), MemberSpec::new("Policy", &S_sessionPolicyDocumentType), MemberSpec::new("DurationSeconds", &S_roleDurationSecondsType)]);
pub static S_AssumeRoleWithWebIdentityResponse: ShapeSpec = ShapeSpec::new("AssumeRoleWithWebIdentityResponse", Kind::Structure, &[MemberSpec::new("Credentials", &S_Credentials), MemberSpec::new("SubjectFromWebIdentityToken", &S_webIdentitySubjectType), MemberSpec::new("AssumedRoleUser", &S_AssumedRoleUser), MemberSpec::new("PackedPolicySize", &S_nonNegativeIntegerType), MemberSpec::new("Provider", &S_Issuer), MemberSpec::new("Audience", &S_Audience), MemberSpec::new("SourceIdentity", &S_sourceIdentityType)]);
pub static S_AssumeRootRequest: ShapeSpec = ShapeSpec::new("AssumeRootRequest", Kind::Structure, &[MemberSpec::new("TargetPrincipal", &S_TargetPrincipalType).required(), MemberSpec::new("TaskPolicyArn", &S_PolicyDescriptorType).required(), MemberSpec::new("DurationSeconds", &S_RootDurationSecondsType)]);
pub static S_AssumeRootResponse: ShapeSpec = ShapeSpec::new("AssumeRootResponse", Kind::Structure, &[MemberSpec::new("Credentials", &S_Credentials), MemberSpec::new("SourceIdentity", &S_sourceIdentityType)]);
pub static S_AssumedRoleUser: ShapeSpec = ShapeSpec::new("AssumedRoleUser", Kind::Structure, &[MemberSpec::new("AssumedRoleId", &S_assumedRoleIdType).required(), MemberSpec::new("Arn", &S_arnType).required()]);
pub static S_Audience: ShapeSpec = ShapeSpec::new("Audience", Kind::String, &[]);
pub static S_Credentials: ShapeSpec = ShapeSpec::new("Credentials", Kind::Structure, &[MemberSpec::new("AccessKeyId", &S_accessKeyIdType).required(), MemberSpec::new("SecretAccessKey", &S_accessKeySecretType).required(), MemberSpec::new("SessionToken", &S_tokenType).required(), MemberSpec::new("Expiration", &S_dateType).required()]);
pub static S_DecodeAuthorizationMessageRequest: ShapeSpec = ShapeSpec::new("DecodeAuthorizationMessageRequest", Kind::Structure, &[MemberSpec::new("EncodedMessage", &S_encodedMessageType).required()]);
pub static S_DecodeAuthorizationMessageResponse: ShapeSpec = ShapeSpec::new("DecodeAuthorizationMessageResponse", Kind::Structure, &[MemberSpec::new("DecodedMessage", &S_decodedMessageType)]);
pub static S_ExpiredTokenException: ShapeSpec = ShapeSpec::new("ExpiredTokenException", Kind::Structure, &[MemberSpec::new("message", &S_expiredIdentityTokenMessage)]);
pub static S_ExpiredTradeInTokenException: ShapeSpec = ShapeSpec::new("ExpiredTradeInTokenException", Kind::Structure, &[MemberSpec::new("message", &S_expiredTradeInTokenExceptionMessage)]);
pub static S_FederatedUser: ShapeSpec = ShapeSpec::new("FederatedUser", Kind::Structure, &[MemberSpec::new("FederatedUserId", &S_federatedIdType).required(), MemberSpec::new("Arn", &S_arnType).required()]);
pub static S_GetAccessKeyInfoRequest: ShapeSpec = ShapeSpec::new("GetAccessKeyInfoRequest", Kind::Structure, &[MemberSpec::new("AccessKeyId", &S_accessKeyIdType).required()]);
pub static S_GetAccessKeyInfoResponse: ShapeSpec = ShapeSpec::new("GetAccessKeyInfoResponse", Kind::Structure, &[MemberSpec::new("Account", &S_accountType)]);
pub static S_GetCallerIdentityRequest: ShapeSpec = ShapeSpec::new("GetCallerIdentityRequest", Kind::Structure, &[]);
pub static S_GetCallerIdentityResponse: ShapeSpec = ShapeSpec::new("GetCallerIdentityResponse", Kind::Structure, &[MemberSpec::new("UserId", &S_userIdType), MemberSpec::new("Account", &S_accountType), MemberSpec::new("Arn", &S_arnType)]);
pub static S_GetDelegatedAccessTokenRequest: ShapeSpec = ShapeSpec::new("GetDelegatedAccessTokenRequest", Kind::Structure, &[MemberSpec::new("TradeInToken", &S_tradeInTokenType).required()]);
pub static S_GetDelegatedAccessTokenResponse: ShapeSpec = ShapeSpec::new("GetDelegatedAccessTokenResponse", Kind::Structure, &[MemberSpec::new("Credentials", &S_Credentials), MemberSpec::new("PackedPolicySize", &S_nonNegativeIntegerType), MemberSpec::new("AssumedPrincipal", &S_arnType)]);
pub static S_GetFederationTokenRequest: ShapeSpec = ShapeSpec::new("GetFederationTokenRequest", Kind::Structure, &[MemberSpec::new("Name", &S_userNameType).required(), MemberSpec::new("Policy", &S_sessionPolicyDocumentType), MemberSpec::new("PolicyArns", &S_policyDescriptorListType), MemberSpec::new("DurationSeconds", &S_durationSecondsType), MemberSpec::new("Tags", &S_tagListType)]);
pub static S_GetFederationTokenResponse: ShapeSpec = ShapeSpec::new("GetFederationTokenResponse", Kind::Structure, &[MemberSpec::new("Credentials", &S_Credentials), MemberSpec::new("FederatedUser", &S_FederatedUser), MemberSpec::new("PackedPolicySize", &S_nonNegativeIntegerType)]);
pub static S_GetSessionTokenRequest: ShapeSpec = ShapeSpec::new("GetSessionTokenRequest", Kind::Structure, &[MemberSpec::new("DurationSeconds", &S_durationSecondsType), MemberSpec::new("SerialNumber", &S_serialNumberType), MemberSpec::new("TokenCode", &S_tokenCodeType)]);
pub static S_GetSessionTokenResponse: ShapeSpec = ShapeSpec::new("GetSessionTokenResponse", Kind::Structure, &[MemberSpec::new("Credentials", &S_Credentials)]);
pub static S_GetWebIdentityTokenRequest: ShapeSpec = ShapeSpec::new("GetWebIdentityTokenRequest", Kind::Structure, &[MemberSpec::new("Audience", &S_webIdentityTokenAudienceListType).required(), MemberSpec::new("DurationSeconds", &S_webIdentityTokenDurationSecondsType), MemberSpec::new("SigningAlgorithm", &S_jwtAlgorithmType).required(), MemberSpec::new("Tags", &S_tagListType)]);
pub static S_GetWebIdentityTokenResponse: ShapeSpec = ShapeSpec::new("GetWebIdentityTokenResponse", Kind::Structure, &[MemberSpec::new("WebIdentityToken", &S_webIdentityTokenType), MemberSpec::new("Expiration", &S_dateType)]);
pub static S_IDPCommunicationErrorException: ShapeSpec = ShapeSpec::new("IDPCommunicationErrorException", Kind::Structure, &[MemberSpec::new("message", &S_idpCommunicationErrorMessage)]);
pub static S_IDPRejectedClaimException: ShapeSpec = ShapeSpec::new("IDPRejectedClaimException", Kind::Structure, &[MemberSpec::new("message", &S_idpRejectedClaimMessage)]);
pub static S_InvalidAuthorizationMessageException: ShapeSpec = ShapeSpec::new("InvalidAuthorizationMessageException", Kind::Structure, &[MemberSpec::new("message", &S_invalidAuthorizationMessage)]);
pub static S_InvalidIdentityTokenException: ShapeSpec = ShapeSpec::new("InvalidIdentityTokenException", Kind::Structure, &[MemberSpec::new("message", &S_invalidIdentityTokenMessage)]);
pub static S_Issuer: ShapeSpec = ShapeSpec::new("Issuer", Kind::String, &[]);
pub static S_JWTPayloadSizeExceededException: ShapeSpec = ShapeSpec::new("JWTPayloadSizeExceededException", Kind::Structure, &[MemberSpec::new("message", &S_jwtPayloadSizeExceededException)]);
pub static S_MalformedPolicyDocumentException: ShapeSpec = ShapeSpec::new("MalformedPolicyDocumentException", Kind::Structure, &[MemberSpec::new("message", &S_malformedPolicyDocumentMessage)]);
pub static S_NameQualifier: ShapeSpec = ShapeSpec::new("NameQualifier", Kind::String, &[]);
pub static S_OutboundWebIdentityFederationDisabledException: ShapeSpec = ShapeSpec::new("OutboundWebIdentityFederationDisabledException", Kind::Structure, &[MemberSpec::new("message", &S_outboundWebIdentityFederationDisabledException)]);
pub static S_PackedPolicyTooLargeException: ShapeSpec = ShapeSpec::new("PackedPolicyTooLargeException", Kind::Structure, &[MemberSpec::new("message", &S_packedPolicyTooLargeMessage)]);
pub static S_PolicyDescriptorType: ShapeSpec = ShapeSpec::new("PolicyDescriptorType", Kind::Structure, &[MemberSpec::new("arn", &S_arnType)]);
pub static S_ProvidedContext: ShapeSpec = ShapeSpec::new("ProvidedContext", Kind::Structure, &[MemberSpec::new("ProviderArn", &S_arnType), MemberSpec::new("ContextAssertion", &S_contextAssertionType)]);
pub static S_ProvidedContextsListType: ShapeSpec = ShapeSpec::new("ProvidedContextsListType", Kind::List, &[MemberSpec::new("member", &S_ProvidedContext)]).min(1.0).max(5.0);
pub static S_RegionDisabledException: ShapeSpec = ShapeSpec::new("RegionDisabledException", Kind::Structure, &[MemberSpec::new("message", &S_regionDisabledMessage)]);
pub static S_RootDurationSecondsType: ShapeSpec = ShapeSpec::new("RootDurationSecondsType", Kind::Integer, &[]).min(0.0).max(900.0);
pub static S_SAMLAssertionType: ShapeSpec = ShapeSpec::new("SAMLAssertionType", Kind::String, &[]).min(4.0).max(100000.0);
pub static S_SessionDurationEscalationException: ShapeSpec = ShapeSpec::new("SessionDurationEscalationException", Kind::Structure, &[MemberSpec::new("message", &S_sessionDurationEscalationException)]);
pub static S_Subject: ShapeSpec = ShapeSpec::new("Subject", Kind::String, &[]);
pub static S_SubjectType: ShapeSpec = ShapeSpec::new("SubjectType", Kind::String, &[]);
pub static S_Tag: ShapeSpec = ShapeSpec::new("Tag", Kind::Structure, &[MemberSpec::new("Key", &S_tagKeyType).required(), MemberSpec::new("Value", &S_tagValueType).required()]);
pub static S_TargetPrincipalType: ShapeSpec = ShapeSpec::new("TargetPrincipalType", Kind::String, &[]).min(12.0).max(2048.0);
pub static S_accessKeyIdType: ShapeSpec = ShapeSpec::new("accessKeyIdType", Kind::String, &[]).min(16.0).max(128.0).pattern("[\\w]*");
pub static S_accessKeySecretType: ShapeSpec = ShapeSpec::new("accessKeySecretType", Kind::String, &[]);
pub static S_accountType: ShapeSpec = ShapeSpec::new("accountType", Kind::String, &[]);
pub static S_arnType: ShapeSpec = ShapeSpec::new("arnType", Kind::String, &[]).min(20.0).max(2048.0).pattern("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+");
pub static S_assumedRoleIdType: ShapeSpec = ShapeSpec::new("assumedRoleIdType", Kind::String, &[]).min(2.0).max(193.0).pattern("[\\w+=,.@:-]*");
pub static S_clientTokenType: ShapeSpec = ShapeSpec::new("clientTokenType", Kind::String, &[]).min(4.0).max(20000.0);
pub static S_contextAssertionType: ShapeSpec = ShapeSpec::new("contextAssertionType", Kind::String, &[]).min(4.0).max(2048.0);
pub static S_dateType: ShapeSpec = ShapeSpec::new("dateType", Kind::Timestamp, &[]);
pub static S_decodedMessageType: ShapeSpec = ShapeSpec::new("decodedMessageType", Kind::String, &[]);
pub static S_durationSecondsType: ShapeSpec = ShapeSpec::new("durationSecondsType", Kind::Integer, &[]).min(900.0).max(129600.0);
pub static S_encodedMessageType: ShapeSpec = ShapeSpec::new("encodedMessageType", Kind::String, &[]).min(1.0).max(10240.0);
pub static S_expiredIdentityTokenMessage: ShapeSpec = ShapeSpec::new("expiredIdentityTokenMessage", Kind::String, &[]);
pub static S_expiredTradeInTokenExceptionMessage: ShapeSpec = ShapeSpec::new("expiredTradeInTokenExceptionMessage", Kind::String, &[]);
pub static S_externalIdType: ShapeSpec = ShapeSpec::new("externalIdType", Kind::String, &[]).min(2.0).max(1224.0).pattern("[\\w+=,.@:\\/-]*");
pub static S_federatedIdType: ShapeSpec = ShapeSpec::new("federatedIdType", Kind::String, &[]).min(2.0).max(193.0).pattern("[\\w+=,.@\\:-]*");
pub static S_idpCommunicationErrorMessage: ShapeSpec = ShapeSpec::new("idpCommunicationErrorMessage", Kind::String, &[]);
pub static S_idpRejectedClaimMessage: ShapeSpec = ShapeSpec::new("idpRejectedClaimMessage", Kind::String, &[]);
pub static S_invalidAuthorizationMessage: ShapeSpec = ShapeSpec::new("invalidAuthorizationMessage", Kind::String, &[]);
pub static S_invalidIdentityTokenMessage: ShapeSpec = ShapeSpec::new("invalidIdentityTokenMessage", Kind::String, &[]);
pub static S_jwtAlgorithmType: ShapeSpec = ShapeSpec::new("jwtAlgorithmType", Kind::String, &[]).min(5.0).max(5.0);
pub static S_jwtPayloadSizeExceededException: ShapeSpec = ShapeSpec::new("jwtPayloadSizeExceededException", Kind::String, &[]);
pub static S_malformedPolicyDocumentMessage: ShapeSpec = ShapeSpec::new("malformedPolicyDocumentMessage", Kind::String, &[]);
pub static S_nonNegativeIntegerType: ShapeSpec = ShapeSpec::new("nonNegativeIntegerType", Kind::Integer, &[]).min(0.0);
pub static S_outboundWebIdentityFederationDisabledException: ShapeSpec = ShapeSpec::new("outboundWebIdentityFederationDisabledException", Kind::String, &[]);
pub static S_packedPolicyTooLargeMessage: ShapeSpec = ShapeSpec::new("packedPolicyTooLargeMessage", Kind::String, &[]);
pub static S_policyDescriptorListType: ShapeSpec = ShapeSpec::new("policyDescriptorListType", Kind::List, &[MemberSpec::new("member", &S_PolicyDescriptorType)]);
pub static S_regionDisabledMessage: ShapeSpec = ShapeSpec::new("regionDisabledMessage", Kind::String, &[]);
pub static S_roleDurationSecondsType: ShapeSpec = ShapeSpec::new("roleDurationSecondsType", Kind::Integer, &[]).min(900.0).max(43200.0);
pub static S_roleSessionNameType: ShapeSpec = ShapeSpec::new("roleSessionNameType", Kind::String, &[]).min(2.0).max(64.0).pattern("[\\w+=,.@-]*");
pub static S_serialNumberType: ShapeSpec = ShapeSpec::new("serialNumberType", Kind::String, &[]).min(9.0).max(256.0).pattern("[\\w+=/:,.@-]*");
pub static S_sessionDurationEscalationException: ShapeSpec = ShapeSpec::new("sessionDurationEscalationException", Kind::String, &[]);
pub static S_sessionPolicyDocumentType: ShapeSpec = ShapeSpec::new("sessionPolicyDocumentType", Kind::String, &[]).min(1.0).max(2048.0).pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+");
pub static S_sourceIdentityType: ShapeSpec = ShapeSpec::new("sourceIdentityType", Kind::String, &[]).min(2.0).max(64.0).pattern("[\\w+=,.@-]*");
pub static S_tagKeyListType: ShapeSpec = ShapeSpec::new("tagKeyListType", Kind::List, &[MemberSpec::new("member", &S_tagKeyType)]).max(50.0);
pub static S_tagKeyType: ShapeSpec = ShapeSpec::new("tagKeyType", Kind::String, &[]).min(1.0).max(128.0).pattern("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+");
pub static S_tagListType: ShapeSpec = ShapeSpec::new("tagListType", Kind::List, &[MemberSpec::new("member", &S_Tag)]).max(50.0);
pub static S_tagValueType: ShapeSpec = ShapeSpec::new("tagValueType", Kind::String, &[]).min(0.0).max(256.0).pattern("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*");
pub static S_tokenCodeType: ShapeSpec = ShapeSpec::new("tokenCodeType", Kind::String, &[]).min(6.0).max(6.0).pattern("[\\d]*");
pub static S_tokenType: ShapeSpec = ShapeSpec::new("tokenType", Kind::String, &[]);
pub static S_tradeInTokenType: ShapeSpec = ShapeSpec::new("tradeInTokenType", Kind::String, &[]);
pub static S_unrestrictedSessionPolicyDocumentType: ShapeSpec = ShapeSpec::new("unrestrictedSessionPolicyDocumentType", Kind::String, &[]).min(1.0).pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+");
pub static S_urlType: ShapeSpec = ShapeSpec::new("urlType", Kind::String, &[]).min(4.0).max(2048.0);
pub static S_userIdType: ShapeSpec = ShapeSpec::new("userIdType", Kind::String, &[]);
pub static S_userNameType: ShapeSpec = ShapeSpec::new("userNameType", Kind::String, &[]).min(2.0).max(32.0).pattern("[\\w+=,.@-]*");
pub static S_webIdentitySubjectType: ShapeSpec = ShapeSpec::new("webIdentitySubjectType", Kind::String, &[]).min(6.0).max(255.0);
pub static S_webIdentityTokenAudienceListType: ShapeSpec = ShapeSpec::new("webIdentityTokenAudienceListType", Kind::List, &[MemberSpec::new("member", &S_webIdentityTokenAudienceStringType)]).min(1.0).max(10.0);
pub static S_webIdentityTokenAudienceStringType: ShapeSpec = ShapeSpec::new("webIdentityTokenAudienceStringType", Kind::String, &[]).min(1.0).max(1000.0);
pub static S_webIdentityTokenDurationSecondsType: ShapeSpec = ShapeSpec::new("webIdentityTokenDurationSecondsType", Kind::Integer, &[]).min(60.0).max(3600.0);
pub static S_webIdentityTokenType: ShapeSpec = ShapeSpec::new("webIdentityTokenType", Kind::String, &[]);
