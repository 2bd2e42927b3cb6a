//! Generated from AWS's published API model of STS.
