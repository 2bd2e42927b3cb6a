//! Members that AWS leaves out of its answers while they are empty, though its models say that they are required.

/// By their shapes.
const FILLED: [(&str, [&str; 2]); 4] = [
    ("ChangeMessageVisibilityBatchResult", ["Successful", "Failed"]),
    ("DeleteMessageBatchResult", ["Successful", "Failed"]),
    ("SendMessageBatchResult", ["Successful", "Failed"]),
    // Of a function without a code signing configuration.
    ("GetFunctionCodeSigningConfigResponse", ["CodeSigningConfigArn", "FunctionName"]),
];

/// Whether a member is written only when it has something.
pub fn only_filled(shape: &str, member: &str) -> bool {
    FILLED.iter().any(|(known, members)| *known == shape && members.contains(&member))
}
