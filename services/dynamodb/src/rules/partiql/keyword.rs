//! The words that only double quotes make an attribute's or a table's name: PartiQL keeps those of SQL-92.
//!
//! DynamoDB's guide has no list. AWS's one list of PartiQL's words is QLDB's,
//! <https://docs.aws.amazon.com/qldb/latest/developerguide/ql-reference.reserved.html>. Left out of it is what is
//! reserved by its place or is QLDB's own: the parts of dates and times (AWS's examples for DynamoDB say
//! `WHERE title=? AND year=?`, <https://docs.aws.amazon.com/code-library/latest/ug/python_3_dynamodb_code_examples.html>),
//! the sides of `TRIM`, the names of functions on times, `END-EXEC`, `TXID` and `UNDROP`.

/// In lower case, sorted.
#[rustfmt::skip]
const RESERVED: [&str; 232] = [
    "absolute", "action", "add", "all", "allocate", "alter", "and", "any", "are", "as", "asc",
    "assertion", "at", "authorization", "avg", "bag", "begin", "between", "bit", "bit_length",
    "blob", "bool", "boolean", "by", "cascade", "cascaded", "case", "cast", "catalog", "char",
    "char_length", "character", "character_length", "check", "clob", "close", "coalesce", "collate",
    "collation", "column", "commit", "connect", "connection", "constraint", "constraints",
    "continue", "convert", "corresponding", "count", "create", "cross", "current", "current_date",
    "current_time", "current_timestamp", "current_user", "cursor", "date", "deallocate", "dec",
    "decimal", "declare", "default", "deferrable", "deferred", "delete", "desc", "describe",
    "descriptor", "diagnostics", "disconnect", "distinct", "domain", "double", "drop", "else",
    "end", "escape", "except", "exception", "exec", "execute", "exists", "external", "extract",
    "false", "fetch", "first", "float", "for", "foreign", "found", "from", "full", "get", "global",
    "go", "goto", "grant", "group", "having", "identity", "immediate", "in", "index", "indicator",
    "initially", "inner", "input", "insensitive", "insert", "int", "integer", "intersect",
    "interval", "into", "is", "isolation", "join", "key", "language", "last", "left", "level",
    "like", "limit", "list", "local", "lower", "match", "max", "min", "missing", "module", "names",
    "national", "natural", "nchar", "next", "no", "not", "null", "nullif", "numeric",
    "octet_length", "of", "on", "only", "open", "option", "or", "order", "outer", "output",
    "overlaps", "pad", "partial", "pivot", "position", "precision", "prepare", "preserve",
    "primary", "prior", "privileges", "procedure", "public", "read", "real", "references",
    "relative", "remove", "restrict", "revoke", "right", "rollback", "rows", "schema", "scroll",
    "section", "select", "session", "session_user", "set", "sexp", "size", "smallint", "some", "space",
    "sql", "sqlcode", "sqlerror", "sqlstate", "string", "struct", "substring", "sum", "symbol",
    "system_user", "table", "temporary", "then", "time", "timestamp", "to", "transaction",
    "translate", "translation", "trim", "true", "tuple", "union", "unique", "unknown", "unpivot",
    "update", "upper", "usage", "user", "using", "value", "values", "varchar", "varying", "view",
    "when", "whenever", "where", "with", "work", "write", "zone",
];

/// Whether a word of a statement is reserved, in whatever case it is written.
pub fn is_reserved(word: &str) -> bool {
    let lower = word.to_ascii_lowercase();
    RESERVED.binary_search(&lower.as_str()).is_ok()
}

#[cfg(test)]
mod tests {
    use super::{RESERVED, is_reserved};

    #[test]
    fn is_sorted_and_knows_no_case() {
        assert!(RESERVED.is_sorted());
        assert!(is_reserved("Select") && is_reserved("SIZE") && is_reserved("inner"));
        assert!(!is_reserved("year") && !is_reserved("data") && !is_reserved("pk"));
    }
}
