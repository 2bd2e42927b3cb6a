//! The grammar of statements.

use super::super::expression::path::Path;
use super::parse_expression::Cursor;
use super::syntax::{Change, Expr, From, Order, Returning, Select, Statement};
use super::token::{Kind, tokens};
use super::{STATEMENT_MAX, malformed};
use aws::Fault;

const LEFT_OVER: &str = "Unexpected token after expression";

/// A statement of at most [`STATEMENT_MAX`] characters.
pub fn parse(text: &str) -> Result<Statement, Fault> {
    if text.chars().count() > STATEMENT_MAX {
        return Err(Fault::validation(format!(
            "1 validation error detected: Value at 'statement' failed to satisfy constraint: Member must \
             have length less than or equal to {STATEMENT_MAX}"
        )));
    }
    let mut cursor = Cursor::new(tokens(text)?);
    let statement = statement(&mut cursor)?;
    cursor.take_symbol(";");
    if *cursor.kind() != Kind::End {
        return Err(malformed(LEFT_OVER));
    }
    Ok(statement)
}

fn statement(cursor: &mut Cursor) -> Result<Statement, Fault> {
    if cursor.take_keyword("select") {
        select(cursor).map(Statement::Select)
    } else if cursor.take_keyword("insert") {
        insert(cursor)
    } else if cursor.take_keyword("update") {
        update(cursor)
    } else if cursor.take_keyword("delete") {
        delete(cursor)
    } else if cursor.take_keyword("from") {
        from_first(cursor)
    } else if cursor.take_keyword("exists") {
        exists(cursor)
    } else {
        Err(no_statement(cursor))
    }
}

/// An expression alone is read before it is refused; AWS's words are known for type tests.
fn no_statement(cursor: &mut Cursor) -> Fault {
    match cursor.expression() {
        Ok(Expr::Is(..)) => Fault::validation("Unsupported operation: IsType"),
        _ => malformed("Expected data manipulation"),
    }
}

fn select(cursor: &mut Cursor) -> Result<Select, Fault> {
    let projection = projection(cursor)?;
    cursor.expect_keyword("from", "Expected FROM")?;
    let from = source(cursor)?;
    refuse_alias(cursor)?;
    refuse_clauses(cursor)?;
    let filter = filter(cursor)?;
    refuse_clauses(cursor)?;
    let mut order = Vec::new();
    if cursor.take_keyword("order") {
        cursor.expect_keyword("by", "Expected BY")?;
        order.push(ordered_by(cursor)?);
        while cursor.take_symbol(",") {
            order.push(ordered_by(cursor)?);
        }
    }
    refuse_clauses(cursor)?;
    Ok(Select { projection, from, filter, order })
}

/// None is `*`.
fn projection(cursor: &mut Cursor) -> Result<Option<Vec<Path>>, Fault> {
    let mut paths = Vec::new();
    let mut whole = false;
    loop {
        if cursor.take_symbol("*") {
            whole = true;
        } else {
            let place = cursor.place();
            match cursor.operand()? {
                Expr::Path(path, _) => paths.push(path),
                _ => {
                    let text = format!("Unexpected path component at {place}");
                    return Err(Fault::validation(text));
                }
            }
            if cursor.is_name() || cursor.is_keyword("as") {
                return Err(aliasing());
            }
        }
        if !cursor.take_symbol(",") {
            break;
        }
    }
    if whole && !paths.is_empty() {
        return Err(Fault::validation(
            "Other attributes should not be present in the projection when '*' is used.",
        ));
    }
    Ok((!whole).then_some(paths))
}

fn ordered_by(cursor: &mut Cursor) -> Result<Order, Fault> {
    let attribute = cursor.expect_name("Unexpected term")?;
    let descending = cursor.take_keyword("desc");
    if !descending {
        cursor.take_keyword("asc");
    }
    Ok(Order { attribute, descending })
}

fn insert(cursor: &mut Cursor) -> Result<Statement, Fault> {
    cursor.expect_keyword("into", "Expected INTO")?;
    let place = cursor.place();
    let from = target(cursor)?;
    if from.index.is_some() {
        return Err(Fault::validation(format!(
            "FROM clause may only contain a single table name in data manipulation statements at {place}"
        )));
    }
    cursor.expect_keyword("value", LEFT_OVER)?;
    let item = cursor.operand()?;
    Ok(Statement::Insert { from, item })
}

fn update(cursor: &mut Cursor) -> Result<Statement, Fault> {
    let from = target(cursor)?;
    refuse_alias(cursor)?;
    let changes = changes(cursor)?;
    let filter = filter(cursor)?;
    let returning = returning(cursor)?;
    Ok(Statement::Update { from, changes, filter, returning })
}

/// The other order of an update: `FROM "t" WHERE … SET …`.
fn from_first(cursor: &mut Cursor) -> Result<Statement, Fault> {
    let from = target(cursor)?;
    refuse_alias(cursor)?;
    let filter = filter(cursor)?;
    let changes = changes(cursor)?;
    let returning = returning(cursor)?;
    Ok(Statement::Update { from, changes, filter, returning })
}

fn delete(cursor: &mut Cursor) -> Result<Statement, Fault> {
    cursor.expect_keyword("from", "Expected FROM")?;
    let from = target(cursor)?;
    refuse_alias(cursor)?;
    let filter = filter(cursor)?;
    let returning = returning(cursor)?;
    Ok(Statement::Delete { from, filter, returning })
}

fn exists(cursor: &mut Cursor) -> Result<Statement, Fault> {
    cursor.expect_symbol("(", "Expected LEFT_PAREN")?;
    cursor.expect_keyword("select", "Unexpected term")?;
    let select = select(cursor)?;
    cursor.expect_symbol(")", "Expected RIGHT_PAREN")?;
    Ok(Statement::Exists(select))
}

fn filter(cursor: &mut Cursor) -> Result<Option<Expr>, Fault> {
    if !cursor.take_keyword("where") {
        return Ok(None);
    }
    cursor.expression().map(Some)
}

/// One `SET` or `REMOVE` at least. `SET` takes several assignments, `REMOVE` one path.
fn changes(cursor: &mut Cursor) -> Result<Vec<Change>, Fault> {
    let mut changes = Vec::new();
    loop {
        if cursor.take_keyword("set") {
            changes.push(assignment(cursor)?);
            while cursor.take_symbol(",") {
                changes.push(assignment(cursor)?);
            }
        } else if cursor.take_keyword("remove") {
            changes.push(Change::Remove(changed_path(cursor)?));
        } else if changes.is_empty() {
            return Err(malformed("Expected data manipulation"));
        } else {
            return Ok(changes);
        }
    }
}

fn assignment(cursor: &mut Cursor) -> Result<Change, Fault> {
    let path = changed_path(cursor)?;
    cursor.expect_symbol("=", "Expected '=' operator")?;
    Ok(Change::Set(path, cursor.sum()?))
}

fn changed_path(cursor: &mut Cursor) -> Result<Path, Fault> {
    if !cursor.is_name() {
        return Err(malformed("Expected identifier for simple path"));
    }
    cursor.path()
}

fn returning(cursor: &mut Cursor) -> Result<Option<Returning>, Fault> {
    if !cursor.take_word("returning") {
        return Ok(None);
    }
    let modified = cursor.take_word("modified");
    if !modified && !cursor.take_keyword("all") {
        return Err(malformed("Expected ALL or MODIFIED in a returning clause."));
    }
    let new = cursor.take_word("new");
    if !new && !cursor.take_word("old") {
        return Err(malformed("Expected OLD or NEW in a returning clause."));
    }
    cursor.expect_symbol("*", "Expected wildcard in a returning clause.")?;
    Ok(Some(Returning { modified, new }))
}

/// What `SELECT` reads.
fn source(cursor: &mut Cursor) -> Result<From, Fault> {
    if !cursor.is_name() {
        return Err(cursor.unexpected());
    }
    table(cursor)
}

/// What the others write.
fn target(cursor: &mut Cursor) -> Result<From, Fault> {
    if !cursor.is_name() {
        return Err(malformed("Expected identifier for simple path"));
    }
    table(cursor)
}

fn table(cursor: &mut Cursor) -> Result<From, Fault> {
    let mut names = vec![cursor.expect_name("Unexpected term")?];
    while cursor.take_symbol(".") {
        names.push(cursor.expect_name("Invalid path dot component")?);
    }
    if cursor.is_symbol("-") {
        // An unquoted name such as `my-table` is a difference of two.
        return Err(Fault::validation("Unexpected from source"));
    }
    if names.len() > 2 {
        return Err(Fault::validation(
            "A path may contain at most 2 components in the FROM clause",
        ));
    }
    if names.iter().any(String::is_empty) {
        return Err(Fault::validation("Path component cannot be an empty string"));
    }
    let index = if names.len() == 2 { names.pop() } else { None };
    Ok(From { table: names.remove(0), index })
}

fn refuse_alias(cursor: &mut Cursor) -> Result<(), Fault> {
    let clause = cursor.is_word("returning");
    if (cursor.is_name() && !clause) || cursor.is_keyword("as") || cursor.is_keyword("at") {
        return Err(aliasing());
    }
    Ok(())
}

fn aliasing() -> Fault {
    Fault::validation("Aliasing is not supported")
}

/// Clauses that PartiQL has and DynamoDB does not.
fn refuse_clauses(cursor: &mut Cursor) -> Result<(), Fault> {
    let place = cursor.place();
    for (keyword, clause) in [
        ("limit", "LIMIT"),
        ("group", "GROUP BY"),
        ("having", "HAVING"),
        ("join", "JOIN"),
        ("inner", "JOIN"),
        ("left", "JOIN"),
        ("right", "JOIN"),
        ("full", "JOIN"),
        ("cross", "JOIN"),
    ] {
        if cursor.is_keyword(keyword) {
            return Err(Fault::validation(format!("Unsupported clause: {clause} at {place}")));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::syntax::{Returning, Statement};
    use super::parse;

    fn why(text: &str) -> String {
        parse(text).unwrap_err().message
    }

    #[test]
    fn reads_every_statement_of_the_reference() {
        for text in [
            r#"SELECT OrderID, Total FROM "Orders" WHERE OrderID = 1"#,
            r#"SELECT OrderID, Total FROM "Orders" WHERE OrderID IN [1, 2, 3] ORDER BY OrderID DESC"#,
            r#"SELECT * FROM "Orders" WHERE Total > 500 and Total < 600;"#,
            r#"SELECT Devices.FireStick.DateWatched[0] FROM "TVShows"."by-user" WHERE Devices['FireStick'] IS NOT MISSING"#,
            r#"INSERT INTO "Music" value {'Artist' : 'Acme Band', 'SongTitle' : 'PartiQL Rocks', 's': <<1, ?>>}"#,
            r#"UPDATE "Music" SET AwardsWon=1 SET AwardDetail={'Grammys':[2020, 2018]} WHERE Artist='Acme Band'"#,
            r#"UPDATE "Music" REMOVE AwardDetail.Grammys[2] WHERE Artist='Acme Band' RETURNING MODIFIED OLD *"#,
            r#"UPDATE "Music" SET a = list_append(a, [2016]), b = set_add(b, <<'x'>>) WHERE p = 'x'"#,
            r#"DELETE FROM "Music" WHERE "Artist" = 'Acme Band' RETURNING ALL OLD *"#,
            r#"EXISTS(SELECT * FROM "Music" WHERE "Artist" = ? AND Awards IS NOT MISSING)"#,
            r#"FROM "Music" WHERE Artist = 'x' SET a = 1 REMOVE b RETURNING ALL NEW *"#,
        ] {
            parse(text).unwrap_or_else(|fault| panic!("{text}: {fault}"));
        }
        let parsed = parse("UPDATE t SET a = 1 WHERE p = 1 RETURNING MODIFIED NEW *").unwrap();
        let Statement::Update { returning, .. } = parsed else { panic!("no update") };
        assert_eq!(returning, Some(Returning { modified: true, new: true }));
    }

    #[test]
    fn refuses_with_aws_texts() {
        let malformed = "Statement wasn't well formed, can't be processed: ";
        for (text, detail) in [
            ("SLECT * FROM t", "Expected data manipulation"),
            ("", "Expected data manipulation"),
            ("SELECT * FROM t WHERE", "Unexpected term"),
            ("SELECT * FROM t WHERE;", "Unexpected term"),
            ("SELECT * FROM t WHERE NOT", "Unexpected term"),
            ("SELECT * FROM t WHERE (", "Unexpected term"),
            ("SELECT * FROM", "Unexpected term"),
            ("UPDATE t SET a = 1 WHERE", "Unexpected term"),
            ("SELECT * FROM t WHERE ORDER BY pk", "Unexpected keyword"),
            ("SELECT * FROM t WHERE IS NULL", "Unexpected operator"),
            ("SELECT * FROM t WHERE pk = LIKE", "Unexpected operator"),
            ("SELECT * FROM t WHERE pk = 1 AND x IS FOO", "Expected type name"),
            (
                "SELECT * FROM t WHERE pk = 1 AND",
                "Missing right-hand side expression of infix operator",
            ),
            (
                "SELECT * FROM t WHERE pk = 1 OR",
                "Missing right-hand side expression of infix operator",
            ),
            ("SELECT * FROM t WHERE a.inner = 1", "Invalid path dot component"),
            ("SELECT * FROM t WHERE (a = 1", "Expected RIGHT_PAREN"),
            ("SELECT * FROM t WHERE pk = 1 foo", "Unexpected token after expression"),
            ("SELECT * FROM t WHERE pk = 1)", "Unexpected token after expression"),
            ("SELECT * FROM t ORDER BY pk WHERE pk = 1", "Unexpected token after expression"),
            ("DELETE FROM t WHERE pk = 1 ORDER BY pk", "Unexpected token after expression"),
            ("INSERT INTO t VALUE {'pk': 1} foo", "Unexpected token after expression"),
            ("INSERT INTO t u VALUE {'pk': 1}", "Unexpected token after expression"),
            ("FROM t SET a = 1 WHERE pk = 1", "Unexpected token after expression"),
            ("DELETE FROM", "Expected identifier for simple path"),
            ("DELETE FROM WHERE pk = 1", "Expected identifier for simple path"),
        ] {
            assert_eq!(why(text), format!("{malformed}{detail}"), "{text}");
        }
        for (text, expected) in [
            ("SELECT * FROM \"t\" u WHERE a = 1", "Aliasing is not supported"),
            ("SELECT * FROM t AS u", "Aliasing is not supported"),
            ("UPDATE t u SET a = 1", "Aliasing is not supported"),
            ("DELETE FROM t u WHERE a = 1", "Aliasing is not supported"),
            ("SELECT COUNT(*) FROM t", "Unexpected path component at 1:8:5"),
            ("SELECT\n attribute_exists(a) FROM t", "Unexpected path component at 2:2:16"),
            ("SELECT * FROM \"\"", "Path component cannot be an empty string"),
            ("SELECT * FROM a.\"\"", "Path component cannot be an empty string"),
            ("SELECT * FROM a.b.c", "A path may contain at most 2 components in the FROM clause"),
            (
                "INSERT INTO \"abcdefgh\".\"idx\" VALUE {'pk':'a'}",
                "FROM clause may only contain a single table name in data manipulation statements at \
                 1:13:10",
            ),
            ("SELECT * FROM t LIMIT 5", "Unsupported clause: LIMIT at 1:17:5"),
        ] {
            assert_eq!(why(text), expected, "{text}");
        }
    }

    #[test]
    fn bounds_length_and_depth() {
        let nested = |open: &str, close: &str, inner: &str, depth: usize| {
            format!("SELECT * FROM t WHERE {}{inner}{}", open.repeat(depth), close.repeat(depth))
        };
        let value = |open: &str, close: &str, depth: usize| {
            format!("SELECT * FROM t WHERE a = {}1{}", open.repeat(depth), close.repeat(depth))
        };
        assert!(parse(&nested("(", ")", "a = 1", 90)).is_ok());
        for text in [
            nested("(", ")", "a = 1", 3000),
            nested("NOT (", ")", "a = 1", 1300),
            nested("a IN (", ")", "1", 1000),
            value("[", "]", 4000),
            value("{'a':", "}", 1200),
            value("<<", ">>", 2000),
            value("(", ")", 4000),
            nested("size(", ")", "a", 1300),
            "(".repeat(8000),
        ] {
            assert!(why(&text).starts_with("Statement wasn't well formed"), "{text}");
        }
        assert!(parse(&format!("SELECT * FROM t WHERE {}a = 1", "NOT ".repeat(2000))).is_ok());
        let long = format!("SELECT * FROM t WHERE a = '{}'", "é".repeat(8192));
        assert!(why(&long).ends_with("length less than or equal to 8192"));
        let most = format!("SELECT * FROM t WHERE a = '{}'", "é".repeat(8192 - 28));
        assert!(parse(&most).is_ok());
    }
}
