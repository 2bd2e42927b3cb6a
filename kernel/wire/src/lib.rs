//! Bytes to typed values and back, for every AWS protocol.
